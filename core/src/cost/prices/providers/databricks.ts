import type { PriceTable } from '../../price-table.ts';
import { databricks } from '../generated/databricks.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `databricks` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { databricks } };
