import type { PriceTable } from '../../price-table.ts';
import { anyscale } from '../generated/anyscale.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `anyscale` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { anyscale } };
