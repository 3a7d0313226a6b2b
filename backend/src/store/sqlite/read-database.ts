import { existsSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { release } from '../../ingest/release.ts';
import { openForReading, type Preparing } from './database.ts';
import { addPacked, type Histogram, packHistogram } from './histogram.ts';
import { DAY_MIGRATIONS } from './migrations.ts';
import type { RememberedRows, Rows } from './remembered-rows.ts';
import { SourceReader } from './source-blocks.ts';

/** Filters and groupings make other texts again and again: the oldest statements go. */
const MOST_STATEMENTS = 60;

let openings = 0;

/** A file of the store, for reading. Keeps its statements: each takes longer to prepare than to run, and memory until it is collected. */
export class ReadDatabase implements Preparing {
  readonly #database: DatabaseSync;
  /** Least recently used first. */
  readonly #statements = new Map<string, StatementSync>();
  /** Another file may be opened later under the same path, and versions count from the opening. */
  readonly #opening: number;
  readonly #remembered: RememberedRows;

  private constructor(database: DatabaseSync, remembered: RememberedRows) {
    openings += 1;
    this.#opening = openings;
    this.#database = database;
    this.#remembered = remembered;
  }

  /** `undefined` when there is no such file, or it has no schema that is known. */
  static open(path: string, migrations: readonly string[], remembered: RememberedRows): ReadDatabase | undefined {
    const database = existsSync(path) ? openForReading(path, migrations) : undefined;
    return database && new ReadDatabase(database, remembered);
  }

  /** The file of a day, with the functions that its queries call. */
  static openDay(path: string, remembered: RememberedRows): ReadDatabase | undefined {
    const day = ReadDatabase.open(path, DAY_MIGRATIONS, remembered);
    if (!day) return undefined;
    addHistogramSum(day.#database);
    const sources = new SourceReader(day);
    day.#database.function('source_contains', (source, line, pattern) =>
      Number(sources.contains({ source: Number(source), line: Number(line) }, String(pattern))),
    );
    return day;
  }

  /** The same statement for the same text: it is to be run to its end before it is asked for again. */
  prepare(sql: string): StatementSync {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.delete(sql);
    this.#statements.set(sql, statement);
    const [oldest] = this.#statements.keys();
    if (this.#statements.size > MOST_STATEMENTS) this.#statements.delete(oldest!);
    return statement;
  }

  /** Rows as arrays, remembered as long as nobody writes to the file. */
  rows(sql: string, parameters: readonly (string | number | Uint8Array)[]): Rows {
    const { data_version: version } = this.prepare('pragma data_version').get() as { data_version: number };
    return this.#remembered.rows(JSON.stringify([this.#opening, sql, parameters]), version, () => {
      const statement = this.prepare(sql);
      statement.setReturnArrays(true);
      return statement.all(...parameters) as unknown as Rows;
    });
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }
}

function addHistogramSum(database: DatabaseSync): void {
  const histogramSum = {
    start: (): Histogram => new Map(),
    step: (histogram: Histogram, packed: Uint8Array) => {
      addPacked(histogram, packed);
      release(packed);
      return histogram;
    },
    result: packHistogram,
  };
  // Declared for SQL values only; the state may be anything.
  database.aggregate('histogram_sum', histogramSum as unknown as Parameters<DatabaseSync['aggregate']>[1]);
}
