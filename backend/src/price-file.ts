/** A price table on disk that is newer than the shipped one: put there by `portkey-otel prices update`, checked on the way. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPriceTable, MAX_PRICE_TABLE_BYTES, type PriceTable } from '@portkey-otel/core';

const DOWNLOAD_TIMEOUT_MS = 30_000;

/** `PORTKEY_OTEL_PRICES`, else `portkey-otel/prices.json` in the user's data directory. */
export function priceFilePath(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.PORTKEY_OTEL_PRICES) return environment.PORTKEY_OTEL_PRICES;
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'portkey-otel', 'prices.json');
}

/**
 * The table in the file.
 *
 * @returns `undefined` when there is no file
 * @throws Error when there is one that is no price table
 */
export async function readPriceFile(file: string): Promise<PriceTable | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.size > MAX_PRICE_TABLE_BYTES) throw new Error(`${file} is larger than any price table`);
  return checkPriceTable(JSON.parse(await readFile(file, 'utf8')));
}

export interface UpdateOptions {
  /** A file, or an `http(s)` URL. */
  readonly from: string;
  /** Hex digest that the bytes must have; default: the one in `<from>.sha256`, where there is such a file. */
  readonly sha256?: string | undefined;
  readonly file: string;
}

/**
 * Fetches a table, checks its digest and its rows, and puts it in place with one rename: a reader sees the old table or the
 * new one, and a bad one changes nothing.
 *
 * @throws Error that says what was wrong
 */
export async function updatePriceFile({ from, sha256, file }: UpdateOptions): Promise<PriceTable> {
  const bytes = await read(from);
  const expected = sha256 ?? (await read(`${from}.sha256`).then(digestIn, () => undefined));
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (expected !== undefined && expected.toLowerCase() !== actual) {
    throw new Error(`${from} has SHA-256 ${actual}, not ${expected}`);
  }
  const table = checkPriceTable(JSON.parse(new TextDecoder().decode(bytes)));
  await mkdir(dirname(file), { recursive: true });
  const temporary = `${file}.${randomUUID()}`;
  try {
    await writeFile(temporary, bytes, { mode: 0o644, flush: true });
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
  return table;
}

/** Writes a table in the form that `updatePriceFile` reads, with its digest beside it. */
export async function exportPriceTable(table: PriceTable, file: string): Promise<void> {
  const text = `${JSON.stringify(table)}\n`;
  await writeFile(file, text);
  await writeFile(`${file}.sha256`, `${createHash('sha256').update(text).digest('hex')}\n`);
}

function digestIn(bytes: Uint8Array): string | undefined {
  return /\b[0-9a-fA-F]{64}\b/.exec(new TextDecoder().decode(bytes))?.[0];
}

async function read(from: string): Promise<Uint8Array> {
  if (!/^https?:\/\//.test(from)) {
    if ((await stat(from)).size > MAX_PRICE_TABLE_BYTES) throw new Error(`${from} is larger than any price table`);
    return readFile(from);
  }
  const response = await fetch(from, { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT_MS), redirect: 'follow' });
  if (!response.ok || response.body === null) throw new Error(`${from} answered ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAX_PRICE_TABLE_BYTES) throw new Error(`${from} is larger than any price table`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
