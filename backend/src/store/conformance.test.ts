import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enrichTrace } from '@portkey-otel/core';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseFilter } from '../filter/filter.ts';
import { decodeTraces } from '../otlp/decode.ts';
import type { ReceivedSpan } from '../otlp/received.ts';
import { spanFacts } from '../trace/span-facts.ts';
import { traceOutline, traceSummary, traceView } from '../trace/trace-view.ts';
import { SqliteTraceStore } from './sqlite/sqlite-store.ts';
import { InvalidCursorError, parseJsonText, StoreUnavailableError, type TraceStore } from './trace-store.ts';

/** Every implementation of `TraceStore` that there is; `reopen` is a new process on the same data. */
const implementations: readonly [string, (directory: string) => Promise<TraceStore>][] = [
  ['SQLite', (directory) => SqliteTraceStore.open({ directory, readers: 1 })],
];

const fixtures = new URL('../../../test/fixtures/spans/', import.meta.url).pathname;
const captured = (file: string) => [...decodeTraces(readFileSync(fixtures + file), 'json').records];
const files = globSync('*/*.json', { cwd: fixtures }).filter((file) => !file.endsWith('.logs.json'));
const agentTools = captured('vercel-ai-v7/agent-tools.json');
const traceId = agentTools[0]!.traceId;

/** The same trace under other ids, some time later. */
function copy(spans: readonly ReceivedSpan[], number: number, laterNano = 0n): ReceivedSpan[] {
  return spans.map((span) => ({
    ...span,
    traceId: number.toString(16).padStart(32, 'e'),
    startUnixNano: span.startUnixNano + laterNano,
    endUnixNano: span.endUnixNano + laterNano,
  }));
}

describe.each(implementations)('%s', (_, open) => {
  let directory: string;
  let store: TraceStore;

  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'portkey-otel-store-'));
    store = await open(directory);
  });
  afterEach(async () => {
    await store.close();
    rmSync(directory, { recursive: true });
  });

  const write = (spans: readonly ReceivedSpan[], workspace = 'one') => store.write([{ workspace, spans }]);
  const shown = async (id = traceId, workspace = 'one') => {
    const spans = await store.trace(workspace, id);
    return spans && traceView(spans);
  };
  const priced = (spans: readonly ReceivedSpan[]) => enrichTrace(spans, { table: priceHistory });

  test('every captured trace comes back as it went in', async () => {
    const traces = new Map<string, ReceivedSpan[]>();
    for (const span of files.flatMap(captured)) traces.set(span.traceId, [...(traces.get(span.traceId) ?? []), span]);
    await write([...traces.values()].flat());
    for (const [id, spans] of traces) {
      const unique = [...new Map(spans.map((span) => [span.spanId, span])).values()];
      const back = await store.trace('one', id);
      const byId = (list: readonly { spanId: string }[]) => list.toSorted((a, b) => a.spanId.localeCompare(b.spanId));
      expect(byId(back!.map(({ span }) => span))).toEqual(byId(unique));
      expect(traceView(back!).totals).toEqual(traceView(priced(unique)).totals);
    }
  });

  test('the outline of a trace says what its spans say', async () => {
    await write(agentTools);
    const facts = priced(agentTools).map(spanFacts);
    const micros = facts.map((span) => ({ ...span, startUnixNano: (span.startUnixNano / 1_000n) * 1_000n }));
    const ordered = micros.toSorted(
      (a, b) => Number(a.startUnixNano - b.startUnixNano) || a.spanId.localeCompare(b.spanId),
    );
    expect(parseJsonText((await store.outline('one', traceId))!)).toEqual({ ...traceOutline(ordered), feedback: [] });
    expect(await store.outline('two', traceId)).toBeUndefined();
  });

  test('values of every type come back', async () => {
    const attributes = {
      big: 9_223_372_036_854_775_807n,
      bytes: new Uint8Array([0, 255]),
      nan: Number.NaN,
      infinite: Number.NEGATIVE_INFINITY,
      list: [1, 'a', [2n]],
      map: { $int: 'looks packed' },
      empty: {},
      nothing: null,
      text: 'ä\u0000\u{1F99C}',
    };
    await write([{ ...agentTools[0]!, attributes, wire: { flags: 1, doubleKeys: ['x'] } }]);
    const [back] = (await store.trace('one', traceId))!;
    expect(back!.span).toMatchObject({ attributes, wire: { flags: 1, doubleKeys: ['x'] } });
    expect(back!.span.startUnixNano).toBe(agentTools[0]!.startUnixNano);
  });

  test('what an emitter gets wildly wrong breaks nothing', async () => {
    const [first] = agentTools.filter(({ name }) => name === 'chat gpt-4o-mini');
    const attributes = {
      ...first!.attributes,
      'gen_ai.usage.input_tokens': 1e300,
      'gen_ai.usage.cost': 1e30,
      name: '\uD800\u0000',
    };
    const wild = { ...first!, name: '\uD800\u0000', attributes, endUnixNano: (1n << 64n) - 1n };
    expect(await write([wild])).toMatchObject({ stored: 1, duplicates: 0 });
    expect((await shown())!.spans).toHaveLength(1);
    const startMs = Number(wild.startUnixNano / 1_000_000n);
    const { totals } = parseJsonText(await store.summary('one', { startMs, endMs: startMs + 1, groupBy: [] }));
    expect(totals.calls).toBe(1);
  });

  test('a span that comes again is counted and changes nothing', async () => {
    expect(await write(agentTools)).toMatchObject({ stored: 6, duplicates: 0 });
    const before = await shown();
    expect(await write(agentTools)).toMatchObject({ stored: 0, duplicates: 6 });
    expect(await write([...agentTools, ...agentTools])).toMatchObject({ stored: 0, duplicates: 12 });
    expect(await shown()).toEqual(before);
    expect((await store.traces('one', { limit: 9 })).traces).toHaveLength(1);
  });

  test.each([
    ['in order', agentTools],
    ['parents first', agentTools.toReversed()],
  ])('late spans, %s: roles and costs are those of the whole trace', async (_name, spans) => {
    for (const span of spans) await write([span]);
    const whole = traceView(priced(agentTools));
    expect((await shown())!.totals).toEqual(whole.totals);
    const [listed] = (await store.traces('one', { limit: 9 })).traces;
    expect(listed).toMatchObject(traceSummary(priced(agentTools).map(spanFacts)));
    expect(listed!.totals.calls).toBe(2);
  });

  describe('one call that two traces tell of', () => {
    const call = (id: string, service: string, scope: string, laterMs: number): ReceivedSpan => ({
      traceId: id.repeat(32),
      spanId: id.repeat(16),
      name: 'chat gpt-4o-mini',
      kind: 'client',
      status: { code: 'unset' },
      startUnixNano: 1_782_000_000_000_000_000n + BigInt(laterMs) * 1_000_000n,
      endUnixNano: 1_782_000_005_000_000_000n - BigInt(laterMs) * 1_000_000n,
      resource: { 'service.name': service },
      scope: { name: scope },
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.provider.name': 'openai',
        'gen_ai.request.model': 'gpt-4o-mini',
        'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
        'gen_ai.response.id': 'chatcmpl-1',
        'gen_ai.usage.input_tokens': 100,
        'gen_ai.usage.output_tokens': 10,
      },
    });
    const app = call('a', 'shop', 'an instrumentation', 0);
    const client = call('b', 'shop', 'a client', 20);
    const otherAnswer: ReceivedSpan = {
      ...client,
      attributes: { ...client.attributes, 'gen_ai.response.id': 'other' },
    };
    const range = { startMs: 1_782_000_000_000 - 1, endMs: 1_782_000_010_000, groupBy: [] };
    const calls = async (workspace = 'one') => parseJsonText(await store.summary(workspace, range)).totals.calls;
    const roles = async () => {
      const all = await Promise.all([app, client].map((span) => store.trace('one', span.traceId)));
      return all.map((spans) => spans?.[0]?.role);
    };

    test.each([
      ['one after the other', [[app], [client]]],
      ['the other way round', [[client], [app]]],
      ['in one batch', [[app, client]]],
      [
        'with spans that come later',
        [[app], [client], [{ ...app, spanId: 'c'.repeat(16), parentSpanId: app.spanId, attributes: {} }]],
      ],
    ] as [string, ReceivedSpan[][]][])('is billed once: %s', async (_name, batches) => {
      for (const spans of batches) await write(spans);
      expect(await calls()).toBe(1);
      expect((await roles()).toSorted()).toEqual(['billable', 'duplicate']);
      const { traces } = await store.traces('one', { limit: 9 });
      expect(traces.map(({ totals }) => totals.calls).toSorted()).toEqual([0, 1]);
    });

    test('says that the other trace was decided again', async () => {
      await write([app]);
      const { batches } = await write([client]);
      expect(batches[0]!.traceIds.toSorted()).toEqual([app.traceId, client.traceId]);
    });

    test('are two where the provider answered twice, or in two workspaces', async () => {
      await write([app]);
      await write([otherAnswer]);
      await write([client], 'two');
      expect([await calls(), await calls('two')]).toEqual([2, 1]);
    });
  });

  test('a trace over midnight is one trace', async () => {
    const [first, ...rest] = copy(agentTools, 1);
    const nextDay = 86_400_000_000_000n;
    await write([
      { ...first!, startUnixNano: first!.startUnixNano + nextDay, endUnixNano: first!.endUnixNano + nextDay },
    ]);
    await write(rest);
    expect((await shown(first!.traceId))!.spans).toHaveLength(6);
    const { traces } = await store.traces('one', { limit: 9 });
    expect(traces.map(({ spanCount }) => spanCount)).toEqual([6]);
    expect(traces[0]!.durationMs).toBeGreaterThan(86_000_000);
  });

  test('a workspace sees its own spans only', async () => {
    await write(agentTools, 'one');
    expect(await shown(traceId, 'two')).toBeUndefined();
    expect(await store.traces('two', { limit: 9 })).toEqual({ traces: [] });
    await write(agentTools.slice(0, 1), 'two');
    expect((await shown(traceId, 'two'))!.spans).toHaveLength(1);
    expect((await shown(traceId, 'one'))!.spans).toHaveLength(6);
  });

  test('pages: newest first, each trace once, over days and equal times', async () => {
    const hour = 3_600_000_000_000n;
    const copies = Array.from({ length: 25 }, (_, n) => copy(agentTools.slice(0, 1), n, BigInt(n >> 1) * hour * 5n));
    await write(copies.flat());
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.traces('one', { limit: 4, cursor });
      seen.push(...page.traces.map((trace) => trace.traceId));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(copies.map(([span]) => span!.traceId).toReversed());
  });

  test('start and end bound the list', async () => {
    await write([1, 2, 3].flatMap((n) => copy(agentTools.slice(0, 1), n, BigInt(n) * 1_000_000_000n)));
    const ms = Number(agentTools[0]!.startUnixNano / 1_000_000n);
    const listed = async (startMs?: number, endMs?: number) =>
      (await store.traces('one', { startMs, endMs, limit: 9 })).traces.map((trace) => Number(trace.traceId.at(-1)));
    expect(await listed(ms + 2_000)).toEqual([3, 2]);
    expect(await listed(undefined, ms + 2_000)).toEqual([1]);
    expect(await listed(ms + 2_000, ms + 3_000)).toEqual([2]);
  });

  test('the spans for which a trace is listed: those of the filter, else its model calls', async () => {
    await write(agentTools);
    await write([{ ...agentTools[0]!, spanId: 'f'.repeat(16) }], 'two');
    const matched = async (spans: number | undefined, filter?: string) => {
      const [trace] = (await store.traces('one', { limit: 9, spans, filter: filter ? parseFilter(filter) : undefined }))
        .traces;
      return trace?.matched && [trace.matched.count, trace.matched.spans.map(({ name }) => name)];
    };
    expect(await matched(undefined)).toBeUndefined();
    expect(await matched(5)).toEqual([2, ['chat gpt-4o-mini', 'chat gpt-4o-mini']]);
    expect(await matched(1)).toEqual([2, ['chat gpt-4o-mini']]);
    expect(await matched(5, 'operation = execute_tool')).toEqual([1, ['execute_tool get_weather']]);
    expect(await matched(1, 'operation = execute_tool or operation = chat')).toEqual([3, ['chat gpt-4o-mini']]);
    expect(await matched(5, 'operation = nothing')).toBeUndefined();
  });

  test('a cursor of somebody else is refused', async () => {
    await write(agentTools);
    await expect(store.traces('one', { limit: 1, cursor: 'bm90IG91cnM' })).rejects.toThrow(InvalidCursorError);
  });

  test('all is there after closing and opening again', async () => {
    await write(agentTools);
    const before = await shown();
    await store.close();
    store = await open(directory);
    expect(await shown()).toEqual(before);
    expect(await write(agentTools)).toMatchObject({ stored: 0, duplicates: 6 });
  });

  test('days over the retention are removed, the rest stays', async () => {
    const dayNano = 86_400_000_000_000n;
    await write([0, 1, 2].flatMap((n) => copy(agentTools, n, -BigInt(n * 10) * dayNano)));
    const startMs = Number(agentTools[0]!.startUnixNano / 1_000_000n);
    const retentionMs = Date.now() - startMs + 15 * 86_400_000;
    expect(await store.prune({ retentionMs })).toHaveLength(1);
    expect((await store.traces('one', { limit: 9 })).traces).toHaveLength(2);
    expect(await shown(copy(agentTools, 2)[0]!.traceId)).toBeUndefined();
    expect(await store.prune({ retentionMs })).toEqual([]);
  });

  test('over the limit of bytes the oldest days go, then writing is refused until there is room', async () => {
    const dayNano = 86_400_000_000_000n;
    await write([0, 1, 2].flatMap((n) => copy(agentTools, n, -BigInt(n) * dayNano)));
    const retentionMs = Number.MAX_SAFE_INTEGER;
    expect(await store.prune({ retentionMs, maxBytes: 1 })).toHaveLength(2);
    expect((await store.traces('one', { limit: 9 })).traces).toHaveLength(1);
    await expect(write(copy(agentTools, 3))).rejects.toThrow(StoreUnavailableError);
    await store.prune({ retentionMs });
    expect(await write(copy(agentTools, 3))).toMatchObject({ stored: 6, duplicates: 0 });
  });

  test('pricing again with the same prices changes nothing', async () => {
    await write(agentTools);
    const before = await store.traces('one', { limit: 9 });
    const startMs = Number(agentTools[0]!.startUnixNano / 1_000_000n);
    expect(await store.reprice(startMs)).toBe(1);
    expect(await store.traces('one', { limit: 9 })).toEqual(before);
    const range = { startMs: startMs - 60_000, endMs: startMs + 60_000, groupBy: [] };
    expect(parseJsonText(await store.summary('one', range)).totals).toMatchObject({
      calls: 2,
      inputTokens: 136,
      costUsd: 0.0000324,
    });
  });

  test('nothing there', async () => {
    expect(await shown()).toBeUndefined();
    expect(await store.traces('one', { limit: 9 })).toEqual({ traces: [] });
    expect(await write([])).toMatchObject({ stored: 0, duplicates: 0 });
  });

  test('many writers at once', async () => {
    const results = await Promise.all(Array.from({ length: 20 }, (_, n) => write(copy(agentTools, n % 10))));
    expect(results.reduce((sum, { stored }) => sum + stored, 0)).toBe(60);
    expect((await store.traces('one', { limit: 99 })).traces).toHaveLength(10);
  });
});
