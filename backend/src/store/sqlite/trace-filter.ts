import type { Filter } from '../../filter/filter.ts';
import { filterSql, type Sql } from './filter-sql.ts';
import type { ReadDatabase } from './read-database.ts';
import { hex } from './span-columns.ts';

/**
 * Traces of which at least one span fulfils a filter. The row of a trace is in the file of the day on which it began, its spans are
 * each in that of their own: what later days found is asked of the earlier ones.
 */
export class TraceFilter {
  readonly #workspace: number;
  readonly #filter: Sql | undefined;
  /** Ids of traces that fulfil it on a later day. */
  readonly #found: string[] = [];

  /** @param later files of the days behind those that will be asked */
  constructor(filter: Filter | undefined, workspace: number, later: readonly ReadDatabase[]) {
    this.#workspace = workspace;
    this.#filter = filter && filterSql(filter);
    if (filter) for (const database of later) this.#find(database);
  }

  /** A condition on the table `trace` of the file. To be asked for the newest day first. */
  of(database: ReadDatabase): Sql {
    if (!this.#filter) return { text: '', parameters: [] };
    const { text, parameters } = this.#filter;
    const here = `exists (select 1 from span where span.workspace = trace.workspace and span.trace_id = trace.trace_id and ${text})`;
    const found = JSON.stringify(this.#found);
    this.#find(database);
    if (found === '[]') return { text: `and ${here}`, parameters };
    return {
      text: `and (trace.trace_id in (select unhex(value) from json_each(?)) or ${here})`,
      parameters: [found, ...parameters],
    };
  }

  #find(database: ReadDatabase): void {
    const { text, parameters } = this.#filter!;
    const rows = database
      .prepare(
        `select trace_id as id from trace_from_before trace where workspace = ? and exists
         (select 1 from span where span.workspace = trace.workspace and span.trace_id = trace.trace_id and ${text})`,
      )
      .all(this.#workspace, ...parameters);
    for (const { id } of rows) this.#found.push(hex(id));
  }
}
