import type { PriceTable } from '../../price-table.ts';
import { predibase } from '../generated/predibase.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `predibase` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { predibase } };
