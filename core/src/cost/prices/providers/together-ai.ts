import type { PriceTable } from '../../price-table.ts';
import { togetherAi } from '../generated/together-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `together-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'together-ai': togetherAi } };
