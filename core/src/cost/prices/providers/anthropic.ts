import type { PriceTable } from '../../price-table.ts';
import { anthropic } from '../generated/anthropic.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `anthropic` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { anthropic } };
