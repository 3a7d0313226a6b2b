import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fieldOf } from '../../filter/fields.ts';
import { parseFilter } from '../../filter/filter.ts';
import { decodeTraces } from '../../otlp/decode.ts';
import { dayOfNano } from './data-directory.ts';
import { openForWriting } from './database.ts';
import { CATALOGUE_MIGRATIONS, DAY_MIGRATIONS } from './migrations.ts';
import { SqliteReader } from './reader.ts';
import { SqliteWriter } from './writer.ts';

const fixtures = new URL('../../../../test/fixtures/', import.meta.url);
const spans = decodeTraces(readFileSync(new URL('spans/vercel-ai-v7/agent-tools.json', fixtures)), 'json').records;
const traceId = spans[0]!.traceId;
const day = new Date(Number(spans[0]!.startUnixNano / 1_000_000n)).toISOString().slice(0, 10);

/** Files as a version wrote them (`test/capture/store-files.ts`): the trace `agent-tools`, with one log record. */
function put(directory: string, version: number): void {
  for (const [name, path] of [
    [`catalogue-${Math.min(version, CATALOGUE_MIGRATIONS.length)}`, 'catalogue.db'],
    [`day-${version}`, `spans-${day}.db`],
  ]) {
    const database = new DatabaseSync(join(directory, path!));
    database.exec('pragma journal_mode = wal');
    database.exec(readFileSync(new URL(`store/${name}.sql`, fixtures), 'utf8'));
    database.close();
  }
}

const versions = DAY_MIGRATIONS.map((_, index) => index + 1);
describe.each(versions)('files of version %i', (version) => {
  let directory: string;
  let writer: SqliteWriter;
  let reader: SqliteReader;
  const startMs = Math.floor(Number(spans[0]!.startUnixNano / 1_000_000n) / 600_000) * 600_000;
  const range = { startMs, endMs: startMs + 1_200_000 };

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'portkey-otel-migrations-'));
    put(directory, version);
    writer = new SqliteWriter({ directory, table: priceHistory });
    reader = new SqliteReader({ directory, table: priceHistory });
  });
  afterEach(() => {
    reader.close();
    writer.close();
    rmSync(directory, { recursive: true });
  });

  test('give back the spans as they came, and the log record', () => {
    const back = reader.trace('one', traceId)!.map(({ span: { logs: _, ...span } }) => span);
    const byId = (list: readonly { spanId: string }[]) => list.toSorted((a, b) => a.spanId.localeCompare(b.spanId));
    expect(byId(back)).toEqual(byId(spans));
    expect(reader.trace('one', traceId)!.flatMap(({ span }) => span.logs ?? [])).toMatchObject([
      { body: 'a line of a log' },
    ]);
  });

  test.each([
    ['in all', { groupBy: [] }],
    ['by model', { groupBy: [fieldOf('model')!], stepMs: 60_000 }],
    ['by user', { groupBy: [fieldOf('user')!] }],
  ])('are summed up %s as a scan sums them up', (_, question) => {
    const summary = reader.summary('one', { ...question, ...range });
    expect(summary).toEqual(reader.summary('one', { ...question, ...range }, false));
    expect(summary.totals).toMatchObject({ traces: 1, calls: 2, costUsd: 0.0000324 });
  });

  test('are found by attribute and by text, and name their attributes', () => {
    const found = (filter: string) => reader.traces('one', { limit: 9, filter: parseFilter(filter) }).traces.length;
    expect(found('attribute.gen_ai.request.model = gpt-4o-mini')).toBe(1);
    expect(found('attribute.gen_ai.request.model = other')).toBe(0);
    expect(found('text contains "WEATHER"')).toBe(1);
    expect(found('text contains "nobody wrote this"')).toBe(0);
    expect(reader.attributeNames('one', { limit: 1_000 })).toContain('gen_ai.request.model');
  });

  test('take spans that come again, and new ones', () => {
    const another = spans.map((span) => ({ ...span, traceId: 'a'.repeat(32) }));
    expect(writer.write([{ workspace: 'one', spans: [...spans, ...another] }])).toMatchObject({
      stored: spans.length,
      duplicates: spans.length,
    });
    expect(reader.summary('one', { groupBy: [], ...range }).totals).toMatchObject({ traces: 2, calls: 4 });
    expect(writer.reprice(dayOfNano(spans[0]!.startUnixNano), 0, undefined, 10)).toEqual({
      traces: 2,
      last: undefined,
    });
    expect(reader.summary('one', { groupBy: [], ...range }).totals).toMatchObject({ traces: 2, calls: 4 });
  });
});

test('a file that is no database is named; one whose name is no day is left alone', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-migrations-'));
  writeFileSync(join(directory, 'spans-2026-99-99.db'), '');
  new SqliteWriter({ directory, table: priceHistory }).close();
  const path = join(directory, 'spans-2026-11-22.db');
  writeFileSync(path, 'no database, and long enough to be read as the beginning of one'.repeat(10));
  expect(() => new SqliteWriter({ directory, table: priceHistory })).toThrow(`${path}: file is not a database`);
  rmSync(directory, { recursive: true });
});

test('a file of a newer version is refused, with advice', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-migrations-'));
  const path = join(directory, 'newer.db');
  const database = new DatabaseSync(path);
  database.exec(`pragma user_version = ${DAY_MIGRATIONS.length + 1}`);
  database.close();
  expect(() => openForWriting(path, DAY_MIGRATIONS)).toThrow(/newer version/);
  rmSync(directory, { recursive: true });
});
