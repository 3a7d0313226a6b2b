import type { PriceTable } from '../../price-table.ts';
import { emberCloud } from '../generated/ember-cloud.generated.ts';
import { version } from '../generated/version.generated.ts';

/** Prices of `ember-cloud` valid in the last 400 days. */
export const prices: PriceTable = { schema: 1, version, providers: { 'ember-cloud': emberCloud } };
