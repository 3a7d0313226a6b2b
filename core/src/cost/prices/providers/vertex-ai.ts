import type { PriceTable } from '../../price-table.ts';
import { version } from '../generated/version.generated.ts';
import { vertexAi } from '../generated/vertex-ai.generated.ts';

/** Prices of `vertex-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'vertex-ai': vertexAi } };
