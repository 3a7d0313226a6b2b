import type { PriceTable } from '../../price-table.ts';
import { google } from '../generated/google.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `google` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { google } };
