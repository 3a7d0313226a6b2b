import type { Filter } from '../../filter/filter.ts';
import type { MatchedSpans } from '../trace-store.ts';
import { filterSql, type Sql } from './filter-sql.ts';
import type { ReadDatabase } from './read-database.ts';
import { FACTS_COLUMN_NAMES, factsOfRow, idBytes } from './span-columns.ts';

/** Where nothing is asked of spans, those that people look for: the calls of models. */
const CALLS: Sql = { text: "role in ('billable', 'failed')", parameters: [] };

/**
 * The spans for which a trace is in a list: those that fulfil the filter, by start time.
 *
 * @param days the files that the trace has spans in, by day
 * @param most of them that are given; all are counted
 */
export function matchedSpans(
  days: readonly ReadDatabase[],
  workspace: number,
  traceId: string,
  filter: Filter | undefined,
  most: number,
): MatchedSpans {
  const { text, parameters } = filter ? filterSql(filter) : CALLS;
  const condition = `workspace = ? and trace_id = ? and (${text})`;
  const of = [workspace, idBytes(traceId), ...parameters];
  const spans = days.flatMap((day) =>
    day
      // With a plus, as all that is read of one trace: an index by time looks better to SQLite and is worse.
      .prepare(
        `select ${FACTS_COLUMN_NAMES.join(', ')} from span where ${condition} order by +start_us, span_id limit ${most + 1}`,
      )
      .all(...of)
      .map(factsOfRow),
  );
  const isAll = spans.length <= most;
  const counted = () =>
    days
      .map((day) => day.prepare(`select count(*) as count from span where ${condition}`).get(...of)?.count as number)
      .reduce((sum, count) => sum + count, 0);
  return { count: isAll ? spans.length : counted(), spans: spans.slice(0, most) };
}
