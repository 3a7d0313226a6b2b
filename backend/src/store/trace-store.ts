import type { EnrichedSpan } from '@portkey-otel/core';
import type { Field } from '../filter/fields.ts';
import type { Filter } from '../filter/filter.ts';
import type { OtlpEncoding, ReceivedLog, ReceivedSpan, ValueLimits } from '../otlp/received.ts';
import type { Feedback } from '../trace/feedback.ts';
import type { CallFacts, SpanFacts } from '../trace/span-facts.ts';
import type { Totals } from '../trace/totals.ts';
import type { OutlineDetail, TraceDetail } from '../trace/trace-detail.ts';
import type { TraceSummary } from '../trace/trace-view.ts';

/** A `T` as JSON in UTF-8, made where it was read: what is only passed on need not become objects in another thread first. */
export type JsonText<T> = Uint8Array & { readonly json?: T };

/** What the text says. */
export function parseJsonText<T>(text: JsonText<T>): T {
  return JSON.parse(new TextDecoder().decode(text)) as T;
}

/** What one request brought, for one workspace. */
export interface SpanBatch {
  readonly workspace: string;
  readonly spans: readonly ReceivedSpan[];
  /** More spans, not yet decoded. */
  readonly encoded?: EncodedTraces | undefined;
  /** Records that name a trace; others cannot be kept. */
  readonly logs?: readonly ReceivedLog[] | undefined;
}

/** A request for traces as it came: the store decodes it where it writes, beside the thread that takes requests. */
export interface EncodedTraces {
  readonly body: Uint8Array;
  readonly encoding: OtlpEncoding;
  readonly limits: ValueLimits;
  /** Milliseconds since the Unix epoch, both inclusive; spans that start outside are refused. */
  readonly fromMs: number;
  readonly toMs: number;
}

/** What became of one batch. */
export interface BatchResult {
  readonly traceIds: readonly string[];
  /** Spans of `encoded` that are no spans, and why the first ones are none. */
  readonly rejected: number;
  readonly rejections: readonly string[];
  /** Spans of `encoded` that start outside the times that are taken. */
  readonly outside: number;
  /** `encoded` is no OTLP at all, for this reason. */
  readonly malformed?: string | undefined;
}

export interface WriteResult {
  /** In the order of the batches. */
  readonly batches: readonly BatchResult[];
  /** Spans that were new. */
  readonly stored: number;
  /** Spans that were there already: a client that got no answer sends again. */
  readonly duplicates: number;
}

export interface TraceQuery {
  /** Milliseconds since the Unix epoch, inclusive; of the trace's first span. */
  readonly startMs?: number | undefined;
  /** Milliseconds since the Unix epoch, exclusive. */
  readonly endMs?: number | undefined;
  /** Traces of which at least one span fulfils it. */
  readonly filter?: Filter | undefined;
  readonly limit: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
  /** Spans given with each trace, at most: those that fulfil the filter, the model calls where there is none. Default: none. */
  readonly spans?: number | undefined;
}

/** The spans for which a trace is in a list, by start time. */
export interface MatchedSpans {
  /** Of all of them. */
  readonly count: number;
  /** As many as were asked for. */
  readonly spans: readonly SpanFacts[];
}

export interface ListedTrace extends TraceSummary {
  /** Where it was asked for. */
  readonly matched?: MatchedSpans | undefined;
  /** Milliseconds since the Unix epoch at which the last span of the trace arrived. */
  readonly updatedMs: number;
}

export interface TracePage {
  /** Newest first. */
  readonly traces: readonly ListedTrace[];
  readonly nextCursor?: string | undefined;
}

export type Counted = 'calls' | 'tools';

export interface SummaryQuery {
  /** Milliseconds since the Unix epoch, inclusive; of what is counted. */
  readonly startMs: number;
  /** Milliseconds since the Unix epoch, exclusive. */
  readonly endMs: number;
  /** On what is counted. */
  readonly filter?: Filter | undefined;
  /** What is counted: model calls, or runs of tools, which have no tokens and no cost. Default: `calls`. */
  readonly of?: Counted | undefined;
  readonly groupBy: readonly Field[];
  /** Width of the points of a series; no series without it. */
  readonly stepMs?: number | undefined;
  /** What to give of `Totals`: numbers of traces and percentiles take far longer than sums. Default: all of it. */
  readonly measures?: readonly (keyof Totals)[] | undefined;
}

/** `Totals`, or the measures that were asked for. */
export type SummaryTotals = Partial<Totals>;

/** A group's value of each field, `null` where calls lack it. */
export type GroupKey = { readonly [field: string]: string | number | null };

export interface SummaryGroup {
  readonly key: GroupKey;
  readonly totals: SummaryTotals;
  /** Points in order of time, `t` in milliseconds since the Unix epoch; steps without calls are left out. */
  readonly series: readonly (SummaryTotals & { readonly t: number })[];
}

export interface Summary {
  /** ISO 8601: the end is not part of it. */
  readonly range: { readonly start: string; readonly end: string };
  readonly totals: SummaryTotals;
  /** The dearest first; one group with an empty key when nothing is grouped by. */
  readonly groups: readonly SummaryGroup[];
  /** Groups beyond the thousand that are given. */
  readonly groupsLeftOut: number;
}

export interface ConversationQuery {
  /** Milliseconds since the Unix epoch; of the conversation's traces. */
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  /** Conversations of which at least one span fulfils it. */
  readonly filter?: Filter | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface ConversationSummary {
  readonly conversationId: string;
  /** ISO 8601, start of the first trace in the range. */
  readonly start: string;
  /** ISO 8601, start of the last trace in the range. */
  readonly last: string;
  readonly userId: string | null;
  readonly service: string | null;
  readonly models: readonly string[];
  /** Sums; percentiles are not known across traces. */
  readonly totals: Totals;
}

export interface ConversationPage {
  /** By the last trace, newest first. */
  readonly conversations: readonly ConversationSummary[];
  readonly nextCursor?: string | undefined;
}

export interface AttributeQuery {
  readonly startMs?: number | undefined;
  readonly endMs?: number | undefined;
  readonly limit: number;
}

export interface ChangedTrace {
  readonly workspace: string;
  readonly traceId: string;
  /** Milliseconds since the Unix epoch at which its last span arrived. */
  readonly updatedMs: number;
}

export interface StoreLimits {
  /** Spans that start earlier are removed, by whole days. */
  readonly retentionMs: number;
  /** Beyond it the oldest days are removed; when the newest alone is over it, `write` refuses. */
  readonly maxBytes?: number | undefined;
}

/** A cursor that this store did not give out. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError';
}

/** The store cannot take more at present: the disk is full, or the like. Retrying later may help. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}

/**
 * Where spans are kept. A workspace sees its own spans only. Every implementation passes `conformance.test.ts`:
 *
 * - (workspace, trace, span) is unique; a span that comes again is counted, and changes nothing;
 * - roles and costs are those of the whole trace as it stands, with its log records, also after late spans;
 * - a promise of `write` that is kept means committed.
 */
export interface TraceStore {
  /** Whether what is written now may be stored: `false` while whatever writes is not there. */
  readonly isWritable: boolean;
  /**
   * A batch that is malformed says so in its result, and its neighbours are stored.
   *
   * @throws StoreUnavailableError when nothing of the batches was stored and sending again may help.
   */
  write(batches: readonly SpanBatch[]): Promise<WriteResult>;
  /** The spans of a trace, enriched, by start time; `undefined` when the workspace has no such trace. */
  trace(workspace: string, traceId: string): Promise<readonly EnrichedSpan[] | undefined>;
  /** All that is known of a trace, as it is shown; `undefined` as `trace`. */
  detail(workspace: string, traceId: string): Promise<JsonText<TraceDetail> | undefined>;
  /** What lists and sums know of the spans of a trace: for traces too large to read whole. `undefined` as `trace`. */
  outline(workspace: string, traceId: string): Promise<JsonText<OutlineDetail> | undefined>;
  /** One span of a trace, enriched as part of the whole. */
  span(workspace: string, traceId: string, spanId: string): Promise<EnrichedSpan | undefined>;
  /** The log records of a trace that belong to none of its spans, by time. */
  logs(workspace: string, traceId: string): Promise<readonly ReceivedLog[]>;
  /** The model calls of each trace, none where there is no such trace. */
  calls(workspace: string, traceIds: readonly string[]): Promise<readonly (readonly CallFacts[])[]>;
  /** @throws InvalidCursorError */
  traces(workspace: string, query: TraceQuery): Promise<TracePage>;
  /** Roll-up of model calls. */
  summary(workspace: string, query: SummaryQuery): Promise<JsonText<Summary>>;
  /** @throws InvalidCursorError */
  conversations(workspace: string, query: ConversationQuery): Promise<ConversationPage>;
  /** The traces of a conversation by start time, at most 1,000; empty when the workspace has none. */
  conversation(workspace: string, conversationId: string): Promise<readonly ListedTrace[]>;
  /** Names of attributes, in alphabetical order. */
  attributeNames(workspace: string, query: AttributeQuery): Promise<readonly string[]>;
  /** Values of a field, the commonest first. */
  attributeValues(workspace: string, field: Field, query: AttributeQuery): Promise<readonly (string | number)[]>;
  /** Traces of all workspaces of which a span came at that time or later, the earliest first. Reads every trace: for a start. */
  changedSince(sinceMs: number): Promise<readonly ChangedTrace[]>;
  /** How many spans each of the traces has. */
  spanCounts(traces: readonly { workspace: string; traceId: string }[]): Promise<readonly number[]>;
  /** Adds feedback, or replaces that of the same id in the workspace; returns `false` when another workspace has the id. */
  putFeedback(workspace: string, feedback: Feedback): Promise<boolean>;
  /** What was said of a trace, the oldest first. */
  feedback(workspace: string, traceId: string): Promise<readonly Feedback[]>;
  /** Removes what is over the limits; they hold for `write` from then on. Returns the days removed, such as `2026-11-22`. */
  prune(limits: StoreLimits): Promise<readonly string[]>;
  /** Decides roles and costs of stored traces again, with the present prices. Returns how many traces it looked at. */
  reprice(sinceMs: number): Promise<number>;
  close(): Promise<void>;
}
