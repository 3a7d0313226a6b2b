/**
 * The plain shapes that `normalize` and `assignRoles` work on. They are structural: a `ReadableSpan` of OpenTelemetry JS
 * 2.x or 3.x, a decoded OTLP span and a stored row are all turned into these by the edges.
 */

/** Any attribute value that OTLP can carry. `undefined` is "not known" and is never written out. */
export type AttributeValue =
  | string
  | number
  | bigint
  | boolean
  | Uint8Array
  | null
  | undefined
  | readonly AttributeValue[]
  | { readonly [key: string]: AttributeValue };

/** Attributes by name. An absent one and one that is `undefined` say the same. */
export type Attributes = { readonly [key: string]: AttributeValue };

/** In the words of the specification, not in the numbers of OTLP or of the API (which differ by one). */
export type SpanKind = 'unspecified' | 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** In the words of the specification, whose OTLP numbers are 0, 1, 2. */
export type SpanStatusCode = 'unset' | 'ok' | 'error';

/** How a span ended. `message` is of errors alone. */
export interface SpanStatus {
  readonly code: SpanStatusCode;
  readonly message?: string | undefined;
}

/** The library that made the span. */
export interface InstrumentationScope {
  readonly name: string;
  readonly version?: string | undefined;
}

/** Something that happened within a span. */
export interface SpanEvent {
  readonly name: string;
  readonly attributes?: Attributes | undefined;
  /** Nanoseconds since the Unix epoch. */
  readonly timeUnixNano?: bigint | undefined;
}

/** A log record that names the span it belongs to: GenAI content may come as logs beside the span. */
export interface SpanLogRecord {
  /** The record's event name, from the field or from the attribute `event.name`. */
  readonly eventName?: string | undefined;
  readonly body?: AttributeValue;
  readonly attributes?: Attributes | undefined;
  /** Nanoseconds since the Unix epoch. */
  readonly timeUnixNano?: bigint | undefined;
}

/** What `normalize` reads of one span. Only `name` and `attributes` are needed. */
export interface SpanInput {
  readonly name: string;
  readonly attributes: Attributes;
  readonly kind?: SpanKind | undefined;
  /** Nanoseconds since the Unix epoch. */
  readonly startUnixNano?: bigint | undefined;
  readonly status?: SpanStatus | undefined;
  readonly events?: readonly SpanEvent[] | undefined;
  /** Evidence for the dialect. */
  readonly scope?: InstrumentationScope | undefined;
  /** Attributes of what emitted the span, such as `service.name`. */
  readonly resource?: Attributes | undefined;
  /** GenAI log records of this span, in time order. */
  readonly logs?: readonly SpanLogRecord[] | undefined;
}

/** A whole span, as a trace is made of. */
export interface SpanData extends SpanInput {
  /** 32 lower-case hex digits. */
  readonly traceId: string;
  /** 16 lower-case hex digits. */
  readonly spanId: string;
  /** 16 lower-case hex digits; `undefined` for a root. */
  readonly parentSpanId?: string | undefined;
  /** W3C `tracestate`, as it came. */
  readonly traceState?: string | undefined;
  readonly kind: SpanKind;
  readonly status: SpanStatus;
  /** Nanoseconds since the Unix epoch. */
  readonly startUnixNano: bigint;
  /** Nanoseconds since the Unix epoch. */
  readonly endUnixNano: bigint;
  readonly links?: readonly SpanLink[] | undefined;
}

/** Another span that this one has to do with, in any trace. */
export interface SpanLink {
  readonly traceId: string;
  readonly spanId: string;
  readonly traceState?: string | undefined;
  readonly attributes?: Attributes | undefined;
}
