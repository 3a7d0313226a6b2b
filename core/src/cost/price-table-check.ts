/** Whether data from outside is a price table that can be used: its form, its size, and a sample of its rows. */
import type { PriceTable } from './price-table.ts';
import { readCards } from './price-table.ts';
import { parseRateCard } from './rate-card.ts';

/** 32 MiB. A table is some hundred kilobytes; more than this is no table. */
export const MAX_PRICE_TABLE_BYTES = 33_554_432;
const MIN_PROVIDERS = 1;
/** $10,000 a million tokens: no model has come near it, and a slip of the unit passes it. */
const MAX_RATE = 1e10;

/**
 * A price table from outside, such as a file that was read or an answer that was fetched, once it is proved to be one.
 *
 * @returns the table, frozen
 * @throws TypeError that says what is wrong with it
 */
export function checkPriceTable(data: unknown): PriceTable {
  if (typeof data !== 'object' || data === null) throw new TypeError('a price table is a JSON object');
  const table = data as { readonly [key: string]: unknown };
  if (table.schema !== 1)
    throw new TypeError(`price table of schema ${String(table.schema)}; this version reads schema 1`);
  if (typeof table.version !== 'string' || table.version === '') throw new TypeError('the price table has no version');
  const providers = texts(table.providers, 'providers');
  if (Object.keys(providers).length < MIN_PROVIDERS) throw new TypeError('the price table has no providers');
  for (const [provider, text] of Object.entries(providers)) checkCards(provider, text);
  return Object.freeze({
    schema: 1,
    version: table.version,
    providers,
    sources: Array.isArray(table.sources) ? table.sources.filter((source) => typeof source === 'string') : undefined,
    portkey: table.portkey === undefined ? undefined : texts(table.portkey, 'portkey'),
  });
}

function texts(given: unknown, name: string): { readonly [provider: string]: string } {
  if (typeof given !== 'object' || given === null) throw new TypeError(`the price table has no ${name}`);
  for (const [provider, text] of Object.entries(given)) {
    if (typeof text !== 'string') throw new TypeError(`the prices of ${provider} are not a text`);
  }
  return given as { readonly [provider: string]: string };
}

function checkCards(provider: string, text: string): void {
  for (const [name, card] of readCards(text)) {
    const { bases } = parseRateCard(card);
    if (name !== '*' && bases.length === 0) throw new TypeError(`${provider} ${name} has no base price`);
    for (const { rates } of bases) {
      const { input } = rates;
      for (const rate of Object.values(rates)) {
        if (!(rate >= 0)) throw new TypeError(`${provider} ${name} has a price that is no number`);
      }
      if (input !== undefined && input > MAX_RATE)
        throw new TypeError(`${provider} ${name} costs more than anything does`);
      if (input !== undefined && (rates.cache_read ?? 0) > Math.max(input, 1)) {
        throw new TypeError(`${provider} ${name}: reading from the cache is dearer than not`);
      }
    }
  }
}
