import type { PriceTable } from '../../price-table.ts';
import { cohere } from '../generated/cohere.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `cohere` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { cohere } };
