import { fieldName } from '../../filter/fields.ts';
import { MEASURES, type Sums, type Totals } from '../../trace/totals.ts';
import type { GroupKey, Summary, SummaryQuery } from '../trace-store.ts';
import type { ReadDatabase } from './read-database.ts';
import type { Rows } from './remembered-rows.ts';
import { SUM_COLUMNS } from './rollups.ts';
import {
  dimensionsOf,
  isRowPerPoint,
  type Part,
  partsOf,
  type Rollup,
  readSum,
  rollupsFor,
  sourceOf,
  sumsSql,
} from './summary-source.ts';
import { sumOfMeasure, Tally } from './tally.ts';
import { TraceCounts } from './trace-counts.ts';

const MOST_GROUPS = 1_000;

const SUM_NAMES = Object.keys(SUM_COLUMNS) as (keyof Sums)[];
/** The answer is sorted by cost, and groups without calls are left out. These sums come first, in this order. */
const ALWAYS: readonly (keyof Sums)[] = ['calls', 'costPicodollars'];
const CALLS = 0;
const COST = 1;

class Group extends Tally {
  readonly key: GroupKey;
  readonly points = new Map<number, Tally>();

  constructor(key: GroupKey, sums: number) {
    super(sums);
    this.key = key;
  }
}

/** Gathers the roll-up of model calls day by day. Whole units of time come from the roll-ups where they answer the question. */
export class SummaryReader {
  readonly #query: SummaryQuery;
  readonly #workspace: number;
  readonly #rollups: readonly Rollup[];
  readonly #sums: readonly (keyof Sums)[];
  readonly #groups = new Map<string, Group>();
  readonly #total: Tally;
  readonly #measures: readonly (keyof Totals)[];
  readonly #traceCounts: TraceCounts;
  /** That of the last row: rows of a group come one after the other. */
  #lastGroup: { readonly value: unknown; readonly group: Group } | undefined;

  /** @param useRollups false reads every call: for the test that compares the two */
  constructor(workspace: number, query: SummaryQuery, useRollups = true) {
    this.#workspace = workspace;
    this.#query = query;
    this.#measures = query.measures ?? MEASURES;
    this.#traceCounts = new TraceCounts(workspace, query);
    this.#rollups = useRollups ? rollupsFor(query) : [];
    const wanted = new Set(this.#measures.map(sumOfMeasure));
    this.#sums = [...ALWAYS, ...SUM_NAMES.filter((name) => wanted.has(name) && !ALWAYS.includes(name))];
    this.#total = new Tally(this.#sums.length);
    if (query.groupBy.length === 0) this.#group([]);
  }

  add(database: ReadDatabase): void {
    for (const part of partsOf(this.#query, this.#rollups[0])) this.#addSums(database, part);
    if (this.#wants('latencyMs') || this.#wants('timeToFirstTokenMs')) {
      const rollup = this.#rollups.find(({ hasHistograms }) => hasHistograms);
      for (const part of partsOf(this.#query, rollup)) this.#addHistograms(database, part);
    }
    if (this.#wants('traces')) this.#addTraces(database);
  }

  result(): Summary {
    const { startMs, endMs, groupBy } = this.#query;
    // A roll-up keeps its row when late spans took away all that it counted.
    const hasCalls = ({ sums }: Tally) => sums[CALLS]! > 0;
    const groups = [...this.#groups.values()]
      .filter((group) => hasCalls(group) || groupBy.length === 0)
      .sort(
        (a, b) =>
          compare(b.sums[COST]!, a.sums[COST]!) ||
          compare(b.sums[CALLS]!, a.sums[CALLS]!) ||
          JSON.stringify(a.key).localeCompare(JSON.stringify(b.key)),
      );
    const written = <Target extends object>(tally: Tally, target: Target) =>
      tally.write(this.#measures, this.#sums, target);
    return {
      range: { start: new Date(startMs).toISOString(), end: new Date(endMs).toISOString() },
      totals: written(this.#total, {}),
      groups: groups.slice(0, MOST_GROUPS).map((group) => ({
        key: group.key,
        totals: written(group, {}),
        series: [...group.points]
          .filter(([, point]) => hasCalls(point))
          .sort(([a], [b]) => a - b)
          .map(([t, point]) => written(point, { t })),
      })),
      groupsLeftOut: Math.max(0, groups.length - MOST_GROUPS),
    };
  }

  #wants(measure: keyof Totals): boolean {
    return this.#measures.includes(measure);
  }

  #addSums(database: ReadDatabase, part: Part): void {
    const selected = sumsSql(this.#query, part, this.#sums);
    const { length } = this.#query.groupBy;
    const hasSteps = this.#query.stepMs !== undefined;
    for (const row of this.#rows(database, part, selected, !isRowPerPoint(this.#query, part.rollup))) {
      const group = this.#groupOfRow(row, length);
      const point = hasSteps ? this.#point(group, row[length] as number) : undefined;
      for (let index = 0; index < selected.length; index += 1) {
        const sum = readSum(row[length + 1 + index] as number | string);
        this.#total.add(index, sum);
        group.add(index, sum);
        point?.add(index, sum);
      }
    }
  }

  #addHistograms(database: ReadDatabase, part: Part): void {
    const { length } = this.#query.groupBy;
    const isPacked = part.rollup !== undefined;
    const selected = isPacked
      ? ['histogram_sum(rollup.latency)', 'histogram_sum(rollup.first_token)']
      : ['span.duration_ns', 'span.first_token_ms'];
    for (const row of this.#rows(database, part, selected, isPacked)) {
      const [latency, firstToken] = [row[length + 1], row[length + 2]];
      for (const tally of this.#tallies(row, length)) {
        if (isPacked) {
          tally.addPacked('latency', latency as Uint8Array);
          tally.addPacked('firstToken', firstToken as Uint8Array);
        } else {
          tally.count('latency', (latency as number) / 1e6);
          if (firstToken !== null) tally.count('firstToken', firstToken as number);
        }
      }
    }
  }

  /** The values of the groups, the time of the step, then what was selected. */
  #rows(database: ReadDatabase, part: Part, selected: readonly string[], isGrouped: boolean): Rows {
    const source = sourceOf(this.#workspace, this.#query, part);
    const dimensions = dimensionsOf(this.#query, source);
    const grouping = isGrouped && dimensions.groupBy ? `group by ${dimensions.groupBy}` : '';
    return database.rows(
      `select ${dimensions.text}, ${selected.join(', ')} from ${source.from} where ${source.where.text} ${grouping}`,
      [...dimensions.parameters, ...source.where.parameters],
    );
  }

  /** Traces with a call are counted once at each level: their numbers do not add up. */
  #addTraces(database: ReadDatabase): void {
    const counts = this.#traceCounts.of(database);
    const isGrouped = this.#query.groupBy.length > 0;
    this.#total.traces += counts.total;
    if (!isGrouped) this.#group([]).traces = this.#total.traces;
    for (const { key, t, traces } of counts.parts) {
      const group = this.#group(key);
      if (t !== null) this.#point(group, t).traces += traces;
      else if (isGrouped) group.traces += traces;
    }
  }

  #tallies(row: readonly unknown[], length: number): Tally[] {
    const group = this.#groupOfRow(row, length);
    const t = row[length] as number | null;
    return t === null ? [this.#total, group] : [this.#total, group, this.#point(group, t)];
  }

  /** @param length how many values of the row are those of the group */
  #groupOfRow(row: readonly unknown[], length: number): Group {
    if (length === 1 && this.#lastGroup?.value === row[0]) return this.#lastGroup!.group;
    const group = this.#group(row.slice(0, length) as (string | number | null)[]);
    if (length === 1) this.#lastGroup = { value: row[0], group };
    return group;
  }

  #group(values: readonly (string | number | null)[]): Group {
    const id = values.length === 1 ? String(values[0]) + typeof values[0] : JSON.stringify(values);
    let group = this.#groups.get(id);
    if (!group) {
      const names = this.#query.groupBy.map(fieldName);
      const key = Object.fromEntries(names.map((name, index) => [name, values[index] ?? null]));
      group = new Group(key, this.#sums.length);
      this.#groups.set(id, group);
    }
    return group;
  }

  #point(group: Group, t: number): Tally {
    let point = group.points.get(t);
    if (!point) {
      point = new Tally(this.#sums.length);
      group.points.set(t, point);
    }
    return point;
  }
}

function compare(a: number | bigint, b: number | bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
