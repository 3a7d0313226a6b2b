import { request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Backend } from 'portkey-otel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillShop, temporaryBackend } from './shop.ts';

const traceId = '1'.repeat(32);
const lines: string[] = [];
let backend: Backend;
beforeAll(async () => {
  backend = await temporaryBackend({ log: (line) => lines.push(line) });
  await fillShop(backend.url, { mark: 'teapot', traceId, conversationId: 'of teapot' });
});
afterAll(() => backend.close());

const get = (path: string) => fetch(backend.url + path);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(backend.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
async function answerOf(response: Response): Promise<[status: number, message: string]> {
  const body = (await response.json()) as { error?: { message: string }; message?: string };
  return [response.status, body.error?.message ?? body.message ?? ''];
}

describe('names that every object of JavaScript has are no fields', () => {
  const names = ['toString', 'constructor', '__proto__', 'hasOwnProperty', 'valueOf'];
  test.each(names)('filter=%s', async (name) => {
    expect(await answerOf(await get(`/api/genai/traces?filter=${name}%3D1`))).toEqual([
      400,
      expect.stringContaining(`found "${name}" (at character 1)`),
    ]);
  });
  test.each(names)('groupBy=%s', async (name) => {
    expect((await get(`/api/genai/summary?groupBy=${name}`)).status).toBe(400);
  });
  test.each(names)('values of an attribute %s', async (name) => {
    const response = await get(`/api/genai/attributes/${name}/values`);
    expect([response.status, await response.json()]).toEqual([200, { values: [] }]);
  });
  test.each(['constructor', '__proto__'])('content-encoding %s', async (encoding) => {
    const response = await post('/v1/traces', { resourceSpans: [] }, { 'content-encoding': encoding });
    expect(await answerOf(response)).toEqual([415, expect.stringContaining('use gzip or none')]);
  });
});

describe('filters as long as they may be', () => {
  test.each([
    ['in', `cost in (${Array.from({ length: 2_500 }, () => 1).join(',')})`],
    ['or', Array.from({ length: 670 }, () => 'tool = a').join(' or ')],
    ['and', Array.from({ length: 550 }, () => 'cost >= 0').join(' and ')],
    ['attributes', Array.from({ length: 380 }, () => 'attribute.a = b').join(' or ')],
    ['texts', Array.from({ length: 400 }, () => 'text contains a').join(' or ')],
    ['not', `${'not '.repeat(31)}tool = a`],
  ])('%s', async (_, filter) => {
    for (const path of ['traces', 'summary', 'conversations']) {
      const response = await get(`/api/genai/${path}?${new URLSearchParams({ filter })}`);
      expect([path, response.status, response.status === 200 ? '' : await response.text()]).toEqual([path, 200, '']);
    }
  });

  test.each(['a"', '"', "'", '\\', 'a"\\', '(', 'not ', 'a."b"', '.".'])('made of %j only', async (part) => {
    const filter = part.repeat(4_096 / part.length);
    expect((await get(`/api/genai/traces?filter=${encodeURIComponent(filter)}`)).status).toBe(400);
  });
});

describe('times', () => {
  test.each([
    ['end=99999999999999999999'],
    ['start=-99999999999999999999&end=0'],
    ['start=1e3'],
    // Whose noon? That of the server would be a guess.
    ['start=2026-11-22T12:00:00'],
    ['start=Nov 22, 2026'],
    ['start=2026-02-31T00:00:00Z'],
    ['start=noon'],
  ])('%s: 400', async (query) => {
    for (const path of ['traces', 'summary', 'conversations', 'attributes'])
      expect(await answerOf(await get(`/api/genai/${path}?${query}`))).toEqual([
        400,
        expect.stringMatching(/must be a time in RFC 3339/),
      ]);
  });
  test.each([
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T12:00Z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:00:00.5Z', '2026-11-22T12:00:00.500Z'],
    ['2026-11-22t12:00:00z', '2026-11-22T12:00:00.000Z'],
    ['2026-11-22T12:00:00%2B01:00', '2026-11-22T11:00:00.000Z'],
    // As it arrives from who does not encode the plus.
    ['2026-11-22T12:00:00+01:00', '2026-11-22T11:00:00.000Z'],
    ['2026-11-22T12:00:00-05:30', '2026-11-22T17:30:00.000Z'],
    ['0', '1970-01-01T00:00:00.000Z'],
    ['-1.5', '1969-12-31T23:59:59.998Z'],
    ['1763812800000.9', '2025-11-22T12:00:00.000Z'],
  ])('start=%s is %s', async (start, expected) => {
    const response = await get(`/api/genai/summary?start=${start}`);
    expect([response.status, await response.json()]).toMatchObject([200, { range: { start: expected } }]);
  });
});

describe('feedback', () => {
  test.each([null, '', ' ', [], [5], true, {}, '5x', 11, 1.5, undefined])('value %j: 400', async (value) => {
    expect(await answerOf(await post('/v1/feedback', { trace_id: traceId, value }))).toEqual([
      400,
      'value must be a whole number from -10 to 10',
    ]);
  });
  test.each(['', [], true, -1, 1.1])('weight %j: 400', async (weight) => {
    expect((await post('/v1/feedback', { trace_id: traceId, value: 1, weight })).status).toBe(400);
  });
  test.each([5, -10, 0, '5'])('value %j: 200', async (value) => {
    expect((await post('/v1/feedback', { trace_id: traceId, value, weight: null })).status).toBe(200);
  });
});

test('a sender that leaves in the middle of its body is not told of as a fault of the backend', async () => {
  const { port } = new URL(backend.url);
  const leaving = request({
    port,
    path: '/v1/traces',
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 1000 },
  });
  leaving.on('error', () => {});
  leaving.write('{"resourceSpans":');
  await sleep(100);
  leaving.destroy();
  await sleep(200);
  expect(lines).toEqual([]);
});

test('numbers beyond what JavaScript counts exactly can be listed, filtered and grouped by', async () => {
  const startTimeUnixNano = `${Date.now()}000000`;
  const attributes = [
    { key: 'big', value: { doubleValue: 1e17 } },
    { key: 'bigger', value: { intValue: '9223372036854775807' } },
    { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
    { key: 'gen_ai.request.model', value: { stringValue: 'gpt-4o' } },
    { key: 'gen_ai.provider.name', value: { stringValue: 'openai' } },
    { key: 'gen_ai.usage.input_tokens', value: { intValue: '9223372036854775807' } },
    { key: 'gen_ai.usage.output_tokens', value: { doubleValue: 1e300 } },
  ];
  const spans = ['a', 'b'].map((digit) => ({
    traceId: '2'.repeat(32),
    spanId: digit.repeat(16),
    name: 'chat',
    startTimeUnixNano,
    endTimeUnixNano: '18446744073709551615',
    attributes,
  }));
  expect((await post('/v1/traces', { resourceSpans: [{ scopeSpans: [{ spans }] }] })).status).toBe(200);
  const values = await (await get('/api/genai/attributes/big/values')).json();
  expect(values).toEqual({ values: [1e17] });
  const groups = await (await get('/api/genai/summary?groupBy=attribute.big&filter=attribute.big>1e16')).json();
  expect(groups).toMatchObject({ groups: [{ key: { 'attribute.big': 1e17 }, totals: { calls: 2 } }] });
  for (const path of [
    '/api/genai/traces',
    `/api/genai/traces/${'2'.repeat(32)}`,
    `/api/traces/${'2'.repeat(32)}`,
    '/metrics',
  ])
    expect([path, (await get(path)).status]).toEqual([path, 200]);
});

test.each(['', 'x', 'bnVsbA', 'WzFd', 'WzEsMl0', 'WzEuNSwiYSJd', Buffer.from('[1,"zz"]').toString('base64url')])(
  'a cursor %j that nobody gave out is refused, or the first page',
  async (cursor) => {
    for (const path of ['traces', 'conversations'])
      expect([200, 400]).toContain((await get(`/api/genai/${path}?cursor=${cursor}`)).status);
  },
);

test('costs that an emitter got wrong a million times stop neither what comes nor what is asked', async () => {
  const startTimeUnixNano = `${Date.now()}000000`;
  const attributes = [
    { key: 'gen_ai.operation.name', value: { stringValue: 'chat' } },
    { key: 'gen_ai.request.model', value: { stringValue: 'a model that nobody knows' } },
    { key: 'gen_ai.provider.name', value: { stringValue: 'acme' } },
    { key: 'gen_ai.usage.input_tokens', value: { intValue: '1000000000000' } },
    { key: 'gen_ai.usage.output_tokens', value: { intValue: '7' } },
    // In millionths of what it should be: the sum is beyond 64 bits of picodollars.
    { key: 'gen_ai.usage.cost', value: { doubleValue: 9_000 } },
  ];
  const send = async (from: number, count: number) => {
    const spans = Array.from({ length: count }, (_, number) => ({
      traceId: `c${(from + number).toString(16).padStart(31, '0')}`,
      spanId: 'c'.repeat(16),
      name: 'chat',
      startTimeUnixNano,
      endTimeUnixNano: startTimeUnixNano,
      attributes,
    }));
    return (await post('/v1/traces', { resourceSpans: [{ scopeSpans: [{ spans }] }] })).status;
  };
  // More than a sum can hold in one commit, and once more.
  expect([await send(0, 1_100), await send(1_100, 1_100), await send(2_200, 6_900)]).toEqual([200, 200, 200]);
  const filter = '&filter=provider=acme';
  for (const question of [
    '',
    '&groupBy=model',
    '&groupBy=user',
    '&groupBy=attribute.x',
    '&step=1m&groupBy=model',
    '&step=1h',
  ]) {
    const response = await get(`/api/genai/summary?start=${Date.now() - 3_600_000}${filter}${question}`);
    const { totals } = (await response.json()) as { totals: Record<string, number> };
    expect([question, totals.calls, totals.inputTokens]).toEqual([question, 9_100, 9_100 * 1e12]);
    // Exactly where it is summed span by span; where it is kept, up to what can be kept of a minute.
    expect(totals.costUsd).toBeGreaterThan(9_000_000);
  }
  const scanned = await get(`/api/genai/summary?groupBy=attribute.x${filter}`);
  expect(await scanned.json()).toMatchObject({ totals: { costUsd: 9_100 * 9_000 } });
  expect((await get('/metrics')).status).toBe(200);
});
