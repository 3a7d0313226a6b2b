import { DataDirectory, type Day, dayOfMicro } from './data-directory.ts';
import { CATALOGUE_MIGRATIONS } from './migrations.ts';
import { ReadDatabase } from './read-database.ts';
import { RememberedRows } from './remembered-rows.ts';
import { idBytes } from './span-columns.ts';

/** Day files kept open: more than a query may hold at once. */
const OPEN_DAYS = 400;

/** The files of a data directory, opened for reading when they are asked for. */
export class ReadFiles {
  readonly #directory: DataDirectory;
  readonly #remembered = new RememberedRows();
  readonly #days = new Map<Day, ReadDatabase>();
  #catalogue: ReadDatabase | undefined;

  constructor(directory: string) {
    this.#directory = new DataDirectory(directory);
  }

  /** `undefined` as long as nothing was written. */
  catalogue(): ReadDatabase | undefined {
    this.#catalogue ??= ReadDatabase.open(this.#directory.cataloguePath, CATALOGUE_MIGRATIONS, this.#remembered);
    return this.#catalogue;
  }

  /** `undefined` when nothing was written for it. */
  workspace(name: string): number | undefined {
    const row = this.catalogue()?.prepare('select id from workspace where name = ?').get(name);
    return row?.id as number | undefined;
  }

  /** The files that may hold spans of a trace, by time. */
  daysOf(workspace: number, traceId: string): ReadDatabase[] {
    return this.catalogue()!
      .prepare('select day from trace_day where workspace = ? and trace_id = ? order by day')
      .all(workspace, idBytes(traceId))
      .flatMap(({ day }) => this.#day(day as Day) ?? []);
  }

  /** Newest first. */
  daysBetween(fromMicro: number, toMicro: number): ReadDatabase[] {
    return this.#directory
      .days()
      .filter((day) => day <= dayOfMicro(toMicro) && day >= dayOfMicro(fromMicro))
      .flatMap((day) => this.#day(day) ?? []);
  }

  /** Newest first. */
  allDays(): ReadDatabase[] {
    return this.daysBetween(0, Number.MAX_SAFE_INTEGER);
  }

  /** Lets go of a day file that is about to be removed. */
  forgetDay(day: Day): void {
    this.#days.get(day)?.close();
    this.#days.delete(day);
  }

  close(): void {
    for (const day of this.#days.values()) day.close();
    this.#days.clear();
    this.#catalogue?.close();
  }

  #day(day: Day): ReadDatabase | undefined {
    const open = this.#days.get(day);
    this.#days.delete(day);
    const database = open ?? ReadDatabase.openDay(this.#directory.dayPath(day), this.#remembered);
    if (!database) return undefined;
    this.#days.set(day, database);
    const [oldest] = this.#days.keys();
    if (this.#days.size > OPEN_DAYS) this.forgetDay(oldest!);
    return database;
  }
}
