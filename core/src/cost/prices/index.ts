import type { PriceTable } from '../price-table.ts';
import { providers } from './generated/all.generated.ts';
import { version } from './generated/version.generated.ts';

/** All providers, with every row that was valid at some time in the last 400 days before the table was made. */
export const prices: PriceTable = { schema: 1, version, providers };
