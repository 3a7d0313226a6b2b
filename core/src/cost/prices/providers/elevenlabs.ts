import type { PriceTable } from '../../price-table.ts';
import { elevenlabs } from '../generated/elevenlabs.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `elevenlabs` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { elevenlabs } };
