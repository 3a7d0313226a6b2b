import type { DataFrame, TimeRange } from '@grafana/data';
import type { EnrichedSpan } from '@portkey-otel/core';
import type { Observable } from 'rxjs';
import type { Feedback } from '../../conversation/conversation.ts';
import type { FilterLanguage } from '../filter-language.ts';
import type { MeasureId, MetricsForm } from '../query.ts';

/** Where traces are read from. Each answer may come in parts, the whole so far each time. Errors are `SourceError`. */
export interface Source {
  /** What it can do; the editor offers no more. */
  readonly can: { readonly traces: boolean; readonly metrics: boolean; readonly analytics: boolean };
  readonly filters: FilterLanguage;
  search(query: SearchQuery): Observable<readonly TraceRow[]>;
  trace(traceId: string, range: TimeRange | undefined): Observable<TraceData>;
  conversation(conversationId: string, range: TimeRange): Observable<TraceData>;
  metrics(query: MetricsQuery): Observable<readonly DataFrame[]>;
  /** Single traces for the chart of a measure; none where the source has none for it. */
  exemplars(query: MetricsQuery): Observable<readonly Exemplar[]>;
  /** Of sources that `can` it. */
  analytics?(query: AnalyticsQuery): Observable<readonly DataFrame[]>;
  attributeNames(range: TimeRange | undefined): Observable<readonly string[]>;
  attributeValues(field: string, range: TimeRange | undefined): Observable<readonly string[]>;
  /** Says in one sentence that all is well. */
  health(): Observable<string>;
}

export interface SearchQuery {
  readonly filter: string;
  readonly range: TimeRange;
  readonly limit: number;
}

export interface MetricsQuery {
  readonly filter: string;
  readonly range: TimeRange;
  readonly measure: MeasureId;
  readonly groupBy: readonly string[];
  /** Of a series. */
  readonly stepMs: number;
  readonly form: MetricsForm;
  readonly refId: string;
}

export interface AnalyticsQuery {
  readonly graph: string;
  readonly metadataKey: string;
  readonly filter: string;
  readonly range: TimeRange;
  readonly limit: number;
  readonly form: MetricsForm;
  readonly refId: string;
}

/** A trace at the time and the height of what was measured in it, in the unit of the measure. */
export interface Exemplar {
  readonly traceId: string;
  readonly timeMs: number;
  readonly value: number;
}

/** `undefined`: not known. */
export interface TraceRow {
  readonly traceId: string;
  readonly name: string;
  readonly service?: string | undefined;
  readonly startMs: number;
  readonly durationMs: number;
  readonly hasError?: boolean | undefined;
  readonly models?: readonly string[] | undefined;
  readonly conversationId?: string | undefined;
  readonly userId?: string | undefined;
  readonly calls?: number | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly costUsd?: number | undefined;
  /** The spans for which it was found. */
  readonly matched?: { readonly count: number; readonly spans: readonly MatchedSpan[] } | undefined;
}

/** `undefined`: not known. */
export interface MatchedSpan {
  readonly spanId: string;
  readonly name?: string | undefined;
  readonly startMs: number;
  readonly durationMs: number;
  readonly hasError?: boolean | undefined;
  readonly model?: string | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly costUsd?: number | undefined;
}

export interface TraceData {
  readonly spans: readonly EnrichedSpan[];
  readonly feedback?: readonly Feedback[] | undefined;
  /** For the user: what is missing and why. */
  readonly notices?: readonly string[] | undefined;
}

/** What went wrong, in a sentence that says what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
