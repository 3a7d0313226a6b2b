import type { DataDirectory, Day } from './data-directory.ts';
import type { Durability } from './database.ts';
import { DayWriter } from './day-writer.ts';
import type { Packer } from './packed-block.ts';

/** Day files kept open. A live system writes to one or two. */
const OPEN_DAYS = 8;

/** The day files of a writer, opened when they are written to. What is written is committed in all of them, or in none. */
export class DayFiles {
  readonly #directory: DataDirectory;
  readonly #durability: Durability;
  readonly #pack: Packer | undefined;
  /** Least recently used first. */
  readonly #files = new Map<Day, DayWriter>();
  /** Those that are part of what is being written. */
  readonly #begun = new Set<DayWriter>();

  constructor(directory: DataDirectory, durability: Durability, pack: Packer | undefined) {
    this.#directory = directory;
    this.#durability = durability;
    this.#pack = pack;
    // Readers know the newest schema only.
    for (const day of directory.days()) new DayWriter(directory.dayPath(day), durability).close();
  }

  /** Commits the files that `work` began to write to, or nothing of what it did. */
  committing<T>(work: () => T): T {
    try {
      const result = work();
      for (const file of this.#begun) file.commit();
      return result;
    } catch (error) {
      for (const file of this.#begun) file.rollback();
      throw error;
    } finally {
      this.#begun.clear();
    }
  }

  /** The file of a day, to be written to in what is being committed. Made when there is none. */
  begin(day: Day): DayWriter {
    const file = this.#file(day);
    if (!this.#begun.has(file)) {
      this.#begun.add(file);
      file.begin();
    }
    return file;
  }

  /** So that what was written can be read before it is committed. */
  flush(): void {
    for (const file of this.#begun) file.flush();
  }

  /** Removes the file of a day with what it holds. */
  remove(day: Day): void {
    this.#files.get(day)?.close();
    this.#files.delete(day);
    this.#directory.removeDay(day);
  }

  close(): void {
    for (const file of this.#files.values()) file.close();
    this.#files.clear();
  }

  #file(day: Day): DayWriter {
    const known = this.#files.get(day);
    this.#files.delete(day);
    const file = known ?? new DayWriter(this.#directory.dayPath(day), this.#durability, this.#pack);
    this.#files.set(day, file);
    for (const [other, writer] of this.#files) {
      if (this.#files.size <= OPEN_DAYS) break;
      if (this.#begun.has(writer) || writer === file) continue;
      writer.close();
      this.#files.delete(other);
    }
    return file;
  }
}
