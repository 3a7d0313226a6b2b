import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startBackendProcess } from './backend-process.ts';
import { startEndpoint } from './endpoint.ts';
import { SPANS_PER_REQUEST, SPANS_PER_TRACE, sendManySpans } from './many-spans.ts';

/** `PORTKEY_OTEL_FORWARD_SPANS=100000` is the long form. */
const SPANS = Number(process.env.PORTKEY_OTEL_FORWARD_SPANS ?? 3_000);
const KILLS = 5;
const LONG_FORM_MS = 1_800_000;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

test(
  'killed while it forwards and while the target is down: all settled spans arrive, and each request once',
  async () => {
    const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-forward-kill-'));
    closing.push(() => rmSync(directory, { recursive: true }));
    const target = await startEndpoint();
    closing.push(() => target.close());
    const total = Math.ceil(SPANS / SPANS_PER_REQUEST) * SPANS_PER_REQUEST;

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

    const serve = async (port?: number) => {
      const flags = ['--settle', '200ms', '--forward', target.url];
      const started = await startBackendProcess({ directory, flags, ...(port && { port }) });
      closing.push(() => started.kill());
      return started;
    };
    let life = await serve();
    const port = Number(new URL(life.url).port);
    const kills = Array.from({ length: KILLS }, (_, kill) => Math.round((total * (kill + 1)) / (KILLS + 1)));
    const started = Date.now();
    for (let sent = 0; sent < total; ) {
      const answered = sendManySpans(life.url, sent / SPANS_PER_TRACE);
      if (kills[0] !== undefined && sent >= kills[0]) {
        kills.shift();
        // In the middle of a request that comes in, and of whatever goes out; half of the kills while the target takes it.
        await sleep(kills.length % 2 === 0 ? 0 : 700);
        await life.kill();
        await answered;
        life = await serve(port);
        continue;
      }
      if ((await answered) === 200) sent += SPANS_PER_REQUEST;
    }
    for (let waits = 0; deliveries.size < total && waits < 6_000; waits += 1) await sleep(100);
    // Whatever would come twice comes now.
    await sleep(2_500);

    const twice = [...deliveries.values()].filter((count) => count > 1).length;
    const { targets } = (await (await fetch(`${life.url}/api/forward`)).json()) as { targets: unknown[] };
    const seconds = Math.round((Date.now() - started) / 1_000);
    console.log(
      `${total} spans, ${KILLS} kills, ${seconds} s: ${deliveries.size} arrived, ${twice} twice, ${repeatedRequests} requests repeated after a kill`,
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
