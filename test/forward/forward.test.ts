import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Backend, type BackendOptions, startBackend } from '../../backend/src/backend.ts';
import { importPortkeyExport } from '../../backend/src/cli/import-portkey-export.ts';
import { forwardTargets } from '../../backend/src/forward/target-config.ts';
import { startIngest } from '../ingest/ingest.ts';
import { values } from '../ingest/wire.ts';
import { type Endpoint, startEndpoint } from './endpoint.ts';

const SETTLE_MS = 60;
let endpoint: Endpoint;
const closing: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  endpoint = await startEndpoint();
  closing.push(() => endpoint.close());
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'portkey-otel-forward-'));
  closing.push(async () => rmSync(path, { recursive: true }));
  return path;
}

/** @param target a plain URL, or settings as in the file */
async function start(
  target: string | object,
  options: Partial<BackendOptions> = {},
  environment = {},
): Promise<Backend> {
  const file = typeof target === 'string' ? undefined : JSON.stringify({ targets: [target] });
  const urls = typeof target === 'string' && target !== '' ? [target] : [];
  const dataDir = options.dataDir ?? directory();
  const forward = forwardTargets({ urls, file, environment });
  const backend = await startBackend({ port: 0, settleMs: SETTLE_MS, forward, ...options, dataDir });
  closing.push(() => backend.close());
  return backend;
}

const attributes = (pairs: Record<string, string | number | boolean>) =>
  Object.entries(pairs).map(([key, value]) => ({
    key,
    value:
      typeof value === 'string'
        ? { stringValue: value }
        : typeof value === 'boolean'
          ? { boolValue: value }
          : Number.isInteger(value)
            ? { intValue: String(value) }
            : { doubleValue: value },
  }));

interface Sent {
  readonly spanId?: string;
  readonly traceId?: string;
  readonly parentSpanId?: string;
  readonly name?: string;
  readonly attributes?: Record<string, string | number | boolean>;
}
const id = (bytes: number) => randomBytes(bytes).toString('hex');
const chat = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'openai',
  'gen_ai.request.model': 'gpt-4o-mini',
  'gen_ai.request.temperature': 1,
  'gen_ai.usage.input_tokens': 1_000,
  'gen_ai.usage.output_tokens': 100,
  'gen_ai.input.messages': '[{"role":"user","parts":[{"type":"text","content":"my card is 4111111111111111"}]}]',
};

/** Returns the span ids. */
async function send(backend: Backend, sent: readonly Sent[], scope = 'app', headers = {}): Promise<string[]> {
  const now = BigInt(Date.now()) * 1_000_000n;
  const traceId = id(16);
  const spans = sent.map((span, index) => ({
    traceId: span.traceId ?? traceId,
    spanId: span.spanId ?? id(8),
    ...(span.parentSpanId ? { parentSpanId: span.parentSpanId } : {}),
    name: span.name ?? 'chat gpt-4o-mini',
    kind: 3,
    startTimeUnixNano: String(now + BigInt(index)),
    endTimeUnixNano: String(now + 1_000_000n),
    attributes: attributes(span.attributes ?? chat),
  }));
  const resource = { attributes: attributes({ 'service.name': 'shop' }) };
  const response = await fetch(`${backend.url}/v1/traces`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope: { name: scope }, spans }] }] }),
  });
  expect(response.status).toBe(200);
  return spans.map(({ spanId }) => spanId);
}

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 8_000, interval: 20 });
const arrived = (ids: readonly string[]) => until(() => expect(endpoint.ids().toSorted()).toEqual(ids.toSorted()));
const states = async (backend: Backend, headers = {}) =>
  ((await (await fetch(`${backend.url}/api/forward`, { headers })).json()) as { targets: Record<string, unknown>[] })
    .targets;
const settled = () => new Promise((resolve) => setTimeout(resolve, 4 * SETTLE_MS));

test.each(['http/protobuf', 'http/json'])('%s: roles and costs as stored, doubles stay doubles', async (protocol) => {
  const backend = await start({ url: endpoint.url, protocol, resource: { env: 'prod' } });
  const ids = await send(backend, [{}]);
  await arrived(ids);
  const [span] = endpoint.accepted[0]!.spans;
  expect(values(span!.attributes)).toMatchObject({
    'portkey.span.role': 'billable',
    'gen_ai.usage.cost': 0.00021,
    'gen_ai.usage.input_tokens': 1_000,
  });
  const typeOf = (name: string) => span!.attributes.find(({ key }) => key === name)?.value.type;
  expect(typeOf('gen_ai.request.temperature')).toBe('double');
  expect(typeOf('gen_ai.usage.input_tokens')).toBe('int');
  expect(values(span!.resource)).toMatchObject({ env: 'prod', 'service.name': 'shop' });
  await until(async () =>
    expect(await states(backend)).toMatchObject([
      { sentSpans: 1, backlogSpans: 0, backlogTraces: 0, lagMs: 0, trouble: null },
    ]),
  );
  const target = new URL(endpoint.url).host;
  expect(await (await fetch(`${backend.url}/metrics`)).text()).toContain(
    `portkey_otel_forward_sent_spans_total{target="${target}"} 1`,
  );
});

test('late spans go out alone, and only once the trace has settled anew', async () => {
  const backend = await start(endpoint.url);
  const traceId = id(16);
  const first = await send(backend, [{ traceId }, { traceId, name: 'step', attributes: {} }]);
  await arrived(first);
  const late = await send(backend, [{ traceId }]);
  await arrived([...first, ...late]);
  await settled();
  expect(endpoint.ids()).toHaveLength(3);
});

test('an endpoint that is down for a while: all arrives, in order within each trace, Retry-After obeyed', async () => {
  let down = true;
  endpoint.judge = () => (down ? { status: 503, headers: { 'retry-after': '1' } } : undefined);
  const backend = await start(endpoint.url);
  const ids = await send(backend, [{}, {}, {}]);
  await until(() => expect(endpoint.statuses).toEqual([503]));
  const askedMs = Date.now();
  await until(async () => expect(await states(backend)).toMatchObject([{ backlogSpans: 3, trouble: 'HTTP 503' }]));
  down = false;
  await until(() => expect(endpoint.ids()).toEqual(ids));
  expect(Date.now() - askedMs).toBeGreaterThan(800);
});

test('one bad span is found by halves; the rest of its request arrives', async () => {
  const bad = id(8);
  endpoint.judge = ({ spans }) => (spans.some(({ spanId }) => spanId === bad) ? { status: 400 } : undefined);
  const backend = await start(endpoint.url);
  const ids = await send(backend, [{}, {}, { spanId: bad }, {}, {}]);
  await arrived(ids.filter((spanId) => spanId !== bad));
  await until(async () =>
    expect(await states(backend)).toMatchObject([{ sentSpans: 4, rejectedSpans: 1, backlogSpans: 0 }]),
  );
});

test('partial success is counted', async () => {
  endpoint.judge = () => ({ status: 200, body: '{"partialSuccess":{"rejectedSpans":"2","errorMessage":"too old"}}' });
  const backend = await start({ url: endpoint.url, protocol: 'http/json' });
  await send(backend, [{}, {}, {}]);
  await until(async () =>
    expect(await states(backend)).toMatchObject([{ sentSpans: 1, rejectedSpans: 2, backlogSpans: 0 }]),
  );
});

test('what waited at the end goes out at the next start, once', async () => {
  endpoint.judge = () => ({ status: 503, headers: { 'retry-after': '60' } });
  const dataDir = directory();
  const before = await start(endpoint.url, { dataDir });
  const ids = await send(before, [{}, {}]);
  await until(() => expect(endpoint.statuses.length).toBeGreaterThan(0));
  const unsettled = await send(before, [{}]);
  await before.close();
  endpoint.judge = () => undefined;
  await start(endpoint.url, { dataDir });
  await arrived([...ids, ...unsettled]);
});

describe('limits', () => {
  const expectDropped = (backend: Backend, dropped: object) =>
    until(async () => expect(await states(backend)).toMatchObject([{ droppedSpans: dropped }]));

  /** As many as are on their way at once: what comes after them waits. */
  const sendTwoRequests = async (backend: Backend) => {
    const ids: string[] = [];
    for (let request = 0; request < 2; request += 1) {
      ids.push(...(await send(backend, [{}])));
      await until(() => expect(endpoint.statuses.length).toBeGreaterThan(request));
    }
    return ids;
  };

  test('what waits too long is dropped and counted', async () => {
    endpoint.judge = () => ({ status: 404 });
    const backend = await start(endpoint.url, { forwardLimits: { maxAgeMs: 1 } });
    await send(backend, [{}, {}]);
    await until(async () =>
      expect(await states(backend)).toMatchObject([{ backlogSpans: 0, droppedSpans: { expired: 2 } }]),
    );
  });

  test('what waits for a target that is named no more is told, dropped by age, and counted', async () => {
    endpoint.judge = () => ({ status: 404 });
    const dataDir = directory();
    const first = await start({ name: 'old', url: endpoint.url }, { dataDir });
    await send(first, [{}, {}]);
    await until(async () => expect(await states(first)).toMatchObject([{ target: 'old', backlogSpans: 2 }]));
    await first.close();
    const second = await start({ name: 'new', url: endpoint.url }, { dataDir });
    expect(await states(second)).toMatchObject([
      { target: 'new', backlogSpans: 0 },
      { target: 'old', url: null, backlogSpans: 2, trouble: expect.stringContaining('named no more') },
    ]);
    await second.close();
    const third = await start({ name: 'new', url: endpoint.url }, { dataDir, forwardLimits: { maxAgeMs: 1 } });
    await until(async () =>
      expect(await states(third)).toMatchObject([
        { target: 'new', droppedSpans: { expired: 0 } },
        { target: 'old', backlogSpans: 0, backlogTraces: 0, droppedSpans: { expired: 2 } },
      ]),
    );
    const metrics = await (await fetch(`${third.url}/metrics`)).text();
    expect(metrics).toContain('portkey_otel_forward_dropped_spans_total{target="old",reason="expired"} 2');
  });

  test.each([401, 403, 404, 410])('%i for good: all waits, says why, and is dropped by age alone', async (status) => {
    endpoint.judge = () => ({ status });
    const backend = await start(endpoint.url, { forwardLimits: { maxAgeMs: 2_000 } });
    await sendTwoRequests(backend);
    const trouble = expect.stringMatching(new RegExp(`HTTP ${status}: check the`));
    await until(async () =>
      expect(await states(backend)).toMatchObject([{ backlogSpans: 2, rejectedSpans: 0, trouble }]),
    );
    // While these are held back, what comes later waits behind them and gets too old.
    for (let trace = 0; trace < 4; trace += 1) await send(backend, [{}]);
    await expectDropped(backend, { expired: 4 });
    expect(endpoint.statuses).toEqual([status, status]);
  });

  test('too many spans: the oldest traces go, the newest arrive when the target is back', async () => {
    let down = true;
    endpoint.judge = () => (down ? { status: 503, headers: { 'retry-after': '1' } } : undefined);
    const backend = await start(endpoint.url, { forwardLimits: { maxSpans: 6 } });
    // What is on its way is not dropped.
    const onTheWay = await sendTwoRequests(backend);
    const sent: string[][] = [];
    for (let trace = 0; trace < 5; trace += 1) {
      sent.push(await send(backend, [{}, {}]));
      await settled();
    }
    await expectDropped(backend, { overflow: 6 });
    down = false;
    await arrived([...onTheWay, ...sent.slice(3).flat()]);
    expect(await states(backend)).toMatchObject([{ sentSpans: 6, backlogSpans: 0, droppedSpans: { overflow: 6 } }]);
  });

  test('too many bytes: the oldest traces go and are counted', async () => {
    endpoint.judge = () => ({ status: 503, headers: { 'retry-after': '60' } });
    const backend = await start(endpoint.url, { forwardLimits: { maxBytes: 100_000 } });
    const traces = 1_500;
    for (let sent = 0; sent < traces; sent += 300)
      await send(
        backend,
        Array.from({ length: 300 }, () => ({ traceId: id(16) })),
      );
    await until(async () => {
      const [{ backlogSpans, droppedSpans }] = (await states(backend)) as [
        { backlogSpans: number; droppedSpans: { overflow: number } },
      ];
      expect(droppedSpans.overflow).toBeGreaterThan(0);
      expect(backlogSpans + droppedSpans.overflow).toBe(traces);
    });
  });
});

describe('500', () => {
  test('to one span: it is rejected once others have passed', async () => {
    const bad = id(8);
    endpoint.judge = ({ spans }) => (spans.some(({ spanId }) => spanId === bad) ? { status: 500 } : undefined);
    const backend = await start(endpoint.url);
    const good = await send(backend, [{}, {}, { spanId: bad }, {}]);
    await until(async () =>
      expect(await states(backend)).toMatchObject([{ sentSpans: 3, rejectedSpans: 1, backlogSpans: 0 }]),
    );
    expect(endpoint.ids().toSorted()).toEqual(good.filter((spanId) => spanId !== bad).toSorted());
  });

  test('to all for a while: nothing is lost', async () => {
    let ill = true;
    endpoint.judge = () => (ill ? { status: 500 } : undefined);
    const backend = await start(endpoint.url);
    const ids = [...(await send(backend, [{}])), ...(await send(backend, [{}, {}, {}]))];
    await until(() => expect(endpoint.statuses.length).toBeGreaterThan(2));
    ill = false;
    await vi.waitFor(() => expect(endpoint.ids().toSorted()).toEqual(ids.toSorted()), 40_000);
    expect(await states(backend)).toMatchObject([{ sentSpans: 4, rejectedSpans: 0 }]);
  }, 60_000);
});

test('several workers: the spans of a trace arrive in the order of their start, each trace once', async () => {
  const ingest = await startIngest();
  closing.push(() => ingest.close());
  const environment = { PORTKEY_API_KEY: 'pk-test', PORTKEY_BASE_URL: ingest.url.replace(/\/otel$/, '') };
  const backend = await start('portkey', {}, environment);
  const traces = Array.from({ length: 9 }, () => id(16));
  const sent = new Map<string, string[]>();
  // Of several requests each, interleaved.
  for (const traceId of traces) {
    sent.set(
      traceId,
      await send(
        backend,
        Array.from({ length: 600 }, () => ({ traceId })),
      ),
    );
  }
  await until(() => expect(ingest.rows).toHaveLength(9 * 600));
  for (const [traceId, ids] of sent) {
    const rows = ingest.rows.filter(({ span }) => span.traceId === traceId);
    expect(rows.map(({ span }) => span.spanId)).toEqual(ids);
  }
});

test('its thread ends: it is started again, and goes on where it was', async () => {
  const workers: Worker[] = [];
  const watch = (worker: Worker) => workers.push(worker);
  process.on('worker', watch);
  closing.push(async () => process.off('worker', watch));
  let down = true;
  endpoint.judge = () => (down ? { status: 503 } : undefined);
  const backend = await start(endpoint.url);
  const ids = await send(backend, [{}, {}]);
  await until(() => expect(endpoint.statuses).toContain(503));
  await workers.at(-1)!.terminate();
  ids.push(...(await send(backend, [{}])));
  // While it starts again an answer takes a moment, and is no other.
  expect(await states(backend)).toMatchObject([{ target: expect.any(String), sentSpans: 0 }]);
  down = false;
  await arrived(ids);
  await until(async () => expect(await states(backend)).toMatchObject([{ sentSpans: 3, backlogSpans: 0 }]));
});

test('filter, content and redaction of a target', async () => {
  const backend = await start({
    url: endpoint.url,
    filter: 'operation = chat and inputTokens > 500',
    redact: ['[0-9]{16}'],
  });
  const ids = await send(backend, [{ attributes: { ...chat, note: 'sk-live-abcdefghijklmnop1234567890' } }]);
  await send(backend, [{ attributes: { ...chat, 'gen_ai.usage.input_tokens': 3 } }]);
  await arrived(ids);
  const { note, 'gen_ai.input.messages': messages } = values(endpoint.accepted[0]!.spans[0]!.attributes);
  expect(note).toBe('[REDACTED]');
  expect(JSON.parse(messages as string)[0].parts[0].content).toBe('my card is [REDACTED]');
  await settled();
  expect(endpoint.ids()).toHaveLength(1);

  const silent = await start({ url: endpoint.url, content: false });
  const [spanId] = await send(silent, [{}]);
  await arrived([...ids, spanId!]);
  expect(JSON.stringify(endpoint.accepted.at(-1)!.spans.map((span) => values(span.attributes)))).not.toContain('card');
});

test('two backends that forward to each other send each span once', async () => {
  const one = directory();
  // The first has no target until the second is known.
  const reserved = await startEndpoint();
  const port = Number(new URL(reserved.url).port);
  await reserved.close();
  const second = await start(`http://127.0.0.1:${port}`);
  const first = await start(second.url, { dataDir: one, port });
  const ids = [...(await send(first, [{}])), ...(await send(second, [{}]))];
  await until(async () => expect(await states(first)).toMatchObject([{ sentSpans: 1 }]));
  await until(async () => expect(await states(second)).toMatchObject([{ sentSpans: 1 }]));
  await settled();
  for (const backend of [first, second]) {
    expect(await states(backend)).toMatchObject([{ sentSpans: 1, backlogSpans: 0, droppedSpans: { loop: 1 } }]);
    const { traces } = (await (await fetch(`${backend.url}/api/genai/traces`)).json()) as { traces: unknown[] };
    expect(traces).toHaveLength(ids.length);
  }
});

test("what was imported from Portkey's log export goes only where it is asked for, never back, and is no drop", async () => {
  const ingest = await startIngest();
  closing.push(() => ingest.close());
  const other = await startEndpoint();
  closing.push(() => other.close());
  const environment = { PORTKEY_API_KEY: 'pk-test', PORTKEY_BASE_URL: ingest.url.replace(/\/otel$/, '') };
  const targets = [
    { url: 'portkey', imported: true },
    { name: 'archive', url: endpoint.url, imported: true },
    { name: 'other', url: other.url },
  ];
  const dataDir = directory();
  const forward = forwardTargets({ urls: [], file: JSON.stringify({ targets }), environment });
  const serve = async () => {
    const backend = await startBackend({ port: 0, settleMs: SETTLE_MS, forward, dataDir });
    closing.push(() => backend.close());
    return backend;
  };
  // The targets are known before the import.
  await (await serve()).close();
  const row = {
    id: 'row-1',
    trace_id: 'order-7',
    created_at: new Date().toISOString(),
    is_success: true,
    ai_org: 'openai',
    ai_model: 'gpt-4o-mini',
    req_units: 1_000,
    res_units: 100,
    response_time: 800,
    response_status_code: 200,
  };
  const file = join(directory(), 'export.jsonl');
  writeFileSync(file, JSON.stringify(row));
  await importPortkeyExport(
    [file],
    { data: dataDir, workspace: 'default' },
    { write: () => {}, progress: () => {}, isTerminal: false },
  );
  const backend = await serve();
  await until(() => expect(endpoint.ids()).toHaveLength(1));
  const own = await send(backend, [{}]);
  await until(() => expect(other.ids()).toEqual(own));
  await until(() => expect(ingest.rows.map(({ span }) => span.spanId)).toEqual(own));
  const none = { expired: 0, overflow: 0, loop: 0, gone: 0 };
  await until(async () =>
    expect(await states(backend)).toMatchObject([
      { target: 'portkey', sentSpans: 1, backlogSpans: 0, droppedSpans: none },
      { target: 'archive', sentSpans: 2, backlogSpans: 0, droppedSpans: none },
      { target: 'other', sentSpans: 1, backlogSpans: 0, droppedSpans: none },
    ]),
  );
});

test('a key sees its workspace only', async () => {
  const backend = await start(endpoint.url, {
    apiKeys: ['one:secret-1:admin', 'two:secret-2:admin', 'two:secret-3:write'],
  });
  const key = (secret: string) => ({ 'x-portkey-api-key': secret });
  await send(backend, [{}, {}], 'app', key('secret-1'));
  await until(async () => expect(await states(backend, key('secret-1'))).toMatchObject([{ sentSpans: 2 }]));
  expect(await states(backend, key('secret-2'))).toMatchObject([{ sentSpans: 0 }]);
  expect((await fetch(`${backend.url}/api/forward`, { headers: key('secret-3') })).status).toBe(403);
});

const callLog = (traceId: string, spanId: string, parentSpanId: string) => ({
  request: {
    url: 'https://api.openai.com/v1/chat/completions',
    provider: 'openai',
    body: { model: 'gpt-4o-mini', messages: [{ role: 'user', content: 'hi' }] },
  },
  response: {
    status: 200,
    response_time: 20,
    body: {
      id: 'r1',
      model: 'gpt-4o-mini',
      choices: [{ message: { role: 'assistant', content: 'yo' }, finish_reason: 'tool_calls' }],
      usage: { prompt_tokens: 1_000, completion_tokens: 100 },
    },
  },
  metadata: { traceId, spanId, parentSpanId, spanName: 'POST /v1/chat/completions' },
});

test("the gateway's variables: gateway spans and log objects in the gateway's own form, with cost", async () => {
  const environment = {
    EXPERIMENTAL_GEN_AI_OTEL_TRACES_ENABLED: 'true',
    EXPERIMENTAL_GEN_AI_OTEL_EXPORTER_OTLP_ENDPOINT: endpoint.url,
    EXPERIMENTAL_GEN_AI_OTEL_EXPORTER_OTLP_HEADERS: 'x-team=a%20b',
    EXPERIMENTAL_GEN_AI_OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=prod',
  };
  const backend = await start('', {}, environment);
  await send(backend, [{}]);
  await fetch(`${backend.url}/v1/logs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(callLog(id(16), 'c'.repeat(16), id(8))),
  });
  await arrived(['c'.repeat(16)]);
  const [{ headers, spans }] = endpoint.accepted as [Endpoint['accepted'][number]];
  expect(headers).toMatchObject({ 'content-type': 'application/json', 'x-team': 'a b' });
  expect(spans[0]).toMatchObject({
    name: 'chat gpt-4o-mini',
    kind: 3,
    status: { code: 1, message: '200' },
    scope: { name: 'custom.genai.instrumentation' },
  });
  expect(values(spans[0]!.resource)).toMatchObject({
    'service.name': 'portkey',
    'otel.semconv.version': '1.40.0',
    'deployment.environment.name': 'prod',
  });
  expect(values(spans[0]!.attributes)).toMatchObject({
    'gen_ai.operation.name': 'chat',
    'gen_ai.provider.name': 'openai',
    'gen_ai.system': 'openai',
    'gen_ai.request.model': 'gpt-4o-mini',
    'gen_ai.response.id': 'r1',
    'gen_ai.usage.input_tokens': 1_000,
    'gen_ai.usage.output_tokens': 100,
    'gen_ai.usage.cost': 0.00021,
    'gen_ai.output.messages': expect.stringContaining('"parts":[{"type":"text","content":"yo"}]'),
  });
});

test("Portkey's ingest: no span is lost to its quirks, and no call is billed twice", async () => {
  const ingest = await startIngest();
  closing.push(() => ingest.close());
  const environment = { PORTKEY_API_KEY: 'pk-test', PORTKEY_BASE_URL: ingest.url.replace(/\/otel$/, '') };
  const backend = await start('portkey', {}, environment);
  const traceId = id(16);
  const [root, direct, routed] = [id(8), id(8), id(8)];
  // A span without attributes; a direct call; one through the gateway, of which the gateway tells too.
  await send(backend, [
    { traceId, spanId: root, name: 'step', attributes: {} },
    {
      traceId,
      spanId: direct,
      parentSpanId: root,
      attributes: { ...chat, 'gen_ai.provider.name': 'aws.bedrock', 'user.id': 'ada' },
    },
    { traceId, spanId: routed, parentSpanId: root, attributes: { ...chat, 'gen_ai.response.id': 'r1' } },
  ]);
  await fetch(`${backend.url}/v1/logs`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(callLog(traceId, 'c'.repeat(16), routed)),
  });
  const other = await send(backend, [{}]);
  await until(() =>
    expect(ingest.rows.map(({ span }) => span.spanId).toSorted()).toEqual([root, direct, routed, ...other].toSorted()),
  );
  await settled();
  expect(ingest.requests.map(({ status }) => status)).toEqual([200, 200]);
  const row = (spanId: string) => ingest.rows.find(({ span }) => span.spanId === spanId)!;
  expect(row(direct)).toMatchObject({
    traceId,
    provider: 'bedrock',
    model: 'gpt-4o-mini',
    inputTokens: 1_000,
    outputTokens: 100,
    metadata: { _user: 'ada' },
  });
  expect(row(routed)).toMatchObject({ traceId, model: 'NA', inputTokens: 0, outputTokens: 0 });
  expect(row(root)).toMatchObject({ inputTokens: 0 });
  expect(row(other[0]!).traceId).not.toBe(traceId);
});

test.each([
  [['portkey'], undefined, {}, /PORTKEY_API_KEY/],
  [['ftp://a'], undefined, {}, /base URL of an OTLP endpoint/],
  [['http://u:secret@a'], undefined, {}, /no name and password in a URL/],
  [['http://a', 'http://a/'], undefined, {}, /two targets are named/],
  [[], '{', {}, /no JSON/],
  [[], '{"targets":[{"url":"http://a","fitler":"x"}]}', {}, /no setting "fitler"/],
  [[], '{"targets":[{"url":"http://a","filter":"x ="}]}', {}, /target 1 .*filter/],
  [[], `{"targets":[{"url":"http://a","headers":{"a":"\${TOKEN}"}}]}`, {}, /variable TOKEN is not set/],
  [[], '{"targets":[{"url":"http://a","redact":["("]}]}', {}, /redact/],
  [[], undefined, { EXPERIMENTAL_GEN_AI_OTEL_TRACES_ENABLED: 'true' }, /EXPORTER_OTLP_ENDPOINT/],
])('%j %s: says the remedy, and no secret', (urls, file, environment, message) => {
  const read = () => forwardTargets({ urls, file, environment });
  expect(read).toThrow(message);
  expect(read).not.toThrow(/secret/);
});
