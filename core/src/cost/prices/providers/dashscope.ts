import type { PriceTable } from '../../price-table.ts';
import { dashscope } from '../generated/dashscope.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `dashscope` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { dashscope } };
