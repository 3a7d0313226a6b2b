import type { PriceTable } from '../../price-table.ts';
import { fireworksAi } from '../generated/fireworks-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `fireworks-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'fireworks-ai': fireworksAi } };
