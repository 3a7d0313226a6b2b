import type { DatabaseSync } from 'node:sqlite';
import { type Field, fieldName } from '../../filter/fields.ts';
import { addSums, noSums, type Sums, type Totals, toTotals } from '../../trace/totals.ts';
import type { GroupKey, Summary, SummaryQuery, SummaryTotals } from '../trace-store.ts';
import { type Columns, fieldSql, fieldsOf, filterSql, type Parameter, SPAN_COLUMNS, type Sql } from './filter-sql.ts';
import { type Histogram, histogramPercentiles } from './histogram.ts';
import { type Measure, SUM_COLUMNS } from './rollups.ts';
import type { Row } from './span-columns.ts';

const MOST_GROUPS = 1_000;
const MS_PER_MINUTE = 60_000;

/** The fields by which the minute roll-ups are kept. */
const ROLLUP_COLUMNS: Columns = {
  provider: "nullif(rollup_key.provider, '')",
  model: "nullif(rollup_key.model, '')",
  operation: "nullif(rollup_key.operation, '')",
  service: "nullif(rollup_key.service, '')",
};

/** Calls, and only what is billed is summed: as `sumsOf` does. */
const CALL_SUMS: { readonly [S in keyof Sums]: string } = {
  calls: 'count(*)',
  errors: "sum(role = 'failed' or status = 'error')",
  inputTokens: billed('input_tokens'),
  outputTokens: billed('output_tokens'),
  cacheReadTokens: billed('cache_read_tokens'),
  cacheWriteTokens: billed('cache_write_tokens'),
  reasoningTokens: billed('reasoning_tokens'),
  costPicodollars: billed('cost_pico'),
  cacheSavingsPicodollars: billed('cache_savings_pico'),
  unknownUsageCalls: 'sum(usage_unknown is not null)',
  unknownCostCalls: "sum(role = 'billable' and cost_pico is null)",
};

function billed(column: string): string {
  return `sum(case role when 'billable' then coalesce(${column}, 0) else 0 end)`;
}

const SUM_NAMES = Object.keys(SUM_COLUMNS) as (keyof Sums)[];
const PICODOLLAR_SUMS: ReadonlySet<string> = new Set<keyof Sums>(['costPicodollars', 'cacheSavingsPicodollars']);

interface Tally {
  readonly sums: Sums;
  traces: number;
  readonly latency: Histogram;
  readonly firstToken: Histogram;
}

interface Group extends Tally {
  readonly key: GroupKey;
  readonly points: Map<number, Tally>;
}

/** Where the calls of a part of the range are read from. */
type Part = { readonly from: 'rollup' | 'spans'; readonly startMs: number; readonly endMs: number };

/** Gathers the roll-up of model calls day by day. Whole minutes come from the roll-ups where they answer the question. */
export class SummaryReader {
  readonly #query: SummaryQuery;
  readonly #workspace: number;
  readonly #canRollUp: boolean;
  readonly #groups = new Map<string, Group>();
  readonly #total = newTally();

  /** @param useRollups false reads every call: for the test that compares the two */
  constructor(workspace: number, query: SummaryQuery, useRollups = true) {
    this.#workspace = workspace;
    this.#query = query;
    const fields = [...query.groupBy, ...(query.filter ? fieldsOf(query.filter) : [])];
    const isKept = (field: Field) => field.kind === 'field' && field.name in ROLLUP_COLUMNS;
    this.#canRollUp = useRollups && fields.every(isKept) && (query.stepMs ?? MS_PER_MINUTE) % MS_PER_MINUTE === 0;
    if (query.groupBy.length === 0) this.#group([]);
  }

  add(database: DatabaseSync): void {
    for (const part of this.#parts()) {
      if (part.endMs <= part.startMs) continue;
      const { from, where, columns, sums } = part.from === 'rollup' ? this.#rollupSource(part) : this.#spanSource(part);
      this.#addSums(database, from, where, columns, sums);
      if (this.#wants('latencyMs') || this.#wants('timeToFirstTokenMs')) {
        this.#addHistograms(database, part, from, where, columns);
      }
    }
    if (this.#wants('traces')) this.#addTraces(database);
  }

  result(): Summary {
    // A roll-up keeps its row when late spans took away all that it counted.
    const hasCalls = ({ sums }: Tally) => sums.calls > 0;
    const groups = [...this.#groups.values()]
      .filter((group) => hasCalls(group) || this.#query.groupBy.length === 0)
      .sort(
        (a, b) =>
          Number(b.sums.costPicodollars - a.sums.costPicodollars) ||
          b.sums.calls - a.sums.calls ||
          JSON.stringify(a.key).localeCompare(JSON.stringify(b.key)),
      );
    return {
      totals: this.#totalsOf(this.#total),
      groups: groups.slice(0, MOST_GROUPS).map((group) => ({
        key: group.key,
        totals: this.#totalsOf(group),
        series: [...group.points]
          .filter(([, point]) => hasCalls(point))
          .sort(([a], [b]) => a - b)
          .map(([t, tally]) => ({ t, ...this.#totalsOf(tally) })),
      })),
      groupsLeftOut: Math.max(0, groups.length - MOST_GROUPS),
    };
  }

  #wants(measure: keyof Totals): boolean {
    return this.#query.measures?.includes(measure) ?? true;
  }

  #totalsOf({ sums, traces, latency, firstToken }: Tally): SummaryTotals {
    const { measures } = this.#query;
    const totals = toTotals(sums, traces, histogramPercentiles(latency), histogramPercentiles(firstToken));
    return measures ? Object.fromEntries(measures.map((measure) => [measure, totals[measure]])) : totals;
  }

  #parts(): Part[] {
    const { startMs, endMs } = this.#query;
    if (!this.#canRollUp) return [{ from: 'spans', startMs, endMs }];
    const firstMinute = Math.ceil(startMs / MS_PER_MINUTE) * MS_PER_MINUTE;
    const lastMinute = Math.floor(endMs / MS_PER_MINUTE) * MS_PER_MINUTE;
    if (lastMinute <= firstMinute) return [{ from: 'spans', startMs, endMs }];
    return [
      { from: 'spans', startMs, endMs: firstMinute },
      { from: 'rollup', startMs: firstMinute, endMs: lastMinute },
      { from: 'spans', startMs: lastMinute, endMs },
    ];
  }

  #spanSource(part: Part) {
    return {
      from: 'span',
      where: this.#where(
        {
          text: "span.workspace = ? and span.start_us >= ? and span.start_us < ? and span.role in ('billable', 'failed')",
          parameters: [this.#workspace, part.startMs * 1_000, part.endMs * 1_000],
        },
        SPAN_COLUMNS,
      ),
      columns: SPAN_COLUMNS,
      sums: CALL_SUMS,
    };
  }

  #rollupSource(part: Part) {
    const minutes = [part.startMs, part.endMs].map((ms) => ms / MS_PER_MINUTE);
    return {
      from: 'rollup_minute rollup join rollup_key on rollup_key.id = rollup.key',
      where: this.#where(
        {
          text: 'rollup.workspace = ? and rollup.minute >= ? and rollup.minute < ?',
          parameters: [this.#workspace, ...minutes],
        },
        ROLLUP_COLUMNS,
      ),
      columns: ROLLUP_COLUMNS,
      sums: Object.fromEntries(SUM_NAMES.map((name) => [name, `sum(rollup.${SUM_COLUMNS[name]})`])) as typeof CALL_SUMS,
    };
  }

  #where(range: Sql, columns: Columns): Sql {
    if (!this.#query.filter) return range;
    const filter = filterSql(this.#query.filter, columns);
    return { text: `${range.text} and ${filter.text}`, parameters: [...range.parameters, ...filter.parameters] };
  }

  /** Columns g0, g1, … and t, and what their question marks stand for. */
  #dimensions(columns: Columns): Sql & { readonly names: string } {
    const fields = this.#query.groupBy.map((field) => fieldSql(field, columns));
    const { stepMs } = this.#query;
    const time = columns === SPAN_COLUMNS ? 'span.start_us / 1000' : `rollup.minute * ${MS_PER_MINUTE}`;
    const step = stepMs === undefined ? 'null' : `${time} / ${stepMs} * ${stepMs}`;
    return {
      text: [...fields.map(({ text }, index) => `${text} as g${index}`), `${step} as t`].join(', '),
      parameters: fields.flatMap(({ parameters }) => parameters),
      names: [...fields.map((_, index) => `g${index}`), 't'].join(', '),
    };
  }

  #addSums(database: DatabaseSync, from: string, where: Sql, columns: Columns, sums: typeof CALL_SUMS): void {
    const dimensions = this.#dimensions(columns);
    // Picodollars outgrow the integers that JavaScript has.
    const selected = SUM_NAMES.map((name) =>
      PICODOLLAR_SUMS.has(name) ? `cast(${sums[name]} as text) as ${name}` : `${sums[name]} as ${name}`,
    );
    const sql = `select ${dimensions.text}, ${selected.join(', ')} from ${from} where ${where.text} group by ${dimensions.names}`;
    for (const row of all(database, sql, [...dimensions.parameters, ...where.parameters])) {
      const added = Object.fromEntries(
        SUM_NAMES.map((name) => [
          name,
          PICODOLLAR_SUMS.has(name) ? BigInt(row[name] as string) : (row[name] as number),
        ]),
      ) as unknown as Sums;
      for (const tally of this.#tallies(row)) addSums(tally.sums, added);
    }
  }

  #addHistograms(database: DatabaseSync, part: Part, from: string, where: Sql, columns: Columns): void {
    const dimensions = this.#dimensions(columns);
    const select = (measure: string, bucket: string, count: string, source: string, condition = '') =>
      `select ${dimensions.text}, ${measure} as measure, ${bucket} as bucket, ${count} as count from ${source}
       where ${where.text} ${condition} group by ${dimensions.names}, measure, bucket`;
    const queries =
      part.from === 'rollup'
        ? [
            select(
              'rollup.measure',
              'rollup.bucket',
              'sum(rollup.count)',
              from.replace('rollup_minute', 'rollup_histogram'),
            ),
          ]
        : [
            select("'latency'", 'latency_bucket(span.duration_ns / 1e6)', 'count(*)', from),
            select(
              "'first_token'",
              'latency_bucket(span.first_token_ms)',
              'count(*)',
              from,
              'and span.first_token_ms is not null',
            ),
          ];
    for (const sql of queries) {
      for (const row of all(database, sql, [...dimensions.parameters, ...where.parameters])) {
        for (const tally of this.#tallies(row)) {
          const histogram = (row.measure as Measure) === 'latency' ? tally.latency : tally.firstToken;
          const bucket = row.bucket as number;
          histogram.set(bucket, (histogram.get(bucket) ?? 0) + (row.count as number));
        }
      }
    }
  }

  /** Traces with a call are counted once at each level: their numbers do not add up. */
  #addTraces(database: DatabaseSync): void {
    const { groupBy, stepMs } = this.#query;
    const { where } = this.#spanSource({ from: 'spans', ...this.#query });
    const count = (dimensions: Sql, names: string) =>
      all(
        database,
        `select ${dimensions.text || 'null as unused'}, count(distinct span.trace_id) as traces from span where ${where.text} ${names ? `group by ${names}` : ''}`,
        [...dimensions.parameters, ...where.parameters],
      );
    const none: Sql = { text: '', parameters: [] };
    for (const { traces } of count(none, '')) this.#total.traces += traces as number;
    const fields = groupBy.map((field, index) => ({ ...fieldSql(field), name: `g${index}` }));
    const grouped: Sql = {
      text: fields.map(({ text, name }) => `${text} as ${name}`).join(', '),
      parameters: fields.flatMap(({ parameters }) => parameters),
    };
    for (const row of count(grouped, fields.map(({ name }) => name).join(', '))) {
      this.#group(this.#valuesOf(row)).traces += row.traces as number;
    }
    if (stepMs === undefined) return;
    const dimensions = this.#dimensions(SPAN_COLUMNS);
    for (const row of count(dimensions, dimensions.names)) {
      this.#point(this.#group(this.#valuesOf(row)), row.t as number).traces += row.traces as number;
    }
  }

  #tallies(row: Row): Tally[] {
    const group = this.#group(this.#valuesOf(row));
    return [this.#total, group, ...(row.t === null ? [] : [this.#point(group, row.t as number)])];
  }

  #valuesOf(row: Row): (string | number | null)[] {
    return this.#query.groupBy.map((_, index) => row[`g${index}`] as string | number | null);
  }

  #group(values: readonly (string | number | null)[]): Group {
    const id = JSON.stringify(values);
    let group = this.#groups.get(id);
    if (!group) {
      const key = Object.fromEntries(
        this.#query.groupBy.map((field, index) => [fieldName(field), values[index] ?? null]),
      );
      group = { key, points: new Map(), ...newTally() };
      this.#groups.set(id, group);
    }
    return group;
  }

  #point(group: Group, t: number): Tally {
    const point = group.points.get(t) ?? newTally();
    group.points.set(t, point);
    return point;
  }
}

function newTally(): Tally {
  return { sums: noSums(), traces: 0, latency: new Map(), firstToken: new Map() };
}

function all(database: DatabaseSync, sql: string, parameters: readonly Parameter[]): Row[] {
  return database.prepare(sql).all(...parameters);
}
