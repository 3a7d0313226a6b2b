import { describe, expect, it } from 'vitest';
import type { Attributes } from '../../genai/span.ts';
import type { Usage } from '../../genai/usage.ts';
import { normalize } from '../index.ts';
import { createNormalizer } from '../normalizer.ts';
import { genAi } from './gen-ai.ts';
import { openInference } from './openinference.ts';
import { vercelAi } from './vercel-ai.ts';

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

const BASE64 = 'iVBO'.repeat(100);
const BLOB = { type: 'blob', content: '', size_bytes: 300 };

const MEDIA: readonly (readonly [string, Attributes[string], object])[] = [
  ['v4, base64', { type: 'image', image: BASE64, mimeType: 'image/png' }, { ...BLOB, modality: 'image' }],
  ['v5, base64', { type: 'file', data: BASE64, mediaType: 'audio/wav' }, { ...BLOB, modality: 'audio' }],
  [
    'v5, a URL',
    { type: 'file', data: 'https://a.b/c.pdf', mediaType: 'application/pdf' },
    { uri: 'https://a.b/c.pdf' },
  ],
  ['bytes that were printed as an object', { type: 'image', image: { 0: 137 } }, { type: 'image', image: { 0: 137 } }],
];

describe('files and images of the AI SDK', () => {
  const only = createNormalizer([genAi, vercelAi]);
  const read = (normalizer: typeof normalize, part: unknown) =>
    normalizer({
      name: 'ai.generateText.doGenerate',
      attributes: {
        'ai.operationId': 'ai.generateText.doGenerate',
        'ai.prompt.messages': JSON.stringify([{ role: 'user', content: [part] }]),
      },
    })?.inputMessages?.[0]?.parts[0];

  it.each(MEDIA)('%s', (_, part, expected) => {
    expect(read(only, part)).toMatchObject(expected);
  });

  it('leave the forms of other APIs to the dialects that bring them', () => {
    const anthropic = { type: 'image', source: { type: 'base64', media_type: 'image/png', data: BASE64 } };
    expect(read(createNormalizer([genAi, vercelAi, openInference]), anthropic)).toMatchObject(BLOB);
    expect(read(normalize, anthropic)).toMatchObject(BLOB);
  });
});
