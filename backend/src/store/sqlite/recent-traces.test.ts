import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpanData } from '@portkey-otel/core';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReceivedLog, ReceivedSpan } from '../../otlp/received.ts';
import { SqliteReader } from './reader.ts';
import { SqliteWriter } from './writer.ts';

const TRACE_ID = 'ab'.repeat(16);
/** Ten minutes before midnight: the trace is in two files. */
const START_MS = Date.UTC(2026, 5, 30, 23, 50);
const RANGE = { startMs: START_MS - 1, endMs: START_MS + 86_400_000 };
const CALLS = 600;

const hexId = (number: number) => (number + 1).toString(16).padStart(16, '0');

function span(number: number, parent: number | undefined, attributes: SpanData['attributes']): ReceivedSpan {
  const startUnixNano = BigInt(START_MS + number * 2_000) * 1_000_000n;
  return {
    traceId: TRACE_ID,
    spanId: hexId(number),
    parentSpanId: parent === undefined ? undefined : hexId(parent),
    name: 'span',
    kind: 'client',
    status: { code: 'unset' },
    startUnixNano,
    endUnixNano: startUnixNano + 1_000_000n,
    resource: { 'service.name': 'shop' },
    scope: { name: 'test' },
    attributes: { 'gen_ai.provider.name': 'openai', 'gen_ai.request.model': 'gpt-4o-mini', ...attributes },
  };
}

/** Calls first; then the agents above them, which have the sum of their counts: only with the calls below are they no calls. */
const spans: readonly ReceivedSpan[] = [
  ...Array.from({ length: CALLS }, (_, number) =>
    span(number, CALLS + (number % 10), {
      'gen_ai.operation.name': 'chat',
      'gen_ai.usage.input_tokens': 100,
      'gen_ai.usage.output_tokens': 10,
    }),
  ),
  ...Array.from({ length: 10 }, (_, number) =>
    span(CALLS + number, undefined, {
      'gen_ai.operation.name': 'invoke_agent',
      'gen_ai.usage.input_tokens': CALLS * 10,
      'gen_ai.usage.output_tokens': CALLS,
    }),
  ),
];
const log: ReceivedLog = {
  traceId: TRACE_ID,
  spanId: hexId(1),
  timeUnixNano: spans[1]!.startUnixNano,
  eventName: 'gen_ai.user.message',
  body: { content: 'hello' },
  attributes: {},
};

let directories: string[];
beforeEach(() => {
  directories = [];
});
afterEach(() => {
  for (const directory of directories) rmSync(directory, { recursive: true });
});

/** What is kept of spans that come so many at a time. */
function stored(spansOfBatch: number, order: readonly ReceivedSpan[]) {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-recent-'));
  directories.push(directory);
  const writer = new SqliteWriter({ directory, table: priceHistory });
  let count = 0;
  for (let from = 0; from < order.length; from += spansOfBatch) {
    const batch = order.slice(from, from + spansOfBatch);
    count += writer.write([{ workspace: 'one', spans: batch, logs: from < 300 ? [log] : [] }]).stored;
    // What comes again changes nothing.
    expect(writer.write([{ workspace: 'one', spans: batch }]).stored).toBe(0);
  }
  const reader = new SqliteReader({ directory, table: priceHistory });
  const [listed] = reader.traces('one', { limit: 1 }).traces;
  const { updatedMs: _updatedMs, ...trace } = listed!;
  const result = {
    count,
    trace,
    outline: reader.outline('one', TRACE_ID),
    spans: reader.trace('one', TRACE_ID),
    sums: reader.summary('one', { ...RANGE, groupBy: [] }),
    scanned: reader.summary('one', { ...RANGE, groupBy: [] }, false),
  };
  reader.close();
  writer.close();
  return result;
}

test('a large trace is the same, however many batches bring it and in which order', () => {
  const whole = stored(spans.length, spans);
  expect(whole.sums.totals).toMatchObject({ calls: CALLS, inputTokens: CALLS * 100, traces: 1 });
  // The calls of one agent after the other: late agents stop to be calls when the trace is remembered already.
  const byAgent = spans.toSorted((a, b) => (a.parentSpanId ?? '').localeCompare(b.parentSpanId ?? ''));
  for (const order of [spans, spans.toReversed(), byAgent]) {
    const parts = stored(70, order);
    expect(parts.scanned).toEqual(parts.sums);
    expect(parts).toEqual(whole);
  }
});
