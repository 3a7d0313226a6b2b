import { calculateCost, type ModelCall } from '@portkey-otel/core';
import { prices } from '@portkey-otel/core/prices';
import { calcPrice } from '@pydantic/genai-prices';
import type { Benchmark } from './benchmark.ts';

const AT = new Date('2026-07-20T12:00:00Z');
const usage = { inputTokens: 10_000, cacheReadTokens: 8000, outputTokens: 500 };
const theirUsage = { input_tokens: 10_000, cache_read_tokens: 8000, output_tokens: 500 };

function call(provider: string, requestModel: string, more: ModelCall = {}): ModelCall {
  return { provider, requestModel, responseModel: requestModel, usage, startUnixMs: AT.getTime(), ...more };
}

function ours(name: string, priced: ModelCall) {
  return { name, run: () => calculateCost(priced, { table: prices }) };
}
function theirs(name: string, providerId: string, model: string) {
  return { name, run: () => calcPrice(theirUsage, model, { providerId, timestamp: AT }) };
}

/** More names than are remembered, so that each look-up tries its rules again. */
const NAMES = Array.from({ length: 20_000 }, (_, i) => `gpt-4o-mini-20${24 + (i % 3)}-0${1 + (i % 9)}-1${i % 10}-${i}`);
let next = 0;

export const benchmarks: Benchmark[] = [
  {
    name: 'cost of one call',
    variants: [
      ours('plain card, claude-3-5-sonnet', call('anthropic', 'claude-3-5-sonnet-20241022')),
      ours('card with tiers, gpt-4o', call('openai', 'gpt-4o')),
      ours('card with dates and tiers, gpt-5.6-terra', call('openai', 'gpt-5.6-terra')),
      ours('card with hours and weekdays, deepseek-v4-flash', call('deepseek', 'deepseek-v4-flash')),
      ours(
        'a name by rules, remembered',
        call('aws.bedrock', 'arn:aws:bedrock:us-east-1:1:inference-profile/us.anthropic.claude-opus-4-8'),
      ),
      ours('an unknown model, remembered', call('openai', 'gpt-99')),
      {
        name: 'an unknown model, never seen before',
        run: () => calculateCost(call('openai', NAMES[next++ % NAMES.length]!), { table: prices }),
      },
      theirs('genai-prices, gpt-4o', 'openai', 'gpt-4o'),
      theirs('genai-prices, claude-3-5-sonnet', 'anthropic', 'claude-3-5-sonnet-20241022'),
    ],
    limits: [
      { variant: 'plain card, claude-3-5-sonnet', atMostNs: 150 },
      { variant: 'card with tiers, gpt-4o', atMostNs: 150 },
      { variant: 'card with dates and tiers, gpt-5.6-terra', atMostNs: 150 },
      { variant: 'a name by rules, remembered', atMostNs: 1000 },
      { variant: 'card with tiers, gpt-4o', atMost: 0.02, times: 'genai-prices, gpt-4o' },
    ],
  },
];
