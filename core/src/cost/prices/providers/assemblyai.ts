import type { PriceTable } from '../../price-table.ts';
import { assemblyai } from '../generated/assemblyai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `assemblyai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { assemblyai } };
