import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fieldOf } from '../../filter/fields.ts';
import { parseFilter } from '../../filter/filter.ts';
import type { ReceivedSpan } from '../../otlp/received.ts';
import { SqliteReader } from './reader.ts';
import { SqliteWriter } from './writer.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MIDNIGHT_MS = Date.parse('2026-11-22T00:00:00Z');

let directory: string;
let writer: SqliteWriter;
let reader: SqliteReader;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portkey-otel-midnight-'));
  writer = new SqliteWriter({ directory, table: priceHistory });
  reader = new SqliteReader({ directory, table: priceHistory });
});
afterEach(() => {
  reader.close();
  writer.close();
  rmSync(directory, { recursive: true });
});

const nano = (ms: number) => BigInt(ms) * 1_000_000n;
const idOf = (number: number) => number.toString(16).padStart(32, 'f');

/** @param afterMs the start, from midnight on */
function call(traceId: string, spanId: string, afterMs: number, model: string): ReceivedSpan {
  const startUnixNano = nano(MIDNIGHT_MS + afterMs);
  return {
    traceId,
    spanId: spanId.repeat(16),
    name: `chat ${model}`,
    kind: 'client',
    status: { code: 'ok' },
    startUnixNano,
    endUnixNano: startUnixNano + 1_000_000_000n,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': model,
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.output_tokens': 10,
      'gen_ai.conversation.id': 'long night',
      'user.id': 'ada',
    },
  };
}

/** Begins ten seconds before midnight, and calls the second model after it. */
const over = idOf(1);
const spans = [
  call(over, 'a', -10_000, 'gpt-4o'),
  call(over, 'b', 5_000, 'gpt-4o-mini'),
  call(over, 'c', 6_000, 'gpt-4o'),
];
const others = [call(idOf(2), 'a', -HOUR_MS, 'gpt-4o'), call(idOf(3), 'a', HOUR_MS, 'gpt-4o-mini')];
const write = (all: readonly ReceivedSpan[]) => void writer.write([{ workspace: 'one', spans: all }]);

const listed = (filter: string, range: { startMs?: number; endMs?: number } = {}) =>
  reader.traces('one', { limit: 9, filter: parseFilter(filter), ...range }).traces.map(({ traceId }) => traceId);

/** All at once; span by span; the later day first, which is the home of the trace until the earlier one comes. */
const orders: readonly (readonly (readonly ReceivedSpan[])[])[] = [
  [[...spans, ...others]],
  [...others, ...spans].map((span) => [span]),
  [...others, ...spans].toReversed().map((span) => [span]),
];

test.each(orders.map((batches, index) => [index, batches] as const))(
  'a trace over midnight is found by what it did on either day (order %i)',
  (_, batches) => {
    for (const batch of batches) write(batch);
    expect(listed('model = gpt-4o-mini')).toEqual([idOf(3), over]);
    expect(listed('model = gpt-4o')).toEqual([over, idOf(2)]);
    expect(listed('model = o3')).toEqual([]);
    // By when the trace began, wherever the span is.
    expect(listed('model = gpt-4o-mini', { endMs: MIDNIGHT_MS })).toEqual([over]);
    expect(listed('model = gpt-4o-mini', { startMs: MIDNIGHT_MS })).toEqual([idOf(3)]);
    const found = (filter: string) =>
      reader.conversations('one', { limit: 9, filter: parseFilter(filter), endMs: MIDNIGHT_MS }).conversations;
    expect(found('model = gpt-4o-mini')).toMatchObject([
      { conversationId: 'long night', totals: { traces: 2, calls: 4 } },
    ]);
    expect(found('model = o3')).toEqual([]);
  },
);

test('a page that ends with such a trace goes on behind it', () => {
  write([...spans, ...others]);
  const filter = parseFilter('user = ada');
  const seen: string[] = [];
  for (let cursor: string | undefined, isFirst = true; isFirst || cursor !== undefined; isFirst = false) {
    const page = reader.traces('one', { limit: 1, filter, cursor });
    seen.push(...page.traces.map(({ traceId }) => traceId));
    cursor = page.nextCursor;
  }
  expect(seen).toEqual([idOf(3), over, idOf(2)]);
});

test.each([
  ['all', {}, [['', 3]]],
  [
    'by model',
    { groupBy: [fieldOf('model')!] },
    [
      ['gpt-4o', 2],
      ['gpt-4o-mini', 2],
    ],
  ],
  ['by user', { groupBy: [fieldOf('user')!] }, [['ada', 3]]],
  ['with a filter', { filter: parseFilter('user = ada') }, [['', 3]]],
] as const)('it is counted once: %s', (_, question, expected) => {
  write([...spans, ...others]);
  const range = { startMs: MIDNIGHT_MS - DAY_MS, endMs: MIDNIGHT_MS + DAY_MS };
  const { totals, groups } = reader.summary('one', { groupBy: [], ...range, ...question });
  expect(totals).toMatchObject({ traces: 3, calls: 5 });
  const named = groups.map(({ key, totals }) => [Object.values(key)[0] ?? '', totals.traces]);
  expect(named.toSorted()).toEqual(expected.map((group) => [...group]));
});

test('in a series it is counted once in each step', () => {
  write([...spans, ...others]);
  const points = (stepMs: number) => {
    // Steps are those of the clock since 1970: two days begin at an even day.
    const startMs = Math.floor((MIDNIGHT_MS - DAY_MS) / stepMs) * stepMs;
    const { groups } = reader.summary('one', {
      groupBy: [],
      startMs,
      endMs: startMs + 2 * Math.max(stepMs, 2 * DAY_MS),
      stepMs,
    });
    return groups[0]!.series.map(({ traces }) => traces);
  };
  expect(points(24 * HOUR_MS)).toEqual([2, 2]);
  expect(points(14 * DAY_MS).reduce((sum: number, traces) => sum + traces!, 0)).toBe(3);
});

test('when its first day is removed, what is left of it is still listed', () => {
  write([...spans, ...others]);
  const [day] = writer.daysOverLimits({ retentionMs: 1 }, MIDNIGHT_MS + 1);
  reader.forgetDay(day!);
  writer.removeDay(day!);
  reader.forgetDay(day!);
  expect(reader.trace('one', over)).toHaveLength(2);
  expect(listed('model = gpt-4o')).toEqual([over]);
  expect(reader.traces('one', { limit: 9 }).traces.map(({ traceId }) => traceId)).toEqual([idOf(3), over]);
});

test('it is priced again once, in portions of any size', () => {
  write([...spans, ...others]);
  const [first, second] = writer.daysFrom(0) as [number, number];
  const repriced = (day: number, firstDay: number, limit: number) => {
    let traces = 0;
    let last: Parameters<typeof writer.reprice>[2];
    do {
      const portion = writer.reprice(day, firstDay, last, limit);
      traces += portion.traces;
      last = portion.last;
    } while (last);
    return traces;
  };
  for (const limit of [1, 2, 9])
    expect([repriced(first, first, limit), repriced(second, first, limit), repriced(second, second, limit)]).toEqual([
      2, 1, 2,
    ]);
});
