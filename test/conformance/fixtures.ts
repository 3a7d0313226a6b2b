import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type EnrichedSpan, type EnrichOptions, enrichTrace, type SpanData } from '@portkey-otel/core';
import { readTraces } from './otlp-json.ts';
import type { Truth } from './verdict.ts';

/** A captured or synthetic file: what an emitter sent, and what was true. */
export interface Fixture {
  /** `<dialect>/<case>.json` */
  readonly file: string;
  readonly dialect: string;
  readonly truth: Truth;
  readonly spans: readonly SpanData[];
}

export const FIXTURE_FOLDERS = ['spans', 'captured', 'synthetic'] as const;

/**
 * All fixtures of a folder, with the log records beside them. `captured` has a `truth.json` for each emitter. `edit` changes
 * what was sent before it is read.
 */
export function readFixtures(
  folder: (typeof FIXTURE_FOLDERS)[number],
  edit: (sent: string, truth: Truth) => string = (sent) => sent,
): Fixture[] {
  const root = new URL(`../fixtures/${folder}/`, import.meta.url);
  return Object.entries(readTruths(root)).map(([file, truth]) => {
    const logs = new URL(file.replace(/\.json$/, '.logs.json'), root);
    const read = (url: URL) => JSON.parse(edit(readFileSync(url, 'utf8'), truth));
    const spans = readTraces(read(new URL(file, root)), existsSync(logs) ? read(logs) : undefined);
    return { file, dialect: file.split('/', 1)[0] ?? '', truth, spans };
  });
}

function readTruths(root: URL): Record<string, Truth> {
  const whole = new URL('truth.json', root);
  if (existsSync(whole)) {
    return readJson(whole) as Record<string, Truth>;
  }
  const emitters = readdirSync(root).filter((emitter) => existsSync(new URL(`${emitter}/truth.json`, root)));
  const entries = emitters.flatMap((emitter) =>
    Object.entries(readJson(new URL(`${emitter}/truth.json`, root)) as Record<string, Truth>).map(
      ([file, truth]) => [`${emitter}/${file}`, truth] as const,
    ),
  );
  return Object.fromEntries(entries);
}

function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** The spans of all traces of the file, enriched together: some emitters put one call into two of them. */
export function enrichFixture(fixture: Fixture, options?: EnrichOptions): EnrichedSpan[] {
  return enrichTrace(fixture.spans, options);
}
