import { fieldName } from '../../filter/fields.ts';
import type { Sums } from '../../trace/totals.ts';
import type { Counted, SummaryQuery } from '../trace-store.ts';
import { type Columns, fieldSql, fieldsOf, filterSql, SPAN_COLUMNS, type Sql } from './filter-sql.ts';
import { DIMENSIONS, SUM_COLUMNS } from './rollups.ts';

/** Spans that are counted. */
const COUNTED: { readonly [C in Counted]: string } = {
  calls: "span.role in ('billable', 'failed')",
  tools: "span.operation = 'execute_tool'",
};

const MS_PER_MINUTE = 60_000;

/** Sums of calls that are kept beside the spans. */
export interface Rollup {
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

/** Those that answer a question, the best first. */
export function rollupsFor(query: SummaryQuery): readonly Rollup[] {
  if (query.of === 'tools') return [];
  const fields = [...query.groupBy, ...(query.filter ? fieldsOf(query.filter) : [])];
  return ROLLUPS.filter(
    (rollup) =>
      fields.every((field) => field.kind === 'field' && field.name in rollup.fields) &&
      (query.stepMs === undefined || query.stepMs % rollup.unitMs === 0),
  );
}

/** A part of the range, and where its calls are read from: spans where there is no roll-up. */
export interface Part {
  readonly rollup?: Rollup | undefined;
  readonly startMs: number;
  readonly endMs: number;
}

/** Whole units of time from the roll-up, what is before and after them from the spans. */
export function partsOf({ startMs, endMs }: SummaryQuery, rollup: Rollup | undefined): readonly Part[] {
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

/** A part, as SQL. */
export interface Source {
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

export function sourceOf(workspace: number, query: SummaryQuery, { rollup, startMs, endMs }: Part): Source {
  const filtered = (range: Sql, columns: Columns): Sql => {
    if (!query.filter) return range;
    const filter = filterSql(query.filter, columns);
    return { text: `${range.text} and ${filter.text}`, parameters: [...range.parameters, ...filter.parameters] };
  };
  if (!rollup) {
    const range: Sql = {
      text: `span.workspace = ? and span.start_us >= ? and span.start_us < ? and ${COUNTED[query.of ?? 'calls']}`,
      parameters: [workspace, startMs * 1_000, endMs * 1_000],
    };
    return {
      from: 'span',
      where: filtered(range, SPAN_COLUMNS),
      columns: SPAN_COLUMNS,
      fields: {},
      time: 'span.start_us / 1000',
    };
  }
  const { unitMs, from, time, fields, condition } = rollup;
  const columns = Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, `nullif(${text}, '')`]));
  const range: Sql = {
    text: `rollup.workspace = ? and ${time} >= ? and ${time} < ? ${condition ? `and ${condition}` : ''}`,
    parameters: [workspace, startMs / unitMs, endMs / unitMs],
  };
  return {
    from,
    where: filtered(range, columns),
    columns,
    fields,
    time: `${time} * ${unitMs}`,
    unit: { ms: unitMs, time },
  };
}

/** Columns g0, g1, … and t, what their question marks stand for, and by what they are grouped. */
export function dimensionsOf(
  { groupBy, stepMs }: SummaryQuery,
  { columns, fields, time, unit }: Source,
): Sql & { readonly groupBy: string } {
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

/** Whether each row of a roll-up is a point of the answer by itself, so that there is nothing to group. */
export function isRowPerPoint({ groupBy, stepMs }: SummaryQuery, rollup: Rollup | undefined): boolean {
  if (!rollup || stepMs !== rollup.unitMs) return false;
  const fields = Object.keys(rollup.fields);
  return fields.length === 1 && groupBy.length === 1 && fieldName(groupBy[0]!) === fields[0] && !rollup.hasHistograms;
}

/** What a span adds that is counted: only what is billed is summed, as `sumsOf` does. */
const ADDED_BY_CALL: { readonly [S in keyof Sums]: string } = {
  calls: '1',
  errors: "role = 'failed' or status = 'error'",
  inputTokens: billed('input_tokens'),
  outputTokens: billed('output_tokens'),
  cacheReadTokens: billed('cache_read_tokens'),
  cacheWriteTokens: billed('cache_write_tokens'),
  reasoningTokens: billed('reasoning_tokens'),
  costPicodollars: billed('cost_pico'),
  cacheSavingsPicodollars: billed('cache_savings_pico'),
  unknownUsageCalls: 'usage_unknown is not null',
  unknownCostCalls: "role = 'billable' and cost_pico is null",
};

function billed(column: string): string {
  return `case role when 'billable' then coalesce(${column}, 0) else 0 end`;
}

/** They may outgrow the integers that JavaScript tells apart. */
const TOKEN_SUMS: ReadonlySet<string> = new Set<keyof Sums>([
  'inputTokens',
  'outputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'reasoningTokens',
]);
/** At nine million dollars they outgrow those of SQLite too, which then refuses to add: high and low bits are summed apart. */
const PICODOLLAR_SUMS: ReadonlySet<string> = new Set<keyof Sums>(['costPicodollars', 'cacheSavingsPicodollars']);
const LOW_BITS = 20;

/** Expressions of the sums, over the rows of a part; `readSum` reads what they give. */
export function sumsSql(query: SummaryQuery, { rollup }: Part, sums: readonly (keyof Sums)[]): string[] {
  const isSingle = isRowPerPoint(query, rollup);
  return sums.map((name) => {
    const value = rollup ? `rollup.${SUM_COLUMNS[name]}` : ADDED_BY_CALL[name];
    const exact = (sum: string, isLarge: string, large: string) => `iif(${isLarge}, ${large}, coalesce(${sum}, 0))`;
    const isOver = (sum: string) => `abs(${sum}) > ${Number.MAX_SAFE_INTEGER}`;
    const isCost = PICODOLLAR_SUMS.has(name);
    if (isSingle || !isCost) {
      const sum = isSingle ? value : `sum(${value})`;
      return isCost || TOKEN_SUMS.has(name) ? exact(sum, isOver(sum), `cast(${sum} as text)`) : `coalesce(${sum}, 0)`;
    }
    const [high, low] = [`sum((${value}) >> ${LOW_BITS})`, `sum((${value}) & ${2 ** LOW_BITS - 1})`];
    return exact(`(${high} << ${LOW_BITS}) + ${low}`, isOver(`total(${value})`), `${high} || ',' || ${low}`);
  });
}

/** Exactly what an expression of `sumsSql` gave. */
export function readSum(value: number | string): number | bigint {
  if (typeof value === 'number') return value;
  const [high, low] = value.split(',');
  return low === undefined ? BigInt(high!) : (BigInt(high!) << BigInt(LOW_BITS)) + BigInt(low);
}
