import type { CostExplanation } from '../genai/cost.ts';
import type { FoundCard } from './card-index.ts';
import type { PriceTable } from './price-table.ts';
import type { Rates } from './rates.ts';

/** The rows that made a price, with their dates and links. */
export function explainRates(rates: Rates, found: FoundCard | undefined, table: PriceTable): CostExplanation {
  const rows = [rates.base, ...rates.changes];
  const links = rows.map((row) => (row.source === undefined ? undefined : table.sources?.[row.source]));
  return {
    provider: found?.provider ?? 'custom',
    model: found?.model ?? 'custom',
    match: found?.match ?? 'custom',
    rows: rows.map((row) => row.text),
    validFrom: isoDay(rates.base.from),
    validTo: isoDay(rates.base.to),
    sources: [...new Set(links.filter((link) => link !== undefined))],
  };
}

function isoDay(unixMs: number | undefined): string | undefined {
  return unixMs === undefined ? undefined : new Date(unixMs).toISOString().slice(0, 10);
}
