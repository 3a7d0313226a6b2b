import { at, count, isObject, type JsonObject } from './json.ts';
import type { UsageClaim } from './usage.ts';

/**
 * Raw usage of a provider's API, wherever an emitter left it: OpenAI (both APIs), Anthropic, Bedrock Converse, Gemini and what
 * follows their forms. Says itself whether its input contains what was cached.
 */
export function providerUsage(usage: unknown): UsageClaim | undefined {
  if (!isObject(usage)) {
    return undefined;
  }
  if (usage.promptTokenCount !== undefined || usage.prompt_token_count !== undefined) {
    return geminiUsage(usage);
  }
  if (
    usage.prompt_tokens === undefined &&
    (usage.cache_read_input_tokens !== undefined || usage.cache_creation_input_tokens !== undefined)
  ) {
    return anthropicUsage(usage);
  }
  if (usage.cacheReadInputTokens !== undefined || usage.cacheWriteInputTokens !== undefined) {
    return {
      input: count(usage.inputTokens),
      output: count(usage.outputTokens),
      total: count(usage.totalTokens),
      cacheRead: count(usage.cacheReadInputTokens),
      cacheWrite: count(usage.cacheWriteInputTokens),
      inputIncludesCache: false,
      rule: 'Bedrock usage',
    };
  }
  return openAiUsage(usage);
}

function openAiUsage(usage: JsonObject): UsageClaim | undefined {
  const input = count(usage.prompt_tokens ?? usage.input_tokens ?? usage.promptTokens ?? usage.inputTokens);
  const output = count(usage.completion_tokens ?? usage.output_tokens ?? usage.completionTokens ?? usage.outputTokens);
  if (input === undefined && output === undefined) {
    return undefined;
  }
  const inputDetails =
    usage.input_token_details ??
    usage.prompt_tokens_details ??
    usage.input_tokens_details ??
    usage.promptTokensDetails ??
    usage.inputTokensDetails;
  const outputDetails =
    usage.output_token_details ??
    usage.completion_tokens_details ??
    usage.output_tokens_details ??
    usage.completionTokensDetails ??
    usage.outputTokensDetails;
  const lifetimes = at(inputDetails, 'cache_creation_token_details');
  return {
    input,
    output,
    total: count(usage.total_tokens ?? usage.totalTokens),
    // `prompt_cache_hit_tokens` is DeepSeek's; `cache_read_input_tokens` beside `prompt_tokens` is LiteLLM's.
    cacheRead:
      detail(inputDetails, 'cached_tokens', 'cachedTokens', 'cache_read') ??
      count(usage.prompt_cache_hit_tokens ?? usage.cache_read_input_tokens),
    cacheWrite:
      detail(inputDetails, 'cache_write_tokens', 'cache_creation_tokens', 'cache_creation') ??
      count(usage.cache_creation_input_tokens),
    cacheWrite5m: detail(inputDetails, 'ephemeral_5m_input_tokens') ?? detail(lifetimes, 'ephemeral_5m_input_tokens'),
    cacheWrite1h:
      detail(inputDetails, 'ephemeral_1h_input_tokens', 'ephemeral_1hr_input_tokens') ??
      detail(lifetimes, 'ephemeral_1h_input_tokens'),
    inputAudio: detail(inputDetails, 'audio_tokens', 'audio'),
    inputImage: detail(inputDetails, 'image_tokens'),
    reasoning: detail(outputDetails, 'reasoning_tokens', 'reasoningTokens', 'reasoning'),
    outputAudio: detail(outputDetails, 'audio_tokens', 'audio'),
    // Of Anthropic's usage without cache counts.
    units: webSearches(at(usage, 'server_tool_use', 'web_search_requests')),
    inputIncludesCache: true,
    rule: 'OpenAI usage',
  };
}

function detail(details: unknown, ...keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const found = count(at(details, key));
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function anthropicUsage(usage: JsonObject): UsageClaim {
  return {
    input: count(usage.input_tokens),
    output: count(usage.output_tokens),
    cacheRead: count(usage.cache_read_input_tokens),
    cacheWrite: count(usage.cache_creation_input_tokens),
    cacheWrite5m: count(at(usage, 'cache_creation', 'ephemeral_5m_input_tokens')),
    cacheWrite1h: count(at(usage, 'cache_creation', 'ephemeral_1h_input_tokens')),
    units: webSearches(at(usage, 'server_tool_use', 'web_search_requests')),
    inputIncludesCache: false,
    rule: 'Anthropic usage',
  };
}

/** The fee for a provider's own web search, billed beside the tokens. Not a reranker's `searches`, which are billed in their place. */
export function webSearches(requests: unknown): UsageClaim['units'] {
  const number = count(requests);
  return number === undefined || number === 0 ? undefined : { web_search: number };
}

function geminiUsage(usage: JsonObject): UsageClaim {
  return {
    input: count(usage.promptTokenCount ?? usage.prompt_token_count),
    output: count(usage.candidatesTokenCount ?? usage.candidates_token_count),
    total: count(usage.totalTokenCount ?? usage.total_token_count),
    cacheRead: count(usage.cachedContentTokenCount ?? usage.cached_content_token_count),
    reasoning: count(usage.thoughtsTokenCount ?? usage.thoughts_token_count),
    inputIncludesCache: true,
    outputIncludesReasoning: false,
    rule: 'Gemini usage',
  };
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
    const cacheRead = count(
      provider.cachedPromptTokens ?? provider.cacheReadInputTokens ?? at(provider.usage, 'cacheReadInputTokens'),
    );
    const cacheWrite = count(provider.cacheCreationInputTokens ?? at(provider.usage, 'cacheWriteInputTokens'));
    const reasoning = count(provider.reasoningTokens);
    if (cacheRead !== undefined || cacheWrite !== undefined || reasoning !== undefined) {
      return { cacheRead, cacheWrite, reasoning, rule: 'provider metadata' };
    }
  }
  return undefined;
}
