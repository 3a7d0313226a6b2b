import type { PriceTable } from '../../price-table.ts';
import { mistralAi } from '../generated/mistral-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `mistral-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'mistral-ai': mistralAi } };
