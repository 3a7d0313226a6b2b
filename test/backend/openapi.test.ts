import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Backend } from 'portkey-otel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../backend/src/http/app.ts';
import { ApiKeys } from '../../backend/src/http/keys.ts';
import { OPENAPI_DOCUMENT } from '../../backend/src/http/openapi/document.ts';
import { CHAT, fillShop, type Shop, temporaryBackend } from './shop.ts';

const shop: Shop = { mark: 'teapot', traceId: '1'.repeat(32), conversationId: 'of teapot' };
let backend: Backend;
let feedbackId: string;
beforeAll(async () => {
  backend = await temporaryBackend();
  feedbackId = await fillShop(backend.url, shop);
});
afterAll(() => backend.close());

test('the document has the paths of the router, and no others', () => {
  const unused = {} as Parameters<typeof createApp>[0];
  const app = createApp({ ...unused, keys: ApiKeys.parse([]), corsOrigins: [] });
  const routed = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
  const documented = Object.entries(OPENAPI_DOCUMENT.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(documented.toSorted()).toEqual(routed.toSorted());
});

test('every reference is to a schema, and every schema is used', () => {
  const text = JSON.stringify(OPENAPI_DOCUMENT);
  const used = new Set([...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name!));
  expect([...used].toSorted()).toEqual(Object.keys(OPENAPI_DOCUMENT.components.schemas).toSorted());
});

test('parameters of a path are those in its name', () => {
  for (const [path, operations] of Object.entries(OPENAPI_DOCUMENT.paths)) {
    for (const { parameters = [] } of Object.values(operations)) {
      const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect(named, path).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  }
});

test('it is served', async () => {
  expect(await (await fetch(`${backend.url}/api/genai/openapi.json`)).json()).toEqual(
    JSON.parse(JSON.stringify(OPENAPI_DOCUMENT)),
  );
});

/** What the document does not name must not be in an answer: the test says no to what readers of the document would miss. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  return 'properties' in inner && !('additionalProperties' in inner)
    ? { ...inner, additionalProperties: false }
    : inner;
}

const ajv = new Ajv2020({
  allowUnionTypes: true,
  formats: {
    'date-time': (text: string) => /^\d{4}-.*T.*Z$/.test(text) && !Number.isNaN(Date.parse(text)),
    binary: true,
  },
});
ajv.addVocabulary(['components']);
ajv.addSchema({ $id: 'document', components: strict(OPENAPI_DOCUMENT.components) }, 'document');

function mismatch(schema: unknown, body: unknown): string | undefined {
  const local = JSON.parse(JSON.stringify(schema).replaceAll('#/components', 'document#/components'));
  const validate = ajv.compile(local);
  return validate(body) ? undefined : ajv.errorsText(validate.errors);
}

interface Request {
  readonly method?: 'POST' | 'PUT';
  /** As in the document. */
  readonly path: string;
  /** As it is sent, where it differs. */
  readonly url?: string;
  readonly body?: string;
  readonly type?: string;
}

const otlp = (list: string) => JSON.stringify({ [list]: [] });
const log = { request: { url: '/v1/messages', body: {} }, response: { status: 200, body: {} } };
const missing = '2'.repeat(32);
const SPAN_PATH = '/api/genai/traces/{id}/spans/{spanId}';

describe('answers are as documented', () => {
  const cases: readonly (readonly [number, Request])[] = [
    ...['/v1/otel/v1/traces', '/v1/traces', '/v1/logs/otel', '/v1/logs/otel/v1/traces'].flatMap(
      (path): [number, Request][] => [
        [200, { method: 'POST', path, body: otlp('resourceSpans') }],
        [200, { method: 'POST', path, body: '{"resourceSpans":[{"scopeSpans":[{"spans":[{}]}]}]}' }],
        [200, { method: 'POST', path, body: '{}' }],
        [400, { method: 'POST', path, body: '{"spans":[]}' }],
        [415, { method: 'POST', path, body: '', type: 'text/plain' }],
      ],
    ),
    ...['/v1/otel/v1/logs', '/v1/logs/otel/v1/logs', '/v1/logs'].flatMap((path): [number, Request][] => [
      [200, { method: 'POST', path, body: otlp('resourceLogs') }],
      [200, { method: 'POST', path, body: '{"resourceLogs":[{"scopeLogs":[{"logRecords":[{}]}]}]}' }],
      [200, { method: 'POST', path, body: '{}' }],
      [400, { method: 'POST', path, body: '{"logs":[]}' }],
    ]),
    [200, { method: 'POST', path: '/v1/logs', body: JSON.stringify(log) }],
    [200, { method: 'POST', path: '/v1/logs', body: JSON.stringify([{ ...log, createdAt: '1999-01-01T00:00:00Z' }]) }],
    [200, { method: 'POST', path: '/v1/otel/v1/metrics', body: otlp('resourceMetrics') }],
    [200, { method: 'POST', path: '/v1/metrics', body: otlp('resourceMetrics') }],
    [413, { method: 'POST', path: '/v1/metrics', body: 'x'.repeat(17 * 1024 * 1024) }],
    [200, { method: 'POST', path: '/v1/feedback', body: JSON.stringify([{ trace_id: shop.traceId, value: 1 }]) }],
    [400, { method: 'POST', path: '/v1/feedback', body: '[]' }],
    [415, { method: 'POST', path: '/v1/feedback', body: '{}', type: 'text/plain' }],
    [415, { method: 'PUT', path: '/v1/feedback/{id}', url: '/v1/feedback/x', body: '{}', type: 'text/plain' }],
    [413, { method: 'POST', path: '/v1/feedback', body: 'x'.repeat(2 * 1024 * 1024) }],
    [400, { method: 'PUT', path: '/v1/feedback/{id}', url: '/v1/feedback/x', body: '{}' }],
    [200, { path: '/api/genai/traces' }],
    [200, { path: '/api/genai/traces', url: '/api/genai/traces?limit=1&filter=status=error' }],
    [400, { path: '/api/genai/traces', url: '/api/genai/traces?filter=nothing' }],
    [200, { path: '/api/genai/traces/{id}', url: `/api/genai/traces/${shop.traceId}` }],
    [200, { path: '/api/genai/traces/{id}', url: `/api/genai/traces/${shop.traceId}?form=outline` }],
    [400, { path: '/api/genai/traces/{id}', url: '/api/genai/traces/x' }],
    [400, { path: '/api/genai/traces/{id}', url: `/api/genai/traces/${shop.traceId}?form=short` }],
    [404, { path: '/api/genai/traces/{id}', url: `/api/genai/traces/${missing}?form=outline` }],
    [200, { path: SPAN_PATH, url: `/api/genai/traces/${shop.traceId}/spans/${CHAT}` }],
    [400, { path: SPAN_PATH, url: `/api/genai/traces/${shop.traceId}/spans/x` }],
    [404, { path: SPAN_PATH, url: `/api/genai/traces/${shop.traceId}/spans/${'9'.repeat(16)}` }],
    [404, { path: SPAN_PATH, url: `/api/genai/traces/${missing}/spans/${CHAT}` }],
    [404, { path: '/api/genai/traces/{id}', url: `/api/genai/traces/${missing}` }],
    [200, { path: '/api/genai/summary' }],
    [200, { path: '/api/genai/summary', url: '/api/genai/summary?groupBy=model,user,cost&step=1h' }],
    [200, { path: '/api/genai/summary', url: '/api/genai/summary?groupBy=model&step=1h&measures=costUsd,latencyMs' }],
    [400, { path: '/api/genai/summary', url: '/api/genai/summary?groupBy=nothing' }],
    [400, { path: '/api/genai/summary', url: '/api/genai/summary?measures=nothing' }],
    [200, { path: '/api/genai/conversations' }],
    [400, { path: '/api/genai/conversations', url: '/api/genai/conversations?limit=0' }],
    [200, { path: '/api/genai/conversations/{id}', url: `/api/genai/conversations/${shop.conversationId}` }],
    [404, { path: '/api/genai/conversations/{id}', url: '/api/genai/conversations/none' }],
    [200, { path: '/api/genai/attributes' }],
    [400, { path: '/api/genai/attributes', url: '/api/genai/attributes?start=never' }],
    [200, { path: '/api/genai/attributes/{name}/values', url: '/api/genai/attributes/inputTokens/values' }],
    [400, { path: '/api/genai/attributes/{name}/values', url: '/api/genai/attributes/a/values?limit=x' }],
    [200, { path: '/api/genai/openapi.json' }],
    ...['/api/traces', '/api/v2/traces'].flatMap((path): [number, Request][] => [
      [200, { path: `${path}/{id}`, url: `${path}/${shop.traceId}` }],
      [400, { path: `${path}/{id}`, url: `${path}/x` }],
      [404, { path: `${path}/{id}`, url: `${path}/${missing}` }],
    ]),
    [200, { path: '/api/forward' }],
    [200, { path: '/metrics' }],
    [200, { path: '/healthz' }],
    [200, { path: '/ready' }],
  ];

  test.each(cases.map(([status, request]) => [request.method ?? 'GET', request.url ?? request.path, status, request]))(
    '%s %s: %d',
    async (method, url, status, { path, body, type = 'application/json' }) => {
      const response = await fetch(backend.url + url, {
        method,
        ...(body === undefined ? {} : { body, headers: { 'content-type': type } }),
      });
      const text = await response.text();
      expect([response.status, text]).toEqual([status, expect.any(String)]);
      await expectDocumented(method, path, response, text);
    },
  );

  test('PUT /v1/feedback/{id}: 200', async () => {
    const response = await fetch(`${backend.url}/v1/feedback/${feedbackId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ trace_id: shop.traceId, value: -3 }),
    });
    expect(response.status).toBe(200);
    await expectDocumented('PUT', '/v1/feedback/{id}', response, await response.text());
  });

  test('each path has a case that succeeds', () => {
    const covered = cases
      .filter(([status]) => status === 200)
      .map(([, { method = 'GET', path }]) => `${method} ${path}`);
    const documented = Object.entries(OPENAPI_DOCUMENT.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(new Set([...covered, 'PUT /v1/feedback/{id}'])).toEqual(new Set(documented));
  });
});

async function expectDocumented(method: string, path: string, response: Response, text: string): Promise<void> {
  const operation = OPENAPI_DOCUMENT.paths[path]?.[method.toLowerCase() as 'get'];
  const documented = operation?.responses[String(response.status)];
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
  const schema = documented?.content[type]?.schema;
  expect(schema, `${method} ${path} ${response.status} ${type}`).toBeDefined();
  expect(mismatch(schema, type === 'application/json' ? JSON.parse(text) : text)).toBeUndefined();
}

test('an evaluation is shown with the call whose response it names', async () => {
  const trace = await (await fetch(`${backend.url}/api/genai/traces/${shop.traceId}`)).json();
  expect(trace).toMatchObject({
    evaluations: [
      { spanId: CHAT, name: 'relevance of teapot', score: 4, label: 'good', explanation: null, errorType: null },
    ],
  });
});
