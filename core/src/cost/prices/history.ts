import type { PriceTable } from '../price-table.ts';
import { history, sources } from './generated/history.generated.ts';
import { portkey } from './generated/portkey.generated.ts';
import { version } from './generated/version.generated.ts';

/**
 * Every dated row with the page that states it, and Portkey's own numbers for `mode: 'portkey'`. Larger than
 * `@portkey-otel/core/prices`; meant for servers and command lines.
 */
export const priceHistory: PriceTable = { schema: 1, version, providers: history, sources, portkey };
