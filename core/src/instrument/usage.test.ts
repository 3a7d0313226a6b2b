import { expect, test } from 'vitest';
import { usageOfResponse } from './usage.ts';

test.each([
  [
    'OpenAI chat',
    {
      prompt_tokens: 120,
      completion_tokens: 40,
      total_tokens: 160,
      prompt_tokens_details: { cached_tokens: 100, audio_tokens: 3 },
      completion_tokens_details: { reasoning_tokens: 30, audio_tokens: 2 },
    },
    {
      inputTokens: 120,
      outputTokens: 40,
      cacheReadTokens: 100,
      inputAudioTokens: 3,
      reasoningTokens: 30,
      outputAudioTokens: 2,
    },
  ],
  ['OpenAI embeddings', { prompt_tokens: 8, total_tokens: 8 }, { inputTokens: 8 }],
  [
    'DeepSeek',
    { prompt_tokens: 50, completion_tokens: 5, prompt_cache_hit_tokens: 20, prompt_cache_miss_tokens: 30 },
    { inputTokens: 50, outputTokens: 5, cacheReadTokens: 20 },
  ],
  [
    'OpenAI Responses',
    {
      input_tokens: 120,
      input_tokens_details: { cached_tokens: 100 },
      output_tokens: 40,
      output_tokens_details: { reasoning_tokens: 30 },
    },
    { inputTokens: 120, outputTokens: 40, cacheReadTokens: 100, reasoningTokens: 30 },
  ],
  [
    'Anthropic, whose input leaves the cache out',
    {
      input_tokens: 10,
      cache_read_input_tokens: 1000,
      cache_creation_input_tokens: 500,
      cache_creation: { ephemeral_5m_input_tokens: 400, ephemeral_1h_input_tokens: 100 },
      output_tokens: 7,
    },
    {
      inputTokens: 1510,
      outputTokens: 7,
      cacheReadTokens: 1000,
      cacheWriteTokens: 500,
      cacheWrite5mTokens: 400,
      cacheWrite1hTokens: 100,
    },
  ],
  ['Anthropic, the last event of a stream alone', { output_tokens: 7 }, { outputTokens: 7 }],
  [
    'Gemini, whose thoughts come beside the candidates',
    {
      promptTokenCount: 100,
      cachedContentTokenCount: 60,
      candidatesTokenCount: 20,
      thoughtsTokenCount: 30,
      toolUsePromptTokenCount: 5,
    },
    { inputTokens: 105, outputTokens: 50, cacheReadTokens: 60, reasoningTokens: 30 },
  ],
  [
    'Bedrock Converse, whose input leaves the cache out',
    { inputTokens: 10, outputTokens: 5, cacheReadInputTokens: 100, cacheWriteInputTokens: 20, totalTokens: 135 },
    { inputTokens: 130, outputTokens: 5, cacheReadTokens: 100, cacheWriteTokens: 20 },
  ],
  ['Mistral', { promptTokens: 10, completionTokens: 5, totalTokens: 15 }, { inputTokens: 10, outputTokens: 5 }],
  ['Ollama', { prompt_eval_count: 10, eval_count: 5 }, { inputTokens: 10, outputTokens: 5 }],
  ['nothing', undefined, undefined],
  ['no count', { total: 'many' }, undefined],
  ['counts that are none', { prompt_tokens: 'twelve', completion_tokens: -1 }, undefined],
])('%s', (_, block, expected) => {
  expect(usageOfResponse(block)).toEqual(expected);
});

const beside = { input_tokens: 14, output_tokens: 25, total_tokens: 1_239, input_token_details: { cache_read: 1_000 } };

test.each<[string, object, string | undefined, object]>([
  [
    "what Claude's total holds beside the rest was written to the cache",
    beside,
    'claude-sonnet-4-5-20250929',
    { inputTokens: 1_214, outputTokens: 25, cacheReadTokens: 1_000, cacheWriteTokens: 200 },
  ],
  [
    'where it is not said what was read, all that is known is that it was cached',
    { ...beside, input_token_details: {} },
    'claude-sonnet-4-5-20250929',
    { inputTokens: 1_214, outputTokens: 25, cacheReadTokens: undefined, cacheUnknown: true },
  ],
  ['of other models it may be thoughts', beside, 'gemini-2.5-flash', { inputTokens: 1_014, cacheReadTokens: 1_000 }],
])('%s', (_, block, model, expected) => {
  expect(usageOfResponse(block, model)).toEqual(expect.objectContaining(expected));
});
