import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../genai/span.ts';
import type { Usage } from '../../genai/usage.ts';
import { normalize } from '../index.ts';

const V6 = 'ai.usage.inputTokenDetails';

/** Per provider and major version: what the SDK writes, and the inclusive totals behind it. */
const CASES: readonly (readonly [string, string, Attributes, Partial<Usage>])[] = [
  [
    'v5, Bedrock: exclusive, as Converse counts',
    'amazon-bedrock',
    {
      'ai.usage.inputTokens': 500,
      'ai.usage.outputTokens': 57,
      'ai.usage.cachedInputTokens': 300,
      'ai.response.providerMetadata': { bedrock: { usage: { cacheReadInputTokens: 300, cacheWriteInputTokens: 20 } } },
    },
    { inputTokens: 820, outputTokens: 57, cacheReadTokens: 300, cacheWriteTokens: 20 },
  ],
  [
    'v6, Bedrock: inclusive',
    'amazon-bedrock',
    {
      'ai.usage.inputTokens': 820,
      'ai.usage.outputTokens': 57,
      [`${V6}.noCacheTokens`]: 500,
      [`${V6}.cacheReadTokens`]: 300,
      [`${V6}.cacheWriteTokens`]: 20,
    },
    { inputTokens: 820, outputTokens: 57, cacheReadTokens: 300, cacheWriteTokens: 20 },
  ],
  [
    'v5, Claude on Vertex AI: exclusive',
    'google.vertex.anthropic.messages',
    { 'ai.usage.inputTokens': 500, 'ai.usage.outputTokens': 57, 'ai.usage.cachedInputTokens': 300 },
    { inputTokens: 800, outputTokens: 57, cacheReadTokens: 300 },
  ],
  [
    'v5, Gemini: cached inside, thoughts on top by the total',
    'google.generative-ai',
    {
      'ai.usage.inputTokens': 1000,
      'ai.usage.outputTokens': 50,
      'ai.usage.reasoningTokens': 30,
      'ai.usage.cachedInputTokens': 800,
      'ai.usage.totalTokens': 1080,
    },
    { inputTokens: 1000, outputTokens: 80, cacheReadTokens: 800, reasoningTokens: 30 },
  ],
  [
    'v5, Gemini: thoughts on top by the metadata',
    'google.vertex.chat',
    {
      'ai.usage.inputTokens': 1000,
      'ai.usage.outputTokens': 50,
      'ai.response.providerMetadata': {
        google: { usageMetadata: { promptTokenCount: 1000, candidatesTokenCount: 50, thoughtsTokenCount: 30 } },
      },
    },
    { inputTokens: 1000, outputTokens: 80, reasoningTokens: 30 },
  ],
  [
    'v6, Gemini: thoughts inside',
    'google.generative-ai',
    {
      'ai.usage.inputTokens': 1000,
      'ai.usage.outputTokens': 80,
      'ai.usage.totalTokens': 1080,
      [`${V6}.noCacheTokens`]: 200,
      [`${V6}.cacheReadTokens`]: 800,
      'ai.usage.outputTokenDetails.textTokens': 50,
      'ai.usage.outputTokenDetails.reasoningTokens': 30,
    },
    { inputTokens: 1000, outputTokens: 80, cacheReadTokens: 800, reasoningTokens: 30 },
  ],
  [
    'v6, Gemini with the raw usage beside: thoughts inside',
    'google.generative-ai',
    {
      'ai.usage.inputTokens': 1000,
      'ai.usage.outputTokens': 80,
      [`${V6}.noCacheTokens`]: 1000,
      'ai.usage.outputTokenDetails.textTokens': 50,
      'ai.usage.outputTokenDetails.reasoningTokens': 30,
      'ai.response.providerMetadata': {
        google: { usageMetadata: { promptTokenCount: 1000, candidatesTokenCount: 50, thoughtsTokenCount: 30 } },
      },
    },
    { inputTokens: 1000, outputTokens: 80, reasoningTokens: 30 },
  ],
  [
    'v5, Azure: inclusive, both ways',
    'azure.responses',
    {
      'ai.usage.inputTokens': 1000,
      'ai.usage.outputTokens': 80,
      'ai.usage.cachedInputTokens': 800,
      'ai.usage.reasoningTokens': 30,
      'ai.usage.totalTokens': 1080,
    },
    { inputTokens: 1000, outputTokens: 80, cacheReadTokens: 800, reasoningTokens: 30 },
  ],
  [
    'v5, Claude behind a gateway: inclusive',
    'openrouter',
    { 'ai.usage.inputTokens': 1000, 'ai.usage.outputTokens': 80, 'ai.usage.cachedInputTokens': 800 },
    { inputTokens: 1000, outputTokens: 80, cacheReadTokens: 800 },
  ],
];

describe('inclusive totals of the AI SDK', () => {
  it.each(CASES)('%s', (_, provider, usage, expected) => {
    const read = normalize({
      name: 'ai.streamText.doStream',
      attributes: {
        'ai.operationId': 'ai.streamText.doStream',
        'ai.model.provider': provider,
        'ai.model.id': 'model',
        ...usage,
        'ai.response.providerMetadata': JSON.stringify(usage['ai.response.providerMetadata'] ?? {}),
      },
    });
    expect(read?.usage).toMatchObject(expected);
  });
});
