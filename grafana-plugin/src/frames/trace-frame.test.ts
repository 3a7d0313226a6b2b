import { readdirSync, readFileSync } from 'node:fs';
import { enrichTrace, type SpanData } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { describe, expect, it } from 'vitest';
import { groupedBy } from '../conversation/grouped-by.ts';
import { readOtlpJson } from '../otlp/read-otlp-json.ts';
import { isTraceFrame, readTraceFrame } from './read-trace-frame.ts';
import { traceFrame } from './trace-frame.ts';

const FIXTURES = new URL('../../../test/fixtures/spans/', import.meta.url);

/** What Grafana's trace view asks of each column. */
const CONTRACT: { readonly [field: string]: string } = {
  traceID: 'string',
  spanID: 'string',
  parentSpanID: 'string',
  operationName: 'string',
  serviceName: 'string',
  kind: 'string',
  statusCode: 'number',
  statusMessage: 'string',
  instrumentationLibraryName: 'string',
  instrumentationLibraryVersion: 'string',
  traceState: 'string',
  serviceTags: 'other',
  startTime: 'number',
  duration: 'number',
  tags: 'other',
  logs: 'other',
  references: 'other',
};

const traces = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\/.*\.json$/.test(file) && !file.endsWith('.logs.json'))
  .flatMap((file) => {
    const spans = readOtlpJson(JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')));
    return [...groupedBy(spans, ({ traceId }) => traceId).values()].map((trace) => [file, trace] as const);
  });

describe('the trace frame', () => {
  it.each(traces)('%s', (_file, trace) => {
    const frame = traceFrame(enrichTrace(trace, { table: prices }), { refId: 'A' });
    expect(Object.fromEntries(frame.fields.map(({ name, type }) => [name, type]))).toEqual(CONTRACT);
    expect(frame.meta).toMatchObject({ preferredVisualisationType: 'trace', custom: { traceFormat: 'otlp' } });
    expect(isTraceFrame(frame)).toBe(true);
    const column = (name: string): unknown[] => frame.fields.find((field) => field.name === name)!.values;
    for (const kind of column('kind')) expect(['server', 'client', 'internal', 'producer', 'consumer']).toContain(kind);
    for (const values of ['tags', 'serviceTags'].flatMap(column) as { value: unknown }[][]) {
      for (const { value } of values) {
        const each = Array.isArray(value) ? value : [value];
        for (const item of each) expect(['string', 'number', 'boolean']).toContain(typeof item);
      }
    }
    const starts = column('startTime') as number[];
    for (const [row, { startUnixNano }] of trace.entries()) {
      expect(starts[row]! * 1e6).toBeCloseTo(Number(startUnixNano), -3);
    }
  });

  it('says zero, false and empty text, and says nothing for what is not there', () => {
    const span: SpanData = {
      traceId: `${'0'.repeat(31)}1`,
      spanId: `${'0'.repeat(15)}1`,
      name: 'work',
      kind: 'unspecified',
      status: { code: 'unset' },
      startUnixNano: 1_000_000_500_000n,
      endUnixNano: 1_000_002_000_000n,
      attributes: { zero: 0, no: false, empty: '', nothing: null, list: [1n, 2], map: { a: 1n } },
    };
    const [row] = readTraceFrame(traceFrame(enrichTrace([span])));
    expect(row!.attributes).toEqual({ zero: 0, no: false, empty: '', list: ['1', 2], map: '{"a":"1"}' });
    expect(row).toMatchObject({
      startUnixNano: span.startUnixNano,
      endUnixNano: span.endUnixNano,
      parentSpanId: undefined,
    });
  });

  it('reads again what it wrote: the same roles, tokens and costs', () => {
    for (const [file, trace] of traces) {
      const before = enrichTrace(trace, { table: prices });
      const again = enrichTrace(readTraceFrame(traceFrame(before)), { table: prices });
      const facts = (spans: typeof before) => spans.map(({ role, cost, genAi }) => [role, cost?.usd, genAi?.usage]);
      expect(facts(again), file).toEqual(facts(before));
    }
  });
});
