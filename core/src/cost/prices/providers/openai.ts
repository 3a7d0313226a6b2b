import type { PriceTable } from '../../price-table.ts';
import { openai } from '../generated/openai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `openai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { openai } };
