import type { SummaryQuery } from '../trace-store.ts';
import type { ReadDatabase } from './read-database.ts';
import { hex } from './span-columns.ts';
import { dimensionsOf, sourceOf } from './summary-source.ts';

type Value = string | number | null;

/** Traces of one group, in one step of it where `t` is a time. */
interface Part {
  readonly key: readonly Value[];
  /** Milliseconds since the Unix epoch. */
  readonly t: number | null;
  readonly traces: number;
}

interface Counts {
  readonly total: number;
  readonly parts: readonly Part[];
}

/**
 * Numbers of traces with something that is counted, day by day. A trace over midnight is in several files: such traces are few, and
 * are told apart by their ids, so that each is counted once.
 */
export class TraceCounts {
  readonly #workspace: number;
  readonly #query: SummaryQuery;
  /** Ids of traces that went on on a day that was counted. */
  readonly #goneOn = new Set<string>();
  /** What was counted of these: level and id. */
  readonly #counted = new Set<string>();

  constructor(workspace: number, query: SummaryQuery) {
    this.#workspace = workspace;
    this.#query = query;
  }

  /** What a file adds. To be asked for the newest day first. */
  of(database: ReadDatabase): Counts {
    const { groupBy, stepMs, filter, of } = this.#query;
    const total = filter || of === 'tools' ? this.#countTraces(database) : this.#traceCalls(database);
    const parts = [
      ...(groupBy.length > 0 ? this.#tracesBy(database, false) : []),
      ...(stepMs === undefined ? [] : this.#tracesBy(database, true)),
    ];
    const again = this.#countedAgain(database);
    return { total: total - again.total, parts: [...parts, ...again.parts] };
  }

  /** By the range of each trace's calls, so that only those are looked at that began before. */
  #traceCalls(database: ReadDatabase): number {
    const { startMs, endMs } = this.#query;
    const [from, to] = [startMs * 1_000, endMs * 1_000];
    const { traces } = database
      .prepare(
        `select (select count(*) from trace_call where workspace = ?1 and first_us >= ?2 and first_us < ?3) +
         (select count(*) from trace_call where workspace = ?1 and first_us < ?2 and last_us >= ?2
          and exists (select 1 from span where span.workspace = ?1 and span.trace_id = trace_call.trace_id
          and role in ('billable', 'failed') and +start_us >= ?2 and +start_us < ?3)) as traces`,
      )
      .get(this.#workspace, from, to) as { traces: number };
    return traces;
  }

  #countTraces(database: ReadDatabase): number {
    const { where } = sourceOf(this.#workspace, this.#query, this.#query);
    const { traces } = database
      .prepare(`select count(distinct span.trace_id) as traces from span where ${where.text}`)
      .get(...where.parameters) as { traces: number };
    return traces;
  }

  #tracesBy(database: ReadDatabase, isByTime: boolean): Part[] {
    const { groupBy } = this.#query;
    const source = sourceOf(this.#workspace, this.#query, this.#query);
    const dimensions = dimensionsOf(this.#query, source);
    const names = [...groupBy.map((_, index) => `g${index}`), ...(isByTime ? ['t'] : [])];
    const rows = database.rows(
      `select ${dimensions.text}, count(distinct span.trace_id) from span where ${source.where.text} group by ${names.join(', ')}`,
      [...dimensions.parameters, ...source.where.parameters],
    );
    const { length } = groupBy;
    return rows.map((row) => ({
      key: row.slice(0, length) as Value[],
      t: isByTime ? (row[length] as number) : null,
      traces: row[length + 1] as number,
    }));
  }

  /** What this file and a later one both count, to be taken away. */
  #countedAgain(database: ReadDatabase): Counts {
    const selected = database
      .prepare('select trace_id as id from trace_from_before where workspace = ?')
      .all(this.#workspace);
    for (const { id } of selected) this.#goneOn.add(hex(id));
    if (this.#goneOn.size === 0) return { total: 0, parts: [] };
    const { groupBy, stepMs } = this.#query;
    const source = sourceOf(this.#workspace, this.#query, this.#query);
    const dimensions = dimensionsOf(this.#query, source);
    const rows = database
      .prepare(
        // First the few traces: by the range of time every call of the day would be read.
        `with gone_on as materialized
           (select span.* from json_each(?) id cross join span on span.workspace = ? and span.trace_id = unhex(id.value))
         select distinct ${dimensions.text}, span.trace_id as id from gone_on span where ${source.where.text}`,
      )
      .all(JSON.stringify([...this.#goneOn]), this.#workspace, ...dimensions.parameters, ...source.where.parameters);
    const parts: Part[] = [];
    const isAgain = (level: readonly unknown[], id: string, seenHere: Set<string>) => {
      const name = JSON.stringify([...level, id]);
      if (seenHere.has(name)) return false;
      seenHere.add(name);
      const isKnown = this.#counted.has(name);
      this.#counted.add(name);
      return isKnown;
    };
    const here = new Set<string>();
    let total = 0;
    for (const row of rows) {
      const id = hex(row.id);
      const key = groupBy.map((_, index) => row[`g${index}`] as Value);
      const t = row.t as number | null;
      if (isAgain([], id, here)) total += 1;
      if (groupBy.length > 0 && isAgain([key], id, here)) parts.push({ key, t: null, traces: -1 });
      if (stepMs !== undefined && isAgain([key, t], id, here)) parts.push({ key, t, traces: -1 });
    }
    return { total, parts };
  }
}
