import type { PriceTable } from '../../price-table.ts';
import { novitaAi } from '../generated/novita-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `novita-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'novita-ai': novitaAi } };
