import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Attributes } from '@portkey-otel/core';
import type { ReceivedLog, ReceivedSpan } from '../../otlp/received.ts';
import type { SpanFacts } from '../../trace/span-facts.ts';
import type { TraceSummary } from '../../trace/trace-view.ts';
import { AttributeShapes, type ShapedAttributes } from './attribute-shapes.ts';
import { CallIndex } from './call-index.ts';
import { BUSY_TIMEOUT_MS, type Durability, openForWriting } from './database.ts';
import { DAY_MIGRATIONS } from './migrations.ts';
import type { Packer } from './packed-block.ts';
import { RollupDeltas, RollupStatements } from './rollups.ts';
import { type Origin, readLog, readOrigin, readSource, writeLog, writeOrigin, writeSource } from './source.ts';
import { SourceReader, SourceWriter } from './source-blocks.ts';
import { FACT_COLUMN_NAMES, factsOfRow, factValues, hex, idBytes, type Row } from './span-columns.ts';

/** A trace of any workspace. */
export interface TraceName {
  readonly workspace: number;
  readonly traceId: string;
}

/** A span, and what was derived of it. */
export interface NewSpan {
  readonly span: ReceivedSpan;
  /** The bytes of its message, where it came as protobuf and is kept as it came. */
  readonly message: Uint8Array | undefined;
  readonly facts: SpanFacts;
  /** Those of the enriched span. */
  readonly attributes: Attributes;
}

/** A span that the file holds, with what was derived of it before. */
export interface StoredSpan extends ShapedAttributes {
  readonly row: number;
  readonly span: ReceivedSpan;
  readonly facts: SpanFacts;
}

/** The log beside the file may grow to this, and by as much between two trials to empty it. */
const LOG_BYTES = 128 * 1024 * 1024;
const LOG_TRIAL_MS = 250;

/** One day's file, for writing. Everything between `begin` and `commit` is one transaction. */
export class DayWriter {
  readonly database: DatabaseSync;
  readonly calls: CallIndex;
  readonly #logPath: string;
  #logLimit = LOG_BYTES;
  readonly #rollups: RollupStatements;
  readonly #origins = new Map<string, number>();
  readonly #originBodies = new Map<number, Origin>();
  readonly #shapes: AttributeShapes;
  readonly #sources: SourceWriter;
  readonly #stored: SourceReader;
  readonly #statements: { readonly [S in keyof typeof SQL]: StatementSync };
  #deltas = new RollupDeltas();
  #lastOrigin: { readonly span: ReceivedSpan; readonly id: number } | undefined;

  constructor(path: string, durability: Durability, pack?: Packer) {
    this.#logPath = `${path}-wal`;
    this.database = openForWriting(path, DAY_MIGRATIONS, durability);
    this.calls = new CallIndex(this.database);
    this.#rollups = new RollupStatements(this.database);
    this.#shapes = new AttributeShapes(this.database);
    this.#sources = new SourceWriter(this.database, pack);
    this.#stored = new SourceReader(this.database);
    this.#statements = Object.fromEntries(
      Object.entries(SQL).map(([name, sql]) => [name, this.database.prepare(sql)]),
    ) as { [S in keyof typeof SQL]: StatementSync };
  }

  begin(): void {
    if (!this.database.isTransaction) this.database.exec('begin immediate');
  }

  commit(): void {
    this.#sources.flush();
    this.#deltas.apply(this.#rollups);
    this.#deltas = new RollupDeltas();
    this.database.exec('commit');
    this.#boundLog();
  }

  /**
   * SQLite begins the log anew only when it finds no reader in it, which may be never: then every page that is read is looked
   * for in an ever longer log. Emptying it waits for those that read now.
   */
  #boundLog(): void {
    const bytes = statSync(this.#logPath, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes < this.#logLimit) return;
    this.database.exec(`pragma busy_timeout = ${LOG_TRIAL_MS}`);
    const { busy } = this.database.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
    this.database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
    this.#logLimit = busy === 0 ? LOG_BYTES : bytes + LOG_BYTES;
  }

  rollback(): void {
    if (this.database.isTransaction) this.database.exec('rollback');
    this.#deltas = new RollupDeltas();
    this.#rollups.reset();
    this.#shapes.reset();
    this.#sources.reset();
    this.#stored.forget();
    this.#origins.clear();
    this.#lastOrigin = undefined;
  }

  close(): void {
    this.database.close();
  }

  /** So that spans can be read that are not committed yet. */
  flush(): void {
    this.#sources.flush();
  }

  /** Those that were committed or flushed. */
  spansOf(workspace: number, traceId: string): StoredSpan[] {
    return this.#statements.trace.all(workspace, idBytes(traceId)).map((row: Row) => {
      const facts = factsOfRow(row);
      const item = this.#stored.item({ source: row.source as number, line: row.source_line as number });
      return {
        row: row.id as number,
        facts,
        shape: row.shape as number | null,
        values: row.attributes as string,
        span: readSource(item, this.#origin(row.origin as number), traceId, facts.spanId),
      };
    });
  }

  logsOf(workspace: number, traceId: string): ReceivedLog[] {
    return this.#statements.logs
      .all(workspace, idBytes(traceId))
      .map((row: Row) => readLog(row.body as string, traceId, hex(row.span_id)));
  }

  /** Returns whether the record is new. */
  insertLog(workspace: number, traceId: string, log: ReceivedLog): boolean {
    const body = writeLog(log);
    const hash = createHash('sha256').update(body).digest().subarray(0, 16);
    return (
      this.#statements.insertLog.run(workspace, idBytes(traceId), idBytes(log.spanId ?? ''), hash, body).changes > 0
    );
  }

  /** Returns the spans as stored. @param spans of one trace */
  insert(workspace: number, spans: readonly NewSpan[]): StoredSpan[] {
    const stored: StoredSpan[] = [];
    const [first] = spans;
    const traceId = first && idBytes(first.facts.traceId);
    for (const { span, message, facts, attributes } of spans) {
      const { source, line } = this.#sources.add(message ?? Buffer.from(writeSource(span)));
      const { shape, values } = this.#shapes.pack(attributes, facts);
      const { lastInsertRowid } = this.#statements.insertSpan.run(
        workspace,
        traceId!,
        idBytes(facts.spanId),
        facts.parentSpanId === undefined ? null : idBytes(facts.parentSpanId),
        this.#originId(span),
        source,
        line,
        Number(facts.startUnixNano / 1_000n),
        facts.durationNano,
        ...factValues(facts),
        shape,
        values,
      );
      this.#deltas.add(workspace, facts, 1);
      stored.push({ row: Number(lastInsertRowid), span, facts, shape, values });
    }
    return stored;
  }

  /** Replaces what was derived of a stored span, where it differs. Returns it as it is then. */
  update<Stored extends StoredSpan>(
    workspace: number,
    stored: Stored,
    facts: SpanFacts,
    attributes: Attributes,
  ): Stored {
    const { shape, values } = this.#shapes.pack(attributes, facts);
    const now = factValues(facts);
    const before = factValues(stored.facts);
    const isSame = shape === stored.shape && values === stored.values;
    if (isSame && now.every((value, index) => value === before[index])) return { ...stored, facts };
    this.#statements.updateSpan.run(...now, shape, values, stored.row);
    this.#deltas.add(workspace, stored.facts, -1);
    this.#deltas.add(workspace, facts, 1);
    return { ...stored, facts, shape, values };
  }

  /** Says between which two of its calls in this file a trace lies; `undefined` when it has none. */
  putCalls(workspace: number, traceId: string, range: { firstMicro: number; lastMicro: number } | undefined): void {
    if (range) this.#statements.putCalls.run(workspace, idBytes(traceId), range.firstMicro, range.lastMicro);
    else this.#statements.removeCalls.run(workspace, idBytes(traceId));
  }

  /** @param updatedMs `undefined` keeps what is there */
  putTrace(workspace: number, summary: TraceSummary, startMicro: number, updatedMs: number | undefined): void {
    this.#statements.putTrace.run(
      workspace,
      idBytes(summary.traceId),
      startMicro,
      updatedMs ?? null,
      summary.conversationId,
      JSON.stringify(summary),
    );
  }

  /** Says that a trace that has spans here began on an earlier day. */
  putTraceFromBefore(workspace: number, traceId: string): void {
    this.#statements.removeTrace.run(workspace, idBytes(traceId));
    this.#statements.putTraceFromBefore.run(workspace, idBytes(traceId));
  }

  /** Those of which no earlier day is left are among them. */
  tracesFromBefore(): TraceName[] {
    return this.#statements.tracesFromBefore.all().map(traceOfRow);
  }

  /** Traces that have spans in this file, in a fixed order, from the one behind `after` on. */
  traceIds(after: TraceName | undefined, limit: number): TraceName[] {
    const { workspace, traceId } = after ?? { workspace: -1, traceId: '' };
    return this.#statements.traceIds.all(workspace, idBytes(traceId), limit).map(traceOfRow);
  }

  #originId(span: ReceivedSpan): number {
    // Spans of one scope of a request share what they have in common, and come one after the other.
    const last = this.#lastOrigin;
    if (last && isSameOrigin(last.span, span)) return last.id;
    const body = writeOrigin(span);
    let id = this.#origins.get(body);
    if (id === undefined) {
      const hash = createHash('sha256').update(body).digest();
      ({ id } = this.#statements.putOrigin.get(hash, body) as { id: number });
      // Resources are few; an emitter that makes one for each span must not fill the memory.
      if (this.#origins.size > 1_000) this.#origins.clear();
      this.#origins.set(body, id);
    }
    this.#lastOrigin = { span, id };
    return id;
  }

  #origin(id: number): Origin {
    let origin = this.#originBodies.get(id);
    if (!origin) {
      origin = readOrigin((this.#statements.origin.get(id) as { body: string }).body);
      if (this.#originBodies.size > 1_000) this.#originBodies.clear();
      this.#originBodies.set(id, origin);
    }
    return origin;
  }
}

function traceOfRow({ workspace, trace_id }: Row): TraceName {
  return { workspace: workspace as number, traceId: hex(trace_id) };
}

function isSameOrigin(a: ReceivedSpan, b: ReceivedSpan): boolean {
  return (
    a.resource === b.resource &&
    a.scope === b.scope &&
    a.wire?.scopeAttributes === b.wire?.scopeAttributes &&
    a.wire?.resourceSchemaUrl === b.wire?.resourceSchemaUrl &&
    a.wire?.scopeSchemaUrl === b.wire?.scopeSchemaUrl &&
    // Each span's own come behind those that it shares.
    a.wire?.doubleKeys === undefined &&
    b.wire?.doubleKeys === undefined
  );
}

const SQL = {
  insertSpan: `insert into span (workspace, trace_id, span_id, parent_span_id, origin, source, source_line, start_us,
    duration_ns, ${FACT_COLUMN_NAMES.join(', ')}, shape, attributes)
    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ${FACT_COLUMN_NAMES.map(() => '?').join(', ')}, ?, ?)`,
  updateSpan: `update span set ${FACT_COLUMN_NAMES.map((column) => `${column} = ?`).join(', ')}, shape = ?, attributes = ? where id = ?`,
  trace: 'select * from span where workspace = ? and trace_id = ? order by source',
  logs: 'select span_id, body from log where workspace = ? and trace_id = ?',
  insertLog: 'insert or ignore into log (workspace, trace_id, span_id, hash, body) values (?, ?, ?, ?, ?)',
  origin: 'select body from origin where id = ?',
  putOrigin:
    'insert into origin (hash, body) values (?, ?) on conflict do update set body = excluded.body returning id',
  putTrace: `insert into trace (workspace, trace_id, start_us, updated_ms, conversation_id, summary)
    values (?1, ?2, ?3, coalesce(?4, 0), ?5, ?6)
    on conflict do update set start_us = ?3, updated_ms = coalesce(?4, updated_ms), conversation_id = ?5, summary = ?6`,
  putCalls: `insert into trace_call (workspace, trace_id, first_us, last_us) values (?, ?, ?, ?)
    on conflict do update set first_us = excluded.first_us, last_us = excluded.last_us`,
  removeCalls: 'delete from trace_call where workspace = ? and trace_id = ?',
  removeTrace: 'delete from trace where workspace = ? and trace_id = ?',
  putTraceFromBefore: 'insert or ignore into trace_from_before (workspace, trace_id) values (?, ?)',
  tracesFromBefore: 'select workspace, trace_id from trace_from_before',
  traceIds: `select distinct workspace, trace_id from span where (workspace, trace_id) > (?, ?)
    order by workspace, trace_id limit ?`,
} as const;
