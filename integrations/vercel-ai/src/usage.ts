import { type Fields, fieldsOf, type Usage, usageOfResponse } from '@portkey-otel/core/instrument';
import { type ResponseMetadata, text } from './ai-sdk.ts';

/**
 * The usage of a language model call, as the provider gave it (`LanguageModelV4Usage` and `V3`: nested totals; `V2`: flat) or as
 * an event shows it (`LanguageModelUsage`). What comes out is inclusive: input contains cache reads and writes, output contains
 * reasoning. The provider's raw usage adds what the SDK drops: audio tokens, cache lifetimes, searches. `undefined` when no
 * count is known.
 *
 * @param metadata The provider's own metadata, where V2 leaves the raw usage.
 * @param response V2 leaves the raw usage of OpenAI's chat API in its body.
 */
export function languageModelUsage(value: unknown, metadata?: unknown, response?: ResponseMetadata): Usage | undefined {
  const usage = fieldsOf(value);
  const model = text(response?.modelId);
  // Gateways speak OpenAI's chat API for providers that count otherwise; the SDK takes such counts at their word.
  const chat = [usage.raw, fieldsOf(response?.body).usage].find((raw) => fieldsOf(raw).prompt_tokens !== undefined);
  const said = usageOfResponse(chat, model);
  if (said?.cacheReadTokens !== undefined) return said;
  const isDetailed = isCounts(usage.inputTokens) || isCounts(usage.outputTokens) || usage.inputTokenDetails;
  const detailed = isDetailed ? detailedUsage(usage, fieldsOf(usage.raw)) : undefined;
  // The SDK knows some providers' own names of what was cached.
  const read = detailed?.cacheReadTokens ? detailed : (said ?? detailed);
  if (read) return read;
  const { anthropic, bedrock } = fieldsOf(metadata);
  return (
    usageOfResponse(fieldsOf(anthropic).usage) ??
    usageOfResponse(asChat(usage, fieldsOf(fieldsOf(bedrock).usage)), model)
  );
}

function detailedUsage(usage: Fields, raw: Fields): Usage {
  const { inputTokenDetails, outputTokenDetails } = usage;
  const { cacheReadTokens: cacheRead, cacheWriteTokens: cacheWrite } = fieldsOf(inputTokenDetails);
  const input = isCounts(usage.inputTokens) ? usage.inputTokens : { total: usage.inputTokens, cacheRead, cacheWrite };
  const { reasoningTokens: reasoning } = fieldsOf(outputTokenDetails);
  const output = isCounts(usage.outputTokens) ? usage.outputTokens : { total: usage.outputTokens, reasoning };
  const cacheCreation = fieldsOf(raw.cache_creation);
  return {
    inputTokens: count(input.total),
    outputTokens: count(output.total),
    // The SDK writes 0 where the provider says nothing of a cache or of reasoning.
    cacheReadTokens: told(count(input.cacheRead), raw, CACHE),
    cacheWriteTokens: told(count(input.cacheWrite), raw, CACHE),
    cacheWrite5mTokens: count(cacheCreation.ephemeral_5m_input_tokens),
    cacheWrite1hTokens: count(cacheCreation.ephemeral_1h_input_tokens),
    inputAudioTokens: count(fieldsOf(raw.input_tokens_details).audio_tokens),
    reasoningTokens: told(count(output.reasoning), raw, REASONING),
    outputAudioTokens: count(fieldsOf(raw.output_tokens_details).audio_tokens),
    units: unitsOf('web_search', fieldsOf(raw.server_tool_use).web_search_requests),
  };
}

/** V2 hands on what the provider says, in OpenAI's form or not: only the total tells what is contained in what. */
function asChat(usage: Fields, bedrock: Fields): Fields {
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.totalTokens,
    prompt_tokens_details: {
      cached_tokens: usage.cachedInputTokens,
      cache_write_tokens: bedrock.cacheWriteInputTokens,
    },
    completion_tokens_details: { reasoning_tokens: usage.reasoningTokens },
  };
}

/** The usage of an embedding call, `{ tokens }`; the SDK says `NaN` where the provider gave none. */
export function embeddingUsage(value: unknown): Usage {
  return { inputTokens: count(fieldsOf(value).tokens) };
}

/**
 * The usage of a speech or transcription call: provider's own JSON in OpenAI's spelling, and what is known of the media.
 * Characters and seconds are units of their own, as providers bill them.
 */
export function mediaUsage(value: unknown, units: Usage['units']): Usage {
  const usage = fieldsOf(value);
  const details = fieldsOf(usage.input_token_details ?? usage.inputTokenDetails);
  return {
    inputTokens: count(usage.input_tokens ?? usage.inputTokens),
    outputTokens: count(usage.output_tokens ?? usage.outputTokens),
    inputAudioTokens: count(details.audio_tokens ?? details.audioTokens),
    units,
  };
}

/** What a provider bills beside tokens or instead of them; `undefined` where the amount is 0 or not known. */
export function unitsOf(unit: string, amount: unknown): Usage['units'] {
  const known = count(amount);
  return known ? { [unit]: known } : undefined;
}

const CACHE = /cach/i;
const REASONING = /reason|thought|think/i;

function told(tokens: number | undefined, raw: Fields, word: RegExp): number | undefined {
  if (tokens !== 0 || Object.keys(raw).length === 0) return tokens;
  const said = Object.entries(raw).some(
    ([key, value]) => word.test(key) || Object.keys(fieldsOf(value)).some((k) => word.test(k)),
  );
  return said ? tokens : undefined;
}

function isCounts(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** A number that can be one of a usage or a setting. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}
