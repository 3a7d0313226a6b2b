import type { PriceTable } from '../../price-table.ts';
import { sambanova } from '../generated/sambanova.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `sambanova` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { sambanova } };
