import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { tail } from './tail.ts';

const traceId = '1'.repeat(32);
const trace = { traceId, name: 'chat', start: '2026-11-22T00:00:00Z', spans: [] };
const page = { traces: [{ ...trace, updated: '2026-11-22T00:00:01Z', settled: true }] };

let server: Server;
afterEach(() => new Promise((resolve) => server.close(resolve)));

/** A backend whose list answers so, one after the other, and then hangs up. */
async function backend(...answers: readonly (readonly [status: number, body: unknown])[]) {
  let asked = 0;
  server = createServer((request, response) => {
    const isList = request.url!.startsWith('/api/genai/traces?');
    const [status, body] = isList ? (answers[asked++] ?? []) : [200, trace];
    if (status === undefined) response.destroy();
    else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What it printed and said, until that matches. */
async function tailed(url: string, until: RegExp): Promise<string> {
  const stop = new AbortController();
  let text = '';
  const print = (more: string) => {
    text += more;
    if (until.test(text)) stop.abort();
  };
  const options = { url, since: '1m', json: true };
  await tail(options, stop.signal, { write: (more) => print(`> ${more}`), say: print, color: false });
  return text;
}

const UNAVAILABLE = [503, { error: { code: 'unavailable', message: 'a thread is started again' } }] as const;

test('a backend that does not answer for a while is told of once, and waited for', async () => {
  const url = await backend([200, { traces: [] }], UNAVAILABLE, UNAVAILABLE, [200, page]);
  expect(await tailed(url, /again\n$/)).toBe(
    `${url} answered 503 (a thread is started again): waiting for it\n> ${JSON.stringify(trace)}\nit answers again\n`,
  );
});

test('one that is gone is waited for too', async () => {
  const url = await backend([200, page]);
  expect(await tailed(url, /waiting/)).toMatch(/^> .*\nnothing answers at .*: waiting for it\n$/);
});

test('one that never answered ends it', async () => {
  await expect(tailed(await backend(UNAVAILABLE), /never/)).rejects.toThrow(/answered 503/);
});
