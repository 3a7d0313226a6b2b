import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, startBackend } from '../backend.ts';

const HOUR_MS = 3_600_000;
const START_MS = Math.floor(Date.now() / HOUR_MS) * HOUR_MS - HOUR_MS;
const dataDir = mkdtempSync(join(tmpdir(), 'portkey-otel-api-'));
let backend: Backend;

interface Call {
  readonly minute: number;
  readonly model: string;
  readonly user: string;
  readonly question: string;
  readonly history?: readonly (readonly [string, string])[];
  readonly tokens?: number;
  readonly failed?: boolean;
  readonly tier?: string;
}

/** Two conversations of a shop; the second turn of each sends the first along. */
const CALLS: readonly Call[] = [
  { minute: 0, model: 'gpt-4o-mini', user: 'ada', question: 'Where is my "order"?', tokens: 1_000, tier: 'gold' },
  {
    minute: 1,
    model: 'gpt-4o',
    user: 'ada',
    question: 'And the 100% refund_now?',
    history: [
      ['user', 'Where is my "order"?'],
      ['assistant', 'answer to: Where is my "order"?'],
    ],
    tokens: 2_000,
    tier: 'gold',
  },
  { minute: 2, model: 'gpt-4o-mini', user: 'bob', question: 'Grüße', tokens: 3_000 },
  { minute: 3, model: 'nobody-knows', user: 'bob', question: 'hm', tokens: 10 },
  { minute: 4, model: 'gpt-4o', user: 'bob', question: 'broken', failed: true },
];

const text = (role: string, content: string) => ({ role, parts: [{ type: 'text', content }] });

function spansOf(call: Call, index: number) {
  const id = (index + 1).toString(16);
  const start = BigInt(START_MS + call.minute * 60_000) * 1_000_000n;
  const value = (any: string | number | boolean) =>
    typeof any === 'string' ? { stringValue: any } : typeof any === 'number' ? { intValue: any } : { boolValue: any };
  const attributes = (values: Record<string, string | number | boolean | undefined>) =>
    Object.entries(values).flatMap(([key, any]) => (any === undefined ? [] : [{ key, value: value(any) }]));
  const messages = [...(call.history ?? []).map(([role, content]) => text(role, content)), text('user', call.question)];
  const traceId = id.padStart(32, '0');
  const root = {
    traceId,
    spanId: id.padStart(16, 'a'),
    name: 'POST /chat',
    startTimeUnixNano: String(start),
    endTimeUnixNano: String(start + 500_000_000n),
    attributes: attributes({
      'user.id': call.user,
      'gen_ai.conversation.id': `of ${call.user}`,
      'app.tier': call.tier,
    }),
  };
  const chat = {
    traceId,
    spanId: id.padStart(16, 'b'),
    parentSpanId: root.spanId,
    name: 'chat',
    kind: 3,
    startTimeUnixNano: String(start + 1_000_000n),
    endTimeUnixNano: String(start + BigInt((index + 1) * 100_000_000)),
    status: { code: call.failed ? 2 : 0 },
    attributes: attributes({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': call.model,
      'gen_ai.usage.input_tokens': call.tokens,
      'gen_ai.usage.output_tokens': call.tokens && call.tokens / 10,
      'gen_ai.input.messages': JSON.stringify(messages),
      'gen_ai.output.messages': call.failed
        ? undefined
        : JSON.stringify([{ ...text('assistant', `answer to: ${call.question}`), finish_reason: 'stop' }]),
      'app.stream': index % 2 === 0,
    }),
  };
  return [root, chat];
}

beforeAll(async () => {
  backend = await startBackend({ port: 0, dataDir, settleMs: 50 });
  const resource = { attributes: [{ key: 'service.name', value: { stringValue: 'shop' } }] };
  const body = JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ spans: CALLS.flatMap(spansOf) }] }] });
  const response = await fetch(`${backend.url}/v1/traces`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect(await response.text()).toBe('{}');
});
afterAll(async () => {
  await backend.close();
  rmSync(dataDir, { recursive: true });
});

// biome-ignore lint/suspicious/noExplicitAny: answers are checked by what is expected of them
async function get(path: string, parameters: Record<string, string> = {}): Promise<any> {
  const response = await fetch(`${backend.url}/api/genai${path}?${new URLSearchParams(parameters)}`);
  return response.json();
}

describe('filters', () => {
  const all = [5, 4, 3, 2, 1];
  test.each([
    ['model = gpt-4o', [5, 2]],
    ['model = gpt-4o and status != error and role exists', [2]],
    ['model contains GPT-4O', [5, 3, 2, 1]],
    ['user = ada', [2, 1]],
    ['not user = ada and conversation = "of bob"', [5, 4, 3]],
    ['cost > 0.001', [2]],
    ['costUnknown = unknown_model', [4]],
    ['inputTokens in (1000, 3000)', [3, 1]],
    ['tokens >= 2200', [3, 2]],
    ['duration > 300ms and operation = chat', [5, 4]],
    ['role = failed', [5]],
    ['service = shop', all],
    ['attribute.app.tier = gold', [2, 1]],
    ['attribute.app.stream = true', [5, 3, 1]],
    ['attribute.app.tier exists or model = nobody-knows', [4, 2, 1]],
    ['attribute.nowhere != 1', all],
    ['text contains "order"', [2, 1]],
    ['text contains \'my "order"?\'', [2, 1]],
    ['text contains "100% refund_now"', [2]],
    ['text contains "100_ refund%now"', []],
    ['text contains Grüße', [3]],
    [`traceId = ${'3'.padStart(32, '0')}`, [3]],
    ['name = "chat gpt-4o"', [5, 2]],
    ["model = 'x\\' or 1=1 --'", []],
  ])('%s', async (filter, expected) => {
    const { traces } = await get('/traces', { filter });
    expect(traces.map(({ traceId }: { traceId: string }) => Number(traceId))).toEqual(expected);
  });

  test('a trace says which of its spans were found, where that is asked for', async () => {
    const { traces } = await get('/traces', { filter: 'model = gpt-4o and status = error', spans: '3' });
    expect(traces).toMatchObject([{ matched: { count: 1, spans: [{ name: 'chat gpt-4o', status: 'error' }] } }]);
    expect((await get('/traces', { spans: '21' })).error.message).toBe('spans must be a whole number from 1 to 20');
    expect((await get('/traces')).traces[0]).not.toHaveProperty('matched');
  });

  test.each(['/traces', '/summary', '/conversations'])('%s names the character at fault', async (path) => {
    const answer = await get(path, { filter: 'model = gpt-4o andd cost > 1' });
    expect(answer).toEqual({
      error: { code: 'invalid_filter', message: 'expected "and", "or" or the end, found "andd" (at character 16)' },
    });
  });
});

describe('summary', () => {
  const range = { start: String(START_MS), end: new Date(START_MS + HOUR_MS).toISOString() };

  test('totals of all calls', async () => {
    const { range: answered, totals, groups } = await get('/summary', range);
    expect(answered).toEqual({ start: new Date(START_MS).toISOString(), end: range.end });
    expect(totals).toMatchObject({
      traces: 5,
      calls: 5,
      errors: 1,
      inputTokens: 6_010,
      outputTokens: 601,
      unknownUsageCalls: 0,
      unknownCostCalls: 1,
      // 4,000 in and 400 out of gpt-4o-mini, 2,000 in and 200 out of gpt-4o.
      costUsd: 0.0006 + 0.00024 + 0.005 + 0.002,
      timeToFirstTokenMs: { p50: null, p95: null, p99: null },
    });
    // Of 99, 199, 299, 399 and 499 ms, within the width of a bucket.
    expect(Math.abs(totals.latencyMs.p50 / 299 - 1)).toBeLessThan(0.026);
    expect(Math.abs(totals.latencyMs.p99 / 499 - 1)).toBeLessThan(0.026);
    expect(groups).toEqual([{ key: {}, totals, series: [] }]);
  });

  test('groups with series, the dearest first', async () => {
    const { groups } = await get('/summary', {
      ...range,
      groupBy: 'model,provider',
      step: '1m',
      filter: 'status != error',
    });
    expect(groups.map(({ key, totals }: { key: object; totals: { calls: number } }) => [key, totals.calls])).toEqual([
      [{ model: 'gpt-4o', provider: 'openai' }, 1],
      [{ model: 'gpt-4o-mini', provider: 'openai' }, 2],
      [{ model: 'nobody-knows', provider: 'openai' }, 1],
    ]);
    expect(
      groups[1].series.map(({ t, traces, inputTokens }: Record<string, number>) => [t, traces, inputTokens]),
    ).toEqual([
      [START_MS, 1, 1_000],
      [START_MS + 120_000, 1, 3_000],
    ]);
  });

  test('by any attribute', async () => {
    const { groups } = await get('/summary', { ...range, groupBy: 'attribute.app.stream' });
    const calls = Object.fromEntries(
      groups.map(({ key, totals }: { key: Record<string, string>; totals: { calls: number } }) => [
        key['attribute.app.stream'],
        totals.calls,
      ]),
    );
    expect(calls).toEqual({ 1: 3, 0: 2 });
  });

  test.each([
    ['costUsd', ['costUsd']],
    ['latencyMs, calls,calls', ['latencyMs', 'calls']],
    ['traces', ['traces']],
  ])('measures %s, and no others, are as in the whole', async (measures, names) => {
    const query = { ...range, groupBy: 'model', step: '1m' };
    const only = (totals: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, totals[name]]));
    const whole = await get('/summary', query);
    const { totals, groups } = await get('/summary', { ...query, measures });
    expect(totals).toEqual(only(whole.totals));
    expect(groups[1].totals).toEqual(only(whole.groups[1].totals));
    expect(groups[1].series[0]).toEqual({ t: START_MS, ...only(whole.groups[1].series[0]) });
  });

  test.each([
    [{ measures: 'calls,cost' }, /measures must be of traces, calls, .*, not "cost"/],
    [{ groupBy: 'nothing' }, /groupBy must be one of/],
    [{ groupBy: 'text' }, /groupBy must be one of/],
    [{ step: 'often' }, /step must be a duration/],
    [{ step: '1ms' }, /step must be at least 328 ms/],
    [{ start: range.end, end: range.start }, /start must be before end/],
  ])('%o is refused', async (parameters, message) => {
    const { error } = await get('/summary', { ...range, ...parameters });
    expect(error.code).toBe('invalid_parameter');
    expect(error.message).toMatch(message);
  });
});

describe('one trace', () => {
  const traceId = '1'.padStart(32, '0');
  const whole = () => get(`/traces/${traceId}`);

  test('in outline it is the same but for what its spans carry', async () => {
    const { spans, logs: _logs, evaluations: _evaluations, ...trace } = await whole();
    const outlines = spans.map((span: Record<string, unknown>) => {
      const { attributes, events, links, logs, ...outline } = span;
      expect([attributes, events, links, logs]).not.toContain(undefined);
      return outline;
    });
    expect(await get(`/traces/${traceId}`, { form: 'outline' })).toEqual({ ...trace, spans: outlines });
  });

  test('a span by itself is what it is in the whole', async () => {
    for (const span of (await whole()).spans)
      expect(await get(`/traces/${traceId}/spans/${span.spanId}`)).toEqual(span);
  });
});

describe('conversations', () => {
  test('each with its cost, the latest first, page by page', async () => {
    const first = await get('/conversations', { limit: '1' });
    expect(first.conversations).toMatchObject([
      {
        conversationId: 'of bob',
        userId: 'bob',
        service: 'shop',
        totals: { traces: 3, calls: 3, errors: 1, unknownCostCalls: 1 },
      },
    ]);
    const second = await get('/conversations', { limit: '1', cursor: first.nextCursor });
    expect(second).toMatchObject({
      conversations: [
        {
          conversationId: 'of ada',
          models: ['gpt-4o-mini', 'gpt-4o'],
          totals: { traces: 2, costUsd: 0.00021 + 0.007 },
        },
      ],
      nextCursor: null,
    });
  });

  test('filtered by what a span of them says', async () => {
    const { conversations } = await get('/conversations', { filter: 'text contains refund' });
    expect(conversations.map(({ conversationId }: { conversationId: string }) => conversationId)).toEqual(['of ada']);
  });

  test('one thread: each message once, in order, answers with model and cost', async () => {
    const { totals, traces, messages } = await get('/conversations/of%20ada');
    expect(totals.costUsd).toBe(0.00021 + 0.007);
    expect(traces).toHaveLength(2);
    expect(
      messages.map(
        ({
          role,
          parts,
          model,
          costUsd,
        }: {
          role: string;
          parts: { content: string }[];
          model?: string;
          costUsd?: number;
        }) => [role, parts[0]!.content, model, costUsd],
      ),
    ).toEqual([
      ['user', 'Where is my "order"?', undefined, undefined],
      ['assistant', 'answer to: Where is my "order"?', 'gpt-4o-mini', 0.00021],
      ['user', 'And the 100% refund_now?', undefined, undefined],
      ['assistant', 'answer to: And the 100% refund_now?', 'gpt-4o', 0.007],
    ]);
  });

  test('one that is not there', async () => {
    expect(await get('/conversations/of%20carl')).toEqual({
      error: { code: 'not_found', message: 'no conversation "of carl"' },
    });
  });
});

describe('completion', () => {
  test('names', async () => {
    const { fields, attributes } = await get('/attributes');
    expect(fields).toContain('model');
    expect(attributes).toEqual(
      expect.arrayContaining(['app.stream', 'app.tier', 'gen_ai.request.model', 'gen_ai.usage.cost']),
    );
    expect(attributes).not.toContain('gen_ai.input.messages.content');
  });
  test.each([
    ['model', ['gpt-4o', 'gpt-4o-mini', 'nobody-knows']],
    ['app.tier', ['gold']],
    ['attribute.gen_ai.request.model', ['gpt-4o', 'gpt-4o-mini', 'nobody-knows']],
    ['nowhere', []],
  ])('values of %s', async (name, expected) => {
    const { values } = await get(`/attributes/${name}/values`);
    expect(values.toSorted()).toEqual(expected);
  });
});

test('metrics of settled traces, in Prometheus’ text format', async () => {
  await new Promise((resolve) => setTimeout(resolve, 60));
  const response = await fetch(`${backend.url}/metrics`);
  expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const lines = (await response.text()).split('\n');
  const labels = 'provider="openai",model="gpt-4o-mini",operation="chat",service="shop"';
  expect(lines).toEqual(
    expect.arrayContaining([
      '# TYPE portkey_otel_calls_total counter',
      `portkey_otel_calls_total{${labels}} 2`,
      `portkey_otel_tokens_total{${labels},type="input"} 4000`,
      `portkey_otel_cost_usd_total{${labels}} 0.00084`,
      `portkey_otel_call_duration_seconds_bucket{${labels},le="0.1"} 1`,
      `portkey_otel_call_duration_seconds_bucket{${labels},le="+Inf"} 2`,
      `portkey_otel_call_duration_seconds_sum{${labels}} 0.398`,
      'portkey_otel_call_errors_total{provider="openai",model="gpt-4o",operation="chat",service="shop"} 1',
      'portkey_otel_corrected_traces_total 0',
    ]),
  );
});

describe('feedback', () => {
  const traceId = '1'.padStart(32, '0');
  const send = (method: string, path: string, body: unknown) =>
    fetch(`${backend.url}/v1/feedback${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }).then((response) => response.json());

  test('is shown with its trace, and can be changed', async () => {
    const { status, feedback_ids } = await send('POST', '', { trace_id: traceId, value: 5, metadata: { by: 'ada' } });
    expect(status).toBe('success');
    await send('PUT', `/${feedback_ids[0]}`, { trace_id: traceId, value: -1, weight: 0.5 });
    const { feedback } = await get(`/traces/${traceId}`);
    expect(feedback).toEqual([{ id: feedback_ids[0], traceId, value: -1, weight: 0.5, metadata: {} }]);
  });

  test.each([
    [{ value: 1 }, /trace_id must be/],
    [{ trace_id: traceId, value: 11 }, /value must be a whole number/],
    [{ trace_id: traceId, value: 1, weight: 2 }, /weight must be/],
    [null, /trace_id must be/],
    [[], /one to 100 feedback objects/],
  ])('%j is refused', async (body, message) => {
    expect((await send('POST', '', body)).error.message).toMatch(message);
  });
});
