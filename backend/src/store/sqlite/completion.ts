import type { Field } from '../../filter/fields.ts';
import type { AttributeQuery } from '../trace-store.ts';
import { ATTRIBUTE_COLUMNS } from './attribute-shapes.ts';
import { fieldSql, type Parameter } from './filter-sql.ts';
import type { ReadFiles } from './read-files.ts';
import type { Row } from './span-columns.ts';
import { microRange } from './time-range.ts';

/** Names and values for completion come from the newest spans: a whole history would be read for each key press. */
const SPANS_OF_COMPLETION = 20_000;
const DAYS_OF_COMPLETION = 2;

export function attributeNames(files: ReadFiles, workspaceName: string, query: AttributeQuery): string[] {
  const columns = [...ATTRIBUTE_COLUMNS].map(([, column]) => `max(span.${column} is not null) as ${column}`);
  const names = new Set<string>();
  for (const { found } of recentSpans(
    files,
    workspaceName,
    query,
    ['span.shape', 'iif(span.shape is null, span.attributes, null) as attributes'],
    `select distinct name as found from shape_key where shape in (select distinct shape from recent)
     union select distinct key from recent, json_each(recent.attributes)`,
  )) {
    names.add(found as string);
  }
  const kept = recentSpans(files, workspaceName, query, ['span.*'], `select ${columns.join(', ')} from recent as span`);
  for (const row of kept) {
    for (const [name, column] of ATTRIBUTE_COLUMNS) if (row[column] === 1) names.add(name);
  }
  return [...names].sort().slice(0, query.limit);
}

export function attributeValues(
  files: ReadFiles,
  workspaceName: string,
  field: Field,
  query: AttributeQuery,
): (string | number)[] {
  const counts = new Map<string | number, number>();
  const value = fieldSql(field);
  const sql = `select found, count(*) as count from recent where found is not null
    group by found order by count desc limit 10000`;
  for (const { found, count } of recentSpans(
    files,
    workspaceName,
    query,
    [`${value.text} as found`],
    sql,
    value.parameters,
  )) {
    const key = found as string | number;
    counts.set(key, (counts.get(key) ?? 0) + (count as number));
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, query.limit)
    .map(([key]) => key);
}

/** Runs `sql` over `recent`: expressions of the newest rows of each day that lie in the range. */
function recentSpans(
  files: ReadFiles,
  workspaceName: string,
  query: AttributeQuery,
  expressions: readonly string[],
  sql: string,
  parameters: readonly Parameter[] = [],
): Row[] {
  const workspace = files.workspace(workspaceName);
  if (workspace === undefined) return [];
  const { from, to } = microRange(query);
  return files
    .daysBetween(from, to)
    .slice(0, DAYS_OF_COMPLETION)
    .flatMap((database) =>
      database
        .prepare(
          `with recent as materialized (select ${expressions.join(', ')} from span
           where workspace = ? and start_us >= ? and start_us <= ? order by id desc limit ${SPANS_OF_COMPLETION}) ${sql}`,
        )
        .all(...parameters, workspace, from, to),
    );
}
