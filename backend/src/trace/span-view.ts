import type { Attributes, AttributeValue, Decision, EnrichedSpan, SpanLogRecord } from '@portkey-otel/core';
import type { SpanFacts } from './span-facts.ts';

/** Tokens of one span, `null` where not known. */
export interface UsageView {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly cacheReadTokens: number | null;
  readonly cacheWriteTokens: number | null;
  readonly reasoningTokens: number | null;
}

/** What is known of a span without reading it whole: plain JSON, `null` for what is not known. */
export interface SpanOutline {
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly name: string;
  readonly kind: string;
  readonly service: string | null;
  /** ISO 8601 in UTC, to the millisecond; exact in `startUnixNano`. */
  readonly start: string;
  /** Nanoseconds since the Unix epoch, as text: JSON numbers cannot hold them. */
  readonly startUnixNano: string;
  readonly durationMs: number;
  readonly status: string;
  readonly statusMessage: string | null;
  readonly operation: string | null;
  readonly provider: string | null;
  readonly requestModel: string | null;
  readonly responseModel: string | null;
  readonly agentName: string | null;
  readonly toolName: string | null;
  readonly errorType: string | null;
  /** `billable`, `rollup`, `duplicate` or `failed`; `null` for what is no model call and wraps none. */
  readonly role: string | null;
  readonly usage: UsageView;
  /** US dollars, of billable spans alone. */
  readonly costUsd: number | null;
  /** Why the cost of a billable call is not known. */
  readonly costUnknown: string | null;
  /** The totals are known and the cache split is not: the cost is at most this. */
  readonly costUpperBound?: true;
  /** `provider`, `custom`, `table` or `emitter`. */
  readonly costSource: string | null;
  /** US dollars that caches of the provider or the gateway saved. */
  readonly cacheSavingsUsd: number | null;
  readonly timeToFirstTokenMs: number | null;
}

/** A span as `inspect --json` and the API give it. */
export interface SpanView extends SpanOutline {
  readonly attributes: { readonly [key: string]: unknown };
  readonly events: readonly EventView[];
  readonly links: readonly LinkView[];
  /** Log records of the span, but for those that became messages. */
  readonly logs: readonly LogView[];
  /** Which rule decided each field; only where that was asked for. */
  readonly explanation?: readonly Decision[];
}

/** A span event. Nanoseconds since the Unix epoch, as text. */
export interface EventView {
  readonly name: string;
  readonly timeUnixNano: string | null;
  readonly attributes: { readonly [key: string]: unknown };
}

/** A log record. Nanoseconds since the Unix epoch, as text. */
export interface LogView {
  readonly eventName: string | null;
  readonly timeUnixNano: string | null;
  readonly body: unknown;
  readonly attributes: { readonly [key: string]: unknown };
}

/** Another span that this one has to do with. */
export interface LinkView {
  readonly traceId: string;
  readonly spanId: string;
  readonly attributes: { readonly [key: string]: unknown };
}

/** @param facts of a span; those that a store gives are exact to the microsecond */
export function spanOutline(facts: SpanFacts): SpanOutline {
  return {
    spanId: facts.spanId,
    parentSpanId: facts.parentSpanId ?? null,
    name: facts.name,
    kind: facts.kind,
    service: facts.service ?? null,
    start: isoTime(facts.startUnixNano),
    startUnixNano: String(facts.startUnixNano),
    durationMs: facts.durationNano / 1e6,
    status: facts.status,
    statusMessage: facts.statusMessage ?? null,
    operation: facts.operation ?? null,
    provider: facts.provider ?? null,
    requestModel: facts.requestModel ?? null,
    responseModel: facts.responseModel ?? null,
    agentName: facts.agentName ?? null,
    toolName: facts.toolName ?? null,
    errorType: facts.errorType ?? null,
    role: facts.role ?? null,
    usage: {
      inputTokens: facts.inputTokens ?? null,
      outputTokens: facts.outputTokens ?? null,
      cacheReadTokens: facts.cacheReadTokens ?? null,
      cacheWriteTokens: facts.cacheWriteTokens ?? null,
      reasoningTokens: facts.reasoningTokens ?? null,
    },
    costUsd: facts.costUsd ?? null,
    costUnknown: facts.costUnknown ?? null,
    ...(facts.costUpperBound ? { costUpperBound: true as const } : {}),
    costSource: facts.costSource ?? null,
    cacheSavingsUsd: facts.cacheSavingsUsd ?? null,
    timeToFirstTokenMs: facts.timeToFirstTokenMs ?? null,
  };
}

export function spanView({ span, genAi, attributes }: EnrichedSpan, facts: SpanFacts): SpanView {
  return {
    ...spanOutline(facts),
    attributes: plainAttributes(attributes),
    events: (span.events ?? []).map((event) => ({
      name: event.name,
      timeUnixNano: event.timeUnixNano === undefined ? null : String(event.timeUnixNano),
      attributes: plainAttributes(event.attributes ?? {}),
    })),
    links: (span.links ?? []).map((link) => ({
      traceId: link.traceId,
      spanId: link.spanId,
      attributes: plainAttributes(link.attributes ?? {}),
    })),
    logs: (span.logs ?? []).filter(({ eventName }) => !eventName?.startsWith('gen_ai.')).map(logView),
    ...(genAi?.explanation ? { explanation: genAi.explanation } : {}),
  };
}

export function logView(log: SpanLogRecord): LogView {
  return {
    eventName: log.eventName ?? null,
    timeUnixNano: log.timeUnixNano === undefined ? null : String(log.timeUnixNano),
    body: log.body === undefined ? null : plainValue(log.body),
    attributes: plainAttributes(log.attributes ?? {}),
  };
}

/** What JSON has no form for becomes a string: big integers in decimal, bytes in base64, NaN by its name. */
export function plainAttributes(attributes: Attributes): { [key: string]: unknown } {
  return Object.fromEntries(
    Object.entries(attributes)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => [key, plainValue(value)]),
  );
}

/** As in `plainAttributes`. */
export function plainValue(value: AttributeValue): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(plainValue);
  return plainAttributes(value as Attributes);
}

export function isoTime(unixNano: bigint): string {
  return new Date(Number(unixNano / 1_000_000n)).toISOString();
}
