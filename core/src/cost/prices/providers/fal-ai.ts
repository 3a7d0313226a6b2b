import type { PriceTable } from '../../price-table.ts';
import { falAi } from '../generated/fal-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `fal-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'fal-ai': falAi } };
