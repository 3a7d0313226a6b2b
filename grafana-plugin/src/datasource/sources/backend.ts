import type { TimeRange } from '@grafana/data';
import { enrichTrace } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { catchError, expand, forkJoin, last, map, mergeMap, type Observable, of, scan, take } from 'rxjs';
import type { Feedback } from '../../conversation/conversation.ts';
import { readOtlpJson } from '../../otlp/read-otlp-json.ts';
import { attributeField, backendFilters, quoted } from '../filter-text.ts';
import type { ListedTrace, MatchedOutline } from './backend-answers.ts';
import { exemplarsOf, LOOKED_AT } from './backend-exemplars.ts';
import { type Summary, summaryFrames, totalsFrame } from './backend-metrics.ts';
import { getJsonBelow } from './http.ts';
import { MEASURES } from './measures.ts';
import { MOST_TURNS, readTraces } from './read-traces.ts';
import type { MatchedSpan, Source, TraceData, TraceRow } from './source.ts';

const API = '/api/genai';
/** Rows of one request. */
const PAGE = 100;
/** Spans that are listed below a row. */
const MATCHED = 5;

const ADVICE = {
  401: 'Set a key with the right to read as the header x-portkey-api-key in the settings of this datasource',
  403: 'The key may not read: use one with the right read or admin',
  502: 'Is the backend running, and is its address right?',
} as const;

/** Reads from the backend of this project. @param base the datasource's address in Grafana's proxy */
export function backendSource(base: string): Source {
  const getJson = getJsonBelow(base, ADVICE);

  const traces = (filter: string, range: Times, { limit, spans }: Listing): Observable<readonly ListedTrace[]> => {
    const page = (cursor?: string | null) =>
      getJson<{ traces: ListedTrace[]; nextCursor: string | null }>(`${API}/traces`, {
        ...range,
        filter,
        limit: Math.min(limit, PAGE),
        spans,
        cursor: cursor ?? undefined,
      });
    return page().pipe(
      expand(({ nextCursor }) => (nextCursor ? page(nextCursor) : [])),
      take(Math.ceil(limit / PAGE)),
      scan((rows: readonly ListedTrace[], next) => [...rows, ...next.traces].slice(0, limit), []),
    );
  };

  const trace = (traceId: string): Observable<TraceData> => {
    const id = encodeURIComponent(traceId.trim());
    return forkJoin([
      getJson<unknown>(`/api/v2/traces/${id}`),
      getJson<{ feedback?: Feedback[] }>(`${API}/traces/${id}`, { form: 'outline' }).pipe(
        // The spans are worth showing without it.
        catchError(() => of({ feedback: [] })),
      ),
    ]).pipe(
      map(([answer, { feedback = [] }]) => ({ spans: enrichTrace(readOtlpJson(answer), { table: prices }), feedback })),
    );
  };

  return {
    can: { traces: true, metrics: true, analytics: false },
    filters: backendFilters,
    search: ({ filter, range, limit }) =>
      traces(filter, rangeOf(range), { limit, spans: limit <= PAGE ? MATCHED : undefined }).pipe(
        map((rows) => rows.map(toRow)),
      ),
    trace,
    conversation: (conversationId, range) =>
      traces(`conversation = ${quoted(conversationId)}`, rangeOf(range), { limit: MOST_TURNS }).pipe(
        last(),
        mergeMap((rows) =>
          readTraces(
            rows.map(({ traceId }) => traceId),
            trace,
          ),
        ),
      ),
    metrics: ({ filter, range, measure, groupBy, stepMs, form, refId }) =>
      getJson<Summary>(`${API}/summary`, {
        ...rangeOf(range),
        filter,
        groupBy: groupBy.join(','),
        step: form === 'series' ? stepMs : undefined,
        of: MEASURES[measure].of,
        measures: MEASURES[measure].totals.join(','),
      }).pipe(
        map((summary) =>
          form === 'series'
            ? summaryFrames(summary, measure, refId, { range, stepMs })
            : [totalsFrame(summary, measure, groupBy, refId)],
        ),
      ),
    exemplars: ({ filter, range, measure }) => {
      const whole = { startMs: range.from.valueOf(), endMs: range.to.valueOf() };
      return exemplarsOf(measure, filter, whole, (where, { startMs, endMs }) =>
        traces(where, { start: startMs, end: endMs }, LOOKED_AT),
      );
    },
    attributeNames: (range) =>
      getJson<{ fields: string[]; attributes: string[] }>(`${API}/attributes`, rangeOf(range)).pipe(
        map(({ fields, attributes }) => [...fields, ...attributes.map(attributeField)]),
      ),
    attributeValues: (field, range) =>
      getJson<{ values: (string | number)[] }>(
        `${API}/attributes/${encodeURIComponent(field)}/values`,
        rangeOf(range),
      ).pipe(map(({ values }) => values.map(String))),
    health: () =>
      getJson<{ traces: unknown[] }>(`${API}/traces`, { limit: 1 }).pipe(
        map(({ traces: found }) =>
          found.length > 0
            ? 'The backend answers and has traces.'
            : 'The backend answers and has no traces yet: send some to its OTLP endpoint.',
        ),
      ),
  };
}

interface Listing {
  readonly limit: number;
  /** Given with each trace, of those that fulfil the filter. */
  readonly spans?: number | undefined;
}

/** Milliseconds since the Unix epoch. */
type Times = { readonly start?: number; readonly end?: number };

function rangeOf(range: TimeRange | undefined): Times {
  return range ? { start: range.from.valueOf(), end: range.to.valueOf() } : {};
}

function toRow({ totals, matched, ...trace }: ListedTrace): TraceRow {
  // Of a trace whose calls all failed there is nothing to sum; where something is unknown, a sum of 0 says nothing.
  const hasAnswers = totals.calls > totals.errors;
  const known = (sum: number, unknownCalls: number) =>
    hasAnswers && (unknownCalls === 0 || sum > 0) ? sum : undefined;
  return {
    traceId: trace.traceId,
    name: trace.name,
    service: trace.service ?? undefined,
    startMs: Date.parse(trace.start),
    durationMs: trace.durationMs,
    hasError: trace.status === 'error',
    models: trace.models,
    conversationId: trace.conversationId ?? undefined,
    userId: trace.userId ?? undefined,
    calls: totals.calls,
    inputTokens: known(totals.inputTokens, totals.unknownUsageCalls),
    outputTokens: known(totals.outputTokens, totals.unknownUsageCalls),
    costUsd: known(totals.costUsd, totals.unknownCostCalls),
    matched: matched && { count: matched.count, spans: matched.spans.map(toMatchedSpan) },
  };
}

function toMatchedSpan({ usage, ...span }: MatchedOutline): MatchedSpan {
  return {
    spanId: span.spanId,
    name: span.name,
    startMs: Number(BigInt(span.startUnixNano) / 1_000n) / 1e3,
    durationMs: span.durationMs,
    hasError: span.status === 'error',
    model: span.responseModel ?? span.requestModel ?? undefined,
    inputTokens: usage.inputTokens ?? undefined,
    outputTokens: usage.outputTokens ?? undefined,
    costUsd: span.costUsd ?? undefined,
  };
}
