import { PORTKEY_GATEWAY_CACHE_STATUS } from '../genai/attributes.ts';
import type { ModelCall } from '../genai/cost.ts';
import type { GenAiSpan } from '../genai/genai-span.ts';
import { hasOutputTokens, operationKind } from '../genai/operations.ts';
import type { Attributes } from '../genai/span.ts';

/**
 * The call of a span, to be priced. An estimated usage is not handed on: an estimate is never billed as fact. `gateway`: facts
 * that the gateway's own span of the call gave (`portkey.gateway.*`).
 */
export function toModelCall(genAi: GenAiSpan, startUnixNano?: bigint, gateway: Attributes = {}): ModelCall {
  return {
    ...genAi.pricing,
    provider: genAi.provider,
    requestModel: genAi.requestModel,
    responseModel: genAi.responseModel,
    operation: genAi.operation,
    usage: genAi.usage?.estimated ? undefined : genAi.usage,
    startUnixMs: startUnixNano === undefined || startUnixNano <= 0n ? undefined : Number(startUnixNano / 1_000_000n),
    reportedCost: genAi.reportedCost,
    gatewayCacheHit: isCacheHit(
      gateway[PORTKEY_GATEWAY_CACHE_STATUS] ?? genAi.attributes[PORTKEY_GATEWAY_CACHE_STATUS],
    ),
  };
}

/** `hit`, `semantic hit`, `cache hit` in any case: the gateway answered, no provider was called. */
function isCacheHit(status: unknown): true | undefined {
  return typeof status === 'string' && /\bhit$/i.test(status.trim()) ? true : undefined;
}

/** Whether all that a model call is billed by is known: its input, and its output where it has one. Estimates do not count. */
export function isUsageKnown(genAi: GenAiSpan): boolean {
  const { usage } = genAi;
  if (usage === undefined || usage.estimated === true) {
    return false;
  }
  if (operationKind(genAi.operation) === 'inference' && !hasOutputTokens(genAi.operation)) {
    return usage.inputTokens !== undefined || usage.units !== undefined;
  }
  return (usage.inputTokens !== undefined && usage.outputTokens !== undefined) || usage.units !== undefined;
}
