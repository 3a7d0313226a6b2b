import type { EnrichedSpan } from '@portkey-otel/core';
import { auditTime, catchError, from, map, mergeMap, type Observable, of, scan } from 'rxjs';
import { rollupOf, sumRollups } from '../../../conversation/rollup.ts';
import { AT_ONCE } from '../read-traces.ts';
import type { TraceData, TraceRow } from '../source.ts';

/** Traces of a search that are read for their sums. */
const MOST_SUMMED = 100;
/** Rows that were read meanwhile are drawn together. */
const DRAW_EVERY_MS = 200;

/** A trace as `GET /api/search` answers it. */
export interface FoundTrace {
  readonly traceID: string;
  readonly rootServiceName?: string;
  readonly rootTraceName?: string;
  readonly startTimeUnixNano?: string;
  readonly durationMs?: number;
  readonly spanSets?: readonly FoundSpans[];
  /** Of older versions. */
  readonly spanSet?: FoundSpans;
}

interface FoundSpans {
  readonly matched?: number;
  readonly spans?: readonly {
    readonly spanID: string;
    readonly name?: string;
    readonly startTimeUnixNano?: string;
    readonly durationNanos?: string;
  }[];
}

/** A trace of a search as a row; what Tempo's search does not say is not known. */
export function toRow(trace: FoundTrace): TraceRow {
  return {
    traceId: trace.traceID,
    name: trace.rootTraceName ?? '',
    service: trace.rootServiceName,
    startMs: Number(BigInt(trace.startTimeUnixNano ?? 0) / 1_000_000n),
    durationMs: trace.durationMs ?? 0,
    matched: toMatched(trace),
  };
}

function toMatched({ spanSets, spanSet }: FoundTrace): TraceRow['matched'] {
  const sets = spanSets ?? (spanSet ? [spanSet] : []);
  const spans = sets.flatMap(({ spans: found = [] }) => found);
  if (spans.length === 0) return undefined;
  return {
    count: sets.reduce((sum, { matched, spans: found = [] }) => sum + (matched ?? found.length), 0),
    spans: spans.map(({ spanID, name, startTimeUnixNano, durationNanos }) => ({
      spanId: spanID.padStart(16, '0'),
      name,
      startMs: Number(BigInt(startTimeUnixNano ?? 0) / 1_000n) / 1e3,
      durationMs: Number(durationNanos ?? 0) / 1e6,
    })),
  };
}

/** Tempo's search says nothing of tokens and costs: the traces are read one by one, and what is known so far goes on. */
export function withSums(
  rows: readonly TraceRow[],
  read: (traceId: string) => Observable<TraceData>,
): Observable<readonly TraceRow[]> {
  return from(rows.slice(0, MOST_SUMMED)).pipe(
    mergeMap(
      (row) =>
        read(row.traceId).pipe(
          map(({ spans }) => ({ ...row, ...factsOf(spans), matched: withFacts(row.matched, spans) })),
          // The row is worth showing without.
          catchError(() => of(row)),
        ),
      AT_ONCE,
    ),
    scan((all, row) => all.map((each) => (each.traceId === row.traceId ? row : each)), rows),
    auditTime(DRAW_EVERY_MS),
  );
}

function withFacts(matched: TraceRow['matched'], spans: readonly EnrichedSpan[]): TraceRow['matched'] {
  if (matched === undefined) return undefined;
  const byId = new Map(spans.map((each) => [each.span.spanId, each]));
  const known = matched.spans.map((found) => {
    const read = byId.get(found.spanId);
    if (read === undefined) return found;
    const { name, span, genAi, cost } = read;
    return {
      ...found,
      name,
      hasError: span.status.code === 'error',
      model: genAi?.responseModel ?? genAi?.requestModel,
      inputTokens: genAi?.usage?.inputTokens,
      outputTokens: genAi?.usage?.outputTokens,
      costUsd: cost?.usd,
    };
  });
  return { ...matched, spans: known };
}

function factsOf(spans: readonly EnrichedSpan[]): Partial<TraceRow> {
  const sum = sumRollups(spans.map(rollupOf));
  const first = <T>(pick: (span: EnrichedSpan) => T | undefined) =>
    spans.map(pick).find((value) => value !== undefined);
  const answered = sum.calls > sum.errors;
  const known = (value: number, unknown: number) => (answered && (unknown === 0 || value > 0) ? value : undefined);
  return {
    hasError: spans.some(({ span }) => span.status.code === 'error'),
    models: [
      ...new Set(
        spans.flatMap(({ role, genAi }) =>
          role === 'billable' || role === 'failed' ? (genAi?.responseModel ?? genAi?.requestModel ?? []) : [],
        ),
      ),
    ],
    conversationId: first(({ genAi }) => genAi?.conversationId),
    userId: first(({ genAi }) => genAi?.userId),
    calls: sum.calls,
    inputTokens: known(sum.inputTokens, sum.unknownUsageCalls),
    outputTokens: known(sum.outputTokens, sum.unknownUsageCalls),
    costUsd: known(sum.costUsd, sum.unknownCostCalls),
  };
}
