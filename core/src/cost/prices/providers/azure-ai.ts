import type { PriceTable } from '../../price-table.ts';
import { azureAi } from '../generated/azure-ai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `azure-ai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'azure-ai': azureAi } };
