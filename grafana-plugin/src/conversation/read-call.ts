import type { Attributes, AttributeValue, EnrichedSpan, EvaluationResult } from '@portkey-otel/core';
import type { Call, CallError, GatewayFacts } from './conversation.ts';

/** The facts of a model call as its span has them. @param evaluations of the call, wherever they were written */
export function readCall(enriched: EnrichedSpan, evaluations: readonly EvaluationResult[] = []): Call {
  const { span, genAi, cost, attributes } = enriched;
  const known = cost?.unknown === undefined ? cost : undefined;
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    operation: genAi?.operation ?? 'chat',
    provider: genAi?.provider,
    model: genAi?.responseModel ?? genAi?.requestModel,
    startMs: toMs(span.startUnixNano),
    durationMs: durationMs(enriched),
    timeToFirstTokenMs: timeToFirstTokenMs(attributes),
    usage: genAi?.usage,
    costUsd: known?.usd,
    costUnknown: cost?.unknown,
    costUpperBound: known?.upperBound,
    cacheSavingsUsd: known?.cacheSavingsUsd,
    finishReasons: genAi?.finishReasons ?? [],
    error: readError(enriched),
    gateway: readGateway(attributes),
    evaluations,
    request: {
      model: genAi?.requestModel,
      system: genAi?.systemInstructions ?? [],
      messages: genAi?.inputMessages ?? [],
      tools: genAi?.toolDefinitions ?? [],
      temperature: number(attributes['gen_ai.request.temperature']),
      topP: number(attributes['gen_ai.request.top_p']),
      maxTokens: number(attributes['gen_ai.request.max_tokens']),
    },
    response: genAi?.outputMessages ?? [],
  };
}

export function readError({ span, genAi, attributes }: EnrichedSpan): CallError | undefined {
  if (span.status.code !== 'error') return undefined;
  return { type: genAi?.errorType ?? text(attributes['error.type']), message: span.status.message };
}

export function toMs(unixNano: bigint): number {
  return Number(unixNano / 1_000n) / 1e3;
}

export function durationMs({ span }: EnrichedSpan): number {
  return Number(span.endUnixNano - span.startUnixNano) / 1e6;
}

function readGateway(attributes: Attributes): GatewayFacts | undefined {
  const of = (name: string): AttributeValue => attributes[`portkey.gateway.${name}`];
  const facts: GatewayFacts = {
    provider: text(of('provider')),
    cacheStatus: text(of('cache_status')),
    retryCount: number(of('retry_count')),
    target: text(of('target')),
    config: text(of('config')),
    guardrailStatus: text(of('guardrail_status')),
  };
  const isKnown = of('routed') === true || Object.values(facts).some((fact) => fact !== undefined);
  return isKnown ? facts : undefined;
}

function timeToFirstTokenMs(attributes: Attributes): number | undefined {
  const seconds = attributes['gen_ai.response.time_to_first_chunk'] ?? attributes['gen_ai.server.time_to_first_token'];
  return typeof seconds === 'number' && seconds >= 0 ? seconds * 1_000 : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
