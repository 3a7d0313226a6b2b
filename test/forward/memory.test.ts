import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { startBackendProcess } from './backend-process.ts';
import { SPANS_PER_REQUEST, SPANS_PER_TRACE, sendManySpans } from './many-spans.ts';

/** `PORTKEY_OTEL_FORWARD_SPANS=200000` is the long form. */
const SPANS = Number(process.env.PORTKEY_OTEL_FORWARD_SPANS ?? 6_000);
const IS_LONG = SPANS >= 100_000;
const SPANS_PER_SECOND = 4_000;
/** So long the target is down, then up. */
const TURN_MS = IS_LONG ? 5_000 : 500;
const SAMPLES = IS_LONG ? 40 : 12;
/** Code is compiled, caches fill. */
const WARM_UP = 0.25;
/** What is held may differ by so much between two moments: requests under way, a query's rows. */
const HELD_SLACK_MB = 12;
/**
 * Threads keep memory that they once had for the heap (a few times the young generation, 24 MB, each), SQLite its pages, the C
 * library its pieces: it comes bit by bit, and has an end that does not depend on the number of spans.
 */
const RSS_SLACK_MB = 60;
const LONG_FORM_MS = 1_800_000;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

interface Sample {
  readonly sent: number;
  readonly backlog: number;
  readonly heldMb: number;
  readonly rssMb: number;
}

test('memory does not grow with what was sent or what waits', { timeout: LONG_FORM_MS }, async () => {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-forward-memory-'));
  closing.push(() => rmSync(directory, { recursive: true, maxRetries: 3 }));
  let isDown = false;
  const target = createServer((request, response) => {
    request.resume();
    request.on('end', () => response.writeHead(isDown ? 503 : 200, isDown ? { 'retry-after': '1' } : {}).end());
  });
  await new Promise<void>((resolve) => target.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    target.closeAllConnections();
    return new Promise((resolve) => target.close(resolve));
  });
  const turns = setInterval(() => (isDown = !isDown), TURN_MS);
  closing.push(() => clearInterval(turns));
  const { port } = target.address() as AddressInfo;
  const flags = ['--settle', '200ms', '--forward', `http://127.0.0.1:${port}`];
  const backend = await startBackendProcess({ directory, flags, isProbed: true });
  closing.push(() => backend.kill());

  const samples: Sample[] = [];
  const sample = async (sent: number) => {
    const threads = await backend.memory();
    const held = threads.reduce((sum, { heap, external }) => sum + heap + external, 0);
    const { targets } = (await (await fetch(`${backend.url}/api/forward`)).json()) as {
      targets: { backlogSpans: number; sentSpans: number }[];
    };
    const [{ backlogSpans: backlog, sentSpans }] = targets as [(typeof targets)[number]];
    samples.push({ sent, backlog, heldMb: held / 1e6, rssMb: backend.rssMb() });
    return sentSpans;
  };
  const started = Date.now();
  let nextSample = 0;
  for (let sent = 0; sent < SPANS; ) {
    if ((await sendManySpans(backend.url, sent / SPANS_PER_TRACE)) === 200) sent += SPANS_PER_REQUEST;
    if (sent >= nextSample) {
      await sample(sent);
      nextSample += SPANS / SAMPLES;
    }
    await sleep(Math.max(0, (sent / SPANS_PER_SECOND) * 1_000 - (Date.now() - started)));
  }
  while ((await sample(SPANS)) < SPANS) await sleep(IS_LONG ? 2_000 : 100);

  const seconds = Math.round((Date.now() - started) / 1_000);
  const mostWaited = Math.max(...samples.map(({ backlog }) => backlog));
  const warm = samples.slice(Math.ceil(samples.length * WARM_UP));
  const line = (name: 'heldMb' | 'rssMb') => samples.map((one) => Math.round(one[name])).join(' ');
  console.log(
    `${SPANS} spans in ${seconds} s, at most ${mostWaited} waited; MB held after a collection: ${line('heldMb')}; RSS: ${line('rssMb')}`,
  );
  const growth = (name: 'heldMb' | 'rssMb') => Math.max(...warm.map((one) => one[name])) - warm[0]![name];
  expect(growth('heldMb')).toBeLessThan(HELD_SLACK_MB);
  if (IS_LONG) expect(growth('rssMb')).toBeLessThan(RSS_SLACK_MB);
});
