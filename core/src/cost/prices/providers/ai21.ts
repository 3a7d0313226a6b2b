import type { PriceTable } from '../../price-table.ts';
import { ai21 } from '../generated/ai21.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `ai21` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { ai21 } };
