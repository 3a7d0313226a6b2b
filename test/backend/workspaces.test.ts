import type { Backend } from 'portkey-otel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OPENAPI_DOCUMENT } from '../../backend/src/http/openapi/document.ts';
import { CHAT, fillShop, ROOT, type Shop, temporaryBackend } from './shop.ts';

const KEYS = { ours: { 'x-portkey-api-key': 'key-of-ours' }, theirs: { 'x-portkey-api-key': 'key-of-theirs' } };
const theirs: Shop = { mark: 'sekret', traceId: '2'.repeat(32), conversationId: 'their conversation' };
/** The discard port: nothing answers there. */
const NOBODY = {
  url: 'http://127.0.0.1:9/v1/traces',
  profile: 'otlp',
  protocol: 'http/protobuf',
  headers: {},
  timeoutMs: 1_000,
} as const;
let backend: Backend;
let theirFeedback: string;
beforeAll(async () => {
  backend = await temporaryBackend({
    apiKeys: ['ours:key-of-ours:admin', 'theirs:key-of-theirs:admin'],
    forward: [{ name: 'sekret target', workspace: 'theirs', destination: NOBODY }],
  });
  theirFeedback = await fillShop(backend.url, theirs, KEYS.theirs);
});
afterAll(() => backend.close());

/** Parameter of a path → the values with which it would name something of theirs. */
function theirValues(path: string, name: string): string[] {
  if (name === 'spanId') return [ROOT, CHAT];
  if (name === 'name') return ['model', 'user', 'service', 'name', 'app.sekret'];
  if (path.includes('conversations')) return [theirs.conversationId];
  if (path.includes('feedback')) return [theirFeedback];
  if (path.includes('traces')) return [theirs.traceId];
  throw new Error(`which {${name}} of ${path} names something of another workspace?`);
}

/** Every way in which a path can be asked for what is theirs. */
function urls(path: string): string[] {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const plain = names.reduce(
    (filled, name) =>
      filled.flatMap((url) =>
        theirValues(path, name).map((value) => url.replace(`{${name}}`, encodeURIComponent(value))),
      ),
    [path],
  );
  const parameters = OPENAPI_DOCUMENT.paths[path]?.get?.parameters ?? [];
  const groups = parameters.some((parameter) => parameter.name === 'groupBy')
    ? ['model', 'user', 'service', 'attribute.app.sekret'].map((field) => `${path}?groupBy=${field}&step=1h`)
    : [];
  const filtered = parameters.some((parameter) => parameter.name === 'filter')
    ? ['text contains sekret', `traceId = ${theirs.traceId}`].map(
        (filter) => `${path}?${new URLSearchParams({ filter })}`,
      )
    : [];
  const words = parameters.flatMap(({ name, schema }) =>
    ((schema.enum ?? []) as string[]).flatMap((word) => plain.map((url) => `${url}?${name}=${word}`)),
  );
  return [...plain, ...groups, ...filtered, ...words];
}

const reads = Object.entries(OPENAPI_DOCUMENT.paths).flatMap(([path, operations]) => (operations.get ? [path] : []));
const OF_NOBODY = ['/healthz', '/ready', '/api/genai/openapi.json'];

describe('a key sees nothing of another workspace', () => {
  test.each(reads)('GET %s', async (path) => {
    for (const url of urls(path)) {
      for (const accept of ['application/json', 'application/protobuf']) {
        const ask = async (headers: Record<string, string>) => {
          const response = await fetch(backend.url + url, { headers: { ...headers, accept } });
          return { status: response.status, text: Buffer.from(await response.arrayBuffer()).toString('latin1') };
        };
        const own = await ask(KEYS.theirs);
        const other = await ask({ ...KEYS.ours, 'x-scope-orgid': 'theirs' });
        expect(own.status, url).toBe(200);
        if (OF_NOBODY.includes(path)) continue;
        // What is not shown to its owner proves nothing.
        expect(own.text, url).toMatch(/sekret|"calls":2/);
        expect(other.text, url).not.toMatch(/sekret|"calls":[1-9]/);
        expect([200, 404], url).toContain(other.status);
      }
    }
  });
});

describe('a key changes nothing of another workspace', () => {
  test('each route that changes something is known to this test', () => {
    const changing = Object.entries(OPENAPI_DOCUMENT.paths).flatMap(([path, operations]) =>
      Object.keys(operations).flatMap((method) => (method === 'get' ? [] : [`${method} ${path}`])),
    );
    // Metrics are discarded; every other path of OTLP leads to the same two writes.
    const discarded = changing.filter((route) => route.endsWith('/metrics'));
    const ofTraces = ['/v1/otel/v1/traces', '/v1/traces', '/v1/logs/otel', '/v1/logs/otel/v1/traces'];
    const ofLogs = ['/v1/otel/v1/logs', '/v1/logs/otel/v1/logs', '/v1/logs'];
    const ofFeedback = ['post /v1/feedback', 'put /v1/feedback/{id}'];
    expect(changing.filter((route) => !discarded.includes(route)).toSorted()).toEqual(
      [...[...ofTraces, ...ofLogs].map((path) => `post ${path}`), ...ofFeedback].toSorted(),
    );
  });

  const trace = async () =>
    (await fetch(`${backend.url}/api/genai/traces/${theirs.traceId}`, { headers: KEYS.theirs })).json();

  test('spans, logs and feedback under their ids are of our own', async () => {
    const before = await trace();
    await fillShop(backend.url, { ...theirs, mark: 'intruder' }, KEYS.ours);
    const response = await fetch(`${backend.url}/v1/feedback/${theirFeedback}`, {
      method: 'PUT',
      headers: { ...KEYS.ours, 'content-type': 'application/json' },
      body: JSON.stringify({ trace_id: theirs.traceId, value: -10 }),
    });
    expect(response.status).toBe(404);
    expect(await trace()).toEqual(before);
    expect(before).toMatchObject({ feedback: [{ id: theirFeedback, value: 3 }] });
  });
});
