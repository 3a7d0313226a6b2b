import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get as httpsGet } from 'node:https';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type Backend, type BackendOptions, startBackend } from '../backend.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(options: Partial<BackendOptions> = {}): Promise<Backend> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portkey-otel-server-'));
  closing.push(async () => rmSync(dataDir, { recursive: true }));
  const backend = await startBackend({ port: 0, dataDir, ...options });
  closing.push(() => backend.close());
  return backend;
}

/** A connection that is open; `ended` is what came until the other side closed it. */
async function open(url: string): Promise<{ socket: Socket; ended: Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk) => (text += chunk.toString()));
  const ended = new Promise<string>((resolve) => socket.on('error', () => {}).once('close', () => resolve(text)));
  closing.push(async () => void socket.destroy());
  await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  return { socket, ended };
}

describe('TLS', () => {
  const pem = (name: string) =>
    readFileSync(new URL(`../../../test/fixtures/tls/localhost.${name}.pem`, import.meta.url), 'utf8');

  test('answers over HTTPS with the certificate', async () => {
    const backend = await start({ tls: { cert: pem('cert'), key: pem('key') } });
    expect(backend.url).toMatch(/^https:/);
    const status = await new Promise((resolve, reject) =>
      httpsGet(`${backend.url}/healthz`, { ca: pem('cert') }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on('error', reject),
    );
    expect(status).toBe(200);
    await expect(fetch(backend.url.replace('https:', 'http:'))).rejects.toThrow();
  });

  test('a certificate that is none is refused, and the data directory is free again', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'portkey-otel-server-'));
    closing.push(async () => rmSync(dataDir, { recursive: true }));
    await expect(startBackend({ port: 0, dataDir, tls: { cert: 'none', key: pem('key') } })).rejects.toThrow(/PEM/);
    await (await startBackend({ port: 0, dataDir })).close();
  });
});

describe('CORS', () => {
  const ask = (url: string, origin: string, method = 'GET') =>
    fetch(`${url}/api/genai/traces`, {
      method,
      headers: { origin, ...(method === 'OPTIONS' ? { 'access-control-request-method': 'GET' } : {}) },
    });
  const allowed = (response: Response) => response.headers.get('access-control-allow-origin');
  const listed = 'https://grafana.example';

  test('is off', async () => {
    const { url } = await start();
    for (const method of ['GET', 'OPTIONS']) expect(allowed(await ask(url, listed, method))).toBeNull();
  });

  test('is for listed origins, also where the answer is an error, and asks no key of a preflight', async () => {
    const { url } = await start({ corsOrigins: [listed], apiKeys: ['one:key:read'] });
    const preflight = await ask(url, listed, 'OPTIONS');
    expect([preflight.status, allowed(preflight)]).toEqual([204, listed]);
    const refused = await ask(url, listed);
    expect([refused.status, allowed(refused)]).toEqual([401, listed]);
    for (const method of ['GET', 'OPTIONS']) expect(allowed(await ask(url, 'https://evil.example', method))).toBeNull();
  });
});

const span = (attributes: unknown[] = []) => ({
  traceId: 'a'.repeat(32),
  spanId: Math.random().toString(16).slice(2, 15).padEnd(16, '1'),
  startTimeUnixNano: `${Date.now()}000000`,
  attributes,
});
const request = (...spans: object[]) => JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans }] }] });
const post = (url: string, body: string | Uint8Array | ReadableStream, headers: Record<string, string> = {}) =>
  fetch(`${url}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: body as BodyInit,
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  });
const storedSpans = async (url: string) =>
  (
    (await (await fetch(`${url}/api/genai/traces/${'a'.repeat(32)}`)).json()) as {
      spans: { attributes: Record<string, unknown> }[];
    }
  ).spans;

describe('what is too much', () => {
  const MIB = 1024 * 1024;

  test.each([
    [
      'an attribute of 100 MB, its length told',
      () => request(span([{ key: 'a', value: { stringValue: 'x'.repeat(100 * MIB) } }])),
    ],
    [
      '40 MiB, their length not told',
      () => {
        let sent = 0;
        const pull = async (controller: ReadableStreamDefaultController) => {
          await new Promise((resolve) => setImmediate(resolve));
          if (sent++ === 40) controller.close();
          else controller.enqueue(new Uint8Array(MIB).fill(0x20));
        };
        return new ReadableStream({ pull });
      },
    ],
  ])('%s: 413, or the connection is gone', async (_, body) => {
    const { url } = await start();
    // A client that still writes may see the closed connection before the answer.
    const status = await post(url, body()).then(
      (response) => response.status,
      () => 'closed',
    );
    expect([413, 'closed']).toContain(status);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test('a gzip bomb: 413, and no more is inflated than may be', async () => {
    const { url } = await start();
    const bomb = gzipSync(Buffer.alloc(200 * MIB, 0x20));
    expect(bomb.length).toBeLessThan(2 * MIB);
    const before = process.memoryUsage().rss;
    const responses = await Promise.all(
      Array.from({ length: 4 }, () => post(url, bomb, { 'content-encoding': 'gzip' })),
    );
    expect(responses.map(({ status }) => status)).toEqual([413, 413, 413, 413]);
    expect(process.memoryUsage().rss - before).toBeLessThan(4 * 150 * MIB);
  });

  test('a value over the limit is cut and marked, its neighbours are whole', async () => {
    const { url } = await start();
    const long = { key: 'long', value: { stringValue: 'x'.repeat(6 * MIB) } };
    const response = await post(url, request(span([long, { key: 'short', value: { stringValue: 'whole' } }])));
    expect(await response.text()).toBe('{}');
    const [{ attributes }] = (await storedSpans(url)) as [{ attributes: Record<string, unknown> }];
    expect(attributes).toMatchObject({ short: 'whole', 'portkey.truncated': true });
    expect((attributes.long as string).length).toBe(4 * MIB);
  });

  test.each([200, 100_000])(
    '%d lists inside each other: that span is refused, its neighbour is kept',
    async (depth) => {
      const { url } = await start();
      const deep = `${'{"arrayValue":{"values":['.repeat(depth)}{"intValue":1}${']}}'.repeat(depth)}`;
      const marker = '"DEEP"';
      const body = request(span([{ key: 'deep', value: 'DEEP' }]), span()).replace(marker, deep);
      const response = await post(url, body);
      expect([response.status, await response.json()]).toEqual([
        200,
        { partialSuccess: { rejectedSpans: '1', errorMessage: 'a value is nested over 64 deep' } },
      ]);
      expect(await storedSpans(url)).toHaveLength(1);
    },
  );

  test('headers over the limit: 431', async () => {
    const { url } = await start({ serverLimits: { maxHeaderBytes: 4_096 } });
    const headers = { 'x-large': 'x'.repeat(5_000) };
    expect((await fetch(`${url}/healthz`, { headers })).status).toBe(431);
    expect((await fetch(`${url}/healthz`, { headers: { 'x-large': 'x'.repeat(2_000) } })).status).toBe(200);
  });
});

describe('connections', () => {
  const serverLimits = { headersTimeoutMs: 200, requestTimeoutMs: 400, maxConnections: 20 };

  test.each([
    ['headers that never end', 'GET /healthz HTTP/1.1\r\nhost: localhost\r\nx-a: '],
    [
      'a body that never ends',
      'POST /v1/traces HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{',
    ],
    ['nothing at all', ''],
  ])('%s: closed', async (_, text) => {
    const { url } = await start({ serverLimits });
    const { socket, ended } = await open(url);
    socket.write(text);
    expect(await ended).toMatch(/^(HTTP\/1\.1 408|$)/);
  });

  test('200 idle ones: those beyond the limit are closed at once, the rest in time, and others are served again', async () => {
    const { url } = await start({ serverLimits });
    const idle = await Promise.all(Array.from({ length: 200 }, () => open(url)));
    await Promise.all(idle.map(({ ended }) => ended));
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});
