import type { Backend } from 'portkey-otel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPENAPI_DOCUMENT } from '../../backend/src/http/openapi/document.ts';
import { temporaryBackend } from './shop.ts';

const SECRET = 'of-a-reader-and-writer';
let backend: Backend;
beforeAll(async () => {
  backend = await temporaryBackend({ apiKeys: [`shop:${SECRET}:admin`] });
});
afterAll(() => backend.close());

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const paths = Object.entries(OPENAPI_DOCUMENT.paths).map(([path, operations]) => {
  const methods = Object.keys(operations).map((method) => method.toUpperCase());
  return [path, methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : method))] as const;
});
const others = paths.flatMap(([path, allowed]) =>
  METHODS.filter((method) => !allowed.includes(method)).map((method) => [method, path, allowed] as const),
);

function ask(method: string, path: string): Promise<Response> {
  const url = backend.url + path.replaceAll(/\{\w+\}/g, '1'.repeat(16));
  return fetch(url, { method, headers: { 'x-portkey-api-key': SECRET, 'content-type': 'application/json' } });
}

test.each(others)('%s %s: 405', async (method, path, allowed) => {
  const response = await ask(method, path);
  expect([response.status, response.headers.get('allow')]).toEqual([405, allowed.join(', ')]);
  if (method === 'HEAD') return;
  const message = `${method} is not possible here: use ${allowed.join(' or ')}`;
  const isReceiving = path.startsWith('/v1/') && !path.includes('feedback');
  expect(await response.json()).toEqual(
    isReceiving ? { code: 12, message } : { error: { code: 'method_not_allowed', message } },
  );
});

test.each(paths)('OPTIONS %s: the methods that there are', async (path, allowed) => {
  const response = await ask('OPTIONS', path);
  expect([response.status, response.headers.get('allow')]).toEqual([204, [...allowed, 'OPTIONS'].join(', ')]);
});

describe('HEAD is GET without its body', () => {
  const readable = paths.filter(([, allowed]) => allowed.includes('HEAD'));
  test.each(readable)('%s', async (path) => {
    const [head, get] = [await ask('HEAD', path), await ask('GET', path)];
    expect([head.status, head.headers.get('content-type')]).toEqual([get.status, get.headers.get('content-type')]);
    expect(await head.text()).toBe('');
  });
});

test('what is no path at all is 404, whatever the method', async () => {
  for (const method of [...METHODS, 'OPTIONS']) {
    const response = await ask(method, '/v1/nothing');
    expect([method, response.status, response.headers.get('allow')]).toEqual([method, 404, null]);
  }
});

test('a path that an exporter was given too short says where spans go', async () => {
  expect(await (await ask('POST', '/v1/otel')).json()).toMatchObject({
    error: { message: expect.stringContaining('no POST /v1/otel: spans go to /v1/traces') },
  });
});

test('without a key, no method tells more than that one is needed', async () => {
  for (const method of [...METHODS, 'OPTIONS'])
    expect((await fetch(`${backend.url}/v1/traces`, { method })).status).toBe(401);
});
