import { readProviderApiResponse } from '@portkey-otel/core';
import type { ModelCallResult } from '@portkey-otel/core/instrument';

/** What a provider's answer, as one JSON value, ends the span of its call with. */
export function modelCallResult(answer: unknown): ModelCallResult {
  const read = readProviderApiResponse(answer);
  if (read === undefined) return {};
  return {
    responseId: read.id,
    responseModel: read.model,
    finishReasons: read.finishReasons,
    serviceTier: read.serviceTier,
    usage: read.usage,
    outputMessages: () => read.outputMessages() as never,
  };
}
