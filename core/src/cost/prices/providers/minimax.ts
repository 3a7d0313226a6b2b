import type { PriceTable } from '../../price-table.ts';
import { minimax } from '../generated/minimax.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `minimax` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { minimax } };
