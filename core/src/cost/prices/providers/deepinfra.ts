import type { PriceTable } from '../../price-table.ts';
import { deepinfra } from '../generated/deepinfra.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `deepinfra` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { deepinfra } };
