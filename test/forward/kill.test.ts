import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { tracesToProtobuf } from '../../backend/src/otlp/encode.ts';
import { startEndpoint } from './endpoint.ts';

/** `PORTKEY_OTEL_FORWARD_SPANS=100000` is the long form. */
const SPANS = Number(process.env.PORTKEY_OTEL_FORWARD_SPANS ?? 3_000);
const KILLS = 5;
const SPANS_PER_TRACE = 10;
const TRACES_PER_REQUEST = 20;
const LONG_FORM_MS = 1_800_000;
const bin = new URL('../../backend/src/bin.ts', import.meta.url).pathname;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** The next life of one backend, on the same port and data. */
async function serve(directory: string, port: number, target: string): Promise<{ child: ChildProcess; url: string }> {
  const args = ['serve', '--port', String(port), '--data', directory, '--settle', '200ms', '--forward', target];
  const child = spawn(process.execPath, ['--conditions=@portkey-otel/source', bin, ...args]);
  closing.push(() => child.kill('SIGKILL'));
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(output);
      if (found) resolve(found[1]!);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('exit', () => reject(new Error(`it ended: ${output}`)));
  });
  return { child, url };
}

function requestBody(first: number): Uint8Array {
  const now = BigInt(Date.now()) * 1_000_000n;
  const spans = Array.from({ length: TRACES_PER_REQUEST * SPANS_PER_TRACE }, (_, index) => ({
    traceId: `d${(first + Math.floor(index / SPANS_PER_TRACE)).toString(16).padStart(31, '0')}`,
    spanId: `b${(index % SPANS_PER_TRACE).toString(16).padStart(15, '0')}`,
    parentSpanId: index % SPANS_PER_TRACE === 0 ? undefined : `b${'0'.repeat(15)}`,
    name: 'chat gpt-4o-mini',
    kind: 'client' as const,
    status: { code: 'unset' as const },
    startUnixNano: now + BigInt(index),
    endUnixNano: now + 1_000_000_000n,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.usage.input_tokens': 120,
      'gen_ai.usage.output_tokens': 30,
      'gen_ai.input.messages': JSON.stringify([
        { role: 'user', parts: [{ type: 'text', content: `q${index}`.repeat(100) }] },
      ]),
    },
    scope: { name: 'app' },
    resource: { 'service.name': 'shop' },
  }));
  return tracesToProtobuf(spans);
}

const rssMb = ({ pid }: ChildProcess) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

test(
  'killed while it forwards and while the target is down: all settled spans arrive, and each request once',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-forward-kill-'));
    closing.push(() => rmSync(directory, { recursive: true }));
    const target = await startEndpoint();
    closing.push(() => target.close());
    const total = Math.ceil(SPANS / (TRACES_PER_REQUEST * SPANS_PER_TRACE)) * TRACES_PER_REQUEST * SPANS_PER_TRACE;

    // What a receiver keeps: a request is taken once, by its key; a span once, by its ids.
    const requests = new Map<string, string>();
    const deliveries = new Map<string, number>();
    let repeatedRequests = 0;
    let foreignRepeats = 0;
    let down = false;
    target.judge = ({ headers, spans }) => {
      if (down) return { status: 503, headers: { 'retry-after': '1' } };
      const key = headers['idempotency-key'] as string;
      const content = spans
        .map(({ traceId, spanId }) => traceId + spanId)
        .sort()
        .join();
      if (requests.has(key)) {
        repeatedRequests += 1;
        if (requests.get(key) !== content) foreignRepeats += 1;
        return undefined;
      }
      requests.set(key, content);
      for (const { traceId, spanId } of spans) {
        const span = traceId + spanId;
        deliveries.set(span, (deliveries.get(span) ?? 0) + 1);
      }
      target.accepted.length = 0;
      return undefined;
    };
    const turns = setInterval(() => (down = !down), 1_500);
    closing.push(() => clearInterval(turns));

    let life = await serve(directory, 0, target.url);
    const port = Number(new URL(life.url).port);
    const memory: number[] = [];
    const kills = Array.from({ length: KILLS }, (_, kill) => Math.round((total * (kill + 1)) / (KILLS + 1)));
    const started = Date.now();
    for (let sent = 0; sent < total; ) {
      const body = requestBody(sent / SPANS_PER_TRACE);
      const answered = fetch(`${life.url}/v1/traces`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-protobuf' },
        body: body as BodyInit,
      }).catch(() => undefined);
      if (kills[0] !== undefined && sent >= kills[0]) {
        kills.shift();
        // In the middle of a request that comes in, and of whatever goes out; half of the kills while the target takes it.
        await sleep(kills.length % 2 === 0 ? 0 : 700);
        const ended = new Promise((resolve) => life.child.once('exit', resolve));
        memory.push(rssMb(life.child));
        life.child.kill('SIGKILL');
        await ended;
        await answered;
        life = await serve(directory, port, target.url);
        continue;
      }
      if ((await answered)?.status === 200) sent += TRACES_PER_REQUEST * SPANS_PER_TRACE;
    }
    for (let waits = 0; deliveries.size < total && waits < 6_000; waits += 1) await sleep(100);
    // Whatever would come twice comes now.
    await sleep(2_500);
    memory.push(rssMb(life.child));

    const twice = [...deliveries.values()].filter((count) => count > 1).length;
    const { targets } = (await (await fetch(`${life.url}/api/forward`)).json()) as { targets: unknown[] };
    const seconds = Math.round((Date.now() - started) / 1_000);
    console.log(
      `${total} spans, ${KILLS} kills, ${seconds} s: ${deliveries.size} arrived, ${twice} twice, ${repeatedRequests} requests repeated after a kill; RSS in MB ${memory.map(Math.round).join(', ')}`,
    );
    expect({ arrived: deliveries.size, twice, foreignRepeats }).toEqual({
      arrived: total,
      twice: 0,
      foreignRepeats: 0,
    });
    expect(repeatedRequests).toBeLessThanOrEqual(KILLS);
    expect(targets).toMatchObject([{ backlogSpans: 0, backlogTraces: 0, sentSpans: total, rejectedSpans: 0 }]);
  },
  LONG_FORM_MS,
);
