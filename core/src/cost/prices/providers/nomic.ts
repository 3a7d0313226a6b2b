import type { PriceTable } from '../../price-table.ts';
import { nomic } from '../generated/nomic.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `nomic` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { nomic } };
