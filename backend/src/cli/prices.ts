import { exportPriceTable, priceFilePath, updatePriceFile } from '../price-file.ts';
import { loadPriceTable, shippedPriceTable } from '../prices.ts';
import { CommandError } from './command-error.ts';

export interface PricesUpdateOptions {
  readonly from?: string;
  readonly sha256?: string;
}

/**
 * `portkey-otel prices update`: puts a newer price table in place. The shipped one stays the fallback.
 *
 * @throws CommandError when there is nothing to read, or it is no table; the present prices then stay.
 */
export async function pricesUpdate(options: PricesUpdateOptions, write: (text: string) => void): Promise<void> {
  const from = options.from ?? process.env.PORTKEY_OTEL_PRICES_URL;
  if (!from) throw new CommandError('say where from: --from FILE or URL, or PORTKEY_OTEL_PRICES_URL');
  const file = priceFilePath();
  try {
    const table = await updatePriceFile({ from, sha256: options.sha256, file });
    const shipped = await shippedPriceTable();
    const used =
      table.version >= shipped.version ? 'in use from the next start' : `not used: ${shipped.version} is shipped`;
    write(`prices ${table.version} in ${file} (${used})\n`);
  } catch (error) {
    throw new CommandError(`prices stay as they were: ${(error as Error).message}`);
  }
}

/** `portkey-otel prices export`: the table in use as the file that `prices update` reads, with its digest beside it. */
export async function pricesExport(file: string, write: (text: string) => void): Promise<void> {
  const table = await loadPriceTable();
  try {
    await exportPriceTable(table, file);
  } catch (error) {
    throw new CommandError(`cannot write ${file}: ${(error as Error).message}`);
  }
  write(`prices ${table.version} in ${file}\n`);
}
