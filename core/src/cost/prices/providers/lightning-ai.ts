import type { PriceTable } from '../../price-table.ts';
import { lightningAi } from '../generated/lightning-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `lightning-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'lightning-ai': lightningAi } };
