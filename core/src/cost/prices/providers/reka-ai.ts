import type { PriceTable } from '../../price-table.ts';
import { rekaAi } from '../generated/reka-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `reka-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'reka-ai': rekaAi } };
