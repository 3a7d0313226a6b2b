import type { ServedCall } from '../provider/provider.ts';

/** US dollars per million tokens, as the provider's public price page has them; on purpose not from the table that is tested. */
const prices: Record<string, { input: number; cached: number; output: number }> = {
  'gpt-4o-mini-2024-07-18': { input: 0.15, cached: 0.075, output: 0.6 },
  'gpt-4o-2024-08-06': { input: 2.5, cached: 1.25, output: 10 },
  'text-embedding-3-small': { input: 0.02, cached: 0.02, output: 0 },
};

/** What the provider would put on its invoice for one call, in US dollars; `undefined` for a model without a price here. */
export function invoiceUsd({ answeredModel, billed }: ServedCall): number | undefined {
  const price = prices[answeredModel];
  if (!price) return undefined;
  const fresh = billed.inputTokens - billed.cacheReadTokens;
  return (fresh * price.input + billed.cacheReadTokens * price.cached + billed.outputTokens * price.output) / 1e6;
}
