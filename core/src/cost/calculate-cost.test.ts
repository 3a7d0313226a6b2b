import { describe, expect, it } from 'vitest';
import type { ModelCall } from '../genai/cost.ts';
import { calculateCost } from './calculate-cost.ts';
import type { CustomPrice } from './custom-prices.ts';
import { priceHistory } from './prices/history.ts';

const JULY = Date.parse('2026-07-20T12:00:00Z');
const usage = { inputTokens: 10_000, outputTokens: 1000 };

function cost(call: ModelCall, customPrices?: readonly CustomPrice[]) {
  return calculateCost({ startUnixMs: JULY, usage, ...call }, { table: priceHistory, customPrices });
}
function usd(provider: string, requestModel: string, more: ModelCall = {}): number | string {
  const found = cost({ provider, requestModel, ...more });
  return found.unknown === undefined ? Number(found.usd.toPrecision(12)) : found.unknown;
}

describe('names', () => {
  it.each([
    ['aws.bedrock', 'us.anthropic.claude-sonnet-4-5-20250929-v1:0', 0.0495],
    ['aws.bedrock', 'global.anthropic.claude-sonnet-4-5-20250929-v1:0', 0.045],
    ['aws.bedrock', 'us.anthropic.claude-3-5-sonnet-20241022-v2:0', 0.045],
    ['aws.bedrock', 'sa.anthropic.claude-opus-4-8', 0.0825],
    [
      'aws.bedrock',
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      0.0495,
    ],
    ['aws.bedrock', 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-5-sonnet-20241022-v2:0', 0.045],
    ['aws.bedrock', 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3', 'unknown_model'],
    ['aws.bedrock', 'amazon.nova-pro-v1:0:300k', 0.0112],
    ['gcp.vertex_ai', 'claude-sonnet-4-5@20250929', 0.045],
    ['gcp.vertex_ai', 'projects/p/locations/us-east5/publishers/anthropic/models/claude-sonnet-4-5@20250929', 0.0495],
    ['gcp.vertex_ai', 'publishers/google/models/gemini-2.5-pro', 0.0225],
    ['gcp.gemini', 'models/gemini-2.5-flash', 0.0055],
    ['gcp.gen_ai', 'gemini-2.5-flash', 0.0055],
    ['google.generative-ai', 'gemini-2.5-flash', 0.0055],
    ['fireworks', 'accounts/fireworks/models/llama-v3p3-70b-instruct', 0.0099],
    ['fireworks', 'llama-v3p3-70b-instruct', 0.0099],
    ['fireworks', 'accounts/acme/models/llama-v3p3-70b-instruct', 'unknown_model'],
    ['openai', 'ft:gpt-4o-mini-2024-07-18:acme::abc123', 0.0042],
    ['openai', 'ft:gpt-4o-mini-2024-07-18:acme:shop:abc123:ckpt-step-80', 0.0042],
    ['openai', 'ft:gpt-5-mini:acme::abc123', 'unknown_model'],
    ['openai', '@openai-prod/gpt-4o', 0.035],
    ['openai', 'openai/gpt-4o', 0.035],
    ['openai', 'anthropic/claude-sonnet-4-5', 'unknown_model'],
    ['openai.chat', 'GPT-4o', 0.035],
    ['AzureOpenAI', 'gpt-4o', 0.035],
    ['openrouter', 'anthropic/claude-sonnet-4.5', 0.045],
    ['openrouter', 'anthropic/claude-sonnet-4.5:nitro', 0.045],
    ['openrouter', 'meta-llama/llama-3.3-70b-instruct:free', 0],
    ['openrouter', 'nobody/knows-this:free', 0],
    ['xai', 'grok-3', 0.045],
    ['x_ai', 'xai/grok-3', 0.045],
    ['groq', 'openai/gpt-oss-120b', 0.0021],
    ['together.ai', 'meta-llama/Llama-3.3-70B-Instruct-Turbo', 0.00968],
    ['z.ai', 'glm-4.6', 0.0082],
    ['anthropic', 'claude-3-7-sonnet-latest', 0.045],
    ['openai', 'gpt-4o-super-ultra', 'unknown_model'],
    ['openai', 'gpt-4o-', 'unknown_model'],
    ['openai', 'gpt-99', 'unknown_model'],
    ['openai', '*', 'unknown_model'],
    ['openai', '', 'unknown_model'],
    ['openai', '__proto__', 'unknown_model'],
    ['constructor', 'gpt-4o', 'unknown_provider'],
  ])('%s %s → %s', (provider, model, expected) => {
    expect(usd(provider, model)).toBe(expected);
  });

  it.each(['vllm', 'ollama', 'lm_studio', 'openai-compatible', 'openai_compatible.chat', 'my-self-hosted', 'acme.ai'])(
    'never charges %s a vendor price',
    (provider) => {
      expect(usd(provider, 'gpt-4o')).toBe('unknown_provider');
      expect(usd(provider, 'meta-llama/Llama-3.3-70B-Instruct')).toBe('unknown_provider');
    },
  );

  it('says when a date was stripped', () => {
    expect(cost({ provider: 'openai', requestModel: 'gpt-5-mini-2026-01-01' })).toMatchObject({
      usd: 0.0045,
      guessed: 'date_stripped',
    });
    expect(cost({ provider: 'openai', requestModel: 'gpt-4o-mini-2024-07-18' })).not.toHaveProperty('guessed');
  });

  it('believes the answer before the request, but not on Bedrock', () => {
    expect(usd('azure.ai.openai', 'my-deployment', { responseModel: 'gpt-4o-2024-11-20' })).toBe(0.035);
    expect(usd('openai', 'gpt-4o', { responseModel: 'not-a-model' })).toBe(0.035);
    const profile = 'us.anthropic.claude-sonnet-4-5-20250929-v1:0';
    expect(usd('aws.bedrock', profile, { responseModel: 'claude-sonnet-4-5-20250929' })).toBe(0.0495);
  });
});

describe('tier, place and deployment', () => {
  it.each<[string, string, ModelCall, number | string]>([
    ['openai', 'gpt-4o', { batch: true }, 0.0175],
    ['openai', 'gpt-4o', { serviceTier: 'priority' }, 0.0595],
    ['openai', 'gpt-4o', { serviceTier: 'Default' }, 0.035],
    ['openai', 'gpt-4o', { serviceTier: 'scale' }, 0.035],
    ['openai', 'gpt-4o', { speed: 'fast' }, 0.035],
    ['anthropic', 'claude-opus-4-6', { speed: 'fast' }, 0.45],
    ['anthropic', 'claude-opus-4-6', { region: 'us' }, 0.0825],
    ['gcp.vertex_ai', 'claude-sonnet-4-5@20250929', { region: 'us-east5' }, 0.0495],
    ['gcp.vertex_ai', 'claude-sonnet-4-5@20250929', { region: 'global' }, 0.045],
    ['azure.ai.openai', 'gpt-4o', { deploymentType: 'GlobalStandard', region: 'eastus' }, 0.035],
    ['azure.ai.openai', 'gpt-4o', { deploymentType: 'Data Zone Standard' }, 0.0385],
    ['azure.ai.openai', 'gpt-4o', { deploymentType: 'Standard' }, 0.0385],
    ['azure.ai.openai', 'gpt-4o', { deploymentType: 'GlobalBatch' }, 0.0175],
    ['azure.ai.openai', 'gpt-4o', { deploymentType: 'ProvisionedManaged' }, 'unpriced_unit:provisioned_throughput'],
    ['aws.bedrock', 'amazon.nova-pro-v1:0', { region: 'ap-northeast-1' }, 0.01344],
    ['aws.bedrock', 'amazon.nova-pro-v1:0', { region: 'ap-northeast-1', batch: true }, 0.00672],
  ])('%s %s %j → %s', (provider, model, more, expected) => {
    expect(usd(provider, model, more)).toBe(expected);
  });

  it('multiplies batch and cache', () => {
    const cached = { inputTokens: 10_000, cacheReadTokens: 8000, outputTokens: 1000 };
    expect(usd('anthropic', 'claude-sonnet-4-5', { usage: cached, batch: true })).toBe(0.0117);
  });

  it('does not discount a search in a batch', () => {
    expect(usd('openai', 'gpt-4o', { usage: { ...usage, units: { web_searches: 1 } }, batch: true })).toBe(0.0275);
  });
});

describe('units other than tokens', () => {
  it.each<[string, string, ModelCall, number | string]>([
    ['openai', 'whisper-1', { usage: { units: { audio_seconds: 90 } } }, 0.009],
    ['openai', 'whisper-1', { usage: { inputTokens: 100, outputTokens: 10 } }, 'unpriced_unit:input'],
    [
      'openai',
      'gpt-4o-transcribe',
      { usage: { inputTokens: 1000, inputAudioTokens: 900, outputTokens: 200 } },
      0.00765,
    ],
    [
      'openai',
      'gpt-4o-transcribe',
      { usage: { inputTokens: 1000, inputAudioTokens: 900, outputTokens: 200, units: { audio_seconds: 60 } } },
      0.00765,
    ],
    [
      'openai',
      'gpt-image-1',
      { usage: { units: { images: 2 } }, imageQuality: 'medium', imageSize: '1024x1536' },
      0.126,
    ],
    [
      'openai',
      'dall-e-3',
      { usage: { units: { images: 2 }, inputTokens: 30 }, imageQuality: 'hd', imageSize: '1024x1792' },
      0.24,
    ],
    ['openai', 'dall-e-3', { usage: { units: { images: 1 } } }, 0.04],
    [
      'openai',
      'dall-e-3',
      { usage: { units: { images: 1 } }, imageQuality: 'hd', imageSize: '9x9' },
      'unpriced_unit:images',
    ],
    ['gcp.vertex_ai', 'veo-3.0-generate-001', { usage: { units: { video_seconds: 8 } } }, 1.6],
    ['mistral_ai', 'mistral-ocr-latest', { usage: { units: { pages: 10 } } }, 0.04],
    ['cohere', 'rerank-v3.5', { usage: { inputTokens: 500, units: { rerank_searches: 3 } } }, 0.006],
    ['perplexity', 'sonar-pro', { usage: { inputTokens: 1000, outputTokens: 500 } }, 0.0165],
    ['perplexity', 'sonar-pro', { usage: { inputTokens: 1000, outputTokens: 500 }, searchContextSize: 'high' }, 0.0245],
    ['groq', 'whisper-large-v3-turbo', { usage: { units: { audio_seconds: 3600 } } }, 0.04],
    [
      'openai',
      'gpt-4o',
      { usage: { inputTokens: 1000, outputTokens: 10, outputAudioTokens: 10 } },
      'unpriced_unit:output_audio',
    ],
    ['openai', 'gpt-4o', { usage: { ...usage, units: { x_searches: 1 } } }, 'unpriced_unit:x_search'],
  ])('%s %s %j → %s', (provider, model, more, expected) => {
    expect(usd(provider, model, more)).toBe(expected);
  });

  it('keeps the known part of a partly priced call apart', () => {
    const call = { provider: 'openai', requestModel: 'gpt-4o', usage: { ...usage, units: { x_searches: 1 } } };
    expect(cost(call)).toEqual({ unknown: 'unpriced_unit:x_search', partialUsd: 0.035 });
  });
});

describe('unknown is never 0', () => {
  it.each<[string, ModelCall]>([
    ['no usage', { usage: undefined }],
    ['empty usage', { usage: {} }],
    ['usage of undefined counts', { usage: { inputTokens: undefined, outputTokens: undefined } }],
    ['an estimate', { usage: { ...usage, estimated: true } }],
    ['input without output', { usage: { inputTokens: 10 } }],
    ['output without input', { usage: { outputTokens: 10 } }],
    ['a request and nothing else', { usage: { units: { requests: 1 } } }],
  ])('%s', (_, more) => {
    expect(usd('openai', 'gpt-4o', more)).toBe('no_usage');
  });

  it('knows that zero tokens cost nothing', () => {
    expect(usd('openai', 'gpt-4o', { usage: { inputTokens: 0, outputTokens: 0 } })).toBe(0);
  });

  it('prices an embedding without output', () => {
    expect(usd('openai', 'text-embedding-3-small', { usage: { inputTokens: 1e6 } })).toBe(0.02);
    expect(usd('openai', 'gpt-4o', { usage: { inputTokens: 10 }, operation: 'embeddings' })).toBe(0.000025);
  });

  it('has no provider, no model', () => {
    expect(cost({ requestModel: 'gpt-4o' })).toEqual({ unknown: 'unknown_provider' });
    expect(cost({ provider: 'openai' })).toEqual({ unknown: 'unknown_model' });
  });

  it('marks a total of which the cache split is lost', () => {
    expect(cost({ provider: 'openai', requestModel: 'gpt-4o', usage: { ...usage, cacheUnknown: true } })).toMatchObject(
      {
        usd: 0.035,
        upperBound: true,
      },
    );
  });
});

describe('order of truth', () => {
  const call = { provider: 'openai', requestModel: 'gpt-4o' };

  it('takes the provider at its word', () => {
    const reported = { reportedCost: { usd: 0.0123, source: 'provider' as const } };
    expect(cost({ ...call, ...reported }, [{ free: true }])).toEqual({ usd: 0.0123, source: 'provider' });
  });

  it('counts what an emitter says only where nothing else is known', () => {
    const reportedCost = { usd: 9, source: 'emitter' as const };
    expect(cost({ ...call, reportedCost })).toMatchObject({ usd: 0.035, source: 'table' });
    expect(cost({ ...call, requestModel: 'gpt-99', reportedCost })).toEqual({ usd: 9, source: 'emitter' });
  });

  it.each<[string, CustomPrice[], number, string]>([
    [
      'an exact name',
      [
        { model: 'gpt-*', free: true },
        { model: 'gpt-4o', usdPerMillion: { input: 1, output: 2 } },
      ],
      0.012,
      'custom',
    ],
    [
      'the longest pattern',
      [
        { model: '*', free: true },
        { model: 'gpt-*', usdPerMillion: { input: 1, output: 2 } },
      ],
      0.012,
      'custom',
    ],
    [
      'a provider',
      [
        { provider: 'azure', free: true },
        { provider: 'openai', multiplier: 0.5 },
      ],
      0.0175,
      'custom',
    ],
    ['a multiplier', [{ multiplier: 0.8 }], 0.028, 'custom'],
    ['a free model', [{ model: '*4o', free: true }], 0, 'custom'],
    [
      'dates',
      [
        { model: 'gpt-4o', free: true, to: '2026-07-01' },
        { model: 'gpt-4o', multiplier: 2, from: '2026-07-01' },
      ],
      0.07,
      'custom',
    ],
    ['another one', [{ model: 'gpt-5*', free: true }], 0.035, 'table'],
  ])('prices by %s', (_, prices, expected, source) => {
    const found = cost(call, prices);
    expect(found).toMatchObject({ source });
    expect(found.usd).toBeCloseTo(expected, 12);
  });

  it('prices what no table knows', () => {
    const prices = [
      { provider: 'vllm', model: 'meta-llama/*', usdPerMillion: { input: 0.1, output: 0.2, cacheRead: 0.01 } },
    ];
    const llama = { provider: 'vllm', requestModel: 'meta-llama/Llama-3.3-70B-Instruct' };
    expect(cost(llama, prices)).toMatchObject({ usd: 0.0012, source: 'custom', priceVersion: undefined });
    const cached = { ...llama, usage: { inputTokens: 10_000, cacheReadTokens: 10_000, outputTokens: 0 } };
    expect(cost(cached, prices)).toMatchObject({ usd: 0.0001 });
  });

  it('maps an inference profile to its model', () => {
    const arn = 'arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/a1b2c3';
    const prices = [{ model: arn, sameAs: { model: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0' } }];
    expect(cost({ provider: 'aws.bedrock', requestModel: arn }, prices)).toMatchObject({ usd: 0.0495 });
  });
});

describe('savings', () => {
  const cached = { inputTokens: 10_000, cacheReadTokens: 8000, outputTokens: 500 };

  it('says what reading from the cache saved', () => {
    const found = cost({ provider: 'openai', requestModel: 'gpt-4o', usage: cached });
    expect(found).toMatchObject({ usd: 0.02, cacheSavingsUsd: 0.01, inputUsd: 0.015, outputUsd: 0.005 });
  });

  it('says what a cache hit of the gateway avoided, and that it cost nothing', () => {
    expect(cost({ provider: 'openai', requestModel: 'gpt-4o', gatewayCacheHit: true })).toMatchObject({
      usd: 0,
      cacheSavingsUsd: 0.035,
      free: 'gateway_cache_hit',
    });
    expect(cost({ provider: 'acme', requestModel: 'x', gatewayCacheHit: true })).toMatchObject({
      usd: 0,
      cacheSavingsUsd: undefined,
    });
  });
});

describe('portkey mode', () => {
  const portkey = (call: ModelCall) =>
    calculateCost({ startUnixMs: JULY, usage, ...call }, { table: priceHistory, mode: 'portkey' });

  it.each<[string, ModelCall, number]>([
    ['the same where the vendor is right', { provider: 'openai', requestModel: 'gpt-4o' }, 0.035],
    ['0 for what it does not know', { provider: 'openai', requestModel: 'gpt-99' }, 0],
    [
      'no geography on Bedrock',
      { provider: 'aws.bedrock', requestModel: 'us.anthropic.claude-sonnet-4-5-20250929-v1:0' },
      0.045,
    ],
    [
      'the 128K in its names',
      { provider: 'gcp.gemini', requestModel: 'gemini-2.5-pro', usage: { inputTokens: 150_000, outputTokens: 1000 } },
      0.39,
    ],
    ['no date', { provider: 'openai', requestModel: 'o3', startUnixMs: Date.parse('2025-06-01') }, 0.028],
    ['half for a batch', { provider: 'openai', requestModel: 'gpt-4o', batch: true }, 0.0175],
    [
      'nothing for cached input without a price',
      {
        provider: 'x_ai',
        requestModel: 'grok-3',
        usage: { inputTokens: 10_000, cacheReadTokens: 6000, outputTokens: 1000 },
      },
      0.027,
    ],
  ])('%s', (_, call, expected) => {
    expect(portkey(call).usd).toBeCloseTo(expected, 12);
  });
});

describe('explanation', () => {
  it('names the row, its dates and its source', () => {
    const call = { provider: 'openai', requestModel: 'gpt-5.6-luna', startUnixMs: JULY, usage };
    const found = calculateCost(call, { table: priceHistory, explain: true });
    expect(found).toMatchObject({
      usd: 0.016,
      explanation: { provider: 'openai', model: 'gpt-5.6-luna', match: 'exact', validTo: '2026-07-30' },
      parts: [
        { unit: 'input', quantity: 10_000, rate: 1e6, picodollars: 10_000_000_000n },
        { unit: 'output', quantity: 1000, rate: 6e6, picodollars: 6_000_000_000n },
      ],
    });
    expect(found.unknown === undefined && found.explanation?.sources[0]).toMatch(/^https:/);
  });

  it('stays exact when plain numbers are not wide enough', () => {
    const call = { provider: 'openai', requestModel: 'gpt-4o', usage: { inputTokens: 1e13, outputTokens: 1 } };
    const found = calculateCost({ ...call, startUnixMs: JULY }, { table: priceHistory, explain: true });
    expect(found.unknown === undefined && found.parts?.reduce((sum, part) => sum + part.picodollars, 0n)).toBe(
      25_000_000_000_010_000_000n,
    );
    expect(found.usd).toBe(25_000_000.00001);
  });
});
