import type { PriceTable } from '../../price-table.ts';
import { stabilityAi } from '../generated/stability-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `stability-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'stability-ai': stabilityAi } };
