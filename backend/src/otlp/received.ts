import type { Attributes, SpanData, SpanLogRecord } from '@portkey-otel/core';

/** What OTLP says of a span beyond `SpanData`: kept so that the span goes out again as it came in. */
export interface WireFacts {
  readonly flags?: number | undefined;
  readonly droppedAttributesCount?: number | undefined;
  readonly droppedEventsCount?: number | undefined;
  readonly droppedLinksCount?: number | undefined;
  readonly resourceSchemaUrl?: string | undefined;
  readonly scopeSchemaUrl?: string | undefined;
  readonly scopeAttributes?: Attributes | undefined;
  /**
   * Keys whose value is a whole number and was sent as a double (JavaScript cannot tell 1 from 1.0): the span's own
   * attributes by their key, those of resource, scope, event and link behind `resource:`, `scope:`, `event:`, `link:`.
   */
  readonly doubleKeys?: readonly string[] | undefined;
}

/** A span as it was received. */
export interface ReceivedSpan extends SpanData {
  readonly wire?: WireFacts | undefined;
}

/** A log record as it was received; ids are absent when the record belongs to no span. */
export interface ReceivedLog extends SpanLogRecord {
  readonly traceId?: string | undefined;
  readonly spanId?: string | undefined;
  readonly severityNumber?: number | undefined;
  readonly severityText?: string | undefined;
  readonly observedTimeUnixNano?: bigint | undefined;
  readonly resource?: Attributes | undefined;
  readonly scope?: { readonly name: string; readonly version?: string | undefined } | undefined;
}

/** The good records of a request, and how many were refused. */
export interface Decoded<T> {
  readonly records: readonly T[];
  readonly rejected: number;
  /** Why the first ones were refused; empty when none was. */
  readonly rejections: readonly string[];
}

export type OtlpEncoding = 'json' | 'protobuf';

/** Sizes that one attribute value may have. */
export interface ValueLimits {
  /** Longer strings and byte strings are cut and the span is marked `portkey.truncated`. */
  readonly maxValueBytes: number;
  /** Lists and maps inside each other; deeper spans are refused. */
  readonly maxNesting: number;
}

export const DEFAULT_VALUE_LIMITS: ValueLimits = { maxValueBytes: 4 * 1024 * 1024, maxNesting: 64 };

/** The body is no OTLP at all: nothing of it can be used, and sending it again will not help. */
export class MalformedOtlpError extends Error {
  override readonly name = 'MalformedOtlpError';
}
