import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpanData } from '@portkey-otel/core';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { expect, test } from 'vitest';
import { fieldOf } from '../../filter/fields.ts';
import { SqliteReader } from './reader.ts';
import { RememberedRows } from './remembered-rows.ts';
import { SqliteWriter } from './writer.ts';

test('a question is read again when the file has another version, or when others took its room', () => {
  const remembered = new RememberedRows();
  let reads = 0;
  const ask = (question: string, version: number, count = 1) =>
    remembered.rows(question, version, () => {
      reads += 1;
      return Array.from({ length: count }, () => [reads]);
    })[0]![0];
  expect([ask('a', 1), ask('a', 1), ask('a', 2), ask('a', 2), ask('b', 1)]).toEqual([1, 1, 2, 2, 3]);
  ask('large', 1, 499_998);
  expect([ask('a', 2), ask('b', 1)]).toEqual([2, 3]);
  ask('larger', 1, 499_999);
  expect(ask('a', 2)).toBe(6);
});

const START_MS = Date.UTC(2026, 5, 30, 12);
const call = (number: number): SpanData => ({
  traceId: number.toString(16).padStart(32, '1'),
  spanId: number.toString(16).padStart(16, '1'),
  name: 'chat',
  kind: 'client',
  status: { code: 'unset' },
  startUnixNano: BigInt(START_MS) * 1_000_000n,
  endUnixNano: BigInt(START_MS + 5) * 1_000_000n,
  attributes: { 'gen_ai.operation.name': 'chat', 'gen_ai.provider.name': 'openai', 'gen_ai.request.model': 'gpt-4o' },
});

test('a sum asked for again knows what was written meanwhile, also to a day that was removed and came again', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-remembered-'));
  const writer = new SqliteWriter({ directory, table: priceHistory });
  const reader = new SqliteReader({ directory, table: priceHistory });
  const calls = () =>
    reader.summary('one', {
      startMs: START_MS - 60_000,
      endMs: START_MS + 60_000,
      groupBy: [fieldOf('model')!],
      measures: ['calls'],
    }).totals.calls;
  const write = (number: number) => writer.write([{ workspace: 'one', spans: [call(number)] }]);
  write(1);
  expect([calls(), calls()]).toEqual([1, 1]);
  write(2);
  expect([calls(), calls()]).toEqual([2, 2]);
  const [day] = writer.daysOverLimits({ retentionMs: 0 }, Date.now());
  reader.forgetDay(day!);
  writer.removeDay(day!);
  write(3);
  expect(calls()).toBe(1);
  reader.close();
  writer.close();
  rmSync(directory, { recursive: true });
});
