import { fieldName } from '../../filter/fields.ts';
import { MEASURES, type Sums, type Totals } from '../../trace/totals.ts';
import type { Counted, GroupKey, Summary, SummaryQuery } from '../trace-store.ts';
import type { Preparing } from './database.ts';
import { type Columns, fieldSql, fieldsOf, filterSql, SPAN_COLUMNS, type Sql } from './filter-sql.ts';
import { DIMENSIONS, SUM_COLUMNS } from './rollups.ts';
import { Tally } from './tally.ts';

/** Spans that are counted. */
const COUNTED: { readonly [C in Counted]: string } = {
  calls: "span.role in ('billable', 'failed')",
  tools: "span.operation = 'execute_tool'",
};

const MOST_GROUPS = 1_000;
const MS_PER_MINUTE = 60_000;

/** Sums of calls that are kept beside the spans. */
interface Rollup {
  /** Width of a row. */
  readonly unitMs: number;
  readonly from: string;
  /** The row's time, in units since the Unix epoch. */
  readonly time: string;
  readonly condition?: string | undefined;
  /** The fields by which it is kept, empty where a call lacks one: it answers no question about others. */
  readonly fields: Columns;
  readonly hasHistograms: boolean;
}

const MINUTE_ROLLUP: Rollup = {
  unitMs: MS_PER_MINUTE,
  from: 'rollup_minute rollup join rollup_key on rollup_key.id = rollup.key',
  time: 'rollup.minute',
  fields: {
    provider: 'rollup_key.provider',
    model: 'rollup_key.model',
    operation: 'rollup_key.operation',
    service: 'rollup_key.service',
  },
  hasHistograms: true,
};
/** The first that has the fields of a question answers it: finer units first, as what they leave over is read call by call; then shorter rows. */
const ROLLUPS: readonly Rollup[] = [
  ...Object.entries(DIMENSIONS).map(([dimension, { table, time, minutes }]) => ({
    unitMs: minutes * MS_PER_MINUTE,
    from: `${table} rollup`,
    time: `rollup.${time}`,
    condition: `rollup.dimension = '${dimension}'`,
    fields: { [dimension]: 'rollup.value' },
    hasHistograms: false,
  })),
  MINUTE_ROLLUP,
].sort((a, b) => a.unitMs - b.unitMs);

/** Spans that are counted, and only what is billed is summed: as `sumsOf` does. */
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
/** Measures that have another name than their sum. */
const MEASURE_OF_SUM: { readonly [S in keyof Sums]?: keyof Totals } = {
  costPicodollars: 'costUsd',
  cacheSavingsPicodollars: 'cacheSavingsUsd',
};
const PICODOLLAR_SUMS: ReadonlySet<string> = new Set<keyof Sums>(['costPicodollars', 'cacheSavingsPicodollars']);

class Group extends Tally {
  readonly key: GroupKey;
  readonly points = new Map<number, Tally>();

  constructor(key: GroupKey) {
    super();
    this.key = key;
  }
}

/** A part of the range, and where its calls are read from: spans where there is no roll-up. */
interface Part {
  readonly rollup?: Rollup | undefined;
  readonly startMs: number;
  readonly endMs: number;
}

/** A part, as SQL. */
interface Source {
  readonly from: string;
  readonly where: Sql;
  readonly columns: Columns;
  /** What to group by in place of the columns: as it stands in an index, it is in order already. */
  readonly fields: Columns;
  /** Milliseconds since the Unix epoch. */
  readonly time: string;
  /** Stands for the time where a step is as long as this. */
  readonly unit?: { readonly ms: number; readonly time: string } | undefined;
}

/** Gathers the roll-up of model calls day by day. Whole units of time come from the roll-ups where they answer the question. */
export class SummaryReader {
  readonly #query: SummaryQuery;
  readonly #workspace: number;
  readonly #rollups: readonly Rollup[];
  /** Sums that the answer needs: it is sorted by cost, and groups without calls are left out. */
  readonly #sums: readonly (keyof Sums)[];
  readonly #groups = new Map<string, Group>();
  readonly #total = new Tally();
  readonly #measures: readonly (keyof Totals)[];
  /** That of the last row: rows of a group come one after the other. */
  #lastGroup: { readonly value: unknown; readonly group: Group } | undefined;

  /** @param useRollups false reads every call: for the test that compares the two */
  constructor(workspace: number, query: SummaryQuery, useRollups = true) {
    this.#workspace = workspace;
    this.#query = query;
    this.#measures = query.measures ?? MEASURES;
    const fields = [...query.groupBy, ...(query.filter ? fieldsOf(query.filter) : [])];
    this.#rollups = ROLLUPS.filter(
      (rollup) =>
        useRollups &&
        query.of !== 'tools' &&
        fields.every((field) => field.kind === 'field' && field.name in rollup.fields) &&
        (query.stepMs === undefined || query.stepMs % rollup.unitMs === 0),
    );
    const always: readonly (keyof Sums)[] = ['calls', 'costPicodollars'];
    this.#sums = SUM_NAMES.filter(
      (name) => always.includes(name) || this.#wants(MEASURE_OF_SUM[name] ?? (name as keyof Totals)),
    );
    if (query.groupBy.length === 0) this.#group([]);
  }

  add(database: Preparing): void {
    for (const part of this.#parts(this.#rollups[0])) this.#addSums(database, part);
    if (this.#wants('latencyMs') || this.#wants('timeToFirstTokenMs')) {
      const rollup = this.#rollups.find(({ hasHistograms }) => hasHistograms);
      for (const part of this.#parts(rollup)) this.#addHistograms(database, part);
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
      totals: this.#total.write(this.#measures, {}),
      groups: groups.slice(0, MOST_GROUPS).map((group) => ({
        key: group.key,
        totals: group.write(this.#measures, {}),
        series: [...group.points]
          .filter(([, point]) => hasCalls(point))
          .sort(([a], [b]) => a - b)
          .map(([t, tally]) => tally.write(this.#measures, { t })),
      })),
      groupsLeftOut: Math.max(0, groups.length - MOST_GROUPS),
    };
  }

  #wants(measure: keyof Totals): boolean {
    return this.#measures.includes(measure);
  }

  #parts(rollup: Rollup | undefined): Part[] {
    const { startMs, endMs } = this.#query;
    const unitMs = rollup?.unitMs ?? 1;
    const from = Math.ceil(startMs / unitMs) * unitMs;
    const to = Math.floor(endMs / unitMs) * unitMs;
    if (!rollup || to <= from) return [{ startMs, endMs }];
    const parts: readonly Part[] = [
      { startMs, endMs: from },
      { rollup, startMs: from, endMs: to },
      { startMs: to, endMs },
    ];
    return parts.filter((part) => part.endMs > part.startMs);
  }

  #source({ rollup, startMs, endMs }: Part): Source {
    if (!rollup) {
      const range: Sql = {
        text: `span.workspace = ? and span.start_us >= ? and span.start_us < ? and ${COUNTED[this.#query.of ?? 'calls']}`,
        parameters: [this.#workspace, startMs * 1_000, endMs * 1_000],
      };
      return {
        from: 'span',
        where: this.#where(range, SPAN_COLUMNS),
        columns: SPAN_COLUMNS,
        fields: {},
        time: 'span.start_us / 1000',
      };
    }
    const { unitMs, from, time, fields, condition } = rollup;
    const columns = Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, `nullif(${text}, '')`]));
    const range: Sql = {
      text: `rollup.workspace = ? and ${time} >= ? and ${time} < ? ${condition ? `and ${condition}` : ''}`,
      parameters: [this.#workspace, startMs / unitMs, endMs / unitMs],
    };
    return {
      from,
      where: this.#where(range, columns),
      columns,
      fields,
      time: `${time} * ${unitMs}`,
      unit: { ms: unitMs, time },
    };
  }

  #where(range: Sql, columns: Columns): Sql {
    if (!this.#query.filter) return range;
    const filter = filterSql(this.#query.filter, columns);
    return { text: `${range.text} and ${filter.text}`, parameters: [...range.parameters, ...filter.parameters] };
  }

  /** Columns g0, g1, … and t, what their question marks stand for, and by what they are grouped. */
  #dimensions({ columns, fields, time, unit }: Source): Sql & { readonly groupBy: string } {
    const { groupBy, stepMs } = this.#query;
    const groups = groupBy.map((field) => fieldSql(field, columns));
    const step = stepMs === undefined ? 'null' : `${time} / ${stepMs} * ${stepMs}`;
    const names = groupBy.map((field, index) => (field.kind === 'field' && fields[field.name]) || `g${index}`);
    const name = unit && stepMs === unit.ms ? unit.time : 't';
    return {
      text: [...groups.map(({ text }, index) => `${text} as g${index}`), `${step} as t`].join(', '),
      parameters: groups.flatMap(({ parameters }) => parameters),
      groupBy: [...names, ...(stepMs === undefined ? [] : [name])].join(', '),
    };
  }

  #addSums(database: Preparing, part: Part): void {
    const source = this.#source(part);
    // Picodollars may outgrow the integers that JavaScript has: then they come as text.
    const isGrouped = !this.#isRowPerPoint(part.rollup);
    const selected = this.#sums.map((name) => {
      const column = `rollup.${SUM_COLUMNS[name]}`;
      const sum = !part.rollup ? CALL_SUMS[name] : isGrouped ? `sum(${column})` : column;
      if (!PICODOLLAR_SUMS.has(name)) return `coalesce(${sum}, 0)`;
      return `iif(abs(${sum}) > ${Number.MAX_SAFE_INTEGER}, cast(${sum} as text), coalesce(${sum}, 0))`;
    });
    for (const { tallies, values } of this.#rows(database, source, selected, isGrouped)) {
      for (const [index, name] of this.#sums.entries()) {
        if (name === 'costPicodollars' || name === 'cacheSavingsPicodollars') {
          const picodollars = BigInt(values[index] as number | string);
          for (const { sums } of tallies) sums[name] += picodollars;
        } else for (const { sums } of tallies) sums[name] += values[index] as number;
      }
    }
  }

  /** Whether each row of a roll-up is a point of the answer by itself, so that there is nothing to group. */
  #isRowPerPoint(rollup: Rollup | undefined): boolean {
    const { groupBy, stepMs } = this.#query;
    if (!rollup || stepMs !== rollup.unitMs) return false;
    const fields = Object.keys(rollup.fields);
    return fields.length === 1 && groupBy.length === 1 && fieldName(groupBy[0]!) === fields[0] && !rollup.hasHistograms;
  }

  #addHistograms(database: Preparing, part: Part): void {
    const source = this.#source(part);
    if (part.rollup) {
      const selected = ['histogram_sum(rollup.latency)', 'histogram_sum(rollup.first_token)'];
      for (const { tallies, values } of this.#rows(database, source, selected)) {
        for (const tally of tallies) {
          tally.addPacked('latency', values[0] as Uint8Array);
          tally.addPacked('firstToken', values[1] as Uint8Array);
        }
      }
      return;
    }
    for (const { tallies, values } of this.#rows(
      database,
      source,
      ['span.duration_ns', 'span.first_token_ms'],
      false,
    )) {
      for (const tally of tallies) {
        tally.count('latency', (values[0] as number) / 1e6);
        if (values[1] !== null) tally.count('firstToken', values[1] as number);
      }
    }
  }

  /** The tallies that a row adds to, and the values of what was selected. */
  *#rows(
    database: Preparing,
    source: Source,
    selected: readonly string[],
    isGrouped = true,
  ): Iterable<{ tallies: readonly Tally[]; values: readonly unknown[] }> {
    const dimensions = this.#dimensions(source);
    const grouping = isGrouped && dimensions.groupBy ? `group by ${dimensions.groupBy}` : '';
    const statement = database.prepare(
      `select ${dimensions.text}, ${selected.join(', ')} from ${source.from} where ${source.where.text} ${grouping}`,
    );
    statement.setReturnArrays(true);
    const { length } = this.#query.groupBy;
    const rows = statement.all(...dimensions.parameters, ...source.where.parameters) as unknown as unknown[][];
    for (const row of rows) {
      yield {
        tallies: this.#tallies(row.slice(0, length), row[length] as number | null),
        values: row.slice(length + 1),
      };
    }
  }

  /** Traces with a call are counted once at each level: their numbers do not add up. */
  #addTraces(database: Preparing): void {
    const { groupBy, stepMs, filter, of } = this.#query;
    this.#total.traces += filter || of === 'tools' ? this.#countTraces(database) : this.#traceCalls(database);
    if (groupBy.length === 0) this.#group([]).traces = this.#total.traces;
    else for (const { group, traces } of this.#tracesBy(database, false)) group.traces += traces;
    if (stepMs === undefined) return;
    for (const { group, t, traces } of this.#tracesBy(database, true)) this.#point(group, t).traces += traces;
  }

  /** By the range of each trace's calls, so that only those are looked at that began before. */
  #traceCalls(database: Preparing): number {
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

  #countTraces(database: Preparing): number {
    const { where } = this.#source(this.#query);
    const { traces } = database
      .prepare(`select count(distinct span.trace_id) as traces from span where ${where.text}`)
      .get(...where.parameters) as { traces: number };
    return traces;
  }

  *#tracesBy(database: Preparing, isByTime: boolean): Iterable<{ group: Group; t: number; traces: number }> {
    const { groupBy } = this.#query;
    const source = this.#source(this.#query);
    const dimensions = this.#dimensions(source);
    const names = [...groupBy.map((_, index) => `g${index}`), ...(isByTime ? ['t'] : [])];
    const statement = database.prepare(
      `select ${dimensions.text}, count(distinct span.trace_id) from span where ${source.where.text} group by ${names.join(', ')}`,
    );
    statement.setReturnArrays(true);
    const rows = statement.all(...dimensions.parameters, ...source.where.parameters) as unknown as unknown[][];
    const { length } = groupBy;
    for (const row of rows) {
      const group = this.#group(row.slice(0, length) as (string | number | null)[]);
      yield { group, t: row[length] as number, traces: row[length + 1] as number };
    }
  }

  #tallies(values: readonly unknown[], t: number | null): Tally[] {
    const group = this.#group(values as readonly (string | number | null)[]);
    return t === null ? [this.#total, group] : [this.#total, group, this.#point(group, t)];
  }

  #group(values: readonly (string | number | null)[]): Group {
    const [value] = values;
    const isOne = values.length === 1;
    if (isOne && this.#lastGroup?.value === value) return this.#lastGroup!.group;
    const id = isOne ? String(value) + typeof value : JSON.stringify(values);
    let group = this.#groups.get(id);
    if (!group) {
      group = new Group(
        Object.fromEntries(this.#query.groupBy.map((field, index) => [fieldName(field), values[index] ?? null])),
      );
      this.#groups.set(id, group);
    }
    if (isOne) this.#lastGroup = { value, group };
    return group;
  }

  #point(group: Group, t: number): Tally {
    let point = group.points.get(t);
    if (!point) {
      point = new Tally();
      group.points.set(t, point);
    }
    return point;
  }
}
