import { describe, expect, it } from 'vitest';
import type { SpanInput } from '../../genai/span.ts';
import { normalize } from '../index.ts';

const J = JSON.stringify;

type Case = readonly [name: string, span: Omit<SpanInput, 'name'> & { readonly name?: string }, expected: object];

const OPENROUTER = {
  promptTokens: 1013,
  promptTokensDetails: { cachedTokens: 1000 },
  completionTokens: 153,
  completionTokensDetails: { reasoningTokens: 128 },
  totalTokens: 1166,
  cost: 0.00123,
};

const CASES: readonly Case[] = [
  [
    'AI SDK v4, Anthropic: exclusive',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'anthropic.messages',
        'ai.model.id': 'claude-x',
        'ai.usage.promptTokens': 103,
        'ai.usage.completionTokens': 57,
        'ai.response.providerMetadata': J({ anthropic: { cacheCreationInputTokens: 200, cacheReadInputTokens: 1000 } }),
      },
    },
    { usage: { inputTokens: 1303, outputTokens: 57, cacheReadTokens: 1000, cacheWriteTokens: 200 } },
  ],
  [
    'AI SDK v3 and early v4, Anthropic: what was cached is lost, so the input is not known',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'anthropic.messages',
        'ai.model.id': 'claude-x',
        'ai.usage.promptTokens': 18,
        'ai.usage.completionTokens': 57,
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 57 } },
  ],
  [
    'AI SDK v4, Bedrock: exclusive',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'amazon-bedrock',
        'ai.model.id': 'anthropic.claude-x',
        'ai.usage.promptTokens': 103,
        'ai.usage.completionTokens': 57,
        'ai.response.providerMetadata': J({
          bedrock: { usage: { cacheReadInputTokens: 1000, cacheWriteInputTokens: 200 } },
        }),
      },
    },
    {
      provider: 'aws.bedrock',
      usage: { inputTokens: 1303, outputTokens: 57, cacheReadTokens: 1000, cacheWriteTokens: 200 },
    },
  ],
  [
    'AI SDK v5, Claude behind a gateway: inclusive',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'gateway',
        'ai.model.id': 'anthropic/claude-x',
        'ai.usage.inputTokens': 1303,
        'ai.usage.outputTokens': 57,
        'ai.usage.cachedInputTokens': 1000,
      },
    },
    { usage: { inputTokens: 1303 } },
  ],
  [
    'AI SDK v4, OpenAI: parts in the metadata',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'openai.chat',
        'ai.model.id': 'gpt',
        'ai.usage.promptTokens': 200,
        'ai.usage.completionTokens': 57,
        'ai.response.providerMetadata': J({ openai: { cachedPromptTokens: 128, reasoningTokens: 20 } }),
      },
    },
    { usage: { inputTokens: 200, outputTokens: 57, cacheReadTokens: 128, reasoningTokens: 20 } },
  ],
  [
    'AI SDK v5 without streaming: cache reads are lost, not 0',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'openai.chat',
        'ai.model.id': 'gpt',
        'ai.usage.promptTokens': 200,
        'ai.usage.completionTokens': 57,
        'ai.response.providerMetadata': J({ openai: {} }),
      },
    },
    { usage: { inputTokens: 200, cacheUnknown: true } },
  ],
  [
    'AI SDK v4, Gemini: the candidates alone, so the output is not known',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'google.generative-ai',
        'ai.model.id': 'gemini-2.5-flash',
        'ai.usage.promptTokens': 100,
        'ai.usage.completionTokens': 20,
      },
    },
    { usage: { inputTokens: 100, outputTokens: undefined } },
  ],
  [
    'AI SDK v4, a Gemini that does not think: all of it',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'google.generative-ai',
        'ai.model.id': 'gemini-2.0-flash',
        'ai.usage.promptTokens': 100,
        'ai.usage.completionTokens': 20,
      },
    },
    { usage: { inputTokens: 100, outputTokens: 20 } },
  ],
  [
    'AI SDK v5, Bedrock without streaming: reads are dropped, so with writes the input is not known',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'amazon-bedrock',
        'ai.usage.promptTokens': 18,
        'ai.usage.completionTokens': 25,
        'ai.response.providerMetadata': J({ bedrock: { usage: { cacheWriteInputTokens: 200 } } }),
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 25, cacheWriteTokens: 200 } },
  ],
  [
    'AI SDK v5, Bedrock without streaming or a cache',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'amazon-bedrock',
        'ai.usage.promptTokens': 18,
        'ai.usage.completionTokens': 25,
        'ai.response.providerMetadata': J({ bedrock: { usage: { cacheWriteInputTokens: 0 } } }),
      },
    },
    { usage: { inputTokens: 18 } },
  ],
  [
    'AI SDK v6, an object of Bedrock: inclusive by the version that the request names',
    {
      attributes: {
        'ai.operationId': 'ai.generateObject.doGenerate',
        'ai.model.provider': 'amazon-bedrock',
        'ai.request.headers.user-agent': 'ai/6.0.326',
        'ai.usage.promptTokens': 1218,
        'ai.usage.completionTokens': 25,
        'ai.response.providerMetadata': J({ bedrock: { usage: { cacheWriteInputTokens: 200 } } }),
      },
    },
    { usage: { inputTokens: 1218 } },
  ],
  [
    'AI SDK, a streamed object of Bedrock: v5 or v6, nothing tells',
    {
      attributes: {
        'ai.operationId': 'ai.streamObject.doStream',
        'ai.model.provider': 'amazon-bedrock',
        'ai.usage.inputTokens': 1218,
        'ai.usage.outputTokens': 26,
        'ai.usage.cachedInputTokens': 1000,
      },
    },
    { usage: { inputTokens: undefined, outputTokens: 26, cacheReadTokens: 1000 } },
  ],
  [
    'AI SDK v5, a streamed object of Bedrock: exclusive by what exceeds it',
    {
      attributes: {
        'ai.operationId': 'ai.streamObject.doStream',
        'ai.model.provider': 'amazon-bedrock',
        'ai.usage.inputTokens': 77,
        'ai.usage.outputTokens': 8,
        'ai.usage.cachedInputTokens': 1000,
      },
    },
    { usage: { inputTokens: 1077 } },
  ],
  [
    'AI SDK v5, DeepSeek without streaming: cache reads stand in the metadata alone',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'deepseek.chat',
        'ai.usage.promptTokens': 1013,
        'ai.usage.completionTokens': 153,
        'ai.response.providerMetadata': J({ deepseek: { promptCacheHitTokens: 1000, promptCacheMissTokens: 13 } }),
      },
    },
    { usage: { inputTokens: 1013, outputTokens: 153, cacheReadTokens: 1000, cacheUnknown: undefined } },
  ],
  [
    'AI SDK v5, OpenRouter without streaming: its usage and what it billed stand in the metadata alone',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.model.provider': 'openrouter',
        'ai.model.id': 'anthropic/claude-sonnet-4.5',
        'ai.usage.promptTokens': 1013,
        'ai.usage.completionTokens': 153,
        'ai.response.providerMetadata': J({ openrouter: { usage: OPENROUTER } }),
      },
    },
    {
      usage: { inputTokens: 1013, outputTokens: 153, cacheReadTokens: 1000, reasoningTokens: 128 },
      reportedCost: { usd: 0.00123, source: 'provider' },
    },
  ],
  [
    'AI SDK, OpenRouter with a key of the user: the provider bills beside it',
    {
      attributes: {
        'ai.operationId': 'ai.streamText.doStream',
        'ai.response.providerMetadata': J({
          openrouter: { usage: { ...OPENROUTER, cost: 0.0005, costDetails: { upstreamInferenceCost: 0.01 } } },
        }),
      },
    },
    { reportedCost: { usd: 0.0105, source: 'provider' } },
  ],
  [
    'AI SDK, Perplexity: what it billed, searches among it',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.response.providerMetadata': J({
          perplexity: { usage: {}, cost: { requestCost: 0.006, totalCost: 0.009 } },
        }),
      },
    },
    { reportedCost: { usd: 0.009, source: 'provider' } },
  ],
  [
    'AI SDK, AI Gateway: what it billed, a text',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.response.providerMetadata': J({ gateway: { routing: {}, cost: '0.00045' } }),
      },
    },
    { reportedCost: { usd: 0.00045, source: 'provider' } },
  ],
  [
    'AI SDK v7, AI Gateway: what it billed, on a span of the conventions',
    {
      attributes: {
        'gen_ai.operation.name': 'chat',
        'ai.response.providerMetadata': J({ gateway: { cost: '0.00045' } }),
      },
    },
    { reportedCost: { usd: 0.00045, source: 'provider' } },
  ],
  [
    'AI SDK v7, an agent: its metadata is of the last step',
    {
      attributes: {
        'gen_ai.operation.name': 'invoke_agent',
        'ai.response.providerMetadata': J({ gateway: { cost: '0.00045' } }),
      },
    },
    { reportedCost: undefined },
  ],
  [
    'AI SDK, a wrapper: its metadata is of the last step',
    {
      attributes: {
        'ai.operationId': 'ai.generateText',
        'ai.response.providerMetadata': J({ gateway: { cost: '0.00045' } }),
      },
    },
    { reportedCost: undefined },
  ],
  [
    'AI SDK, costs that are none',
    {
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.response.providerMetadata': J({ gateway: { cost: '-1' }, openrouter: { usage: { cost: null } } }),
      },
    },
    { reportedCost: undefined },
  ],
];

describe('counts of the AI SDK, by version and provider', () => {
  it.each(CASES)('%s', (_, span, expected) => {
    expect(normalize({ name: 'span', ...span })).toMatchObject(expected);
  });
});
