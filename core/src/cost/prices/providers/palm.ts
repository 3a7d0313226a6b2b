import type { PriceTable } from '../../price-table.ts';
import { palm } from '../generated/palm.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `palm` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { palm } };
