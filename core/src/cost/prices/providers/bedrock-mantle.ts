import type { PriceTable } from '../../price-table.ts';
import { bedrockMantle } from '../generated/bedrock-mantle.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `bedrock-mantle` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'bedrock-mantle': bedrockMantle } };
