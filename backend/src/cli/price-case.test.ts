import { describe, expect, it } from 'vitest';
import { caseToCall, readCustomPrices } from './price-case.ts';

describe('caseToCall', () => {
  it('adds caches and reasoning that the totals leave out', () => {
    const { call } = caseToCall({
      id: 'native',
      usage: {
        input_tokens: 103,
        cache_read_input_tokens: 1000,
        cache_creation_input_tokens: 200,
        output_tokens: 40,
        reasoning_tokens: 17,
      },
      options: { input_tokens_include_cache: false, output_tokens_include_reasoning: false },
    });
    expect(call.usage).toMatchObject({ inputTokens: 1303, outputTokens: 57 });
  });

  it('leaves usage away where there is none', () => {
    expect(caseToCall({ id: 'none', usage: {} }).call.usage).toBeUndefined();
    expect(caseToCall({ id: 'null', usage: null }).call.usage).toBeUndefined();
  });
});

describe('readCustomPrices', () => {
  const price = { input: 0.1, output: 0.2 };
  it.each([
    [{ input: 0.1, output: 0.2 }],
    [{ input_mtok: 0.1, output_mtok: 0.2 }],
    [{ input_per_million: 0.1, output_per_million: 0.2 }],
    [{ input_usd_per_mtok: 0.1, output_usd_per_mtok: 0.2 }],
    [{ usd_per_mtok_input: 0.1, usd_per_mtok_output: 0.2 }],
    [{ input_usd_per_million_tokens: 0.1, output_usd_per_million_tokens: 0.2 }],
    [{ input_cost_per_token: 1e-7, output_cost_per_token: 2e-7 }],
    [{ usdPerMillion: { input: 0.1, output: 0.2 } }],
  ])('reads %j', (given) => {
    const rates = readCustomPrices(given)?.[0]?.usdPerMillion;
    expect(rates?.input).toBeCloseTo(price.input, 12);
    expect(rates?.output).toBeCloseTo(price.output, 12);
  });

  it('reads prices by model, with and without the provider in the name', () => {
    const prices = readCustomPrices({ 'vllm/meta-llama/Llama-3.3-70B-Instruct': { input: 1, output: 2 } });
    expect(prices).toContainEqual(
      expect.objectContaining({ provider: 'vllm', model: 'meta-llama/Llama-3.3-70B-Instruct' }),
    );
  });

  it('reads a multiplier and a free model', () => {
    expect(readCustomPrices([{ multiplier: 0.8 }, { model: 'x', free: true }])).toMatchObject([
      { multiplier: 0.8 },
      { model: 'x', free: true },
    ]);
  });
});
