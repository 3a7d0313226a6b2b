export type Value = string | number | Uint8Array | null;
export type Rows = readonly (readonly Value[])[];

/** Values of all results together: about 8 MB. */
const MOST_VALUES = 500_000;

interface Result {
  readonly version: number;
  readonly rows: Rows;
  readonly values: number;
}

/**
 * What was read last, by file and question, as long as nobody writes to the file: that of a day that is over is read once,
 * however often a dashboard asks. Forgets what was not asked for longest.
 */
export class RememberedRows {
  readonly #results = new Map<string, Result>();
  #values = 0;

  /** @param version of what the file holds; it must be read before `read` is called */
  rows(question: string, version: number, read: () => Rows): Rows {
    const known = this.#results.get(question);
    this.#forget(question);
    const rows = known?.version === version ? known.rows : read();
    const values = rows.length * (rows[0]?.length ?? 1);
    this.#results.set(question, { version, rows, values });
    this.#values += values;
    for (const oldest of this.#results.keys()) {
      if (this.#values <= MOST_VALUES) break;
      this.#forget(oldest);
    }
    return rows;
  }

  #forget(question: string): void {
    this.#values -= this.#results.get(question)?.values ?? 0;
    this.#results.delete(question);
  }
}
