import type { CustomPrice } from './custom-prices.ts';
import type { PriceTable } from './price-table.ts';

/** What `calculateCost` prices with. */
export interface CostOptions {
  /** The prices. A table is never loaded by itself: import one from `@portkey-otel/core/prices`. */
  readonly table: PriceTable;
  /** The user's own prices, before the table. Keep the array: it is compiled once. */
  readonly customPrices?: readonly CustomPrice[] | undefined;
  /**
   * `accurate` (default), or `portkey`: Portkey's own rule with Portkey's own numbers (those of the history table), in which
   * a model without a price costs 0.
   */
  readonly mode?: 'accurate' | 'portkey' | undefined;
  /** Adds the parts of the sum and the rows it was made from. */
  readonly explain?: boolean | undefined;
}
