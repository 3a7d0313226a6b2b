import { remembered } from '../genai/remembered.ts';
import { at, count, isObject, type JsonObject } from './json.ts';
import { sum, type UsageClaim } from './usage.ts';

/** The parts of a usage that the AI SDK's provider metadata repeats: raw, of APIs that count in a way of their own, or in its own words. */
export function metadataUsage(metadata: unknown): UsageClaim | undefined {
  if (!isObject(metadata)) {
    return undefined;
  }
  for (const provider of Object.values(metadata)) {
    if (!isObject(provider)) {
      continue;
    }
    const usage = provider.usageMetadata ?? provider.usage;
    const raw = isObject(usage) ? usageOfOwnApi(snakeCase(usage)) : undefined;
    if (raw !== undefined) {
      return raw;
    }
    const cacheRead = count(provider.cachedPromptTokens) ?? count(provider.cacheReadInputTokens);
    const cacheWrite = count(provider.cacheCreationInputTokens);
    const reasoning = count(provider.reasoningTokens);
    if ((cacheRead ?? cacheWrite ?? reasoning) !== undefined) {
      return { cacheRead, cacheWrite, reasoning, rule: 'provider metadata' };
    }
  }
  return undefined;
}

/** Raw usage of Gemini, Anthropic and Bedrock Converse. Says itself whether its input contains what was cached. */
export function usageOfOwnApi(usage: JsonObject): UsageClaim | undefined {
  if (usage.prompt_token_count !== undefined) {
    return {
      // What a tool of the provider's own has read, Gemini counts apart.
      input: sum(count(usage.prompt_token_count), count(usage.tool_use_prompt_token_count)),
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
      total: count(usage.total_tokens),
      cacheRead: count(usage.cache_read_input_tokens),
      cacheWrite: count(cacheWrite),
      cacheWrite5m: count(at(usage, 'cache_creation', 'ephemeral_5m_input_tokens')),
      cacheWrite1h: count(at(usage, 'cache_creation', 'ephemeral_1h_input_tokens')),
      units: webSearches(at(usage, 'server_tool_use', 'web_search_requests')),
      inputIncludesCache: false,
      rule: usage.total_tokens === undefined ? 'Anthropic usage' : 'Bedrock usage',
    };
  }
  return undefined;
}

const inSnakeCase = /* @__PURE__ */ remembered(500, (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
);

/** The fields of an object, `promptTokens` as `prompt_tokens`. */
export function snakeCase(value: unknown): JsonObject {
  const fields: Record<string, unknown> = {};
  if (isObject(value)) {
    for (const key in value) {
      const name = inSnakeCase(key);
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
  return number ? { web_search: number } : undefined;
}
