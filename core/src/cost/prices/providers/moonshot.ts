import type { PriceTable } from '../../price-table.ts';
import { moonshot } from '../generated/moonshot.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `moonshot` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { moonshot } };
