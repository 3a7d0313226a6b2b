import type { Attributes, Context, HrTime, Link, SpanContext, SpanStatus } from '@opentelemetry/api';

/**
 * Spans, processors and exporters by shape, as OpenTelemetry JS 2.x and 3.x both have them: naming an SDK's own types would
 * tie users to that SDK's line.
 */
export interface ReadableSpan {
  readonly name: string;
  /** The API's numbers: one less than OTLP's. */
  readonly kind: number;
  spanContext(): SpanContext;
  readonly parentSpanContext?: SpanContext | undefined;
  readonly startTime: HrTime;
  readonly endTime: HrTime;
  readonly status: SpanStatus;
  readonly attributes: Attributes;
  readonly links: Link[];
  readonly events: TimedEvent[];
  readonly duration: HrTime;
  readonly ended: boolean;
  readonly resource: Resource;
  readonly instrumentationScope: { readonly name: string; readonly version?: string; readonly schemaUrl?: string };
  readonly droppedAttributesCount: number;
  readonly droppedEventsCount: number;
  readonly droppedLinksCount: number;
}

export interface TimedEvent {
  readonly time: HrTime;
  readonly name: string;
  readonly attributes?: Attributes;
  readonly droppedAttributesCount?: number;
}

export interface Resource {
  readonly attributes: Attributes;
  readonly asyncAttributesPending?: boolean | undefined;
  waitForAsyncAttributes?(): Promise<void>;
}

/** The part of a span that is still open which a processor may use. */
export interface LiveSpan {
  isRecording(): boolean;
  setAttribute(key: string, value: string): unknown;
}

/** `code` 0 is success, 1 failure. */
export interface ExportResult {
  readonly code: 0 | 1;
  readonly error?: Error;
}

/** What a span processor asks of an exporter. */
export interface SpanExporter {
  export(spans: ReadableSpan[], resultCallback: (result: ExportResult) => void): void;
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

/** What a tracer provider asks of a processor. */
export interface SpanProcessor {
  onStart(span: LiveSpan, parentContext: Context): void;
  onEnd(span: ReadableSpan): void;
  forceFlush(): Promise<void>;
  shutdown(): Promise<void>;
}

const SAMPLED = 1;

/** Whether the span is meant to be exported; others are recorded for metrics alone. */
export function isSampled(span: ReadableSpan): boolean {
  return (span.spanContext().traceFlags & SAMPLED) !== 0;
}

/** Nanoseconds since the Unix epoch. */
export function toUnixNano([seconds, nanoseconds]: HrTime): bigint {
  return BigInt(Math.trunc(seconds)) * 1_000_000_000n + BigInt(Math.trunc(nanoseconds));
}

/** The parent, also of SDK 1.x spans; `undefined` on a root. */
export function parentOf(span: ReadableSpan): SpanContext | undefined {
  if (span.parentSpanContext !== undefined) return span.parentSpanContext;
  const spanId = parentSpanIdOf(span);
  return spanId === undefined ? undefined : { ...span.spanContext(), spanId };
}

/** The parent's span id, also of SDK 1.x spans; `undefined` on a root. */
export function parentSpanIdOf(span: ReadableSpan): string | undefined {
  return span.parentSpanContext?.spanId ?? (span as { parentSpanId?: string }).parentSpanId;
}
