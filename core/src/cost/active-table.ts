/** The table that a process prices with, where nobody passes one: set once, replaced whole. */
import { slot } from '../instrument/state.ts';
import type { PriceTable } from './price-table.ts';
import { checkPriceTable } from './price-table-check.ts';

function active(): { table: PriceTable | undefined } {
  return slot('price-table', () => ({ table: undefined }));
}

/**
 * Makes `table` the one that the whole process prices with from the next call on. The swap is one assignment: a call in
 * flight keeps the table it began with.
 *
 * @param table a shipped table, or parsed JSON of one; it is checked first
 * @returns the table now in use
 * @throws TypeError when it is no table; the present one then stays
 */
export function setPriceTable(table: unknown): PriceTable {
  const checked = checkPriceTable(table);
  active().table = checked;
  return checked;
}

/** The table set last; `undefined` when none was. */
export function getPriceTable(): PriceTable | undefined {
  return active().table;
}
