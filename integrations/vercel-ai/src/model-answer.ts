import {
  fieldsOf,
  type LateJson,
  type ModelCallResult,
  ownJson,
  serverAttributes,
  type Usage,
} from '@portkey-otel/core/instrument';
import { type GenerateResult, ownWord, type ResponseMetadata, text } from './ai-sdk.ts';
import { finishReason } from './finish-reason.ts';
import { messagePart } from './messages.ts';
import { languageModelUsage, unitsOf } from './usage.ts';

/** A model's answer, whole (`doGenerate`) or put together from a stream. */
export type ModelAnswer = GenerateResult;

/** What a model call's span ends with. */
export function modelCallResult(answer: ModelAnswer, options: { readonly keepContent: boolean }): ModelCallResult {
  const reason = finishReason(answer.finishReason);
  return {
    ...responseFacts(answer.response),
    finishReasons: reason === undefined ? undefined : [reason],
    usage: withSearches(languageModelUsage(answer.usage, answer.providerMetadata, answer.response), answer.content),
    serviceTier: serviceTier(answer.providerMetadata) ?? text(fieldsOf(answer.response?.body).service_tier),
    attributes: serverAttributes(answer.request?.url),
    outputMessages: options.keepContent ? () => outputMessages(answer.content, reason) : undefined,
  };
}

/**
 * OpenAI bills web searches apart from tokens and counts them nowhere: its answer holds each of them, beside the pages that were
 * opened in between.
 */
function withSearches(usage: Usage | undefined, content: readonly unknown[] = []): Usage | undefined {
  const searches = content.filter((part) => fieldsOf(fieldsOf(fieldsOf(part).result).action).type === 'search');
  // Without its tokens a call is not known to have cost a search.
  return usage?.inputTokens && searches.length > 0
    ? { ...usage, units: unitsOf('web_search', searches.length) }
    : usage;
}

/** What the provider says of its answer as a whole. */
export function responseFacts(value: unknown): ModelCallResult {
  const response = fieldsOf(value) as ResponseMetadata;
  return {
    responseModel: text(response.modelId),
    responseId: text(response.id),
    responseHeaders: response.headers,
  };
}

/** Generated content as the assistant's message; `undefined` when nothing was generated. */
export function outputMessages(
  content: readonly unknown[] | undefined,
  finish: string | undefined,
): LateJson | undefined {
  if (!Array.isArray(content) || content.length === 0) return undefined;
  // The schema wants a reason; a stream that broke off has none.
  return ownJson([{ role: 'assistant', parts: content.map(messagePart), finish_reason: finish ?? 'incomplete' }]);
}

/** The service tier that a provider names in its own corner of options or metadata (`{ openai: { serviceTier } }`). */
export function serviceTier(metadata: unknown): string | undefined {
  return ownWord(metadata, 'serviceTier') ?? ownWord(metadata, 'service_tier');
}
