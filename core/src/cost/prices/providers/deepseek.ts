import type { PriceTable } from '../../price-table.ts';
import { deepseek } from '../generated/deepseek.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `deepseek` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { deepseek } };
