import type { PriceTable } from '../../price-table.ts';
import { bedrock } from '../generated/bedrock.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `bedrock` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { bedrock } };
