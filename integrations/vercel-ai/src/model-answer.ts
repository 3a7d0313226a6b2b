import type { OutputMessage } from '@portkey-otel/core';
import type { ModelCallResult } from '@portkey-otel/core/otel';
import { fields, type GenerateResult, text } from './ai-sdk.ts';
import { finishReason } from './finish-reason.ts';
import { messagePart } from './messages.ts';
import { languageModelUsage } from './usage.ts';

/** A model's answer, whole (`doGenerate`) or put together from a stream. */
export type ModelAnswer = GenerateResult;

/** What a model call's span ends with. */
export function modelCallResult(answer: ModelAnswer, options: { readonly keepContent: boolean }): ModelCallResult {
  const reason = finishReason(answer.finishReason);
  const { response } = answer;
  return {
    responseModel: text(response?.modelId),
    responseId: text(response?.id),
    finishReasons: reason === undefined ? undefined : [reason],
    usage: languageModelUsage(answer.usage, answer.providerMetadata),
    serviceTier: serviceTier(answer.providerMetadata) ?? text(fields(response?.body).service_tier),
    responseHeaders: response?.headers,
    attributes: serverAttributes(answer.request?.url),
    outputMessages: options.keepContent ? () => outputMessages(answer.content, reason) : undefined,
  };
}

/** Generated content as the assistant's message; `undefined` when nothing was generated. */
export function outputMessages(
  content: readonly unknown[] | undefined,
  finish: string | undefined,
): OutputMessage[] | undefined {
  if (!Array.isArray(content) || content.length === 0) return undefined;
  // The schema wants a reason; a stream that broke off has none.
  return [{ role: 'assistant', parts: content.map(messagePart), finish_reason: finish ?? 'incomplete' }];
}

/** The service tier that a provider names in its own corner of options or metadata (`{ openai: { serviceTier } }`). */
export function serviceTier(metadata: unknown): string | undefined {
  for (const own of Object.values(fields(metadata))) {
    const tier = text(fields(own).serviceTier) ?? text(fields(own).service_tier);
    if (tier !== undefined) return tier;
  }
  return undefined;
}

function serverAttributes(url: string | undefined): ModelCallResult['attributes'] {
  const server = url === undefined ? null : URL.parse(url);
  if (!server?.hostname) return undefined;
  return { 'server.address': server.hostname, ...(server.port && { 'server.port': Number(server.port) }) };
}
