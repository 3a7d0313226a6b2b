import type { PriceTable } from '../../price-table.ts';
import { version } from '../generated/version.generated.ts';
import { voyage } from '../generated/voyage.generated.ts';

/** Prices of `voyage` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { voyage } };
