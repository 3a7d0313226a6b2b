import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { trace } from '@opentelemetry/api';
import { configure } from '@portkey-otel/core/otel';
import { describe, expect, it, vi } from 'vitest';
import { startIngest } from './ingest.ts';
import { clean, ingest, KEY, said, serve, start } from './shop-app.ts';

/** The long form: `PORTKEY_OTEL_OUTAGE_MS=60000 npx vitest run test/ingest/faults.test.ts`. */
const OUTAGE_MS = Number(process.env.PORTKEY_OTEL_OUTAGE_MS ?? 2_500);

const NOTHING = { queue_full: 0, rejected: 0, unauthorized: 0, unreachable: 0, shutdown: 0, failed: 0 };

/** An endpoint whose certificate no authority has signed; its port. */
async function secureServer(): Promise<number> {
  const pem = (name: string) => readFileSync(new URL(`../fixtures/tls/localhost.${name}.pem`, import.meta.url));
  const server = createServer({ key: pem('key'), cert: pem('cert') }, (_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  clean.push(async () => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('faults: the app goes on, nothing more is lost than must be, and one line says so', () => {
  it.each([
    ['no key', undefined, 0],
    ['a wrong key', 'pk-wrong', 3],
  ])('%s', async (_, apiKey, requests) => {
    vi.stubEnv('PORTKEY_API_KEY', '');
    const processor = start({ apiKey });
    for (const user of ['ada', 'bob', 'eve']) {
      serve(user);
      await processor.forceFlush();
    }
    expect(ingest.requests).toHaveLength(requests);
    expect(ingest.rows).toHaveLength(0);
    expect(said.filter((line) => line.includes('key') || line.includes('KEY'))).toHaveLength(1);
    expect(processor.stats().dropped.unauthorized).toBe(apiKey === undefined ? 0 : 12);
  });

  it('an endpoint that is down, and back', async () => {
    await ingest.close();
    const processor = start();
    serve('ada');
    const flushed = processor.forceFlush();
    await vi.waitFor(() => expect(processor.stats().retries).toBeGreaterThan(1), { timeout: 10_000 });
    const back = await startIngest({ key: KEY, port: ingest.port });
    clean.push(() => back.close());
    await flushed;
    expect(back.rows).toHaveLength(4);
    expect(processor.stats()).toMatchObject({ exported: 4, dropped: { unreachable: 0 } });
  });

  it(
    `an endpoint that is down for ${OUTAGE_MS / 1_000} s while the app goes on: everything arrives, once`,
    async () => {
      await ingest.close();
      const processor = start({ scheduledDelayMs: 100 });
      const backAtMs = Date.now() + OUTAGE_MS;
      let served = 0;
      while (Date.now() < backAtMs) {
        serve(`user-${served}`);
        served += 1;
        await sleep(OUTAGE_MS / 100);
      }
      const before = processor.stats();
      expect(before).toMatchObject({ exported: 0, queued: 4 * served, dropped: NOTHING });
      // Asked now and then, less and less often, and not once for each trace that waits.
      expect(before.requests).toBeLessThan(40);

      const back = await startIngest({ key: KEY, port: ingest.port });
      clean.push(() => back.close());
      await processor.forceFlush();
      expect(new Set(back.rows.map(({ span }) => span.spanId)).size).toBe(4 * served);
      expect(back.rows).toHaveLength(4 * served);
      expect(processor.stats()).toMatchObject({ exported: 4 * served, queued: 0, dropped: NOTHING });
    },
    OUTAGE_MS + 60_000,
  );

  it.each([
    ['a certificate that nobody signed', /SELF_SIGNED_CERT/, () => secureServer()],
    ['an endpoint that speaks no TLS', /WRONG_VERSION_NUMBER|EPROTO/, async () => ingest.port],
  ])('TLS: %s', async (_, reason, listen) => {
    const port = await listen();
    const processor = start({ endpoint: `https://127.0.0.1:${port}/v1/otel`, retryBudgetMs: 700 });
    serve('ada');
    serve('bob');
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 8, dropped: NOTHING });
    await processor.forceFlush();
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 0, dropped: { ...NOTHING, unreachable: 8 } });
    expect(said).toEqual([expect.stringMatching(reason)]);
    expect(ingest.requests).toHaveLength(0);
  });

  it('an endpoint that is down for good', async () => {
    await ingest.close();
    const processor = start({ retryBudgetMs: 700 });
    serve('ada');
    serve('bob');
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 8, dropped: NOTHING });
    await processor.forceFlush();
    expect(processor.stats()).toMatchObject({ exported: 0, dropped: { unreachable: 8 } });
    expect(said.filter((line) => line.includes('unreachable'))).toHaveLength(1);
    expect(said[0]).toContain('ECONNREFUSED');
  });

  it('a wrong key over many batches says so once', async () => {
    const processor = start({ apiKey: 'pk-wrong', maxExportBatchSize: 4 });
    for (let i = 0; i < 20; i += 1) serve(`user-${i}`);
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 80, dropped: NOTHING });
    await processor.forceFlush();
    expect(ingest.requests).toHaveLength(20);
    expect(said).toEqual([expect.stringContaining('refused the key (HTTP 401)')]);
    expect(processor.stats()).toMatchObject({ exported: 0, dropped: { unauthorized: 80 } });
  });

  it('an event loop that is blocked: nothing is lost that fits the queue, and flushing goes on', async () => {
    const processor = start({ scheduledDelayMs: 10, timeoutMs: 300 });
    serve('ada');
    await vi.waitFor(() => expect(processor.stats().requests).toBeGreaterThan(0));
    // Longer than a request may take: its time limit passes while nothing can be read.
    const endMs = Date.now() + 700;
    while (Date.now() < endMs);
    serve('bob');
    await processor.forceFlush();
    expect(new Set(ingest.rows.map(({ span }) => span.spanId)).size).toBe(8);
    expect(processor.stats()).toMatchObject({ exported: 8, queued: 0 });
  });

  it('a flush comes back in its own time while an endpoint is down, and what waits is sent later', async () => {
    await ingest.close();
    const processor = start({ flushTimeoutMs: 200, shutdownTimeoutMs: 5_000 });
    serve('ada');
    await processor.forceFlush();
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 4, flushTimeouts: 1, dropped: { unreachable: 0 } });
    expect(said).toEqual([expect.stringContaining('flush came back after 200 ms with 4 unsent')]);
    const back = await startIngest({ key: KEY, port: ingest.port });
    clean.push(() => back.close());
    await processor.shutdown();
    expect(back.rows).toHaveLength(4);
    expect(processor.stats()).toMatchObject({ exported: 4, queued: 0 });
  });

  it('shutdown ends in its time though nothing answers, with every span counted', async () => {
    ingest.fault = () => ({ status: 200, delayMs: 60_000 });
    const processor = start({ shutdownTimeoutMs: 300, maxExportBatchSize: 4 });
    for (const user of ['ada', 'bob', 'eve']) serve(user);
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 12, dropped: NOTHING });
    await processor.shutdown();
    const { dropped, queued, exported } = processor.stats();
    expect({ exported, queued, lost: dropped.unreachable + dropped.shutdown }).toEqual({
      exported: 0,
      queued: 0,
      lost: 12,
    });
  });

  it('one bad span in 512', async () => {
    const bad = 300;
    ingest.fault = ({ spans }) => (spans.some(({ name }) => name === `s${bad}`) ? { status: 500 } : undefined);
    const processor = start();
    trace.getTracer('app').startActiveSpan('root', (root) => {
      for (let i = 0; i < 511; i += 1) trace.getTracer('app').startSpan(`s${i}`).end();
      root.end();
    });
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 512, dropped: NOTHING });
    await processor.forceFlush();
    expect(ingest.rows).toHaveLength(511);
    expect(new Set(ingest.rows.map(({ span }) => span.spanId)).size).toBe(511);
    expect(processor.stats()).toMatchObject({ exported: 511, dropped: { rejected: 1 } });
    expect(ingest.requests.length).toBeLessThan(25);
  });

  it('an endpoint that refuses everything is not asked span by span', async () => {
    ingest.fault = () => ({ status: 500 });
    const processor = start();
    trace.getTracer('app').startActiveSpan('root', (root) => {
      for (let i = 0; i < 511; i += 1) trace.getTracer('app').startSpan(`s${i}`).end();
      root.end();
    });
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 512, dropped: NOTHING });
    await processor.forceFlush();
    expect(processor.stats().dropped.rejected).toBe(512);
    expect(ingest.requests.length).toBeLessThan(40);
  });

  it('429 with Retry-After', async () => {
    const times: number[] = [];
    ingest.fault = () => {
      times.push(Date.now());
      return times.length === 1 ? { status: 429, headers: { 'retry-after': '1' } } : undefined;
    };
    const processor = start();
    serve('ada');
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 4, dropped: NOTHING });
    await processor.forceFlush();
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(990);
    expect(processor.stats()).toMatchObject({ exported: 4, retries: 1 });
  });

  it('an endpoint that answers too late', async () => {
    let asked = 0;
    ingest.fault = () => {
      asked += 1;
      return asked === 1 ? { status: 200, delayMs: 2_000 } : undefined;
    };
    const processor = start({ timeoutMs: 200 });
    serve('ada');
    expect(processor.stats()).toMatchObject({ exported: 0, queued: 4, dropped: NOTHING });
    await processor.forceFlush();
    expect(processor.stats()).toMatchObject({ exported: 4, retries: 1 });
  });

  it('an endpoint that is slow: four requests at a time, nothing is lost, the app does not wait', async () => {
    ingest.fault = () => ({ status: 200, delayMs: 50 });
    let inFlight = 0;
    let most = 0;
    const processor = start({
      fetch: async (...request) => {
        inFlight += 1;
        most = Math.max(most, inFlight);
        try {
          return await fetch(...request);
        } finally {
          inFlight -= 1;
        }
      },
    });
    for (let i = 0; i < 60; i += 1) serve(`user-${i}`);
    // Nothing has been handed over while the app was busy.
    expect(processor.stats()).toMatchObject({ exported: 0, requests: 0, queued: 240 });
    await processor.forceFlush();
    expect(processor.stats()).toMatchObject({ exported: 240, requests: 60, retries: 0, queued: 0, dropped: NOTHING });
    expect(most).toBe(4);
  });

  it('100,000 spans at once: bounded, and the dropped are counted', async () => {
    const processor = start({ maxQueueSize: 1_000, requestPerTrace: false });
    const tracer = trace.getTracer('app');
    for (let i = 0; i < 100_000; i += 1) tracer.startSpan('s').end();
    expect(processor.stats()).toMatchObject({ queued: 1_000, dropped: { queue_full: 99_000 } });
    await processor.forceFlush();
    expect(processor.stats()).toMatchObject({ exported: 1_000, queued: 0 });
    expect(said.filter((line) => line.includes('queue_full'))).toHaveLength(1);
  });

  it('spans that end after shutdown are counted as dropped', async () => {
    const processor = start({ shutdownTimeoutMs: 10_000 });
    serve('ada');
    await processor.shutdown();
    serve('bob');
    await processor.forceFlush();
    expect(ingest.rows).toHaveLength(4);
    expect(processor.stats()).toMatchObject({ exported: 4, dropped: { shutdown: 4 } });
  });

  it('disabled: nothing is recorded or sent', async () => {
    configure({ disabled: true });
    clean.push(async () => configure({ disabled: false }));
    const processor = start();
    serve('ada');
    await processor.forceFlush();
    expect(ingest.requests).toHaveLength(0);
  });
});
