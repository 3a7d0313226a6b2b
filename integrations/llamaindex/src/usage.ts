import type { Usage } from '@portkey-otel/core';
import { isRecord, type UnknownRecord } from './shapes.ts';

/**
 * The usage block of a provider's own response as one inclusive record, or `undefined` where it holds no count. LlamaIndex
 * passes responses on as they are, so each provider's names come through.
 */
export function readUsage(block: unknown): Usage | undefined {
  if (!isRecord(block)) return undefined;
  const read = dialects.find(([marker]) => block[marker] != null)?.[1];
  return read && known(read(block));
}

type Reader = (block: UnknownRecord) => Usage;

/** Each dialect with a field that no other one has; the first that is there decides. */
const dialects: readonly (readonly [marker: string, read: Reader])[] = [
  // OpenAI chat completions and embeddings, and all that speak it.
  [
    'prompt_tokens',
    (block) => {
      const prompt = detail(block, 'prompt_tokens_details');
      const completion = detail(block, 'completion_tokens_details');
      return {
        inputTokens: count(block.prompt_tokens),
        outputTokens: count(block.completion_tokens),
        cacheReadTokens: count(prompt.cached_tokens) ?? count(block.prompt_cache_hit_tokens),
        cacheWriteTokens: count(prompt.cache_write_tokens),
        inputAudioTokens: count(prompt.audio_tokens),
        reasoningTokens: count(completion.reasoning_tokens),
        outputAudioTokens: count(completion.audio_tokens),
      };
    },
  ],
  // OpenAI Responses and Anthropic share these two names; Anthropic's input leaves both kinds of cache out.
  ['input_tokens', readInputTokens],
  ['output_tokens', readInputTokens],
  // Google Gemini and Vertex AI: thoughts come beside the candidates, tool results beside the prompt.
  [
    'promptTokenCount',
    (block) => ({
      inputTokens: sum(block.promptTokenCount, block.toolUsePromptTokenCount),
      outputTokens: sum(block.candidatesTokenCount, block.thoughtsTokenCount),
      cacheReadTokens: count(block.cachedContentTokenCount),
      reasoningTokens: count(block.thoughtsTokenCount),
    }),
  ],
  // AWS Bedrock Converse; its input leaves both kinds of cache out.
  [
    'inputTokens',
    (block) => ({
      inputTokens: sum(block.inputTokens, block.cacheReadInputTokens, block.cacheWriteInputTokens),
      outputTokens: count(block.outputTokens),
      cacheReadTokens: count(block.cacheReadInputTokens),
      cacheWriteTokens: count(block.cacheWriteInputTokens),
    }),
  ],
  // Mistral's own client.
  [
    'promptTokens',
    (block) => ({ inputTokens: count(block.promptTokens), outputTokens: count(block.completionTokens) }),
  ],
  // Ollama.
  [
    'prompt_eval_count',
    (block) => ({ inputTokens: count(block.prompt_eval_count), outputTokens: count(block.eval_count) }),
  ],
];

function readInputTokens(block: UnknownRecord): Usage {
  const writes = detail(block, 'cache_creation');
  const exclusive = 'cache_read_input_tokens' in block || 'cache_creation_input_tokens' in block;
  return {
    inputTokens: exclusive
      ? sum(block.input_tokens, block.cache_read_input_tokens, block.cache_creation_input_tokens)
      : count(block.input_tokens),
    outputTokens: count(block.output_tokens),
    cacheReadTokens: count(block.cache_read_input_tokens) ?? count(detail(block, 'input_tokens_details').cached_tokens),
    cacheWriteTokens: count(block.cache_creation_input_tokens),
    cacheWrite5mTokens: count(writes.ephemeral_5m_input_tokens),
    cacheWrite1hTokens: count(writes.ephemeral_1h_input_tokens),
    reasoningTokens: count(detail(block, 'output_tokens_details').reasoning_tokens),
  };
}

function detail(block: UnknownRecord, key: string): UnknownRecord {
  const value = block[key];
  return isRecord(value) ? value : {};
}

function count(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** What is known of the first and the rest together; unknown when the first is. */
function sum(first: unknown, ...rest: unknown[]): number | undefined {
  const start = count(first);
  return start === undefined ? undefined : rest.reduce((total: number, value) => total + (count(value) ?? 0), start);
}

function known(usage: Usage): Usage | undefined {
  return Object.values(usage).some((value) => value !== undefined) ? usage : undefined;
}
