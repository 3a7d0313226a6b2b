import type { PriceTable } from '../../price-table.ts';
import { jina } from '../generated/jina.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `jina` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { jina } };
