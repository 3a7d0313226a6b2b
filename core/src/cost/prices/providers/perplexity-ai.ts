import type { PriceTable } from '../../price-table.ts';
import { perplexityAi } from '../generated/perplexity-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `perplexity-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'perplexity-ai': perplexityAi } };
