import type { PriceTable } from '../../price-table.ts';
import { monsterapi } from '../generated/monsterapi.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `monsterapi` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { monsterapi } };
