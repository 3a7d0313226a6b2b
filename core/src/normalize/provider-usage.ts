import { at, count, isObject, type JsonObject } from './json.ts';
import { snakeCase, usageOfOwnApi, webSearches } from './raw-usage.ts';
import type { UsageClaim } from './usage.ts';

/**
 * Raw usage of a provider's API, wherever an emitter left it: OpenAI (both APIs), Anthropic, Bedrock Converse, Gemini and what
 * follows their forms, in either case. Says itself whether its input contains what was cached.
 */
export function providerUsage(raw: unknown): UsageClaim | undefined {
  if (!isObject(raw)) {
    return undefined;
  }
  // Most are spelled so: there is nothing to copy.
  const isSpelled = (raw.prompt_tokens ?? raw.input_tokens) !== undefined;
  const usage = isSpelled ? raw : snakeCase(raw);
  return usageOfOwnApi(usage) ?? openAiUsage(usage, isSpelled ? asGiven : snakeCase);
}

function asGiven(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

function openAiUsage(usage: JsonObject, fieldsOf: (value: unknown) => JsonObject): UsageClaim | undefined {
  // The last of each is Ollama's.
  const input = count(usage.prompt_tokens ?? usage.input_tokens ?? usage.prompt_eval_count);
  const output = count(usage.completion_tokens ?? usage.output_tokens ?? usage.eval_count);
  if (input === undefined && output === undefined) {
    return undefined;
  }
  const read = fieldsOf(usage.input_token_details ?? usage.prompt_tokens_details ?? usage.input_tokens_details);
  const written = fieldsOf(
    usage.output_token_details ?? usage.completion_tokens_details ?? usage.output_tokens_details,
  );
  const lifetimes = fieldsOf(read.cache_creation_token_details);
  return {
    input,
    output,
    total: count(usage.total_tokens),
    // `prompt_cache_hit_tokens` is DeepSeek's; `cache_read_input_tokens` beside `prompt_tokens` is LiteLLM's; what stands bare is LangChain's.
    cacheRead:
      count(read.cached_tokens) ??
      count(read.cache_read) ??
      count(usage.prompt_cache_hit_tokens) ??
      count(usage.cache_read_input_tokens),
    cacheWrite:
      count(read.cache_write_tokens) ??
      count(read.cache_creation_tokens) ??
      count(read.cache_creation) ??
      count(usage.cache_creation_input_tokens),
    cacheWrite5m: count(read.ephemeral_5m_input_tokens) ?? count(lifetimes.ephemeral_5m_input_tokens),
    cacheWrite1h:
      count(read.ephemeral_1h_input_tokens) ??
      count(read.ephemeral_1hr_input_tokens) ??
      count(lifetimes.ephemeral_1h_input_tokens),
    inputAudio: count(read.audio_tokens) ?? count(read.audio),
    inputImage: count(read.image_tokens),
    reasoning: count(written.reasoning_tokens) ?? count(written.reasoning),
    outputAudio: count(written.audio_tokens) ?? count(written.audio),
    // Of Anthropic's usage without cache counts.
    units: webSearches(at(usage, 'server_tool_use', 'web_search_requests')),
    inputIncludesCache: true,
    rule: 'OpenAI usage',
  };
}
