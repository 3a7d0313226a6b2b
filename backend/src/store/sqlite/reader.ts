import { type EnrichedSpan, enrichTrace, type PriceTable } from '@portkey-otel/core';
import type { Field } from '../../filter/fields.ts';
import type { Filter } from '../../filter/filter.ts';
import type { ReceivedLog, ReceivedSpan } from '../../otlp/received.ts';
import type { Feedback } from '../../trace/feedback.ts';
import type { CallFacts, SpanFacts } from '../../trace/span-facts.ts';
import { type TraceDetail, traceDetail } from '../../trace/trace-detail.ts';
import type { TraceSummary } from '../../trace/trace-view.ts';
import {
  type AttributeQuery,
  type ChangedTrace,
  type ConversationPage,
  type ConversationQuery,
  InvalidCursorError,
  type ListedTrace,
  type Summary,
  type SummaryQuery,
  type TracePage,
  type TraceQuery,
} from '../trace-store.ts';
import { ATTRIBUTE_COLUMNS } from './attribute-shapes.ts';
import { ConversationSums } from './conversations.ts';
import { DataDirectory, type Day, dayOfMicro } from './data-directory.ts';
import { fieldSql, filterSql, type Parameter, type Sql } from './filter-sql.ts';
import { CATALOGUE_MIGRATIONS } from './migrations.ts';
import { ReadDatabase } from './read-database.ts';
import { inOrderOfTime, type Origin, readLog, readOrigin, readSource, withLogs } from './source.ts';
import { SourceReader } from './source-blocks.ts';
import { CALL_COLUMN_NAMES, callFactsOfRow, factsOfRow, hex, idBytes, type Row } from './span-columns.ts';
import { SummaryReader } from './summary.ts';

/** Day files kept open: more than a query may hold at once. */
const OPEN_DAYS = 400;
/** Names and values for completion come from the newest spans: a whole history would be read for each key press. */
const SPANS_OF_COMPLETION = 20_000;
const DAYS_OF_COMPLETION = 2;
const MOST_TRACES_OF_CONVERSATION = 1_000;

export interface ReaderOptions {
  readonly directory: string;
  readonly table: PriceTable;
}

/** A reader of a data directory; as many as wanted beside the writer. Synchronous: it has a thread of its own. */
export class SqliteReader {
  readonly #directory: DataDirectory;
  readonly #table: PriceTable;
  readonly #days = new Map<Day, ReadDatabase>();
  #catalogue: ReadDatabase | undefined;

  constructor({ directory, table }: ReaderOptions) {
    this.#directory = new DataDirectory(directory);
    this.#table = table;
  }

  trace(workspaceName: string, traceId: string): EnrichedSpan[] | undefined {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return undefined;
    const days = this.#daysOf(workspace, traceId);
    const stored = days.flatMap((day) => this.#spansOf(day, workspace, traceId));
    if (stored.length === 0) return undefined;
    const spans = withLogs(
      stored,
      days.flatMap((day) => this.#logsOf(day, workspace, traceId)),
    );
    spans.sort((a, b) => Number(a.startUnixNano - b.startUnixNano));
    return enrichTrace(spans, { table: this.#table });
  }

  detail(workspaceName: string, traceId: string): TraceDetail | undefined {
    const spans = this.trace(workspaceName, traceId);
    return spans && traceDetail(spans, this.logs(workspaceName, traceId), this.feedback(workspaceName, traceId));
  }

  span(workspaceName: string, traceId: string, spanId: string): EnrichedSpan | undefined {
    return this.trace(workspaceName, traceId)?.find(({ span }) => span.spanId === spanId);
  }

  logs(workspaceName: string, traceId: string): ReceivedLog[] {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return [];
    const days = this.#daysOf(workspace, traceId);
    const all = days.flatMap((day) => this.#logsOf(day, workspace, traceId));
    if (all.length === 0) return [];
    const ids = 'select lower(hex(span_id)) as id from span where workspace = ? and trace_id = ?';
    const spans = new Set(
      days.flatMap((day) => this.#day(day)?.prepare(ids).all(workspace, idBytes(traceId)) ?? []).map(({ id }) => id),
    );
    return inOrderOfTime(all.filter(({ spanId }) => spanId === undefined || !spans.has(spanId)));
  }

  feedback(workspaceName: string, traceId: string): Feedback[] {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return [];
    return this.#openCatalogue()!
      .prepare(
        'select id, value, weight, metadata from feedback where workspace = ? and trace_id = ? order by updated_ms, id',
      )
      .all(workspace, idBytes(traceId))
      .map((row) => ({
        id: row.id as string,
        traceId,
        value: row.value as number,
        weight: row.weight as number,
        metadata: JSON.parse(row.metadata as string) as Feedback['metadata'],
      }));
  }

  facts(workspaceName: string, traceId: string): SpanFacts[] | undefined {
    const facts = this.#factsOf(workspaceName, traceId);
    return facts.length === 0 ? undefined : facts;
  }

  calls(workspaceName: string, traceIds: readonly string[]): CallFacts[][] {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return traceIds.map(() => []);
    return traceIds.map((traceId) =>
      this.#daysOf(workspace, traceId).flatMap((day) => {
        const rows = this.#day(day)
          ?.prepare(
            `select ${CALL_COLUMN_NAMES.join(', ')} from span
             where workspace = ? and trace_id = ? and role in ('billable', 'failed')`,
          )
          .all(workspace, idBytes(traceId));
        return (rows ?? []).map(callFactsOfRow);
      }),
    );
  }

  /** By start time. */
  #factsOf(workspaceName: string, traceId: string): SpanFacts[] {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return [];
    return this.#daysOf(workspace, traceId).flatMap((day) => {
      const rows = this.#day(day)
        // With a plus, or an index by time looks better, and every call of the day is read.
        ?.prepare('select * from span where workspace = ? and trace_id = ? order by +start_us, span_id')
        .all(workspace, idBytes(traceId));
      return (rows ?? []).map(factsOfRow);
    });
  }

  traces(workspaceName: string, query: TraceQuery): TracePage {
    const workspace = this.#workspace(workspaceName);
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
    if (workspace === undefined || query.limit <= 0) return { traces: [] };
    const { from, to } = microRange(query);
    const last = Math.min(to, after?.micro ?? to);
    const filter = traceFilter(query.filter);
    const rows: Row[] = [];
    for (const database of this.#daysBetween(from, last)) {
      if (rows.length > query.limit) break;
      const found = database
        .prepare(
          `select trace_id, start_us, updated_ms, summary from trace
           where workspace = ? and start_us >= ? and start_us <= ? and not (start_us = ? and trace_id >= ?) ${filter.text}
           order by start_us desc, trace_id desc limit ?`,
        )
        .all(
          workspace,
          from,
          last,
          after?.micro ?? -1,
          idBytes(after?.id ?? ''),
          ...filter.parameters,
          query.limit + 1 - rows.length,
        );
      rows.push(...found);
    }
    const page = rows.slice(0, query.limit);
    const end = rows.length > query.limit ? page.at(-1) : undefined;
    return {
      traces: page.map(listedTrace),
      ...(end ? { nextCursor: writeCursor(end.start_us as number, hex(end.trace_id)) } : {}),
    };
  }

  /** @param useRollups false reads every call: for the test that compares the two */
  summary(workspaceName: string, query: SummaryQuery, useRollups = true): Summary {
    const workspace = this.#workspace(workspaceName);
    const summary = new SummaryReader(workspace ?? -1, query, useRollups);
    const { from, to } = microRange(query);
    if (workspace !== undefined) for (const database of this.#daysBetween(from, to)) summary.add(database);
    return summary.result();
  }

  conversations(workspaceName: string, query: ConversationQuery): ConversationPage {
    const workspace = this.#workspace(workspaceName);
    const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
    if (workspace === undefined) return { conversations: [] };
    const { from, to } = microRange(query);
    const filter = traceFilter(query.filter);
    const lastStart = new Map<string, number>();
    const days = this.#daysBetween(from, to);
    for (const database of days) {
      const found = database
        .prepare(
          `select conversation_id as id, max(start_us) as last from trace
           where workspace = ? and conversation_id is not null and start_us >= ? and start_us <= ? ${filter.text} group by conversation_id`,
        )
        .all(workspace, from, to, ...filter.parameters) as { id: string; last: number }[];
      for (const { id, last } of found) lastStart.set(id, Math.max(last, lastStart.get(id) ?? 0));
    }
    const ordered = [...lastStart].sort(([a, lastA], [b, lastB]) => lastB - lastA || (a < b ? 1 : -1));
    const rest = after
      ? ordered.filter(([id, last]) => last < after.micro || (last === after.micro && id < after.id))
      : ordered;
    const page = rest.slice(0, query.limit);
    const sums = new ConversationSums();
    for (const database of days) {
      const statement = database.prepare(
        'select summary from trace where workspace = ? and conversation_id = ? and start_us >= ? and start_us <= ?',
      );
      for (const [id] of page) {
        for (const { summary } of statement.all(workspace, id, from, to))
          sums.add(id, JSON.parse(summary as string) as TraceSummary);
      }
    }
    const end = rest.length > page.length ? page.at(-1) : undefined;
    return {
      conversations: page.flatMap(([id]) => sums.summary(id) ?? []),
      ...(end ? { nextCursor: writeCursor(end[1], end[0]) } : {}),
    };
  }

  conversation(workspaceName: string, conversationId: string): ListedTrace[] {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return [];
    const rows = this.#daysBetween(0, Number.MAX_SAFE_INTEGER).flatMap((database) =>
      database
        .prepare(
          `select start_us, updated_ms, summary from trace where workspace = ? and conversation_id = ?
           order by start_us desc limit ${MOST_TRACES_OF_CONVERSATION}`,
        )
        .all(workspace, conversationId),
    );
    return rows
      .slice(0, MOST_TRACES_OF_CONVERSATION)
      .sort((a, b) => (a.start_us as number) - (b.start_us as number))
      .map(listedTrace);
  }

  attributeNames(workspaceName: string, query: AttributeQuery): string[] {
    const columns = [...ATTRIBUTE_COLUMNS].map(([, column]) => `max(span.${column} is not null) as ${column}`);
    const names = new Set<string>();
    for (const { found } of this.#recentSpans(
      workspaceName,
      query,
      ['span.shape', 'iif(span.shape is null, span.attributes, null) as attributes'],
      `select distinct name as found from shape_key where shape in (select distinct shape from recent)
       union select distinct key from recent, json_each(recent.attributes)`,
    )) {
      names.add(found as string);
    }
    const kept = this.#recentSpans(
      workspaceName,
      query,
      ['span.*'],
      `select ${columns.join(', ')} from recent as span`,
    );
    for (const row of kept) {
      for (const [name, column] of ATTRIBUTE_COLUMNS) if (row[column] === 1) names.add(name);
    }
    return [...names].sort().slice(0, query.limit);
  }

  attributeValues(workspaceName: string, field: Field, query: AttributeQuery): (string | number)[] {
    const counts = new Map<string | number, number>();
    const value = fieldSql(field);
    const sql = `select found, count(*) as count from recent where found is not null
      group by found order by count desc limit 10000`;
    for (const { found, count } of this.#recentSpans(
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
  #recentSpans(
    workspaceName: string,
    query: AttributeQuery,
    expressions: readonly string[],
    sql: string,
    parameters: readonly Parameter[] = [],
  ): Row[] {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return [];
    const { from, to } = microRange(query);
    return this.#daysBetween(from, to)
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

  changedSince(sinceMs: number): ChangedTrace[] {
    const names = new Map(
      (this.#openCatalogue()?.prepare('select id, name from workspace').all() ?? []).map(({ id, name }) => [id, name]),
    );
    const rows = this.#daysBetween(0, Number.MAX_SAFE_INTEGER).flatMap((database) =>
      database.prepare('select workspace, trace_id, updated_ms from trace where updated_ms >= ?').all(sinceMs),
    );
    return rows
      .map((row) => ({
        workspace: names.get(row.workspace!) as string,
        traceId: hex(row.trace_id),
        updatedMs: row.updated_ms as number,
      }))
      .sort((a, b) => a.updatedMs - b.updatedMs);
  }

  spanCounts(traces: readonly { workspace: string; traceId: string }[]): number[] {
    return traces.map(({ workspace: name, traceId }) => {
      const workspace = this.#workspace(name);
      if (workspace === undefined) return 0;
      return this.#daysOf(workspace, traceId).reduce((sum, day) => {
        const row = this.#day(day)
          ?.prepare('select count(*) as count from span where workspace = ? and trace_id = ?')
          .get(workspace, idBytes(traceId));
        return sum + ((row?.count as number | undefined) ?? 0);
      }, 0);
    });
  }

  /** Lets go of a day file that is about to be removed. */
  forgetDay(day: Day): void {
    this.#days.get(day)?.close();
    this.#days.delete(day);
  }

  close(): void {
    for (const day of this.#days.values()) day.close();
    this.#days.clear();
    this.#catalogue?.close();
  }

  #daysOf(workspace: number, traceId: string): Day[] {
    return this.#openCatalogue()!
      .prepare('select day from trace_day where workspace = ? and trace_id = ? order by day')
      .all(workspace, idBytes(traceId))
      .map(({ day }) => day as Day);
  }

  #spansOf(day: Day, workspace: number, traceId: string): ReceivedSpan[] {
    const database = this.#day(day);
    if (!database) return [];
    const origins = new Map<number, Origin>();
    const sources = new SourceReader(database);
    const selectOrigin = database.prepare('select body from origin where id = ?');
    return database
      .prepare(
        'select span_id, origin, source, source_line from span where workspace = ? and trace_id = ? order by source',
      )
      .all(workspace, idBytes(traceId))
      .map((row: Row) => {
        const id = row.origin as number;
        const origin = origins.get(id) ?? readOrigin((selectOrigin.get(id) as { body: string }).body);
        origins.set(id, origin);
        const item = sources.item({ source: row.source as number, line: row.source_line as number });
        return readSource(item, origin, traceId, hex(row.span_id));
      });
  }

  #logsOf(day: Day, workspace: number, traceId: string): ReceivedLog[] {
    const rows = this.#day(day)
      ?.prepare('select span_id, body from log where workspace = ? and trace_id = ?')
      .all(workspace, idBytes(traceId));
    return (rows ?? []).map((row: Row) => readLog(row.body as string, traceId, hex(row.span_id)));
  }

  #workspace(name: string): number | undefined {
    const row = this.#openCatalogue()?.prepare('select id from workspace where name = ?').get(name);
    return row?.id as number | undefined;
  }

  #openCatalogue(): ReadDatabase | undefined {
    this.#catalogue ??= ReadDatabase.open(this.#directory.cataloguePath, CATALOGUE_MIGRATIONS);
    return this.#catalogue;
  }

  /** Newest first. */
  #daysBetween(fromMicro: number, toMicro: number): ReadDatabase[] {
    return this.#directory
      .days()
      .filter((day) => day <= dayOfMicro(toMicro) && day >= dayOfMicro(fromMicro))
      .flatMap((day) => this.#day(day) ?? []);
  }

  #day(day: Day): ReadDatabase | undefined {
    const open = this.#days.get(day);
    this.#days.delete(day);
    const database = open ?? ReadDatabase.openDay(this.#directory.dayPath(day));
    if (!database) return undefined;
    this.#days.set(day, database);
    const [oldest] = this.#days.keys();
    if (this.#days.size > OPEN_DAYS) this.forgetDay(oldest!);
    return database;
  }
}

function listedTrace({ summary, updated_ms }: Row): ListedTrace {
  return { ...(JSON.parse(summary as string) as TraceSummary), updatedMs: updated_ms as number };
}

/** Both ends inclusive. */
function microRange({ startMs, endMs }: { startMs?: number | undefined; endMs?: number | undefined }): {
  from: number;
  to: number;
} {
  return {
    from: startMs === undefined ? 0 : startMs * 1_000,
    to: endMs === undefined ? Number.MAX_SAFE_INTEGER : endMs * 1_000 - 1,
  };
}

/** For the table `trace`: at least one span of it in the same file fulfils the filter. */
function traceFilter(filter: Filter | undefined): Sql {
  if (!filter) return { text: '', parameters: [] };
  const { text, parameters } = filterSql(filter);
  return {
    text: `and exists (select 1 from span where span.workspace = trace.workspace and span.trace_id = trace.trace_id and ${text})`,
    parameters,
  };
}

function writeCursor(micro: number, id: string): string {
  return Buffer.from(JSON.stringify([micro, id])).toString('base64url');
}

function readCursor(cursor: string): { micro: number; id: string } {
  try {
    const [micro, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof micro === 'number' && Number.isSafeInteger(micro) && typeof id === 'string') return { micro, id };
  } catch {
    // Refused below like any other text.
  }
  throw new InvalidCursorError('not a cursor of this list');
}
