import { globSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { decodeLogs, decodeTraces } from '../../backend/src/otlp/decode.ts';
import { temporaryBackend } from '../backend/shop.ts';
import { missingCollector, startCollector } from './collector.ts';

const fixtures = new URL('../fixtures/', import.meta.url).pathname;
/** The captured spans stay acceptable however old they grow. */
const retentionMs = 30 * 365 * 86_400_000;
const ARRIVAL_MS = 20_000;

interface Body {
  readonly path: '/v1/traces' | '/v1/logs';
  readonly type: string;
  readonly bytes: Uint8Array;
}

function body(file: string): Body {
  const path = file.endsWith('.logs.json') ? '/v1/logs' : '/v1/traces';
  const type = file.endsWith('.pb') ? 'application/x-protobuf' : 'application/json';
  return { path, type, bytes: new Uint8Array(readFileSync(fixtures + file)) };
}

/** Every type of value from two SDKs; agents of every emitter, with their log records. */
const bodies = [
  'otlp/python/traces.pb',
  'otlp/java/traces.json',
  ...globSync('spans/*/agent-tools.json', { cwd: fixtures }),
  ...globSync('spans/*/*.logs.json', { cwd: fixtures }).flatMap((file) => [file, file.replace('.logs', '')]),
].map(body);

const spanCounts = new Map<string, Set<string>>();
for (const { path, type, bytes } of bodies) {
  if (path === '/v1/logs') continue;
  for (const { traceId, spanId } of decodeTraces(bytes, type.includes('json') ? 'json' : 'protobuf').records)
    spanCounts.set(traceId, (spanCounts.get(traceId) ?? new Set()).add(spanId));
}
const logCount = bodies
  .filter(({ path }) => path === '/v1/logs')
  .reduce((count, { bytes }) => count + decodeLogs(bytes, 'json').records.length, 0);

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function backend() {
  const started = await temporaryBackend({ retentionMs });
  closing.push(() => started.close());
  return started;
}

async function send(url: string, { path, type, bytes }: Body): Promise<void> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': type },
    body: bytes as BodyInit,
  });
  expect(response.status, await response.text()).toBe(200);
}

/** What a backend shows of a trace: our own form, and the spans as OTLP. */
async function shown(url: string, traceId: string) {
  const [own, otlp] = await Promise.all(
    [`/api/genai/traces/${traceId}`, `/api/v2/traces/${traceId}`].map(async (path) => {
      const response = await fetch(url + path);
      return response.status === 200 ? response.json() : undefined;
    }),
  );
  return { own, otlp };
}

test.for(['proto', 'json'] as const)(
  'through a real OpenTelemetry Collector, in %s: all spans and log records arrive, whole and unchanged',
  { timeout: 120_000 },
  async (encoding, context) => {
    const missing = missingCollector();
    if (missing !== undefined) {
      process.stderr.write(`skipped: ${missing}\n`);
      context.skip(missing);
    }
    const direct = await backend();
    const behind = await backend();
    const collector = await startCollector(behind.url, encoding);
    closing.push(() => collector.close());
    for (const one of bodies) for (const { url } of [direct, collector]) await send(url, one);
    for (const until = Date.now() + ARRIVAL_MS; Date.now() < until; await sleep(100)) {
      const { traces } = await (await fetch(`${behind.url}/api/genai/traces?limit=500`)).json();
      const spans = traces.reduce((sum: number, { spanCount }: { spanCount: number }) => sum + spanCount, 0);
      if (spans === [...spanCounts.values()].reduce((sum, ids) => sum + ids.size, 0)) break;
    }
    // The last log records may come after the last span.
    await sleep(500);
    expect(logCount).toBeGreaterThan(0);
    for (const [traceId, spanIds] of spanCounts) {
      const expected = await shown(direct.url, traceId);
      expect(expected.own.spanCount).toBe(spanIds.size);
      expect(await shown(behind.url, traceId)).toEqual(expected);
    }
  },
);
