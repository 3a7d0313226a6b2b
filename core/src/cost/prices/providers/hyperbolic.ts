import type { PriceTable } from '../../price-table.ts';
import { hyperbolic } from '../generated/hyperbolic.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `hyperbolic` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { hyperbolic } };
