import { describe, expect, it } from 'vitest';
import { normalize } from '../normalize/index.ts';
import { resolveFinishReason } from './finish-reasons.ts';
import { inferProvider } from './model-makers.ts';
import { parseModelReference } from './models.ts';
import { isNotProvider, resolveProvider } from './providers.ts';

describe('resolveProvider', () => {
  it.each([
    ['openai.chat', 'openai', 'openai'],
    ['OpenAI', 'openai', 'openai'],
    ['openai.responses', 'openai', 'openai'],
    ['anthropic.messages', 'anthropic', 'anthropic'],
    ['google.vertex.chat', 'gcp.vertex_ai', 'vertex-ai'],
    ['google_vertexai', 'gcp.vertex_ai', 'vertex-ai'],
    ['google.generative-ai', 'gcp.gemini', 'google'],
    ['gcp.gen_ai', 'gcp.gen_ai', 'google'],
    ['azure.ai.openai', 'azure.ai.openai', 'azure-openai'],
    ['az.ai.openai', 'azure.ai.openai', 'azure-openai'],
    ['azure.ai.inference', 'azure.ai.inference', 'azure-ai'],
    ['amazon-bedrock', 'aws.bedrock', 'bedrock'],
    ['aws.bedrock', 'aws.bedrock', 'bedrock'],
    ['mistral.chat', 'mistral_ai', 'mistral-ai'],
    ['xai.chat', 'x_ai', 'x-ai'],
    ['togetherai.chat', 'together_ai', 'together-ai'],
    ['openrouter.chat', 'openrouter', 'openrouter'],
    ['@openai-prod', 'openai', 'openai'],
    // Who runs the model sends the bill, on whichever side of the maker's name it stands.
    ['vertex.anthropic.messages', 'gcp.vertex_ai', 'vertex-ai'],
    ['google.vertex.anthropic.messages', 'gcp.vertex_ai', 'vertex-ai'],
    ['anthropic_vertex', 'gcp.vertex_ai', 'vertex-ai'],
    ['anthropic-vertex', 'gcp.vertex_ai', 'vertex-ai'],
    ['anthropic_bedrock', 'aws.bedrock', 'bedrock'],
    ['bedrock.anthropic', 'aws.bedrock', 'bedrock'],
    ['azure-openai-responses', 'azure.ai.openai', 'azure-openai'],
  ])('%s', (name, id, portkeyId) => {
    expect(resolveProvider(name)).toMatchObject({ id, portkeyId });
  });

  it.each([
    'portkey.chat',
    'langchain',
    'strands-agents',
    'openai-compatible',
    'openai-compatible.chat',
    'openai-compatible-x',
    'openai_compatible',
    'OpenAICompatible.chat',
    '@openai-compatible-prod',
    'openai-like',
    'openai_like.chat',
    'anthropic-compatible.messages',
    'my-self-hosted',
    'openai-self-hosted',
    'gateway',
    'my-company',
    '__proto__',
    '',
  ])('%s is no provider', (name) => {
    expect(resolveProvider(name)).toBeUndefined();
  });

  it('knows a framework or a gateway from a name it does not know', () => {
    expect(isNotProvider('portkey.chat')).toBe(true);
    expect(isNotProvider('my-company')).toBe(false);
  });

  it('a protocol says nothing of whose model it is, nor does the name of the model then', () => {
    const stated = (provider: string, model: string) =>
      normalize({
        name: 'ai.generateText.doGenerate',
        attributes: {
          'ai.operationId': 'ai.generateText.doGenerate',
          'ai.model.provider': provider,
          'ai.model.id': model,
        },
      })?.provider;
    expect(stated('openai-compatible.chat', 'gpt-4o')).toBe('openai-compatible.chat');
    expect(stated('openai-compatible-eu.chat', 'gpt-4o')).toBe('openai-compatible-eu.chat');
    expect(stated('openai-compatible.chat', '@anthropic-prod/claude-sonnet-4-5')).toBe('anthropic');
    expect(stated('portkey.chat', 'gpt-4o')).toBe('openai');
  });
});

describe('parseModelReference', () => {
  it.each([
    ['gpt-4o', { model: 'gpt-4o' }],
    ['@openai-prod/gpt-4o', { model: 'gpt-4o', provider: 'openai' }],
    ['@my-slug/claude-sonnet-4-5', { model: 'claude-sonnet-4-5', provider: undefined }],
    ['anthropic/claude-sonnet-4', { model: 'anthropic/claude-sonnet-4' }],
    [
      'arn:aws:bedrock:eu-west-1:123456789012:inference-profile/eu.anthropic.claude-sonnet-4-5-20250929-v1:0',
      { model: 'eu.anthropic.claude-sonnet-4-5-20250929-v1:0', provider: 'aws.bedrock', region: 'eu-west-1' },
    ],
    [
      'arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-pro-v1:0',
      { model: 'amazon.nova-pro-v1:0', provider: 'aws.bedrock', region: 'us-east-1' },
    ],
    [
      'arn:aws:bedrock:us-east-1:1:application-inference-profile/abc',
      {
        model: 'arn:aws:bedrock:us-east-1:1:application-inference-profile/abc',
        provider: 'aws.bedrock',
        region: 'us-east-1',
      },
    ],
  ])('%s', (reference, expected) => {
    expect(parseModelReference(reference)).toEqual(expected);
  });
});

it.each([
  ['claude-sonnet-4-5', 'anthropic'],
  ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'aws.bedrock'],
  ['o4-mini', 'openai'],
  ['gemini-2.5-pro', 'gcp.gemini'],
  ['llama-3', undefined],
])('the maker of %s', (model, provider) => {
  expect(inferProvider(model)).toBe(provider);
});

it.each([
  ['tool-calls', 'tool_call'],
  ['tool_use', 'tool_call'],
  ['toolUse', 'tool_call'],
  ['endTurn', 'stop'],
  ['STOP', 'stop'],
  ['FinishReason.MAX_TOKENS', 'length'],
  ['content-filter', 'content_filter'],
  ['own word', 'own word'],
  ['__proto__', '__proto__'],
])('the finish reason %s', (reason, expected) => {
  expect(resolveFinishReason(reason)).toBe(expected);
});
