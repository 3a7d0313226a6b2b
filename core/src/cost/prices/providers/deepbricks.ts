import type { PriceTable } from '../../price-table.ts';
import { deepbricks } from '../generated/deepbricks.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `deepbricks` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { deepbricks } };
