import type { PriceTable } from '../../price-table.ts';
import { openrouter } from '../generated/openrouter.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `openrouter` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { openrouter } };
