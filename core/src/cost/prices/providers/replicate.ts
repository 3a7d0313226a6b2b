import type { PriceTable } from '../../price-table.ts';
import { replicate } from '../generated/replicate.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `replicate` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { replicate } };
