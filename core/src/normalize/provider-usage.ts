import { at, count, isObject, type JsonObject } from './json.ts';
import type { UsageClaim } from './usage.ts';

/**
 * Raw usage of a provider's API, wherever an emitter left it: OpenAI (both APIs), Anthropic, Bedrock Converse, Gemini and what
 * follows their forms, in either case. Says itself whether its input contains what was cached.
 */
export function providerUsage(raw: unknown): UsageClaim | undefined {
  if (!isObject(raw)) {
    return undefined;
  }
  const usage = snakeCase(raw);
  if (usage.prompt_token_count !== undefined) {
    return {
      input: count(usage.prompt_token_count),
      output: count(usage.candidates_token_count),
      total: count(usage.total_token_count),
      cacheRead: count(usage.cached_content_token_count),
      reasoning: count(usage.thoughts_token_count),
      inputIncludesCache: true,
      outputIncludesReasoning: false,
      rule: 'Gemini usage',
    };
  }
  const cacheWrite = usage.cache_creation_input_tokens ?? usage.cache_write_input_tokens;
  if (usage.prompt_tokens === undefined && (usage.cache_read_input_tokens ?? cacheWrite) !== undefined) {
    return {
      input: count(usage.input_tokens),
      output: count(usage.output_tokens),
      total: count(raw.totalTokens),
      cacheRead: count(usage.cache_read_input_tokens),
      cacheWrite: count(cacheWrite),
      cacheWrite5m: count(at(usage, 'cache_creation', 'ephemeral_5m_input_tokens')),
      cacheWrite1h: count(at(usage, 'cache_creation', 'ephemeral_1h_input_tokens')),
      units: webSearches(at(usage, 'server_tool_use', 'web_search_requests')),
      inputIncludesCache: false,
      rule: raw.inputTokens === undefined ? 'Anthropic usage' : 'Bedrock usage',
    };
  }
  return openAiUsage(usage);
}

function openAiUsage(usage: JsonObject): UsageClaim | undefined {
  const input = count(usage.prompt_tokens ?? usage.input_tokens);
  const output = count(usage.completion_tokens ?? usage.output_tokens);
  if (input === undefined && output === undefined) {
    return undefined;
  }
  const read = snakeCase(usage.input_token_details ?? usage.prompt_tokens_details ?? usage.input_tokens_details);
  const written = snakeCase(
    usage.output_token_details ?? usage.completion_tokens_details ?? usage.output_tokens_details,
  );
  const lifetimes = snakeCase(read.cache_creation_token_details);
  return {
    input,
    output,
    total: count(usage.total_tokens),
    // `prompt_cache_hit_tokens` is DeepSeek's; `cache_read_input_tokens` beside `prompt_tokens` is LiteLLM's; what stands bare is LangChain's.
    cacheRead: first(read.cached_tokens, read.cache_read, usage.prompt_cache_hit_tokens, usage.cache_read_input_tokens),
    cacheWrite: first(
      read.cache_write_tokens,
      read.cache_creation_tokens,
      read.cache_creation,
      usage.cache_creation_input_tokens,
    ),
    cacheWrite5m: first(read.ephemeral_5m_input_tokens, lifetimes.ephemeral_5m_input_tokens),
    cacheWrite1h: first(
      read.ephemeral_1h_input_tokens,
      read.ephemeral_1hr_input_tokens,
      lifetimes.ephemeral_1h_input_tokens,
    ),
    inputAudio: first(read.audio_tokens, read.audio),
    inputImage: count(read.image_tokens),
    reasoning: first(written.reasoning_tokens, written.reasoning),
    outputAudio: first(written.audio_tokens, written.audio),
    // Of Anthropic's usage without cache counts.
    units: webSearches(at(usage, 'server_tool_use', 'web_search_requests')),
    inputIncludesCache: true,
    rule: 'OpenAI usage',
  };
}

function first(...values: readonly unknown[]): number | undefined {
  for (const value of values) {
    const found = count(value);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/** The fields of an object, `promptTokens` as `prompt_tokens`. */
function snakeCase(value: unknown): JsonObject {
  const fields: Record<string, unknown> = {};
  if (isObject(value)) {
    for (const key in value) {
      const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      if (name !== '__proto__') {
        fields[name] ??= value[key];
      }
    }
  }
  return fields;
}

/** The fee for a provider's own web search, billed beside the tokens. Not a reranker's `searches`, which are billed in their place. */
export function webSearches(requests: unknown): UsageClaim['units'] {
  const number = count(requests);
  return number === undefined || number === 0 ? undefined : { web_search: number };
}

/** The parts of a usage that the AI SDK's provider metadata repeats. */
export function rawProviderUsage(metadata: unknown): UsageClaim | undefined {
  if (!isObject(metadata)) {
    return undefined;
  }
  for (const provider of Object.values(metadata)) {
    if (!isObject(provider)) {
      continue;
    }
    const raw = providerUsage(provider.usageMetadata ?? provider.usage);
    if (raw !== undefined) {
      return raw;
    }
    const cacheRead = first(provider.cachedPromptTokens, provider.cacheReadInputTokens);
    const cacheWrite = count(provider.cacheCreationInputTokens);
    const reasoning = count(provider.reasoningTokens);
    if (cacheRead !== undefined || cacheWrite !== undefined || reasoning !== undefined) {
      return { cacheRead, cacheWrite, reasoning, rule: 'provider metadata' };
    }
  }
  return undefined;
}
