import type { PriceTable } from '../../price-table.ts';
import { version } from '../generated/version.generated.ts';
import { zAi } from '../generated/z-ai.generated.ts';

/** Prices of `z-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'z-ai': zAi } };
