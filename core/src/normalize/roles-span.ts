import type { GenAiSpan, SpanRole } from '../genai/genai-span.ts';
import type { Attributes, AttributeValue, InstrumentationScope, SpanStatus } from '../genai/span.ts';

/** What `assignRoles` reads of a span; a normalized `SpanData` is one. */
export interface RoleSpan {
  readonly spanId: string;
  /** Spans of several traces may be given together: one call may stand in two of them. Default: all are of one trace. */
  readonly traceId?: string | undefined;
  readonly parentSpanId?: string | undefined;
  /** Nanoseconds since the Unix epoch. */
  readonly startUnixNano?: bigint | undefined;
  /** Nanoseconds since the Unix epoch. */
  readonly endUnixNano?: bigint | undefined;
  readonly status?: SpanStatus | undefined;
  readonly scope?: InstrumentationScope | undefined;
  readonly resource?: Attributes | undefined;
  readonly genAi?: GenAiSpan | undefined;
}

/** What a span counts as in its trace, and why. */
export interface RoleDecision {
  /** `undefined`: the span is no model call and wraps none. */
  readonly role?: SpanRole | undefined;
  /** Span id of the span that stands for this call, which may be in another trace. */
  readonly duplicateOf?: string | undefined;
  /** Which rule decided. */
  readonly reason: string;
  /** Nothing contradicts the role, but spans that would prove it are missing. */
  readonly confidence?: 'low' | undefined;
  /** Gateway facts that a duplicate gives to this billable span. */
  readonly gateway?: Readonly<Record<string, AttributeValue>> | undefined;
}
