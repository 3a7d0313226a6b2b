import type { PriceTable } from '../../price-table.ts';
import { ovhcloud } from '../generated/ovhcloud.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `ovhcloud` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { ovhcloud } };
