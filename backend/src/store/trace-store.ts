import type { EnrichedSpan } from '@portkey-otel/core';
import type { ReceivedSpan } from '../otlp/received.ts';
import type { TraceSummary } from '../trace/trace-view.ts';

/** What one request brought, for one workspace. */
export interface SpanBatch {
  readonly workspace: string;
  readonly spans: readonly ReceivedSpan[];
}

export interface WriteResult {
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
  readonly limit: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | undefined;
}

export interface ListedTrace extends TraceSummary {
  /** Milliseconds since the Unix epoch at which the last span of the trace arrived. */
  readonly updatedMs: number;
}

export interface TracePage {
  /** Newest first. */
  readonly traces: readonly ListedTrace[];
  readonly nextCursor?: string | undefined;
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
 * - roles and costs are those of the whole trace as it stands, also after late spans;
 * - a promise of `write` that is kept means committed.
 */
export interface TraceStore {
  /** @throws StoreUnavailableError when nothing of the batches was stored and sending again may help. */
  write(batches: readonly SpanBatch[]): Promise<WriteResult>;
  /** The spans of a trace, enriched, by start time; `undefined` when the workspace has no such trace. */
  trace(workspace: string, traceId: string): Promise<readonly EnrichedSpan[] | undefined>;
  /** @throws InvalidCursorError */
  traces(workspace: string, query: TraceQuery): Promise<TracePage>;
  close(): Promise<void>;
}
