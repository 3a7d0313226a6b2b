import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { type EnrichedSpan, enrichTrace, type PriceTable } from '@portkey-otel/core';
import type { ReceivedSpan } from '../../otlp/received.ts';
import type { TraceSummary } from '../../trace/trace-view.ts';
import { InvalidCursorError, type ListedTrace, type TracePage, type TraceQuery } from '../trace-store.ts';
import { DataDirectory, type Day, dayOfMicro } from './data-directory.ts';
import { openForReading } from './database.ts';
import { CATALOGUE_MIGRATIONS, DAY_MIGRATIONS } from './migrations.ts';
import { type Origin, readOrigin, readSource } from './source.ts';
import { hex, idBytes, type Row } from './span-columns.ts';

/** Day files kept open. */
const OPEN_DAYS = 32;

export interface ReaderOptions {
  readonly directory: string;
  readonly table: PriceTable;
}

/** A reader of a data directory; as many as wanted beside the writer. Synchronous: it has a thread of its own. */
export class SqliteReader {
  readonly #directory: DataDirectory;
  readonly #table: PriceTable;
  readonly #days = new Map<Day, DatabaseSync>();
  #catalogue: DatabaseSync | undefined;

  constructor({ directory, table }: ReaderOptions) {
    this.#directory = new DataDirectory(directory);
    this.#table = table;
  }

  trace(workspaceName: string, traceId: string): EnrichedSpan[] | undefined {
    const workspace = this.#workspace(workspaceName);
    if (workspace === undefined) return undefined;
    const days = this.#openCatalogue()!
      .prepare('select day from trace_day where workspace = ? and trace_id = ? order by day')
      .all(workspace, idBytes(traceId)) as { day: number }[];
    const spans = days.flatMap(({ day }) => this.#spansOf(day, workspace, traceId));
    if (spans.length === 0) return undefined;
    spans.sort((a, b) => Number(a.startUnixNano - b.startUnixNano));
    return enrichTrace(spans, { table: this.#table });
  }

  traces(workspaceName: string, { startMs, endMs, limit, cursor }: TraceQuery): TracePage {
    const workspace = this.#workspace(workspaceName);
    const after = cursor === undefined ? undefined : readCursor(cursor);
    if (workspace === undefined || limit <= 0) return { traces: [] };
    const from = startMs === undefined ? 0 : startMs * 1_000;
    const to = Math.min(
      endMs === undefined ? Number.MAX_SAFE_INTEGER : endMs * 1_000 - 1,
      after?.startMicro ?? Number.MAX_SAFE_INTEGER,
    );
    const rows: Row[] = [];
    for (const day of this.#directory.days()) {
      if (rows.length > limit) break;
      if (day > dayOfMicro(to) || day < dayOfMicro(from)) continue;
      const found = this.#day(day)
        ?.prepare(
          `select trace_id, start_us, updated_ms, summary from trace
           where workspace = ? and start_us >= ? and start_us <= ? and not (start_us = ? and trace_id >= ?)
           order by start_us desc, trace_id desc limit ?`,
        )
        .all(workspace, from, to, after?.startMicro ?? -1, idBytes(after?.traceId ?? ''), limit + 1 - rows.length);
      rows.push(...(found ?? []));
    }
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      traces: page.map(listedTrace),
      ...(rows.length > limit && last ? { nextCursor: writeCursor(last) } : {}),
    };
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

  #spansOf(day: Day, workspace: number, traceId: string): ReceivedSpan[] {
    const database = this.#day(day);
    if (!database) return [];
    const origins = new Map<number, Origin>();
    const selectOrigin = database.prepare('select body from origin where id = ?');
    return database
      .prepare(
        `select span_id, source.origin, source.body from span join source on source.span = span.id
         where workspace = ? and trace_id = ?`,
      )
      .all(workspace, idBytes(traceId))
      .map((row: Row) => {
        const id = row.origin as number;
        const origin = origins.get(id) ?? readOrigin((selectOrigin.get(id) as { body: string }).body);
        origins.set(id, origin);
        return readSource(row.body as string, origin, traceId, hex(row.span_id));
      });
  }

  #workspace(name: string): number | undefined {
    const row = this.#openCatalogue()?.prepare('select id from workspace where name = ?').get(name);
    return row?.id as number | undefined;
  }

  #openCatalogue(): DatabaseSync | undefined {
    this.#catalogue ??= openIfThere(this.#directory.cataloguePath, CATALOGUE_MIGRATIONS);
    return this.#catalogue;
  }

  #day(day: Day): DatabaseSync | undefined {
    const open = this.#days.get(day);
    this.#days.delete(day);
    const database = open ?? openIfThere(this.#directory.dayPath(day), DAY_MIGRATIONS);
    if (!database) return undefined;
    this.#days.set(day, database);
    const [oldest] = this.#days.keys();
    if (this.#days.size > OPEN_DAYS) this.forgetDay(oldest!);
    return database;
  }
}

function openIfThere(path: string, migrations: readonly string[]): DatabaseSync | undefined {
  return existsSync(path) ? openForReading(path, migrations) : undefined;
}

function listedTrace({ summary, updated_ms }: Row): ListedTrace {
  return { ...(JSON.parse(summary as string) as TraceSummary), updatedMs: updated_ms as number };
}

function writeCursor({ start_us, trace_id }: Row): string {
  return Buffer.from(`${start_us}.${hex(trace_id)}`).toString('base64url');
}

function readCursor(cursor: string): { startMicro: number; traceId: string } {
  const [, startMicro, traceId] =
    /^(\d{1,16})\.([0-9a-f]{32})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (startMicro === undefined || traceId === undefined) throw new InvalidCursorError('not a cursor of this list');
  return { startMicro: Number(startMicro), traceId };
}
