import type { PriceTable } from '../../price-table.ts';
import { deepgram } from '../generated/deepgram.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `deepgram` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { deepgram } };
