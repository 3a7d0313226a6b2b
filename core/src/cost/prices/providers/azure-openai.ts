import type { PriceTable } from '../../price-table.ts';
import { azureOpenai } from '../generated/azure-openai.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `azure-openai` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'azure-openai': azureOpenai } };
