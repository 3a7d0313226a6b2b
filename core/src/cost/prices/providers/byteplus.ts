import type { PriceTable } from '../../price-table.ts';
import { byteplus } from '../generated/byteplus.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `byteplus` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { byteplus } };
