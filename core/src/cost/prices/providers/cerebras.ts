import type { PriceTable } from '../../price-table.ts';
import { cerebras } from '../generated/cerebras.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `cerebras` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { cerebras } };
