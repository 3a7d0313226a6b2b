import { calcPrice, findProvider } from '@pydantic/genai-prices';
import { describe, expect, it } from 'vitest';
import { calculateCost } from '../../core/src/cost/index.ts';
import { priceHistory } from '../../core/src/cost/prices/history.ts';
import type { Usage } from '../../core/src/genai/usage.ts';
import { differences } from './differences.ts';
import { GENAI_PROVIDERS } from './sources/genai-prices.ts';

/** Before cuts, between them, in and out of DeepSeek's peak hours. */
const TIMES = ['2025-06-01T20:00:00Z', '2026-02-01T12:00:00Z', '2026-07-20T02:00:00Z', '2026-10-18T12:00:00Z'];

const USAGE: {
  readonly [kind: string]: { readonly theirs: { readonly [unit: string]: number }; readonly ours: Usage };
} = {
  plain: { theirs: { input_tokens: 1000, output_tokens: 100 }, ours: { inputTokens: 1000, outputTokens: 100 } },
  cached: {
    theirs: { input_tokens: 1000, cache_read_tokens: 600, output_tokens: 100 },
    ours: { inputTokens: 1000, cacheReadTokens: 600, outputTokens: 100 },
  },
  written: {
    theirs: { input_tokens: 1000, cache_write_tokens: 600, output_tokens: 100 },
    ours: { inputTokens: 1000, cacheWriteTokens: 600, outputTokens: 100 },
  },
  long: { theirs: { input_tokens: 300_000, output_tokens: 100 }, ours: { inputTokens: 300_000, outputTokens: 100 } },
  audio: {
    theirs: { input_tokens: 1000, input_audio_tokens: 600, output_tokens: 100 },
    ours: { inputTokens: 1000, inputAudioTokens: 600, outputTokens: 100 },
  },
};

interface Compared {
  readonly provider: string;
  readonly model: string;
  readonly usage: string;
  readonly at: string;
  readonly ours: number;
  readonly theirs: number;
}

/** Every model that both price, at every time, with every usage. */
function compare(): Compared[] {
  const compared: Compared[] = [];
  for (const [providerId, [provider]] of Object.entries(GENAI_PROVIDERS)) {
    for (const { id: model } of findProvider({ providerId })?.models ?? []) {
      for (const at of TIMES) {
        for (const [usage, { theirs: theirUsage, ours: ourUsage }] of Object.entries(USAGE)) {
          const theirs = theirPrice(theirUsage, model, providerId, at);
          const cost = calculateCost(
            { provider, requestModel: model, usage: ourUsage, startUnixMs: Date.parse(at) },
            { table: priceHistory },
          );
          if (theirs === undefined || cost.unknown !== undefined) continue;
          compared.push({ provider: providerId, model, usage, at, ours: cost.usd, theirs });
        }
      }
    }
  }
  return compared;
}

/** It throws on usage that a model has no price for. */
function theirPrice(usage: { readonly [unit: string]: number }, model: string, providerId: string, at: string) {
  try {
    return calcPrice(usage, model, { providerId, timestamp: new Date(at) })?.total_price;
  } catch {
    return undefined;
  }
}

describe('beside genai-prices 0.1.8', () => {
  const compared = compare();
  const differing = compared.filter(({ ours, theirs }) => Math.abs(ours - theirs) > 1e-9 * Math.max(ours, theirs));
  const isListed = (each: Compared) =>
    differences.some(
      ({ provider, models, usage }) =>
        provider === each.provider && models.test(each.model) && (usage?.includes(each.usage) ?? true),
    );

  it('compares most of its list', () => {
    expect(new Set(compared.map(({ provider, model }) => `${provider} ${model}`)).size).toBeGreaterThan(1000);
  });

  it('differs nowhere without a reason', () => {
    const unexplained = differing
      .filter((each) => !isListed(each))
      .map(
        ({ provider, model, usage, at, ours, theirs }) => `${provider} ${model} ${usage} ${at}: ${ours} not ${theirs}`,
      );
    expect(unexplained).toEqual([]);
  });

  it.each(differences.map((each) => [`${each.provider} ${each.models}`, each] as const))(
    '%s still differs',
    (_, entry) => {
      const found = differing.some(({ provider, model }) => provider === entry.provider && entry.models.test(model));
      expect(found).toBe(true);
    },
  );

  it('agrees on more than nine calls in ten, the reseller left out', () => {
    const labs = (each: Compared) => each.provider !== 'openrouter';
    expect(differing.filter(labs).length / compared.filter(labs).length).toBeLessThan(0.1);
  });
});
