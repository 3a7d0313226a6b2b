import type { TimeRange } from '@grafana/data';
import { enrichTrace } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { catchError, concat, forkJoin, map, mergeMap, type Observable, of, switchMap, throwError } from 'rxjs';
import { readOtlpJson } from '../../../otlp/read-otlp-json.ts';
import type { MeasureId } from '../../query.ts';
import { summaryFrames, totalsFrame } from '../backend-metrics.ts';
import { type Advice, getJsonBelow } from '../http.ts';
import { MEASURES, type Totals } from '../measures.ts';
import { MOST_TURNS, readTraces } from '../read-traces.ts';
import { type Exemplar, type Source, SourceError, type TraceData } from '../source.ts';
import { FIELDS, tempoField } from './fields.ts';
import { labelText, type TempoSeries, type TempoSum, TempoSummary, tempoSums } from './metrics.ts';
import { type FoundTrace, toRow, withSums } from './rows.ts';
import { traceQl } from './traceql.ts';
import { truncationNotice } from './truncated.ts';

/** Spans about models, however they are instrumented. */
const GENAI =
  '{ span.gen_ai.operation.name != nil || span.gen_ai.system != nil || span.gen_ai.request.model != nil || span.llm.model_name != nil || span.ai.operationId != nil }';
/** Spans that are listed below a row. */
const MATCHED = 5;
const EXEMPLARS = 100;
/** Of measures that are made of many sums: the one that has exemplars, and their height where it is not their own. */
const EXEMPLARS_OF: { readonly [Id in MeasureId]?: { readonly total: keyof Totals; readonly value?: number } } = {
  tokens: { total: 'inputTokens' },
  errorRate: { total: 'errors', value: 1 },
  toolErrorRate: { total: 'errors', value: 1 },
};

const ADVICE: Advice = {
  401: 'Set the credentials of Tempo in the settings of this datasource, or choose a Tempo datasource that has them',
  403: 'The credentials may not read from Tempo',
  404: 'Is this the address of Tempo itself, without /api at its end?',
  502: 'Is Tempo running, and is its address right?',
};

/** Reads from Tempo. Its spans are normalized and priced here, as they are read. @param base Tempo's address in Grafana's proxy */
export function tempoSource(base: string): Source {
  const getJson = getJsonBelow(base, ADVICE);

  const find = (query: string, range: TimeRange, limit: number) =>
    getJson<{ traces?: FoundTrace[] }>('/api/search', { q: query, limit, spss: MATCHED, ...seconds(range) }).pipe(
      map(({ traces = [] }) =>
        traces
          // Tempo leaves out zeros at the start.
          .map((trace) => ({ ...trace, traceID: trace.traceID.padStart(32, '0') }))
          .sort((a, b) => Number(b.startTimeUnixNano ?? 0) - Number(a.startTimeUnixNano ?? 0)),
      ),
    );

  const trace = (traceId: string): Observable<TraceData> => {
    const id = encodeURIComponent(traceId.trim());
    return getJson<{ status?: string; message?: string }>(`/api/v2/traces/${id}`).pipe(
      // Before 2.7 there is the first version only.
      catchError((error: SourceError & { status?: number }) =>
        error.status === 404
          ? getJson<{ status?: string; message?: string }>(`/api/traces/${id}`)
          : throwError(() => error),
      ),
      catchError((error: SourceError & { status?: number }) =>
        throwError(() => (error.status === 404 ? new SourceError(notFound(traceId)) : error)),
      ),
      map((answer) => {
        const spans = enrichTrace(readOtlpJson(answer), { table: prices });
        if (spans.length === 0) throw new SourceError(notFound(traceId));
        const partial =
          answer?.status === 'PARTIAL'
            ? `Tempo gave a part of the trace only. ${answer.message ?? ''}`.trim()
            : undefined;
        const notices = [partial, truncationNotice(spans)].filter((notice) => notice !== undefined);
        return { spans, notices };
      }),
    );
  };

  const sums = ({ filter, range, measure, groupBy, stepMs, form, refId }: Parameters<Source['metrics']>[0]) => {
    const { of: what = 'calls', totals } = MEASURES[measure];
    const asked = tempoSums(totals, what, filter, groupBy).map((sum) =>
      getJson<{ series?: TempoSeries[] }>(form === 'series' ? '/api/metrics/query_range' : '/api/metrics/query', {
        q: sum.query,
        ...seconds(range),
        step: form === 'series' ? `${Math.max(1, Math.round(stepMs / 1e3))}s` : undefined,
      }).pipe(map(({ series = [] }) => ({ sum, series }))),
    );
    return forkJoin(asked).pipe(
      map((answers) => {
        const summary = new TempoSummary(groupBy);
        for (const { sum, series } of answers) summary.add(sum, series);
        const read = summary.summary();
        return form === 'series' ? summaryFrames(read, measure, refId) : [totalsFrame(read, measure, groupBy, refId)];
      }),
    );
  };

  return {
    can: { traces: true, metrics: true, analytics: false },
    filters: traceQl,
    search: ({ filter, range, limit }) =>
      find(filter || GENAI, range, limit).pipe(
        switchMap((found) => {
          const rows = found.map(toRow);
          return concat(of(rows), withSums(rows, trace));
        }),
      ),
    trace,
    conversation: (conversationId, range) =>
      find(
        traceQl.fromConditions([{ field: 'conversation', comparison: '=', value: conversationId }]),
        range,
        MOST_TURNS,
      ).pipe(
        mergeMap((found) =>
          readTraces(
            found.map(({ traceID }) => traceID),
            trace,
          ),
        ),
      ),
    metrics: sums,
    exemplars: ({ filter, range, measure, stepMs }) => {
      const { of: what = 'calls', totals } = MEASURES[measure];
      const total = totals.length === 1 ? totals[0] : EXEMPLARS_OF[measure]?.total;
      if (total === undefined) return of([]);
      const [sum] = tempoSums([total], what, filter, []) as [TempoSum];
      return getJson<{ series?: TempoSeries[] }>('/api/metrics/query_range', {
        q: sum.query,
        ...seconds(range),
        step: `${Math.max(1, Math.round(stepMs / 1e3))}s`,
        exemplars: EXEMPLARS,
      }).pipe(
        map(({ series = [] }) => series.flatMap((each) => exemplarsOf(each, sum.scale, EXEMPLARS_OF[measure]?.value))),
      );
    },
    attributeNames: (range) =>
      getJson<{ scopes?: { name: string; tags?: string[] }[] }>('/api/v2/search/tags', seconds(range)).pipe(
        map(({ scopes = [] }) => [
          ...Object.keys(FIELDS),
          ...scopes.flatMap(({ name, tags = [] }) =>
            name === 'intrinsic' ? tags : tags.map((tag) => `${name}.${tag}`),
          ),
        ]),
        map((names) => [...new Set(names)]),
      ),
    attributeValues: (field, range) => {
      const name = tempoField(field).names[0]!;
      if (name.startsWith('(')) return of([]);
      return getJson<{ tagValues?: { value?: string }[] }>(
        `/api/v2/search/tag/${encodeURIComponent(name)}/values`,
        seconds(range),
      ).pipe(map(({ tagValues = [] }) => tagValues.map(({ value = '' }) => value)));
    },
    health: () =>
      getJson<{ tagValues?: unknown[] }>('/api/v2/search/tag/span.gen_ai.operation.name/values').pipe(
        map(({ tagValues }) => {
          if (tagValues === undefined) {
            throw new SourceError(
              'What answers is not Tempo: give the address of its query frontend, without /api at its end.',
            );
          }
          return tagValues.length > 0
            ? 'Tempo answers and has spans of model calls.'
            : 'Tempo answers. It has no recent spans with gen_ai.operation.name: older ones are found by their time range.';
        }),
      ),
  };
}

function notFound(traceId: string): string {
  return `Tempo has no trace ${traceId.trim()}: it is past Tempo's retention, or not written yet.`;
}

function seconds(range: TimeRange | undefined): { start?: number; end?: number } {
  return range ? { start: Math.floor(range.from.valueOf() / 1e3), end: Math.ceil(range.to.valueOf() / 1e3) } : {};
}

function exemplarsOf({ exemplars = [] }: TempoSeries, scale: number, height?: number): Exemplar[] {
  return exemplars.flatMap(({ labels = [], timestampMs, value }) => {
    const traceId = labelText(labels.find(({ key }) => key === 'trace:id' || key === 'traceID'));
    const known = height ?? (value === undefined ? undefined : value * scale);
    if (traceId === null || known === undefined) return [];
    return [{ traceId: traceId.padStart(32, '0'), timeMs: Number(timestampMs), value: known }];
  });
}
