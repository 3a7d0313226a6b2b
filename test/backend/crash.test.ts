import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { type Backend, startBackend } from 'portkey-otel';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forwardTargets } from '../../backend/src/forward/target-config.ts';

/** By name: those that the backend started and that were not yet made to crash. */
const workers = new Map<string, Worker>();
const started = (worker: Worker) => void workers.set(worker.threadName ?? '', worker);

const lines: string[] = [];
let directory: string;
let target: Server;
let backend: Backend;
beforeEach(async () => {
  process.on('worker', started);
  directory = mkdtempSync(join(tmpdir(), 'portkey-otel-crash-'));
  target = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
  await new Promise((resolve) => target.once('listening', resolve));
  const urls = [`http://127.0.0.1:${(target.address() as AddressInfo).port}`];
  lines.length = 0;
  backend = await startBackend({
    port: 0,
    dataDir: directory,
    settleMs: 50,
    forward: forwardTargets({ urls, file: undefined, environment: {} }),
    log: (line) => lines.push(line),
  });
});
afterEach(async () => {
  process.off('worker', started);
  await backend.close();
  target.close();
  rmSync(directory, { recursive: true });
});

/** No message of ours: what reads it throws, and nobody catches that. */
async function crash(name: string): Promise<void> {
  await expect.poll(() => workers.has(name)).toBe(true);
  const worker = workers.get(name)!;
  workers.delete(name);
  const ended = new Promise((resolve) => worker.once('exit', resolve));
  worker.postMessage(null);
  await ended;
}

let spans = 0;
async function send(): Promise<[status: number, traceId: string, retryAfter: string | null]> {
  spans += 1;
  const traceId = spans.toString(16).padStart(32, 'a');
  const startTimeUnixNano = `${Date.now()}000000`;
  const span = { traceId, spanId: 'b'.repeat(16), name: 'chat', startTimeUnixNano, endTimeUnixNano: startTimeUnixNano };
  const response = await fetch(`${backend.url}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [span] }] }] }),
  });
  return [response.status, traceId, response.headers.get('retry-after')];
}
const get = (path: string) => fetch(backend.url + path);
const statusOf = async (traceId: string) => (await get(`/api/genai/traces/${traceId}`)).status;
const restarts = async (thread: string) =>
  new RegExp(`^portkey_otel_thread_restarts_total\\{thread="${thread}"\\} (\\d+)$`, 'm').exec(
    await (await get('/metrics')).text(),
  )?.[1];
const told = (word: string) => lines.filter((line) => line.includes(word));

test('a reader that dies is replaced: what it was asked gets 503, spans are taken meanwhile', async () => {
  const [, traceId] = await send();
  expect(await statusOf(traceId)).toBe(200);
  const crashed = crash('store reader');
  const asked = await Promise.all(Array.from({ length: 8 }, () => get(`/api/genai/traces/${traceId}`)));
  const [status] = await send();
  await crashed;
  expect(status).toBe(200);
  for (const response of asked.filter(({ status }) => status !== 200)) {
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(await response.json()).toEqual({
      error: { code: 'unavailable', message: expect.stringMatching(/the thread that answers questions ended/) },
    });
  }
  expect(await statusOf(traceId)).toBe(200);
  expect(told('answers questions')).toHaveLength(1);
  expect(await restarts('reader')).toBe('1');
});

test('the writer that dies is replaced: what it had not committed gets 503, what was answered 200 is there', async () => {
  const [, before] = await send();
  const crashed = crash('store writer');
  const answers = await Promise.all(Array.from({ length: 8 }, send));
  await crashed;
  for (const [status, , retryAfter] of answers.filter(([status]) => status !== 200))
    expect([status, retryAfter]).toEqual([503, '1']);
  const [status, after] = await send();
  expect(status).toBe(200);
  const taken = answers.filter(([status]) => status === 200).map(([, traceId]) => traceId);
  for (const traceId of [before, ...taken, after]) expect(await statusOf(traceId)).toBe(200);
  expect(told('writes')).toHaveLength(1);
  expect(await restarts('writer')).toBe('1');
  expect((await get('/ready')).status).toBe(200);
});

test('the thread that forwards is replaced, and what waits goes out', async () => {
  await crash('forward');
  const [status] = await send();
  expect(status).toBe(200);
  const sent = async () =>
    ((await (await get('/api/forward')).json()) as { targets: { sentSpans: number }[] }).targets[0]?.sentSpans;
  await expect.poll(sent, { timeout: 10_000 }).toBe(1);
  expect(told('forwards')).toHaveLength(1);
  expect(await restarts('forwarder')).toBe('1');
});

test('a thread that dies again and again is started ever more seldom; where the writer is not there, that is told', async () => {
  await crash('store writer');
  await crash('store writer');
  expect((await send())[0]).toBe(503);
  const ready = await get('/ready');
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { error: { code: 'unavailable', message: expect.any(String) } },
  ]);
  expect((await get('/healthz')).status).toBe(200);
  await expect.poll(async () => (await get('/ready')).status, { timeout: 5_000 }).toBe(200);
  expect((await send())[0]).toBe(200);
  expect(await restarts('writer')).toBe('2');
});
