import type { Usage } from '@portkey-otel/core/instrument';
import { isRecord, type UnknownRecord } from './shapes.ts';

type Count = Exclude<keyof Usage, 'units' | 'estimated' | 'cacheUnknown'>;

/** Where a count stands in a provider's block: a path; `+` adds what is there, `|` takes the first that is there. */
type Dialect = { readonly [C in Count]?: string };

/** Each begins with a field that no other one has. LlamaIndex passes responses on as they are, so each provider's names come. */
const DIALECTS: readonly Dialect[] = [
  // OpenAI chat completions and embeddings, and all that speak it; DeepSeek's cache.
  {
    inputTokens: 'prompt_tokens',
    outputTokens: 'completion_tokens',
    cacheReadTokens: 'prompt_tokens_details.cached_tokens|prompt_cache_hit_tokens',
    cacheWriteTokens: 'prompt_tokens_details.cache_write_tokens',
    inputAudioTokens: 'prompt_tokens_details.audio_tokens',
    reasoningTokens: 'completion_tokens_details.reasoning_tokens',
    outputAudioTokens: 'completion_tokens_details.audio_tokens',
  },
  // OpenAI Responses, and Anthropic, whose input leaves both kinds of cache out.
  {
    inputTokens: 'input_tokens+cache_read_input_tokens+cache_creation_input_tokens',
    outputTokens: 'output_tokens',
    cacheReadTokens: 'cache_read_input_tokens|input_tokens_details.cached_tokens',
    cacheWriteTokens: 'cache_creation_input_tokens',
    cacheWrite5mTokens: 'cache_creation.ephemeral_5m_input_tokens',
    cacheWrite1hTokens: 'cache_creation.ephemeral_1h_input_tokens',
    reasoningTokens: 'output_tokens_details.reasoning_tokens',
  },
  // Gemini and Vertex AI: thoughts come beside the candidates, tool results beside the prompt.
  {
    inputTokens: 'promptTokenCount+toolUsePromptTokenCount',
    outputTokens: 'candidatesTokenCount+thoughtsTokenCount',
    cacheReadTokens: 'cachedContentTokenCount',
    reasoningTokens: 'thoughtsTokenCount',
  },
  // Bedrock Converse, whose input leaves both kinds of cache out.
  {
    inputTokens: 'inputTokens+cacheReadInputTokens+cacheWriteInputTokens',
    outputTokens: 'outputTokens',
    cacheReadTokens: 'cacheReadInputTokens',
    cacheWriteTokens: 'cacheWriteInputTokens',
  },
  // Mistral's own client.
  { inputTokens: 'promptTokens', outputTokens: 'completionTokens' },
  // Ollama.
  { inputTokens: 'prompt_eval_count', outputTokens: 'eval_count' },
];

type Path = readonly string[];
/** The rules taken apart once: alternatives of sums of paths. */
const READERS = DIALECTS.map((dialect) =>
  Object.entries(dialect).map(([name, rule]): readonly [string, readonly (readonly Path[])[]] => [
    name,
    rule.split('|').map((sum) => sum.split('+').map((path) => path.split('.'))),
  ]),
);

/** The usage block of a provider's own response as one inclusive record, or `undefined` where it holds no count. */
export function readUsage(block: unknown): Usage | undefined {
  if (!isRecord(block)) return undefined;
  for (const reader of READERS) {
    const usage: Record<string, number> = {};
    for (const [name, sums] of reader) {
      const count = firstSum(block, sums);
      if (count !== undefined) usage[name] = count;
    }
    if (Object.keys(usage).length > 0) return usage;
  }
  return undefined;
}

function firstSum(block: UnknownRecord, sums: readonly (readonly Path[])[]): number | undefined {
  for (const [first, ...rest] of sums) {
    let total = first && countAt(block, first);
    if (total === undefined) continue;
    for (const path of rest) total += countAt(block, path) ?? 0;
    return total;
  }
  return undefined;
}

function countAt(block: UnknownRecord, path: Path): number | undefined {
  let value: unknown = block;
  for (const key of path) value = isRecord(value) ? value[key] : undefined;
  return typeof value === 'number' && value >= 0 ? value : undefined;
}
