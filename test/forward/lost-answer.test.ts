/** The process is killed after the target has committed a request and before it can read the answer. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { startBackend } from '../../backend/src/backend.ts';
import { wireSpans } from '../ingest/wire.ts';
import { type BackendProcess, startBackendProcess } from './backend-process.ts';
import { SPANS_PER_REQUEST, SPANS_PER_TRACE, sendManySpans } from './many-spans.ts';

const TRACES = SPANS_PER_REQUEST / SPANS_PER_TRACE;
const PATIENCE_MS = 30_000;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'portkey-otel-lost-answer-'));
  closing.push(() => rmSync(path, { recursive: true, maxRetries: 3 }));
  return path;
}

interface Relayed {
  readonly key: string | undefined;
  /** (trace, span), in order. */
  readonly spans: readonly string[];
}

/** In front of a target: hands requests on, tells what they were, and holds back the answers while it is told to. */
async function startRelay(handOn: (body: Buffer, headers: IncomingHttpHeaders) => Promise<number>) {
  const requests: Relayed[] = [];
  const relay = { url: '', requests, answered: (): Promise<unknown> | undefined => undefined };
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const status = await handOn(body, request.headers);
    const spans = wireSpans(body, request.headers['content-type'] ?? '') ?? [];
    const key = request.headers['idempotency-key'] as string | undefined;
    requests.push({ key, spans: spans.map(({ traceId, spanId }) => `${traceId}/${spanId}`) });
    await relay.answered();
    response.writeHead(status, { 'content-type': 'application/x-protobuf' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  relay.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return relay;
}

/** The backend forwards all that it got through the relay, but is killed just before the first answer. */
async function killedBeforeTheAnswer(relay: Awaited<ReturnType<typeof startRelay>>): Promise<BackendProcess> {
  const dataDir = directory();
  const serve = async (port?: number) => {
    const flags = ['--settle', '100ms', '--forward', relay.url];
    const started = await startBackendProcess({ directory: dataDir, flags, ...(port && { port }) });
    closing.push(() => started.kill());
    return started;
  };
  const first = await serve();
  const committed = Promise.withResolvers<void>();
  relay.answered = () => {
    committed.resolve();
    return first.kill();
  };
  expect(await sendManySpans(first.url, 0)).toBe(200);
  await committed.promise;
  await first.kill();
  relay.answered = () => undefined;
  const second = await serve(Number(new URL(first.url).port));
  await vi.waitFor(
    async () => {
      const { targets } = (await (await fetch(`${second.url}/api/forward`)).json()) as { targets: unknown[] };
      expect(targets).toMatchObject([{ sentSpans: SPANS_PER_REQUEST, backlogSpans: 0, backlogTraces: 0 }]);
    },
    { timeout: PATIENCE_MS, interval: 100 },
  );
  return second;
}

const repeated = ({ requests }: { requests: readonly Relayed[] }) =>
  requests.filter(({ key }, index) => requests.findIndex((other) => other.key === key) < index);

test('another backend keeps each span once: it stores by trace and span id', { timeout: 2 * PATIENCE_MS }, async () => {
  const target = await startBackend({ port: 0, dataDir: directory(), settleMs: 100 });
  closing.push(() => target.close());
  const relay = await startRelay(async (body, headers) => {
    const answer = await fetch(`${target.url}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': headers['content-type']! },
      body: new Uint8Array(body),
    });
    return answer.status;
  });
  await killedBeforeTheAnswer(relay);

  // The window was hit: one request came again, with its key and its spans.
  expect(repeated(relay)).toEqual([relay.requests[0]]);
  const { traces } = (await (await fetch(`${target.url}/api/genai/traces?limit=100`)).json()) as {
    traces: { traceId: string; totals: { calls: number; inputTokens: number } }[];
  };
  expect(traces).toHaveLength(TRACES);
  for (const { traceId, totals } of traces) {
    // The first span is the sum of those below it.
    expect(totals).toMatchObject({ calls: SPANS_PER_TRACE - 1, inputTokens: 120 * (SPANS_PER_TRACE - 1) });
    const detail = await (await fetch(`${target.url}/api/traces/${traceId}`)).json();
    const ids = JSON.stringify(detail).match(/"spanId":"[^"]+"/g)!;
    expect(ids).toHaveLength(SPANS_PER_TRACE);
    expect(new Set(ids).size).toBe(SPANS_PER_TRACE);
  }
});

test('a target that looks at neither ids nor key gets that one request twice, and nothing else', {
  timeout: 2 * PATIENCE_MS,
}, async () => {
  const rows = new Map<string, number>();
  const relay = await startRelay(async (body, headers) => {
    for (const { traceId, spanId } of wireSpans(body, headers['content-type']!)!) {
      const id = `${traceId}/${spanId}`;
      rows.set(id, (rows.get(id) ?? 0) + 1);
    }
    return 200;
  });
  await killedBeforeTheAnswer(relay);

  expect(rows.size).toBe(SPANS_PER_REQUEST);
  const [lost] = relay.requests;
  expect(repeated(relay)).toEqual([lost]);
  const twice = [...rows].filter(([, count]) => count > 1).map(([id]) => id);
  expect(twice.toSorted()).toEqual(lost!.spans.toSorted());
  // One that looks at the key alone has each span once.
  const byKey = new Map(relay.requests.map(({ key, spans }) => [key, spans]));
  expect([...byKey.values()].flat().toSorted()).toEqual([...rows.keys()].toSorted());
});
