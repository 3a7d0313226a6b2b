import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { BasicTracerProvider, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Backend, type BackendOptions, startBackend } from './backend.ts';
import { decodeTraces } from './otlp/decode.ts';
import { tracesToJson, tracesToProtobuf } from './otlp/encode.ts';
import type { ReceivedSpan } from './otlp/received.ts';

const fixture = new URL('../../test/fixtures/spans/vercel-ai-v7/agent-tools.json', import.meta.url);
const agentTools = decodeTraces(readFileSync(fixture), 'json').records;
/** The captured spans stay acceptable however old they grow. */
const retentionMs = 30 * 365 * 86_400_000;

const directories: string[] = [];
async function start(options: Partial<BackendOptions> = {}): Promise<Backend> {
  const dataDir = mkdtempSync(join(tmpdir(), 'portkey-otel-backend-'));
  directories.push(dataDir);
  return startBackend({ port: 0, dataDir, retentionMs, ...options });
}
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

let traces = 0;
/** The captured trace under ids of its own. */
function newTrace(spans: readonly ReceivedSpan[] = agentTools): ReceivedSpan[] {
  traces += 1;
  return spans.map((span) => ({ ...span, traceId: traces.toString(16).padStart(32, 'a') }));
}

const JSON_TYPE = { 'content-type': 'application/json' };
const PROTOBUF_TYPE = { 'content-type': 'application/x-protobuf' };
const json = (spans: readonly ReceivedSpan[]) => JSON.stringify(tracesToJson(spans));

function post(url: string, body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE): Promise<Response> {
  return fetch(url, { method: 'POST', body: body as BodyInit, headers });
}

describe('without keys', () => {
  const lines: string[] = [];
  let backend: Backend;
  beforeAll(async () => {
    backend = await start({
      log: (line) => lines.push(line),
      bodyLimits: { maxWireBytes: 200_000, maxInflatedBytes: 400_000 },
    });
  });
  afterAll(() => backend.close());
  const get = (path: string, headers: Record<string, string> = {}) => fetch(backend.url + path, { headers });
  const billed = async (id: string) => (await (await get(`/api/genai/traces/${id}`)).json()).totals;

  test.each([
    ['/v1/otel/v1/traces', JSON_TYPE, (spans: ReceivedSpan[]) => json(spans)],
    ['/v1/traces', PROTOBUF_TYPE, tracesToProtobuf],
    ['/v1/logs/otel', { ...JSON_TYPE, 'content-encoding': 'gzip' }, (spans: ReceivedSpan[]) => gzipSync(json(spans))],
    [
      '/v1/logs/otel/v1/traces',
      { ...PROTOBUF_TYPE, 'content-encoding': 'gzip' },
      (spans: ReceivedSpan[]) => gzipSync(tracesToProtobuf(spans)),
    ],
    [
      '/v1/traces',
      { ...PROTOBUF_TYPE, 'content-encoding': 'deflate' },
      (spans: ReceivedSpan[]) => deflateSync(tracesToProtobuf(spans)),
    ],
    [
      '/v1/traces',
      { ...PROTOBUF_TYPE, 'content-encoding': 'zstd' },
      (spans: ReceivedSpan[]) => zstdCompressSync(tracesToProtobuf(spans)),
    ],
    ['/v1/traces', { 'content-type': 'application/json; charset=utf-8' }, (spans: ReceivedSpan[]) => json(spans)],
  ])('POST %s %o: 200, and the trace is there', async (path, headers, encode) => {
    const spans = newTrace();
    const response = await post(backend.url + path, encode(spans), headers as Record<string, string>);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(headers['content-type'].split(';')[0]);
    expect(await response.text()).toBe(headers['content-type'].includes('json') ? '{}' : '');
    expect(await billed(spans[0]!.traceId)).toMatchObject({
      calls: 2,
      inputTokens: 136,
      outputTokens: 28,
      costUsd: 0.0000324,
    });
  });

  test('the SDK’s own exporter is content', async () => {
    const exporter = new OTLPTraceExporter({ url: `${backend.url}/v1/traces` });
    const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
    const span = provider.getTracer('app').startSpan('chat gpt-4o-mini');
    span.end();
    await provider.forceFlush();
    expect((await (await get(`/api/genai/traces/${span.spanContext().traceId}`)).json()).name).toBe('chat gpt-4o-mini');
    await provider.shutdown();
  });

  test('a batch that is sent again is not doubled', async () => {
    const spans = newTrace();
    for (const body of [json(spans), json(spans), json([...spans, ...spans])])
      await post(`${backend.url}/v1/traces`, body);
    expect(await billed(spans[0]!.traceId)).toMatchObject({ calls: 2, costUsd: 0.0000324 });
  });

  test('the list, page by page', async () => {
    await post(`${backend.url}/v1/traces`, json([...newTrace(), ...newTrace(), ...newTrace()]));
    const first = await (await get('/api/genai/traces?limit=2')).json();
    expect(first.traces).toHaveLength(2);
    expect(first.traces[1]).toMatchObject({
      name: 'invoke_agent geo-bot',
      service: 'capture-lab',
      settled: false,
      totals: { traces: 1 },
    });
    const second = await (await get(`/api/genai/traces?limit=2&cursor=${first.nextCursor}`)).json();
    const ids = [...first.traces, ...second.traces].map(({ traceId }: { traceId: string }) => traceId);
    expect(new Set(ids).size).toBe(4);
  });

  test('Tempo’s trace by id, both versions, JSON and protobuf', async () => {
    const spans = newTrace();
    await post(`${backend.url}/v1/traces`, json(spans));
    const id = spans[0]!.traceId;
    const v1 = await (await get(`/api/traces/${id}`)).json();
    const v2 = await (await get(`/api/v2/traces/${id}`)).json();
    expect(v2).toEqual({ trace: { resourceSpans: v1.batches }, status: 'COMPLETE' });
    const chat = v1.batches[0].scopeSpans[0].spans.find(({ name }: { name: string }) => name === 'chat gpt-4o-mini');
    expect(chat.attributes).toContainEqual({ key: 'gen_ai.usage.cost', value: { doubleValue: 0.000018 } });
    const protobuf = await get(`/api/traces/${id}`, { accept: 'application/protobuf' });
    expect(protobuf.headers.get('content-type')).toBe('application/protobuf');
    const decoded = decodeTraces(new Uint8Array(await protobuf.arrayBuffer()), 'protobuf').records;
    expect(JSON.parse(json(decoded)).resourceSpans).toEqual(v1.batches);
  });

  test('what can be used of a bad batch is', async () => {
    const [good, late, ...rest] = newTrace();
    const ancient = { ...late!, startUnixNano: 1n, endUnixNano: 2n };
    const future = { ...rest[0]!, startUnixNano: BigInt(Date.now() + 7_200_000) * 1_000_000n, endUnixNano: 0n };
    const request = tracesToJson([good!, ancient, future]) as {
      resourceSpans: { scopeSpans: { spans: object[] }[] }[];
    };
    request.resourceSpans[0]!.scopeSpans[0]!.spans.push({ traceId: 'nonsense' });
    const response = await post(`${backend.url}/v1/traces`, JSON.stringify(request));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      partialSuccess: {
        rejectedSpans: '3',
        errorMessage: expect.stringMatching(/traceId is not 32 hex digits; only what is from/),
      },
    });
    expect((await (await get(`/api/genai/traces/${good!.traceId}`)).json()).spanCount).toBe(1);
  });

  test('a span without attributes or status is taken', async () => {
    const bare = { traceId: 'b'.repeat(32), spanId: 'b'.repeat(16), startTimeUnixNano: `${Date.now()}000000` };
    const response = await post(
      `${backend.url}/v1/traces`,
      JSON.stringify({ resourceSpans: [{ scopeSpans: [{ spans: [bare] }] }] }),
    );
    expect([response.status, await response.text()]).toEqual([200, '{}']);
    expect((await (await get(`/api/genai/traces/${bare.traceId}`)).json()).spans[0]).toMatchObject({
      status: 'unset',
      attributes: {},
    });
  });

  const bomb = gzipSync(Buffer.alloc(50_000_000));
  test.each([
    ['no JSON', '{', JSON_TYPE, 400, 3],
    ['no OTLP', '{"a":1}', JSON_TYPE, 400, 3],
    ['no protobuf', 'hello', PROTOBUF_TYPE, 400, 3],
    ['no gzip', 'hello', { ...JSON_TYPE, 'content-encoding': 'gzip' }, 400, 3],
    ['a gzip bomb', bomb, { ...JSON_TYPE, 'content-encoding': 'gzip' }, 413, 8],
    ['too much on the wire', 'x'.repeat(300_000), JSON_TYPE, 413, 8],
    ['another type', 'hello', { 'content-type': 'text/plain' }, 415, 3],
    ['another encoding', 'hello', { ...JSON_TYPE, 'content-encoding': 'rot13' }, 415, 3],
  ])('%s: a Status in the request’s encoding, and the backend stays up', async (_, body, headers, status, code) => {
    const response = await post(`${backend.url}/v1/traces`, body, headers as Record<string, string>);
    expect(response.status).toBe(status);
    const answer = new Uint8Array(await response.arrayBuffer());
    if (headers === PROTOBUF_TYPE) expect([...answer.subarray(0, 2)]).toEqual([8, code]);
    else expect(JSON.parse(new TextDecoder().decode(answer))).toEqual({ code, message: expect.any(String) });
    expect((await get('/healthz')).status).toBe(200);
  });

  test.each([
    ['/nowhere', 404, 'not_found'],
    [`/api/genai/traces/${'0'.repeat(31)}9`, 404, 'not_found'],
    ['/api/genai/traces/not-hex', 400, 'invalid_parameter'],
    ['/api/genai/traces?limit=0', 400, 'invalid_parameter'],
    ['/api/genai/traces?start=yesterday', 400, 'invalid_parameter'],
    ['/api/genai/traces?cursor=abc', 400, 'invalid_parameter'],
    [`/api/v2/traces/${'0'.repeat(31)}9`, 404, 'not_found'],
  ])('GET %s: %d %s', async (path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ error: { code, message: expect.any(String) } });
  });

  test.each([
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost:80', 200],
    ['[::1]:4318', 200],
  ])('Host %s: %d', async (host, status) => {
    const { hostname, port } = new URL(backend.url);
    const got = await new Promise((resolve, reject) => {
      httpRequest({ hostname, port, path: '/api/genai/traces', headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(got).toBe(status);
  });

  test.each(['before', 'after'])('log records that come %s their span give it its messages', async (when) => {
    const folder = new URL('../../test/fixtures/spans/otel-contrib-openai-js/', import.meta.url);
    const [spans, logs] = ['chat.json', 'chat.logs.json'].map((file) => readFileSync(new URL(file, folder), 'utf8'));
    traces += 1;
    const id = traces.toString(16).padStart(32, 'c');
    const moved = (text: string) =>
      text.replaceAll(JSON.parse(spans!).resourceSpans[0].scopeSpans[0].spans[0].traceId, id);
    const send = [
      () => post(`${backend.url}/v1/traces`, moved(spans!)),
      () => post(`${backend.url}/v1/otel/v1/logs`, moved(logs!)),
    ];
    for (const one of when === 'after' ? send : send.toReversed()) expect(await (await one()).text()).toBe('{}');
    const once = await (await get(`/api/genai/traces/${id}`)).json();
    expect(once.spans[0].attributes['gen_ai.output.messages']).toContain('Paris is the capital of France.');
    await post(`${backend.url}/v1/logs`, moved(logs!));
    expect(await (await get(`/api/genai/traces/${id}`)).json()).toEqual(once);
  });

  describe('log records that are no messages', () => {
    const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } });
    const evaluation = (...rest: object[]) => ({
      eventName: 'gen_ai.evaluation.result',
      attributes: [attribute('gen_ai.evaluation.name', 'relevance'), ...rest],
    });
    const elsewhere = '9'.repeat(16);

    test.each<[string, { spanId?: string | true; body: object }, string | null, unknown]>([
      ['of a span are returned with it', { spanId: true, body: { stringValue: 'retrying' } }, 'span', 'retrying'],
      [
        'that name the trace alone are returned with the trace',
        { body: { stringValue: 'retrying' } },
        null,
        'retrying',
      ],
      [
        'of a span that never came are returned with the trace',
        { spanId: elsewhere, body: { intValue: 7 } },
        elsewhere,
        7,
      ],
    ])('%s', async (_, { spanId, ...record }, owner, body) => {
      const { trace } = await sent({ ...record, ...(spanId === true ? {} : { spanId }) }, spanId === true);
      const own = trace.spans[0].logs;
      const log = { eventName: null, body, attributes: {} };
      if (owner === 'span') expect([own, trace.logs]).toMatchObject([[log], []]);
      else expect([own, trace.logs]).toMatchObject([[], [{ ...log, spanId: owner }]]);
    });

    test('an evaluation of the trace as a whole is shown as such, one that names a response with its call', async () => {
      const { trace } = await sent(evaluation(), false);
      expect(trace.evaluations).toMatchObject([{ spanId: null, name: 'relevance' }]);
      expect(trace.logs).toEqual([]);
      const calls = trace.spans.filter(({ role }: { role: string }) => role === 'billable');
      const responseId = calls[0].attributes['gen_ai.response.id'];
      const [named] = (await sent(evaluation(attribute('gen_ai.response.id', responseId)), false)).trace.evaluations;
      expect(calls.map(({ spanId }: { spanId: string }) => spanId)).toContain(named.spanId);
    });

    test.each<[string, boolean, (responseId: string) => object[], 'root' | 'call']>([
      ['of the trace as a whole is an event of the root', false, () => [], 'root'],
      ['of a span is an event of it', true, () => [], 'root'],
      [
        'of a response is an event of the call that gave it',
        false,
        (responseId) => [attribute('gen_ai.response.id', responseId)],
        'call',
      ],
    ])('in the form of Tempo an evaluation %s', async (_, ofRoot, naming, owner) => {
      const { trace: before } = await sent({ body: { stringValue: 'retrying' } }, ofRoot);
      const call = before.spans.find(({ role }: { role: string }) => role === 'billable');
      const record = evaluation(...naming(call.attributes['gen_ai.response.id']));
      const { trace } = await sent(record, ofRoot);
      const { records } = decodeTraces(
        Buffer.from(
          await (await get(`/api/traces/${trace.traceId}`, { accept: 'application/protobuf' })).arrayBuffer(),
        ),
        'protobuf',
      );
      const judged = records.filter(({ events = [] }) =>
        events.some(({ name }) => name === 'gen_ai.evaluation.result'),
      );
      // Both calls of the capture were answered under one id.
      const owners = trace.spans.filter(({ role }: { role: string }) => (role === 'billable') === (owner === 'call'));
      expect(judged).toHaveLength(1);
      expect(owners.map(({ spanId }: { spanId: string }) => spanId)).toContain(judged[0]!.spanId);
      if (owner === 'root') expect(judged[0]!.spanId).toBe(trace.spans[0].spanId);
    });

    test('that name no trace are refused and counted, their neighbours are kept', async () => {
      const { answer, trace } = await sent({ body: { stringValue: 'kept' } }, false, [evaluation()]);
      expect(answer).toEqual({
        partialSuccess: {
          rejectedLogRecords: '1',
          errorMessage: expect.stringContaining('records that name no trace are not kept'),
        },
      });
      const metrics = await (await fetch(`${backend.url}/metrics`)).text();
      // It was sent twice.
      expect(metrics).toContain('portkey_otel_refused_records_total{signal="logs",reason="no_trace"} 2\n');
      expect(trace.logs).toHaveLength(1);
    });

    /** A record of a new trace, twice: it is kept once. */
    async function sent(record: object, ofFirstSpan: boolean, others: readonly object[] = []) {
      const spans = newTrace();
      await post(`${backend.url}/v1/traces`, json(spans));
      const [root] = spans.toSorted((a, b) => Number(a.startUnixNano - b.startUnixNano));
      const whole = {
        timeUnixNano: String(root!.startUnixNano),
        traceId: root!.traceId,
        ...(ofFirstSpan ? { spanId: root!.spanId } : {}),
        ...record,
      };
      const body = JSON.stringify({ resourceLogs: [{ scopeLogs: [{ logRecords: [whole, ...others] }] }] });
      await post(`${backend.url}/v1/otel/v1/logs`, body);
      const answer = await (await post(`${backend.url}/v1/otel/v1/logs`, body)).json();
      return { answer, trace: await (await get(`/api/genai/traces/${root!.traceId}`)).json() };
    }
  });

  test('Portkey log objects become priced spans', async () => {
    const traceId = '6b3f9e2a-1111-4222-8333-444455556666';
    const openai = {
      request: {
        url: 'https://api.openai.com/v1/chat/completions',
        provider: 'openai',
        body: { model: 'gpt-4o-mini', temperature: 0.2, messages: [{ role: 'user', content: 'Capital of France?' }] },
      },
      response: {
        status: 200,
        response_time: 120,
        body: {
          id: 'chatcmpl-1',
          model: 'gpt-4o-mini-2024-07-18',
          choices: [{ message: { role: 'assistant', content: 'Paris' }, finish_reason: 'stop' }],
          usage: { prompt_tokens: 84, completion_tokens: 11, prompt_tokens_details: { cached_tokens: 64 } },
        },
      },
      metadata: { traceId, spanId: 'call-1', _user: 'ada', team: 'blue' },
    };
    const claude = {
      request: {
        url: '/v1/messages',
        provider: 'anthropic',
        body: { model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: 'Hi' }] },
      },
      response: {
        status: 200,
        body: {
          model: 'claude-sonnet-4-5-20250929',
          role: 'assistant',
          content: [{ type: 'text', text: 'Hello' }],
          stop_reason: 'end_turn',
          usage: {
            input_tokens: 103,
            cache_read_input_tokens: 1_000,
            cache_creation_input_tokens: 200,
            output_tokens: 57,
          },
        },
      },
      metadata: { traceId, parentSpanId: 'the agent' },
    };
    const failed = {
      ...openai,
      response: { status: 429, body: { error: { message: 'slow down' } } },
      metadata: { traceId, spanId: 'call-3' },
    };
    for (const body of [[openai, claude], failed, openai]) {
      expect((await post(`${backend.url}/v1/logs`, JSON.stringify(body))).status).toBe(200);
    }
    const trace = await (await get(`/api/genai/traces/${traceId.replaceAll('-', '')}`)).json();
    expect(trace.totals).toMatchObject({
      calls: 3,
      errors: 1,
      inputTokens: 84 + 1_303,
      outputTokens: 11 + 57,
      unknownCostCalls: 0,
    });
    // 20 fresh, 64 cached, 11 out of gpt-4o-mini; 103 fresh, 1,000 read, 200 written, 57 out of Claude.
    expect(trace.totals.costUsd).toBeCloseTo(0.0000144 + 0.002214, 12);
    const [first] = trace.spans.filter(
      ({ provider, role }: { provider: string; role: string }) => provider === 'openai' && role === 'billable',
    );
    expect(first).toMatchObject({ name: 'chat gpt-4o-mini', durationMs: 120, attributes: { 'user.id': 'ada' } });
    expect(JSON.parse(first.attributes['gen_ai.output.messages'])).toEqual([
      { role: 'assistant', parts: [{ type: 'text', content: 'Paris' }], finish_reason: 'stop' },
    ]);
  });

  test('log objects whose times are no times, and one that is none', async () => {
    const log = (response_time: unknown, createdAt?: unknown) => ({
      request: { url: '/v1/chat/completions', body: { model: 'gpt-4o-mini' } },
      response: { status: 200, response_time, body: {} },
      createdAt,
    });
    const odd = [log(1e308), log(-1), log('long'), log(5, 'yesterday'), log(5, '+275760-09-13T00:00:00Z')];
    const response = await post(`${backend.url}/v1/logs`, JSON.stringify([...odd, { request: {} }]));
    expect(await response.json()).toMatchObject({
      status: 'success',
      accepted: 4,
      refused: 2,
      message: expect.stringMatching(/request and a response; only what is from between/),
    });
  });

  test('metrics are taken, and one line says that they are discarded', async () => {
    for (const _ of [1, 2])
      expect((await post(`${backend.url}/v1/metrics`, '{"resourceMetrics":[]}')).status).toBe(200);
    expect(lines).toEqual([expect.stringContaining('metrics arrive')]);
  });
});

describe('with keys', () => {
  const lines: string[] = [];
  let backend: Backend;
  beforeAll(async () => {
    const apiKeys = ['one:s3cret-r:read', 'one:s3cret-w:write', 'two:with:colon:admin'];
    backend = await start({ apiKeys, log: (line) => lines.push(line) });
  });
  afterAll(() => backend.close());
  const key = (secret: string) => ({ 'x-portkey-api-key': secret });

  test('each key sees and does what it may', async () => {
    const spans = newTrace();
    const send = (headers: Record<string, string>) =>
      post(`${backend.url}/v1/traces`, json(spans), { ...JSON_TYPE, ...headers });
    const read = (headers: Record<string, string>) =>
      fetch(`${backend.url}/api/genai/traces/${spans[0]!.traceId}`, { headers });
    expect((await send({})).status).toBe(401);
    expect((await send(key('wrong'))).status).toBe(401);
    expect((await send(key('s3cret-r'))).status).toBe(403);
    expect((await send(key('s3cret-w'))).status).toBe(200);
    expect((await read({})).status).toBe(401);
    expect((await read(key('s3cret-w'))).status).toBe(403);
    expect((await read({ authorization: 'Bearer s3cret-r' })).status).toBe(200);
    expect((await read(key('with:colon'))).status).toBe(404);
    expect((await read({ ...key('with:colon'), 'x-scope-orgid': 'one' })).status).toBe(404);
  });

  test('a wrong key: one JSON error that says what to do and not the key', async () => {
    const response = await post(`${backend.url}/v1/traces`, '{}', { ...JSON_TYPE, ...key('pk-secret-123') });
    const body = await response.text();
    expect(JSON.parse(body)).toEqual({ code: 16, message: 'the API key is not known here' });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(lines.join()).toBe('');
  });

  test('health is open', async () => {
    expect((await fetch(`${backend.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${backend.url}/ready`)).status).toBe(200);
    expect((await fetch(`${backend.url}/nowhere`)).status).toBe(401);
  });
});

describe('starting', () => {
  test.each([
    ['another address without keys', { host: '0.0.0.0' }, /no loopback address.*PORTKEY_OTEL_API_KEYS/],
    ['a key of another form', { apiKeys: ['one:very-secret'] }, /^key 1 is not of the form/],
    ['a secret twice', { apiKeys: ['one:x:read', 'two:x:read'] }, /^key 2 has the secret of another key$/],
  ])('%s is refused', async (_, options, message) => {
    const error: Error = await start(options).then(
      () => expect.unreachable(),
      (reason) => reason,
    );
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('very-secret');
  });

  test('a taken port and a directory in use are said so', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'portkey-otel-backend-'));
    directories.push(dataDir);
    const first = await startBackend({ port: 0, dataDir, retentionMs });
    await expect(startBackend({ port: 0, dataDir })).rejects.toThrow(/in use by another portkey-otel/);
    await expect(start({ port: Number(new URL(first.url).port) })).rejects.toThrow(/port \d+ is taken/);
    await first.close();
    const again = await startBackend({ port: 0, dataDir, retentionMs });
    await again.close();
  });

  test('a data directory that is a file', async () => {
    const dataDir = fileURLToPath(import.meta.url);
    await expect(startBackend({ port: 0, dataDir })).rejects.toThrow(/backend\.test\.ts .*name another with --data$/);
  });
});
