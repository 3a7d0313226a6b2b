import { type EnrichedSpan, enrichTrace, type PriceTable } from '@portkey-otel/core';
import type { Field } from '../../filter/fields.ts';
import type { ReceivedLog, ReceivedSpan } from '../../otlp/received.ts';
import type { Feedback } from '../../trace/feedback.ts';
import type { CallFacts, SpanFacts } from '../../trace/span-facts.ts';
import { type OutlineDetail, outlineDetail, type TraceDetail, traceDetail } from '../../trace/trace-detail.ts';
import type {
  AttributeQuery,
  ChangedTrace,
  ConversationPage,
  ConversationQuery,
  ListedTrace,
  Summary,
  SummaryQuery,
  TracePage,
  TraceQuery,
} from '../trace-store.ts';
import { linkedTraces, readLinks } from './call-index.ts';
import { attributeNames, attributeValues } from './completion.ts';
import type { Day } from './data-directory.ts';
import type { ReadDatabase } from './read-database.ts';
import { ReadFiles } from './read-files.ts';
import { inOrderOfTime, type Origin, readLog, readOrigin, readSource, withLogs } from './source.ts';
import { SourceReader } from './source-blocks.ts';
import {
  CALL_COLUMN_NAMES,
  callFactsOfRow,
  FACTS_COLUMN_NAMES,
  factsOfRow,
  hex,
  idBytes,
  type Row,
} from './span-columns.ts';
import { SummaryReader } from './summary.ts';
import { microRange } from './time-range.ts';
import { listConversations, listTraces, tracesOfConversation } from './trace-lists.ts';

export interface ReaderOptions {
  readonly directory: string;
  readonly table: PriceTable;
}

/** A reader of a data directory; as many as wanted beside the writer. Synchronous: it has a thread of its own. */
export class SqliteReader {
  readonly #files: ReadFiles;
  readonly #table: PriceTable;
  /** Of the file that was read last: traces that came together lie in the same blocks, and are often asked for one after the other. */
  #sources: { readonly of: ReadDatabase; readonly reader: SourceReader } | undefined;

  constructor({ directory, table }: ReaderOptions) {
    this.#files = new ReadFiles(directory);
    this.#table = table;
  }

  /** By start time. */
  trace(workspaceName: string, traceId: string): EnrichedSpan[] | undefined {
    const workspace = this.#files.workspace(workspaceName);
    if (workspace === undefined) return undefined;
    const spans = this.#spansOf(workspace, traceId);
    if (spans.length === 0) return undefined;
    const linked = linkedTraces(traceId, (id) =>
      this.#files.daysOf(workspace, id).flatMap((day) => readLinks(day, workspace, id)),
    );
    const others = linked.flatMap((id) => this.#spansOf(workspace, id));
    return enrichTrace([...spans, ...others], { table: this.#table }).slice(0, spans.length);
  }

  /** With their log records, by start time. */
  #spansOf(workspace: number, traceId: string): ReceivedSpan[] {
    const days = this.#files.daysOf(workspace, traceId);
    const stored = days.flatMap((day) => spansOf(day, this.#sourcesOf(day), workspace, traceId));
    const logs = days.flatMap((day) => logsOf(day, workspace, traceId));
    return withLogs(stored, logs).sort((a, b) => Number(a.startUnixNano - b.startUnixNano));
  }

  #sourcesOf(day: ReadDatabase): SourceReader {
    if (this.#sources?.of !== day) {
      this.#sources?.reader.forget();
      this.#sources = { of: day, reader: new SourceReader(day) };
    }
    return this.#sources.reader;
  }

  detail(workspaceName: string, traceId: string): TraceDetail | undefined {
    const spans = this.trace(workspaceName, traceId);
    return spans && traceDetail(spans, this.logs(workspaceName, traceId), this.feedback(workspaceName, traceId));
  }

  outline(workspaceName: string, traceId: string): OutlineDetail | undefined {
    const facts = this.#factsOf(workspaceName, traceId);
    return facts.length === 0 ? undefined : outlineDetail(facts, this.feedback(workspaceName, traceId));
  }

  span(workspaceName: string, traceId: string, spanId: string): EnrichedSpan | undefined {
    return this.trace(workspaceName, traceId)?.find(({ span }) => span.spanId === spanId);
  }

  logs(workspaceName: string, traceId: string): ReceivedLog[] {
    const workspace = this.#files.workspace(workspaceName);
    if (workspace === undefined) return [];
    const days = this.#files.daysOf(workspace, traceId);
    const all = days.flatMap((day) => logsOf(day, workspace, traceId));
    if (all.length === 0) return [];
    const ids = 'select lower(hex(span_id)) as id from span where workspace = ? and trace_id = ?';
    const spans = new Set(days.flatMap((day) => day.prepare(ids).all(workspace, idBytes(traceId))).map(({ id }) => id));
    return inOrderOfTime(all.filter(({ spanId }) => spanId === undefined || !spans.has(spanId)));
  }

  feedback(workspaceName: string, traceId: string): Feedback[] {
    const workspace = this.#files.workspace(workspaceName);
    if (workspace === undefined) return [];
    return this.#files
      .catalogue()!
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

  calls(workspaceName: string, traceIds: readonly string[]): CallFacts[][] {
    const workspace = this.#files.workspace(workspaceName);
    if (workspace === undefined) return traceIds.map(() => []);
    return traceIds.map((traceId) =>
      this.#files.daysOf(workspace, traceId).flatMap((day) => {
        const rows = day
          .prepare(
            `select ${CALL_COLUMN_NAMES.join(', ')} from span
             where workspace = ? and trace_id = ? and role in ('billable', 'failed')`,
          )
          .all(workspace, idBytes(traceId));
        return rows.map(callFactsOfRow);
      }),
    );
  }

  /** By start time. */
  #factsOf(workspaceName: string, traceId: string): SpanFacts[] {
    const workspace = this.#files.workspace(workspaceName);
    if (workspace === undefined) return [];
    return this.#files.daysOf(workspace, traceId).flatMap((day) => {
      const rows = day
        // With a plus, or an index by time looks better, and every call of the day is read.
        .prepare(
          `select ${FACTS_COLUMN_NAMES.join(', ')} from span where workspace = ? and trace_id = ? order by +start_us, span_id`,
        )
        .all(workspace, idBytes(traceId));
      return rows.map(factsOfRow);
    });
  }

  traces(workspaceName: string, query: TraceQuery): TracePage {
    return listTraces(this.#files, workspaceName, query);
  }

  /** @param useRollups false reads every call: for the test that compares the two */
  summary(workspaceName: string, query: SummaryQuery, useRollups = true): Summary {
    const workspace = this.#files.workspace(workspaceName);
    const summary = new SummaryReader(workspace ?? -1, query, useRollups);
    const { from, to } = microRange(query);
    if (workspace !== undefined) for (const database of this.#files.daysBetween(from, to)) summary.add(database);
    return summary.result();
  }

  conversations(workspaceName: string, query: ConversationQuery): ConversationPage {
    return listConversations(this.#files, workspaceName, query);
  }

  conversation(workspaceName: string, conversationId: string): ListedTrace[] {
    return tracesOfConversation(this.#files, workspaceName, conversationId);
  }

  attributeNames(workspaceName: string, query: AttributeQuery): string[] {
    return attributeNames(this.#files, workspaceName, query);
  }

  attributeValues(workspaceName: string, field: Field, query: AttributeQuery): (string | number)[] {
    return attributeValues(this.#files, workspaceName, field, query);
  }

  changedSince(sinceMs: number): ChangedTrace[] {
    const names = new Map(
      (this.#files.catalogue()?.prepare('select id, name from workspace').all() ?? []).map(({ id, name }) => [
        id,
        name,
      ]),
    );
    const rows = this.#files
      .allDays()
      .flatMap((database) =>
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
      const workspace = this.#files.workspace(name);
      if (workspace === undefined) return 0;
      return this.#files.daysOf(workspace, traceId).reduce((sum, day) => {
        const row = day
          .prepare('select count(*) as count from span where workspace = ? and trace_id = ?')
          .get(workspace, idBytes(traceId)) as { count: number };
        return sum + row.count;
      }, 0);
    });
  }

  /** Lets go of a day file that is about to be removed. */
  forgetDay(day: Day): void {
    this.#files.forgetDay(day);
  }

  close(): void {
    this.#files.close();
  }
}

function spansOf(day: ReadDatabase, sources: SourceReader, workspace: number, traceId: string): ReceivedSpan[] {
  const origins = new Map<number, Origin>();
  const selectOrigin = day.prepare('select body from origin where id = ?');
  return day
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

function logsOf(day: ReadDatabase, workspace: number, traceId: string): ReceivedLog[] {
  return day
    .prepare('select span_id, body from log where workspace = ? and trace_id = ?')
    .all(workspace, idBytes(traceId))
    .map((row: Row) => readLog(row.body as string, traceId, hex(row.span_id)));
}
