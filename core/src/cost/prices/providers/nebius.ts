import type { PriceTable } from '../../price-table.ts';
import { nebius } from '../generated/nebius.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `nebius` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { nebius } };
