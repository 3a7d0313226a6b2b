import type { PriceTable } from '../../price-table.ts';
import { claudePlatformAws } from '../generated/claude-platform-aws.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `claude-platform-aws` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'claude-platform-aws': claudePlatformAws } };
