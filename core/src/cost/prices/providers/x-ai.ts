import type { PriceTable } from '../../price-table.ts';
import { version } from '../generated/version.generated.ts';
import { xAi } from '../generated/x-ai.generated.ts';

/** Prices of `x-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'x-ai': xAi } };
