import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { priceHistory } from '@portkey-otel/core/prices/history';
import { expect, test } from 'vitest';
import { decodeTraces } from '../../otlp/decode.ts';
import { dayOfNano } from './data-directory.ts';
import { SqliteReader } from './reader.ts';
import { SqliteWriter } from './writer.ts';

const fixture = new URL('../../../../test/fixtures/spans/vercel-ai-v7/agent-tools.json', import.meta.url);
const spans = decodeTraces(readFileSync(fixture), 'json').records;

test('what a newer price table knows reaches stored traces, lists and roll-ups', () => {
  const directory = mkdtempSync(join(tmpdir(), 'portkey-otel-reprice-'));
  const older = new SqliteWriter({ directory, table: { ...priceHistory, providers: {} } });
  older.write([{ workspace: 'one', spans }]);
  older.close();
  const reader = new SqliteReader({ directory, table: priceHistory });
  const startMs = Math.floor(Number(spans[0]!.startUnixNano / 60_000_000_000n)) * 60_000;
  const totals = () => [
    reader.traces('one', { limit: 1 }).traces[0]!.totals,
    reader.summary('one', { startMs, endMs: startMs + 60_000, groupBy: [] }).totals,
  ];
  for (const one of totals()) expect(one).toMatchObject({ calls: 2, costUsd: 0, unknownCostCalls: 2 });

  const newer = new SqliteWriter({ directory, table: priceHistory });
  expect(newer.reprice(dayOfNano(spans[0]!.startUnixNano), 0, undefined, 10)).toEqual({ traces: 1, last: undefined });
  for (const one of totals()) expect(one).toMatchObject({ calls: 2, costUsd: 0.0000324, unknownCostCalls: 0 });
  newer.close();
  reader.close();
  rmSync(directory, { recursive: true });
});
