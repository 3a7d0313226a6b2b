import { expect, test } from 'vitest';
import { embeddingUsage, languageModelUsage, mediaUsage, unitsOf } from './usage.ts';

const openAi = { prompt_tokens: 20, completion_tokens: 8, total_tokens: 28 };

test.each([
  {
    what: 'OpenAI, with its details',
    usage: {
      inputTokens: { total: 2006, noCache: 86, cacheRead: 1920, cacheWrite: undefined },
      outputTokens: { total: 300, text: 44, reasoning: 256 },
      raw: {
        prompt_tokens: 2006,
        completion_tokens: 300,
        prompt_tokens_details: { cached_tokens: 1920, audio_tokens: 12 },
        completion_tokens_details: { reasoning_tokens: 256, audio_tokens: 3 },
      },
    },
    expected: {
      inputTokens: 2006,
      outputTokens: 300,
      cacheReadTokens: 1920,
      reasoningTokens: 256,
      inputAudioTokens: 12,
      outputAudioTokens: 3,
    },
  },
  {
    what: 'a provider that says nothing of cache and reasoning: the zeros of the SDK are not known',
    usage: {
      inputTokens: { total: 20, noCache: 20, cacheRead: 0, cacheWrite: undefined },
      outputTokens: { total: 8, text: 8, reasoning: 0 },
      raw: openAi,
    },
    expected: { inputTokens: 20, outputTokens: 8 },
  },
  {
    what: 'a provider that says that nothing was cached',
    usage: {
      inputTokens: { total: 20, noCache: 20, cacheRead: 0, cacheWrite: undefined },
      outputTokens: { total: 8, text: 8, reasoning: 0 },
      raw: { ...openAi, prompt_tokens_details: { cached_tokens: 0 } },
    },
    expected: { inputTokens: 20, outputTokens: 8, cacheReadTokens: 0 },
  },
  {
    what: 'Anthropic: inclusive total, both cache lifetimes, a search',
    usage: {
      inputTokens: { total: 1303, noCache: 103, cacheRead: 200, cacheWrite: 1000 },
      outputTokens: { total: 57, text: undefined, reasoning: undefined },
      raw: {
        input_tokens: 103,
        cache_read_input_tokens: 200,
        cache_creation_input_tokens: 1000,
        cache_creation: { ephemeral_5m_input_tokens: 400, ephemeral_1h_input_tokens: 600 },
        server_tool_use: { web_search_requests: 2 },
        output_tokens: 57,
      },
    },
    expected: {
      inputTokens: 1303,
      outputTokens: 57,
      cacheReadTokens: 200,
      cacheWriteTokens: 1000,
      cacheWrite5mTokens: 400,
      cacheWrite1hTokens: 600,
      units: { web_search: 2 },
    },
  },
  {
    what: "OpenAI's form with a count of the provider's own, which the SDK alone reads",
    usage: {
      inputTokens: { total: 100, noCache: 20, cacheRead: 80, cacheWrite: undefined },
      outputTokens: { total: 8, text: 8, reasoning: undefined },
      raw: { prompt_tokens: 100, completion_tokens: 8, total_tokens: 108, cached_tokens: 80 },
    },
    expected: { inputTokens: 100, outputTokens: 8, cacheReadTokens: 80 },
  },
  {
    what: 'the form of events',
    usage: {
      inputTokens: 20,
      inputTokenDetails: { noCacheTokens: 12, cacheReadTokens: 8, cacheWriteTokens: undefined },
      outputTokens: 8,
      outputTokenDetails: { textTokens: 5, reasoningTokens: 3 },
      totalTokens: 28,
    },
    expected: { inputTokens: 20, outputTokens: 8, cacheReadTokens: 8, reasoningTokens: 3 },
  },
  {
    what: 'the form of events, whose details settle what is contained in what',
    usage: {
      inputTokens: 20,
      inputTokenDetails: { cacheReadTokens: 8 },
      outputTokens: 8,
      outputTokenDetails: { reasoningTokens: 3 },
      totalTokens: 31,
      raw: { input_tokens: 20, input_tokens_details: { cached_tokens: 8 } },
    },
    expected: { inputTokens: 20, outputTokens: 8, cacheReadTokens: 8, reasoningTokens: 3 },
  },
  {
    what: 'V2, OpenAI: flat and inclusive',
    usage: { inputTokens: 20, outputTokens: 8, totalTokens: 28, cachedInputTokens: 8, reasoningTokens: 3 },
    expected: { inputTokens: 20, outputTokens: 8, cacheReadTokens: 8, reasoningTokens: 3 },
  },
  {
    what: 'V2, Anthropic: the cached part is beside the input',
    usage: { inputTokens: 103, outputTokens: 57, totalTokens: 160, cachedInputTokens: 200 },
    metadata: {
      anthropic: {
        usage: {
          input_tokens: 103,
          output_tokens: 57,
          cache_read_input_tokens: 200,
          cache_creation_input_tokens: 1000,
          cache_creation: { ephemeral_5m_input_tokens: 400, ephemeral_1h_input_tokens: 600 },
        },
      },
    },
    expected: {
      inputTokens: 1303,
      outputTokens: 57,
      cacheReadTokens: 200,
      cacheWriteTokens: 1000,
      cacheWrite5mTokens: 400,
      cacheWrite1hTokens: 600,
    },
  },
  {
    what: 'V2, Bedrock: the cached part is beside the input and inside the total',
    usage: { inputTokens: 10, outputTokens: 5, totalTokens: 145, cachedInputTokens: 30 },
    metadata: { bedrock: { usage: { cacheWriteInputTokens: 100 } } },
    expected: { inputTokens: 140, outputTokens: 5, cacheReadTokens: 30, cacheWriteTokens: 100 },
  },
  {
    what: 'V2, Google: reasoning is beside the output and inside the total',
    usage: { inputTokens: 10, outputTokens: 5, totalTokens: 22, reasoningTokens: 7 },
    expected: { inputTokens: 10, outputTokens: 12, reasoningTokens: 7 },
  },
  {
    what: 'only one side known',
    usage: { inputTokens: { total: undefined }, outputTokens: { total: 8 } },
    expected: { outputTokens: 8 },
  },
])('usage of a language model: $what', ({ usage, metadata, expected }) => {
  expect(withoutUndefined(languageModelUsage(usage, metadata))).toEqual(expected);
});

test.each([
  undefined,
  null,
  {},
  'none',
  { inputTokens: {}, outputTokens: {} },
  { inputTokens: { total: Number.NaN }, outputTokens: { total: -1 } },
])('what is not known is undefined, never zero: %o', (usage) => {
  expect(withoutUndefined(languageModelUsage(usage)) ?? {}).toEqual({});
});

test('usage of embeddings: the SDK says NaN where the provider gave none', () => {
  expect(withoutUndefined(embeddingUsage({ tokens: 12 }))).toEqual({ inputTokens: 12 });
  expect(withoutUndefined(embeddingUsage({ tokens: Number.NaN }))).toEqual({});
});

test('usage of speech and transcription: tokens where billed by token, else characters and seconds', () => {
  const tokens = { input_tokens: 120, output_tokens: 30, input_token_details: { audio_tokens: 110 } };
  expect(withoutUndefined(mediaUsage(tokens, { audio_seconds: 12.5 }))).toEqual({
    inputTokens: 120,
    outputTokens: 30,
    inputAudioTokens: 110,
    units: { audio_seconds: 12.5 },
  });
  expect(withoutUndefined(mediaUsage(undefined, { input_characters: 5 }))).toEqual({ units: { input_characters: 5 } });
  expect(withoutUndefined(mediaUsage(undefined, unitsOf('input_characters', undefined)))).toEqual({});
});

/** As JSON would have it; `undefined` is "not known". */
function withoutUndefined(usage: object | undefined): unknown {
  return usage && Object.fromEntries(Object.entries(usage).filter(([, value]) => value !== undefined));
}
