import type { Usage } from '@portkey-otel/core';
import { fields, type ObjectValue } from './ai-sdk.ts';

/**
 * The usage of a language model call, as the provider gave it (`LanguageModelV4Usage`, nested totals) or as an event shows it
 * (`LanguageModelUsage`). Both are inclusive: input contains cache reads and writes, output contains reasoning. The provider's
 * raw usage adds what the SDK drops: audio tokens, cache lifetimes, searches. `undefined` when no count is known.
 */
export function languageModelUsage(value: unknown): Usage | undefined {
  const usage = fields(value);
  const raw = fields(usage.raw);
  const input = isCounts(usage.inputTokens) ? usage.inputTokens : eventInput(usage);
  const output = isCounts(usage.outputTokens) ? usage.outputTokens : eventOutput(usage);
  const inputDetails = fields(raw.prompt_tokens_details ?? raw.input_tokens_details);
  const outputDetails = fields(raw.completion_tokens_details ?? raw.output_tokens_details);
  const cacheCreation = fields(raw.cache_creation);
  const searches = count(fields(raw.server_tool_use).web_search_requests);

  return known({
    inputTokens: count(input.total),
    outputTokens: count(output.total),
    // The SDK writes 0 where the provider says nothing of a cache or of reasoning.
    cacheReadTokens: told(count(input.cacheRead), raw, CACHE),
    cacheWriteTokens: told(count(input.cacheWrite), raw, CACHE),
    cacheWrite5mTokens: count(cacheCreation.ephemeral_5m_input_tokens),
    cacheWrite1hTokens: count(cacheCreation.ephemeral_1h_input_tokens),
    inputAudioTokens: count(inputDetails.audio_tokens),
    reasoningTokens: told(count(output.reasoning), raw, REASONING),
    outputAudioTokens: count(outputDetails.audio_tokens),
    units: searches ? { web_search: searches } : undefined,
  });
}

/** The usage of an embedding call, `{ tokens }`; the SDK says `NaN` where the provider gave none. */
export function embeddingUsage(value: unknown): Usage | undefined {
  return known({ inputTokens: count(fields(value).tokens) });
}

/**
 * The usage of a speech or transcription call: provider's own JSON in OpenAI's spelling, and what is known of the media.
 * Characters and seconds are units of their own, as providers bill them.
 */
export function mediaUsage(value: unknown, units: { readonly [unit: string]: number | undefined }): Usage | undefined {
  const usage = fields(value);
  const details = fields(usage.input_token_details ?? usage.inputTokenDetails);
  const measured = Object.entries(units).filter((entry): entry is [string, number] => count(entry[1]) !== undefined);
  return known({
    inputTokens: count(usage.input_tokens ?? usage.inputTokens),
    outputTokens: count(usage.output_tokens ?? usage.outputTokens),
    inputAudioTokens: count(details.audio_tokens ?? details.audioTokens),
    units: measured.length > 0 ? Object.fromEntries(measured) : undefined,
  });
}

const CACHE = /cach/i;
const REASONING = /reason|thought|think/i;

function told(tokens: number | undefined, raw: ObjectValue, word: RegExp): number | undefined {
  if (tokens !== 0 || Object.keys(raw).length === 0) return tokens;
  const said = Object.entries(raw).some(
    ([key, value]) => word.test(key) || Object.keys(fields(value)).some((k) => word.test(k)),
  );
  return said ? tokens : undefined;
}

function eventInput(usage: ObjectValue): ObjectValue {
  const details = fields(usage.inputTokenDetails);
  return { total: usage.inputTokens, cacheRead: details.cacheReadTokens, cacheWrite: details.cacheWriteTokens };
}

function eventOutput(usage: ObjectValue): ObjectValue {
  return { total: usage.outputTokens, reasoning: fields(usage.outputTokenDetails).reasoningTokens };
}

function isCounts(value: unknown): value is ObjectValue {
  return typeof value === 'object' && value !== null;
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function known(usage: Usage): Usage | undefined {
  return Object.values(usage).some((value) => value !== undefined) ? usage : undefined;
}
