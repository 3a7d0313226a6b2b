import type { PriceTable } from '../../price-table.ts';
import { oracle } from '../generated/oracle.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `oracle` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { oracle } };
