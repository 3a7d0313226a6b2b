export type Value = string | number | Uint8Array | null;
export type Rows = readonly (readonly Value[])[];

/** Values of all results together, and what takes as much as one: about 8 MB. */
const MOST_VALUES = 500_000;
const BYTES_PER_VALUE = 16;

interface Question {
  /** Of the file when it was asked last. */
  readonly version: number;
  readonly rows: Rows | undefined;
  readonly values: number;
}

/**
 * What was read last, by file and question, as long as nobody writes to the file: that of a day that is over is read twice,
 * however often a dashboard asks. Rows are kept from the second time on: a range that moves with the clock makes a question that never
 * comes again, and what a file that is being written to answered is of no use to the next. Forgets what was not asked for longest.
 */
export class RememberedRows {
  readonly #questions = new Map<string, Question>();
  #values = 0;

  /** @param version of what the file holds; it must be read before `read` is called */
  rows(question: string, version: number, read: () => Rows): Rows {
    const known = this.#questions.get(question);
    this.#forget(question);
    const isAsAsked = known?.version === version;
    const rows = (isAsAsked ? known.rows : undefined) ?? read();
    const kept = isAsAsked ? rows : undefined;
    const values = Math.ceil(question.length / BYTES_PER_VALUE) + (kept ? kept.length * (kept[0]?.length ?? 1) : 0);
    this.#questions.set(question, { version, rows: kept, values });
    this.#values += values;
    for (const oldest of this.#questions.keys()) {
      if (this.#values <= MOST_VALUES) break;
      this.#forget(oldest);
    }
    return rows;
  }

  #forget(question: string): void {
    this.#values -= this.#questions.get(question)?.values ?? 0;
    this.#questions.delete(question);
  }
}
