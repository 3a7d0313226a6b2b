import { google } from '../generated/google.generated.ts';
import { version } from '../generated/version.generated.ts';
import type { PriceTable } from '../../price-table.ts';

/** Prices of `google` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { google } };
