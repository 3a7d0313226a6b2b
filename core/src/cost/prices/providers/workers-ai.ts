import type { PriceTable } from '../../price-table.ts';
import { version } from '../generated/version.generated.ts';
import { workersAi } from '../generated/workers-ai.generated.ts';

/** Prices of `workers-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'workers-ai': workersAi } };
