import {
  type Attributes,
  type CostSource,
  type EnrichedSpan,
  isUsageKnown,
  type SpanKind,
  type SpanRole,
  type SpanStatusCode,
} from '@portkey-otel/core';

/** What lists, filters and sums need of a span: everything but its attributes, messages, events and links. */
export interface SpanFacts {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string | undefined;
  readonly name: string;
  readonly kind: SpanKind;
  readonly status: SpanStatusCode;
  readonly statusMessage?: string | undefined;
  readonly service?: string | undefined;
  readonly startUnixNano: bigint;
  readonly durationNano: number;
  readonly operation?: string | undefined;
  readonly provider?: string | undefined;
  readonly requestModel?: string | undefined;
  readonly responseModel?: string | undefined;
  readonly agentName?: string | undefined;
  readonly toolName?: string | undefined;
  readonly userId?: string | undefined;
  readonly conversationId?: string | undefined;
  readonly errorType?: string | undefined;
  readonly role?: SpanRole | undefined;
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly cacheReadTokens?: number | undefined;
  readonly cacheWriteTokens?: number | undefined;
  readonly reasoningTokens?: number | undefined;
  /** A billed call of which not all counts are known. */
  readonly usageUnknown?: true | undefined;
  readonly costUsd?: number | undefined;
  readonly costUnknown?: string | undefined;
  readonly costUpperBound?: true | undefined;
  readonly costSource?: CostSource | undefined;
  readonly cacheSavingsUsd?: number | undefined;
  readonly timeToFirstTokenMs?: number | undefined;
}

/** What metrics count of a model call. */
export type CallFacts = Pick<
  SpanFacts,
  | 'durationNano'
  | 'status'
  | 'service'
  | 'operation'
  | 'provider'
  | 'requestModel'
  | 'responseModel'
  | 'role'
  | 'inputTokens'
  | 'outputTokens'
  | 'cacheReadTokens'
  | 'cacheWriteTokens'
  | 'reasoningTokens'
  | 'usageUnknown'
  | 'costUsd'
  | 'cacheSavingsUsd'
  | 'timeToFirstTokenMs'
>;

/** The facts of an enriched span. Costs are those of billable spans only, as the span itself says. */
export function spanFacts({ span, genAi, role, cost, name, attributes }: EnrichedSpan): SpanFacts {
  // An estimate is the emitter's own guess: it is on the span's attributes, and in no sum.
  const usage = genAi?.usage?.estimated ? undefined : genAi?.usage;
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: span.parentSpanId,
    name,
    kind: span.kind,
    status: span.status.code,
    statusMessage: span.status.message,
    service: text(span.resource?.['service.name']) ?? text(attributes['service.name']),
    startUnixNano: span.startUnixNano,
    durationNano: Math.min(Number(span.endUnixNano - span.startUnixNano), Number.MAX_SAFE_INTEGER),
    operation: genAi?.operation,
    provider: genAi?.provider,
    requestModel: genAi?.requestModel,
    responseModel: genAi?.responseModel,
    agentName: genAi?.agentName,
    toolName: genAi?.toolName,
    userId: genAi?.userId ?? text(attributes['user.id']),
    conversationId: genAi?.conversationId ?? text(attributes['gen_ai.conversation.id']),
    errorType: genAi?.errorType ?? text(attributes['error.type']),
    role,
    inputTokens: tokens(usage?.inputTokens),
    outputTokens: tokens(usage?.outputTokens),
    cacheReadTokens: tokens(usage?.cacheReadTokens),
    cacheWriteTokens: tokens(usage?.cacheWriteTokens),
    reasoningTokens: tokens(usage?.reasoningTokens),
    usageUnknown: role === 'billable' && genAi && !isUsageKnown(genAi) ? true : undefined,
    costUsd: dollars(cost?.usd),
    costUnknown: cost?.unknown,
    costUpperBound: cost?.unknown === undefined ? cost?.upperBound : undefined,
    costSource: cost?.unknown === undefined ? cost?.source : undefined,
    cacheSavingsUsd: cost?.unknown === undefined ? dollars(cost?.cacheSavingsUsd) : undefined,
    timeToFirstTokenMs: genAi ? timeToFirstTokenMs(attributes) : undefined,
  };
}

/** The model that answered, else the one that was asked for. */
export function model(facts: Pick<SpanFacts, 'requestModel' | 'responseModel'>): string | undefined {
  return facts.responseModel ?? facts.requestModel;
}

/** A model call: one that is billed, or one that failed. */
export function isCall({ role }: Pick<SpanFacts, 'role'>): boolean {
  return role === 'billable' || role === 'failed';
}

function timeToFirstTokenMs(attributes: Attributes): number | undefined {
  const seconds = attributes['gen_ai.response.time_to_first_chunk'] ?? attributes['gen_ai.server.time_to_first_token'];
  return typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0 ? seconds * 1_000 : undefined;
}

/** No call is larger; a count or cost beyond it is an emitter's mistake, and must not break the sums of others. */
const MOST_TOKENS = 1e12;
const MOST_USD = 9_000;

function tokens(count: number | undefined): number | undefined {
  return count === undefined || Number.isNaN(count) ? undefined : Math.min(Math.max(Math.round(count), 0), MOST_TOKENS);
}

function dollars(usd: number | undefined): number | undefined {
  return usd === undefined || Number.isNaN(usd) ? undefined : Math.min(Math.max(usd, -MOST_USD), MOST_USD);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
