import type { PriceTable } from '../../price-table.ts';
import { groq } from '../generated/groq.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `groq` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { groq } };
