import type { Usage } from '@portkey-otel/core/instrument';
import { fields, type ObjectValue } from './ai-sdk.ts';

/**
 * The usage of a language model call, as the provider gave it (`LanguageModelV4Usage` and `V3`: nested totals; `V2`: flat) or as
 * an event shows it (`LanguageModelUsage`). What comes out is inclusive: input contains cache reads and writes, output contains
 * reasoning. The provider's raw usage adds what the SDK drops: audio tokens, cache lifetimes, searches. `undefined` when no
 * count is known.
 *
 * @param metadata The provider's own metadata, where V2 leaves the raw usage.
 */
export function languageModelUsage(value: unknown, metadata?: unknown): Usage | undefined {
  const usage = fields(value);
  const raw = fields(usage.raw ?? fields(fields(metadata).anthropic).usage);
  const input = isCounts(usage.inputTokens)
    ? usage.inputTokens
    : flatInput(usage, raw, fields(fields(metadata).bedrock));
  const output = isCounts(usage.outputTokens) ? usage.outputTokens : flatOutput(usage);
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

/**
 * V2 hands on what the provider says: Anthropic and Bedrock count the prompt without its cached part. Their metadata shows that,
 * or a total that holds more than input and output.
 */
function flatInput(usage: ObjectValue, raw: ObjectValue, bedrock: ObjectValue): ObjectValue {
  const details = fields(usage.inputTokenDetails);
  const total = count(usage.inputTokens);
  const cacheRead = count(details.cacheReadTokens ?? usage.cachedInputTokens ?? raw.cache_read_input_tokens);
  const cacheWrite = count(
    details.cacheWriteTokens ?? raw.cache_creation_input_tokens ?? fields(bedrock.usage).cacheWriteInputTokens,
  );
  const cached = (cacheRead ?? 0) + (cacheWrite ?? 0);
  const exclusive =
    usage.inputTokenDetails === undefined &&
    (total === raw.input_tokens ||
      count(usage.totalTokens) === (total ?? 0) + (count(usage.outputTokens) ?? 0) + cached);
  return { total: total !== undefined && exclusive ? total + cached : total, cacheRead, cacheWrite };
}

/** V2: Google counts the answer without its reasoning, and the total with it. */
function flatOutput(usage: ObjectValue): ObjectValue {
  const reasoning = count(fields(usage.outputTokenDetails).reasoningTokens ?? usage.reasoningTokens);
  const total = count(usage.outputTokens);
  const exclusive =
    usage.outputTokenDetails === undefined &&
    reasoning &&
    total !== undefined &&
    count(usage.totalTokens) === (count(usage.inputTokens) ?? 0) + total + reasoning;
  return { total: exclusive ? total + reasoning : total, reasoning };
}

function isCounts(value: unknown): value is ObjectValue {
  return typeof value === 'object' && value !== null;
}

/** A number that can be one of a usage or a setting. */
export function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

function known(usage: Usage): Usage | undefined {
  return Object.values(usage).some((value) => value !== undefined) ? usage : undefined;
}
