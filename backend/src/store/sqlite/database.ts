import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { packHistogram, sumOfPacked } from './histogram.ts';
import { isStorageFailure } from './storage-failure.ts';

export const BUSY_TIMEOUT_MS = 5_000;

export type Durability = 'normal' | 'full';

/** What statements are made of. */
export interface Preparing {
  prepare(sql: string): StatementSync;
}

/**
 * Opens a file for writing, in WAL mode, at the newest schema.
 *
 * @param durability `full` survives loss of power after each commit; `normal` survives the end of the process only.
 * @throws Error when the file was made by a newer version.
 */
export function openForWriting(
  path: string,
  migrations: readonly string[],
  durability: Durability = 'normal',
): DatabaseSync {
  // Nothing that is referred to is ever removed alone, and looking it up again for each row takes time.
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    prepareForWriting(database, path, migrations, durability);
    return database;
  } catch (error) {
    database.close();
    // SQLite says what is wrong, and not with which file. What senders are told of a full disk names none.
    if (error instanceof Error && 'errcode' in error && !isStorageFailure(error))
      error.message = `${path}: ${error.message}`;
    throw error;
  }
}

function prepareForWriting(
  database: DatabaseSync,
  path: string,
  migrations: readonly string[],
  durability: Durability,
): void {
  addHistogramFunctions(database);
  database.exec('pragma page_size = 8192');
  database.exec('pragma journal_mode = wal');
  database.exec(`pragma synchronous = ${durability}`);
  database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  // A larger cache saves no time, and is there once for each file that is open.
  database.exec('pragma cache_size = -16000');
  database.exec('pragma temp_store = memory');
  // Indexes of random ids touch the same pages again and again: they go to the file once for many commits.
  database.exec('pragma wal_autocheckpoint = 8000');
  migrate(database, path, migrations);
}

/** Opens a file for reading; `undefined` when it has no schema yet, or none that is known. */
export function openForReading(path: string, migrations: readonly string[]): DatabaseSync | undefined {
  const database = new DatabaseSync(path, { readOnly: true });
  database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
  // Not mapped into memory: that is no quicker here, and a file after the other would count as memory of the process.
  database.exec('pragma cache_size = -4000');
  if (version(database) === migrations.length) return database;
  database.close();
  return undefined;
}

export function migrate(database: DatabaseSync, path: string, migrations: readonly string[]): void {
  const found = version(database);
  if (found > migrations.length) {
    throw new Error(
      `${path} was written by a newer version (schema ${found}, known up to ${migrations.length}): update portkey-otel`,
    );
  }
  for (let next = found; next < migrations.length; next += 1) {
    inTransaction(database, () => {
      database.exec(migrations[next]!);
      database.exec(`pragma user_version = ${next + 1}`);
    });
  }
}

export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('begin immediate');
  try {
    const result = work();
    database.exec('commit');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

/** What migrations and roll-ups call. */
function addHistogramFunctions(database: DatabaseSync): void {
  database.function('histogram_pack', { deterministic: true }, (buckets) =>
    packHistogram(new Map(JSON.parse(String(buckets)) as [number, number][])),
  );
  database.function('histogram_add', { deterministic: true }, (one, other) =>
    sumOfPacked(one as Uint8Array, other as Uint8Array),
  );
}

function version(database: DatabaseSync): number {
  return (database.prepare('pragma user_version').get() as { user_version: number }).user_version;
}
