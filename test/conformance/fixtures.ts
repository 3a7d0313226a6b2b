import { existsSync, readFileSync } from 'node:fs';
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

/** All fixtures of a folder that has a `truth.json`, with the log records beside them. */
export function readFixtures(folder: 'spans' | 'synthetic'): Fixture[] {
  const root = new URL(`../fixtures/${folder}/`, import.meta.url);
  const truths = readJson(new URL('truth.json', root)) as Record<string, Truth>;
  return Object.entries(truths).map(([file, truth]) => {
    const logs = new URL(file.replace(/\.json$/, '.logs.json'), root);
    const spans = readTraces(readJson(new URL(file, root)), existsSync(logs) ? readJson(logs) : undefined);
    return { file, dialect: file.split('/', 1)[0] ?? '', truth, spans };
  });
}

function readJson(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

/** Every trace of the file, enriched. */
export function enrichFixture(fixture: Fixture, options?: EnrichOptions): EnrichedSpan[] {
  const traces = new Map<string, SpanData[]>();
  for (const span of fixture.spans) {
    traces.set(span.traceId, [...(traces.get(span.traceId) ?? []), span]);
  }
  return [...traces.values()].flatMap((trace) => enrichTrace(trace, options));
}
