import type { PriceTable } from '../../price-table.ts';
import { version } from '../generated/version.generated.ts';
import { watsonx } from '../generated/watsonx.generated.ts';

/** Prices of `watsonx` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { watsonx } };
