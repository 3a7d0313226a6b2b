import type { PriceTable } from '@portkey-otel/core';
import { priceFilePath, readPriceFile } from './price-file.ts';

/**
 * Every known price with its period of validity: stored spans are priced as of the time they started. A newer table on disk
 * comes before the shipped one; one that cannot be read is said once and changes nothing.
 */
export async function loadPriceTable(): Promise<PriceTable> {
  const shipped = await shippedPriceTable();
  try {
    const updated = await readPriceFile(priceFilePath());
    return updated !== undefined && updated.version >= shipped.version ? updated : shipped;
  } catch (error) {
    process.emitWarning(`the shipped prices are used: ${(error as Error).message}`);
    return shipped;
  }
}

/** The table of this release. */
export async function shippedPriceTable(): Promise<PriceTable> {
  const { priceHistory } = await import('@portkey-otel/core/prices/history');
  return priceHistory;
}
