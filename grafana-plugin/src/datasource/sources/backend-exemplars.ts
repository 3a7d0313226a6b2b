import { from, map, mergeMap, type Observable, scan } from 'rxjs';
import { joinFilters } from '../filter-text.ts';
import type { MeasureId } from '../query.ts';
import type { ListedTrace, MatchedOutline } from './backend-answers.ts';
import { AT_ONCE } from './read-traces.ts';
import type { Exemplar } from './source.ts';

/** Exemplars stand all over the time range: so many parts of it have some of their own. */
const PARTS = 8;
/** The highest of each part: what people look for behind a spike. */
const OF_A_PART = 6;
/** Traces that are looked at in a part, and spans in a trace. */
export const LOOKED_AT = { limit: 50, spans: 10 } as const;

const CALLS = 'role in (billable, failed)';
const FAILED = 'status = error';
const TOOLS = 'operation = execute_tool';

interface Read {
  /** Which spans. */
  readonly where: string;
  /** `undefined`, `null`: nothing is known of this one. */
  readonly value: (span: MatchedOutline) => number | null | undefined;
}

const one = () => 1;
const durationMs = (span: MatchedOutline) => span.durationMs;

/** What single spans say of each measure. A span that is counted stands at 1. */
const READ: { readonly [Id in MeasureId]: Read } = {
  cost: { where: CALLS, value: ({ costUsd }) => costUsd },
  tokens: {
    where: CALLS,
    value: ({ usage: { inputTokens, outputTokens } }) =>
      inputTokens === null && outputTokens === null ? null : (inputTokens ?? 0) + (outputTokens ?? 0),
  },
  calls: { where: CALLS, value: one },
  errors: { where: `${CALLS} and ${FAILED}`, value: one },
  errorRate: { where: `${CALLS} and ${FAILED}`, value: one },
  latency: { where: CALLS, value: durationMs },
  timeToFirstToken: { where: CALLS, value: ({ timeToFirstTokenMs }) => timeToFirstTokenMs },
  cacheHitRate: {
    where: CALLS,
    value: ({ usage: { inputTokens, cacheReadTokens } }) =>
      inputTokens && cacheReadTokens !== null ? cacheReadTokens / inputTokens : null,
  },
  cacheSavings: { where: CALLS, value: ({ cacheSavingsUsd }) => cacheSavingsUsd },
  unknownCost: { where: `${CALLS} and costUnknown exists`, value: one },
  toolRuns: { where: TOOLS, value: one },
  toolErrors: { where: `${TOOLS} and ${FAILED}`, value: one },
  toolErrorRate: { where: `${TOOLS} and ${FAILED}`, value: one },
  toolLatency: { where: TOOLS, value: durationMs },
};

interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Single calls, or runs of tools, for the chart of a measure: the highest of each part of the time range.
 *
 * @param list traces with the spans that fulfil a filter
 */
export function exemplarsOf(
  measure: MeasureId,
  filter: string,
  { startMs, endMs }: Span,
  list: (filter: string, part: Span) => Observable<readonly ListedTrace[]>,
): Observable<readonly Exemplar[]> {
  const { where, value } = READ[measure];
  const partMs = (endMs - startMs) / PARTS;
  const parts = Array.from({ length: PARTS }, (_, part) => ({
    startMs: Math.floor(startMs + part * partMs),
    endMs: Math.floor(startMs + (part + 1) * partMs),
  }));
  const read = (traces: readonly ListedTrace[]): Exemplar[] =>
    traces
      .flatMap(({ traceId, matched }) =>
        (matched?.spans ?? []).flatMap((span) => {
          const height = value(span);
          return height === null || height === undefined
            ? []
            : [{ traceId, timeMs: Date.parse(span.start), value: height }];
        }),
      )
      .sort((a, b) => b.value - a.value)
      .slice(0, OF_A_PART);
  return from(parts).pipe(
    mergeMap((part) => list(joinFilters(filter, where), part).pipe(map(read)), AT_ONCE),
    scan((all: readonly Exemplar[], next) => [...all, ...next], []),
  );
}
