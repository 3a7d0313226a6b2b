import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cost, KnownCost, ModelCall } from '../genai/cost.ts';
import type { Usage } from '../genai/usage.ts';
import { calculateCost } from './calculate-cost.ts';
import { readCards } from './price-table.ts';
import { priceHistory as table } from './prices/history.ts';

const MODELS = Object.entries(table.providers).flatMap(([provider, text]) =>
  [...readCards(text).keys()].filter((name) => name !== '*').map((model) => ({ provider, model })),
);
const model = fc.constantFrom(...MODELS);
const time = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2027-06-01') });
const circumstances = fc.record({
  serviceTier: fc.constantFrom(undefined, 'flex', 'priority', 'default', 'auto'),
  batch: fc.constantFrom(undefined, true),
  region: fc.constantFrom(undefined, 'us', 'eu', 'us-east5', 'ap-northeast-1'),
});
const tokens = fc.integer({ min: 0, max: 2_000_000 });
/** Counts that do not overlap; every one can grow alone. */
const exclusive = fc.record({
  fresh: tokens,
  cacheRead: tokens,
  cacheWrite5m: tokens,
  cacheWrite1h: tokens,
  audio: tokens,
  text: tokens,
  reasoning: tokens,
});
type Exclusive = {
  readonly [name in 'fresh' | 'cacheRead' | 'cacheWrite5m' | 'cacheWrite1h' | 'audio' | 'text' | 'reasoning']: number;
};

function usageOf(counts: Exclusive): Usage {
  const written = counts.cacheWrite5m + counts.cacheWrite1h;
  return {
    inputTokens: counts.fresh + counts.cacheRead + written + counts.audio,
    cacheReadTokens: counts.cacheRead,
    cacheWriteTokens: written,
    cacheWrite5mTokens: counts.cacheWrite5m,
    cacheWrite1hTokens: counts.cacheWrite1h,
    inputAudioTokens: counts.audio,
    outputTokens: counts.text + counts.reasoning,
    reasoningTokens: counts.reasoning,
  };
}

function price(call: ModelCall): Cost {
  return calculateCost(call, { table, explain: true });
}
function picodollars(cost: Cost): bigint | undefined {
  return cost.unknown === undefined ? cost.parts!.reduce((sum, part) => sum + part.picodollars, 0n) : undefined;
}

describe('a cost', () => {
  it('never is negative, NaN or infinite, and its parts sum to it', () => {
    fc.assert(
      fc.property(model, time, circumstances, exclusive, ({ provider, model }, startUnixMs, more, counts) => {
        const cost = price({ provider, requestModel: model, startUnixMs, usage: usageOf(counts), ...more });
        if (cost.unknown !== undefined) return;
        const sum = picodollars(cost)!;
        expect(cost.usd).toBeGreaterThanOrEqual(0);
        expect(cost.usd).toBe(Number(sum) / 1e12);
        const rest = cost.usd - cost.inputUsd! - cost.outputUsd!;
        expect(rest).toBeGreaterThanOrEqual(-1e-9 * cost.usd - 1e-18);
        expect(cost.cacheSavingsUsd ?? 0).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not fall when any one count grows', () => {
    const grown = fc.constantFrom<keyof Exclusive>(
      'fresh',
      'cacheRead',
      'cacheWrite5m',
      'cacheWrite1h',
      'audio',
      'text',
      'reasoning',
    );
    fc.assert(
      fc.property(
        model,
        time,
        circumstances,
        exclusive,
        grown,
        tokens,
        ({ provider, model }, startUnixMs, more, counts, name, by) => {
          const call = { provider, requestModel: model, startUnixMs, ...more };
          const before = picodollars(price({ ...call, usage: usageOf(counts) }));
          const after = picodollars(price({ ...call, usage: usageOf({ ...counts, [name]: counts[name] + by }) }));
          if (before !== undefined && after !== undefined) expect(after >= before).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('of two calls is the sum of their costs, where no limit of context lies between', () => {
    const small = fc.record(
      Object.fromEntries(
        ['fresh', 'cacheRead', 'cacheWrite5m', 'cacheWrite1h', 'audio', 'text', 'reasoning'].map((name) => [
          name,
          fc.integer({ min: 0, max: 2000 }),
        ]),
      ),
    ) as unknown as fc.Arbitrary<Exclusive>;
    fc.assert(
      fc.property(model, time, small, small, ({ provider, model }, startUnixMs, a, b) => {
        // A fee for each request is paid twice.
        if (provider === 'perplexity-ai') return;
        const call = { provider, requestModel: model, startUnixMs };
        const both = Object.fromEntries(
          Object.entries(a).map(([name, count]) => [name, count + b[name as keyof Exclusive]]),
        );
        const parts = [usageOf(a), usageOf(b), usageOf(both as unknown as Exclusive)].map((usage) =>
          picodollars(price({ ...call, usage })),
        );
        if (parts.includes(undefined)) return;
        expect(parts[0]! + parts[1]!).toBe(parts[2]!);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never thrown, whatever the call is', () => {
    const count = fc.oneof(fc.double(), fc.integer(), fc.constant(undefined));
    const usage = fc.record({
      inputTokens: count,
      outputTokens: count,
      cacheReadTokens: count,
      cacheWriteTokens: count,
      cacheWrite1hTokens: count,
      inputAudioTokens: count,
      cacheReadAudioTokens: count,
      reasoningTokens: count,
      outputImageTokens: count,
      units: fc.option(fc.dictionary(fc.string(), fc.double()), { nil: undefined }),
    });
    const text = fc.oneof(fc.string(), fc.constantFrom(...MODELS.map(({ model }) => model)), fc.constant(undefined));
    const call = fc.record({
      provider: fc.oneof(fc.string(), fc.constantFrom('openai', 'aws.bedrock', 'azure', 'openrouter', 'gcp.vertex_ai')),
      requestModel: text,
      responseModel: text,
      serviceTier: text,
      region: text,
      deploymentType: text,
      imageSize: text,
      imageQuality: text,
      searchContextSize: text,
      startUnixMs: fc.oneof(fc.double(), fc.constant(undefined)),
      usage: fc.option(usage, { nil: undefined }),
    }) as fc.Arbitrary<ModelCall>;
    fc.assert(
      fc.property(call, fc.constantFrom('accurate' as const, 'portkey' as const), (each, mode) => {
        const cost = calculateCost(each, { table, mode, explain: true });
        if (cost.unknown !== undefined) return;
        expect(cost.usd).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(cost.usd)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the same with and without its explanation', () => {
    fc.assert(
      fc.property(model, time, circumstances, exclusive, ({ provider, model }, startUnixMs, more, counts) => {
        const call = { provider, requestModel: model, startUnixMs, usage: usageOf(counts), ...more };
        const { parts: _, explanation: __, ...explained } = price(call) as KnownCost;
        const { parts: ___, explanation: ____, ...plain } = calculateCost(call, { table }) as KnownCost;
        expect(plain).toEqual(explained);
      }),
      { numRuns: 500 },
    );
  });
});
