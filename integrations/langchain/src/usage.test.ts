import { expect, test } from 'vitest';
import type { UsageMetadata } from './langchain.ts';
import { usageOf } from './usage.ts';

const known = (usage: object | undefined) =>
  usage && Object.fromEntries(Object.entries(usage).filter(([, count]) => count !== undefined));

const metadata: [name: string, given: UsageMetadata, expected: object | undefined][] = [
  [
    'OpenAI, as @langchain/openai 1.6.0 gives it',
    {
      output_tokens: 8,
      input_tokens: 73,
      total_tokens: 81,
      input_token_details: { audio: 0, cache_read: 0 },
      output_token_details: { audio: 0, reasoning: 0 },
    },
    {
      inputTokens: 73,
      outputTokens: 8,
      cacheReadTokens: 0,
      inputAudioTokens: 0,
      reasoningTokens: 0,
      outputAudioTokens: 0,
    },
  ],
  [
    'cache read, write, audio and reasoning are parts of the totals',
    {
      input_tokens: 2000,
      output_tokens: 300,
      input_token_details: { cache_read: 1024, cache_creation: 100, audio: 7 },
      output_token_details: { reasoning: 200, audio: 5 },
    },
    {
      inputTokens: 2000,
      outputTokens: 300,
      cacheReadTokens: 1024,
      cacheWriteTokens: 100,
      inputAudioTokens: 7,
      reasoningTokens: 200,
      outputAudioTokens: 5,
    },
  ],
  [
    'cache writes by their lifetime',
    {
      input_tokens: 500,
      output_tokens: 1,
      input_token_details: { ephemeral_5m_input_tokens: 100, ephemeral_1h_input_tokens: 50 },
    },
    { inputTokens: 500, outputTokens: 1, cacheWriteTokens: 150, cacheWrite5mTokens: 100, cacheWrite1hTokens: 50 },
  ],
  [
    "Anthropic's own number leaves the cache out: more was cached than came in",
    { input_tokens: 12, output_tokens: 5, input_token_details: { cache_read: 4000, cache_creation: 300 } },
    { inputTokens: 4312, outputTokens: 5, cacheReadTokens: 4000, cacheWriteTokens: 300 },
  ],
  ['no output is told as nothing at all', { input_tokens: 9, total_tokens: 9 }, { inputTokens: 9, outputTokens: 0 }],
  [
    'details that are null',
    { input_tokens: 3, output_tokens: 4, input_token_details: { audio: null } },
    { inputTokens: 3, outputTokens: 4 },
  ],
  ['nothing known is not 0', { input_token_details: {}, output_token_details: {} }, undefined],
];

test.each(metadata)('%s', (_name, given, expected) => {
  expect(known(usageOf({ generations: [[{ message: { usage_metadata: given } }]] }))).toEqual(expected);
});

test('all choices of a call share one record', () => {
  const message = { usage_metadata: { input_tokens: 5, output_tokens: 6 } };
  expect(known(usageOf({ generations: [[{ message }, { message }]] }))).toEqual({ inputTokens: 5, outputTokens: 6 });
});

test('text models tell totals only', () => {
  const llmOutput = { tokenUsage: { promptTokens: 3, completionTokens: 4, totalTokens: 7 } };
  expect(known(usageOf({ generations: [[{ text: 'hi' }]], llmOutput }))).toEqual({ inputTokens: 3, outputTokens: 4 });
});

test("the client's own estimate is not usage", () => {
  const llmOutput = { estimatedTokenUsage: { promptTokens: 17, completionTokens: 4 } };
  expect(usageOf({ generations: [[{ text: 'hi' }]], llmOutput })).toBeUndefined();
});
