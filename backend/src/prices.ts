import type { PriceTable } from '@portkey-otel/core';

/** Every known price with its period of validity: stored spans are priced as of the time they started. */
export async function loadPriceTable(): Promise<PriceTable> {
  const { priceHistory } = await import('@portkey-otel/core/prices/history');
  return priceHistory;
}
