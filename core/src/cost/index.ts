/** What a model call cost: the engine, its tables' form, and the user's own prices. */

export { getPriceTable, setPriceTable } from './active-table.ts';
export { calculateCost } from './calculate-cost.ts';
export type { CustomPrice } from './custom-prices.ts';
export type { CostOptions } from './options.ts';
export type { PriceTable } from './price-table.ts';
export { joinPriceTables } from './price-table.ts';
export { checkPriceTable, MAX_PRICE_TABLE_BYTES } from './price-table-check.ts';
