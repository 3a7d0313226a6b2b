import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { calculateCost } from '../calculate-cost.ts';
import type { PriceTable } from '../price-table.ts';
import { readCards } from '../price-table.ts';
import { checkPriceTable } from '../price-table-check.ts';
import { priceHistory } from './history.ts';
import { prices } from './index.ts';

const files = readdirSync(new URL('providers', import.meta.url)).filter((file) => file.endsWith('.ts'));

describe('the shipped tables', () => {
  it.each([
    ['recent', prices],
    ['history', priceHistory],
  ] as const)('%s: every row is in order', (_, table) => {
    expect(() => checkPriceTable(JSON.parse(JSON.stringify(table)))).not.toThrow();
  });

  it('have one entry for each provider, with the same prices', async () => {
    const entries = await Promise.all(
      files.map(
        async (file) => ((await import(`./providers/${file.slice(0, -3)}.ts`)) as { prices: PriceTable }).prices,
      ),
    );
    expect(Object.assign({}, ...entries.map((entry) => entry.providers))).toEqual(prices.providers);
    expect(files).toHaveLength(Object.keys(prices.providers).length);
  });

  it('stay under 45 kB compressed', () => {
    expect(gzipSync(JSON.stringify(prices), { level: 9 }).byteLength).toBeLessThan(45_000);
  });

  it('name each model in one line only', () => {
    const twice: string[] = [];
    for (const [provider, text] of Object.entries(priceHistory.providers)) {
      const names = text.split('\n').flatMap((line) => line.slice(0, line.indexOf('\t')).split(' '));
      if (new Set(names).size < names.length) twice.push(provider);
    }
    expect(twice).toEqual([]);
  });

  it('agree on calls of the last year, and only the history knows older ones', () => {
    const call = { provider: 'openai', requestModel: 'o3', usage: { inputTokens: 1000, outputTokens: 1000 } };
    const at = (date: string, table: PriceTable) =>
      calculateCost({ ...call, startUnixMs: Date.parse(date) }, { table }).usd;
    expect(at('2026-01-01', prices)).toBe(at('2026-01-01', priceHistory));
    expect([at('2025-06-01', prices), at('2025-06-01', priceHistory)]).toEqual([undefined, 0.05]);
  });

  it('give every row of the history a source that is a link', () => {
    const rows = Object.values(priceHistory.providers).flatMap((text) =>
      [...readCards(text)].filter(([name]) => name !== '*').flatMap(([, card]) => card.split('|')),
    );
    const without = rows.filter(
      (row) =>
        !priceHistory.sources?.[Number(/~(\d+)(?: |$)/.exec(row.replace(/=\S+~\S+/g, ''))?.[1])]?.startsWith('http'),
    );
    expect(without).toEqual([]);
  });
});
