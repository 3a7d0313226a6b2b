import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpanData } from '@portkey-otel/core';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { beforeEach, expect, test } from 'vitest';
import { fieldOf } from '../../filter/fields.ts';
import { SqliteReader } from './reader.ts';
import { RememberedRows } from './remembered-rows.ts';
import { SqliteWriter } from './writer.ts';

let reads = 0;

function ask(remembered: RememberedRows, question: string, version: number, count = 1): number {
  const [row] = remembered.rows(question, version, () => {
    reads += 1;
    return Array.from({ length: count }, () => [reads]);
  });
  return row![0] as number;
}

beforeEach(() => {
  reads = 0;
});

test('rows are remembered from the second time on, and read again when the file has another version', () => {
  const remembered = new RememberedRows();
  const asked = [1, 1, 1, 2, 2, 2].map((version) => ask(remembered, 'a', version));
  expect(asked).toEqual([1, 2, 2, 3, 4, 4]);
  expect(ask(remembered, 'b', 1)).toBe(5);
  expect(ask(remembered, 'a', 2)).toBe(4);
});

test('others that are remembered take the room of those that were not asked for longest', () => {
  const remembered = new RememberedRows();
  for (let time = 1; time <= 2; time += 1) ask(remembered, 'a', 1);
  for (let time = 1; time <= 2; time += 1) ask(remembered, 'large', 1, 499_997);
  expect(ask(remembered, 'a', 1)).toBe(2);
  for (let time = 1; time <= 2; time += 1) ask(remembered, 'larger', 1, 499_998);
  expect(ask(remembered, 'a', 1)).toBe(7);
});

test('questions that come once, or of a file that is being written to, take the room of none', () => {
  const remembered = new RememberedRows();
  for (let time = 1; time <= 2; time += 1) ask(remembered, 'yesterday', 1);
  for (let version = 1; version <= 5; version += 1) {
    ask(remembered, 'today', version, 300_000);
    ask(remembered, `until ${version}`, version, 300_000);
  }
  expect(ask(remembered, 'yesterday', 1)).toBe(2);
});

test('texts of questions are bounded too, also of those that find nothing', () => {
  const remembered = new RememberedRows();
  const nothing = (question: string) => remembered.rows(question, 1, () => []);
  for (let time = 1; time <= 2; time += 1) ask(remembered, 'a', 1);
  for (let number = 0; number < 100; number += 1) nothing(`${number} ${' '.repeat(100_000)}`);
  expect(ask(remembered, 'a', 1)).toBe(3);
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
