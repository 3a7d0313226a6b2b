import { readFileSync } from 'node:fs';
import { enrichTrace, joinLogs, type LogRecord, type SpanData } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { describe, expect, it } from 'vitest';
import { FIXTURE_FOLDERS, type Fixture, readFixtures } from './fixtures.ts';
import { readLogs, readTraces } from './otlp-json.ts';
import { judge } from './verdict.ts';

/** Emitters that tell of their calls in log records too, some with their spans switched off. */
const TELLING = /^(codex-cli|gemini-cli|claude-code)\//;

const fixtures = FIXTURE_FOLDERS.flatMap((folder) =>
  readFixtures(folder)
    .map((fixture) => ({ ...fixture, ...recordsOf(folder, fixture) }))
    .filter(({ file, logs }) => TELLING.test(file) && logs.length > 0),
);

function recordsOf(folder: string, { file }: Fixture): { logs: readonly LogRecord[]; bare: readonly SpanData[] } {
  const read = (path: string) => {
    try {
      return JSON.parse(readFileSync(new URL(`../fixtures/${folder}/${path}`, import.meta.url), 'utf8'));
    } catch {
      return undefined;
    }
  };
  return { logs: readLogs(read(file.replace(/\.json$/, '.logs.json'))), bare: readTraces(read(file)) };
}

describe.each(fixtures)('log records: $file', ({ truth, logs, bare }) => {
  it('alone tell every call once', () => {
    const verdict = judge(truth, enrichTrace(joinLogs([], logs), { table: prices }));
    expect(verdict.wrong).toEqual([]);
    expect(verdict.unknown.filter(({ field }) => field !== 'responseModel')).toEqual([]);
    expect(verdict.priced).toBe(truth.calls.length);
  });

  it('beside the spans add no call', () => {
    expect(joinLogs(bare, logs)).toHaveLength(bare.length > 0 ? bare.length : joinLogs([], logs).length);
  });

  it('given again, or in another order, change nothing', () => {
    const once = joinLogs(bare, logs);
    expect(joinLogs(once, logs)).toEqual(once);
    const ids = (spans: readonly SpanData[]) => spans.map(({ traceId, spanId }) => traceId + spanId).sort();
    expect(ids(joinLogs([], [...logs].reverse()))).toEqual(ids(joinLogs([], logs)));
    expect(ids(joinLogs([], [...logs, ...logs]))).toEqual(ids(joinLogs([], logs)));
  });
});
