import type { PriceTable } from '../../price-table.ts';
import { version } from '../generated/version.generated.ts';
import { zhipu } from '../generated/zhipu.generated.ts';

/** Prices of `zhipu` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { zhipu } };
