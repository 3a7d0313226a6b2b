import { randomUUID } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Durability, inTransaction, migrate } from '../store/sqlite/database.ts';

/** A trace that waits for a target. */
export interface WaitingTrace {
  readonly seq: number;
  readonly workspace: string;
  readonly traceId: string;
  /** Milliseconds since the Unix epoch at which it was settled. */
  readonly settledMs: number;
  /** Rises when the trace settles anew while it waits. */
  readonly version: number;
  /** As many as there were when it settled. */
  readonly spans: number;
}

export interface TraceSpans {
  readonly workspace: string;
  readonly traceId: string;
  readonly spanIds: readonly string[];
}

/** What one request holds, on disk before it is sent: after a crash the same spans go out under the same id. */
export interface Flight {
  readonly id: string;
  readonly traces: readonly TraceSpans[];
}

export type Count = 'sent' | 'rejected' | 'expired' | 'overflow' | 'loop' | 'gone';

export interface QueueState {
  readonly traces: number;
  readonly spans: number;
  /** Milliseconds since the Unix epoch; `undefined` when nothing waits. */
  readonly oldestMs: number | undefined;
  readonly counts: Readonly<Record<Count, number>>;
}

export interface TraceTarget {
  readonly id: number;
  /** Traces that changed earlier were never to go there. Milliseconds since the Unix epoch. */
  readonly sinceMs: number;
}

const MIGRATIONS = [
  `create table target (id integer primary key, name text not null unique, since_ms integer not null) strict;
   create table waiting (
     seq integer primary key autoincrement, target integer not null, workspace text not null, trace_id blob not null,
     settled_ms integer not null, version integer not null, spans integer not null,
     unique (target, workspace, trace_id)
   ) strict;
   create index waiting_by_target on waiting (target, seq);
   create table sent (
     target integer not null, workspace text not null, trace_id blob not null, at_ms integer not null, span_ids blob not null
   ) strict;
   create index sent_by_trace on sent (target, trace_id);
   create index sent_by_time on sent (at_ms);
   create table flight (id text primary key, target integer not null, traces text not null) strict;
   create table count (
     target integer not null, workspace text not null, name text not null, value integer not null,
     primary key (target, workspace, name)
   ) strict, without rowid;
   create table instance (id text not null) strict;`,
];
const SPAN_ID_BYTES = 8;

/**
 * What waits for each target, what is on its way and what has arrived: names of traces and spans only, these themselves stay in
 * the store. Synchronous: every step is one short transaction.
 */
export class ForwardQueue {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  /** Names this backend in `portkey.forward.path`. */
  readonly instance: string;

  /** @param durability `full`: what is written is there after a loss of power too */
  constructor(path: string, durability: Durability = 'normal') {
    this.#database = new DatabaseSync(path);
    this.#database.exec(`pragma journal_mode = wal; pragma synchronous = ${durability}; pragma cache_size = -8000`);
    migrate(this.#database, path, MIGRATIONS);
    this.#database.prepare('insert into instance select ? where not exists (select 1 from instance)').run(randomUUID());
    this.instance = this.#database.prepare('select id from instance').get()!.id as string;
  }

  /** @param nowMs a target that was not known begins with what changes from now on */
  target(name: string, nowMs: number): TraceTarget {
    this.#sql('insert or ignore into target (name, since_ms) values (?, ?)').run(name, nowMs);
    const { id, since } = this.#sql('select id, since_ms as since from target where name = ?').get(name)!;
    return { id: id as number, sinceMs: since as number };
  }

  /** What changed earlier is in the queue, or was. */
  reached(targets: readonly number[], sinceMs: number): void {
    const move = this.#sql('update target set since_ms = max(since_ms, ?) where id = ?');
    inTransaction(this.#database, () => {
      for (const target of targets) move.run(sinceMs, target);
    });
  }

  /** Puts settled traces in line, once for each target, behind what waits; one that waits already keeps its place. */
  add(
    traces: readonly { workspace: string; traceId: string; spans: number; targets: readonly number[] }[],
    settledMs: number,
  ): void {
    const insert = this.#sql(
      `insert into waiting (target, workspace, trace_id, settled_ms, version, spans) values (?, ?, ?, ?, 0, ?)
       on conflict do update set version = version + 1, spans = excluded.spans`,
    );
    inTransaction(this.#database, () => {
      for (const { workspace, traceId, spans, targets } of traces) {
        for (const target of targets) {
          insert.run(
            target,
            workspace,
            idBytes(traceId),
            settledMs,
            spans - this.#sentCount(target, workspace, traceId),
          );
        }
      }
    });
  }

  /** The first that wait, from `after` on. */
  next(target: number, after: number, limit: number): WaitingTrace[] {
    return this.#sql('select * from waiting where target = ? and seq > ? order by seq limit ?')
      .all(target, after, limit)
      .map((row) => ({
        seq: row.seq as number,
        workspace: row.workspace as string,
        traceId: hex(row.trace_id as Uint8Array),
        settledMs: row.settled_ms as number,
        version: row.version as number,
        spans: row.spans as number,
      }));
  }

  /** Span ids of the trace that have arrived or were refused for good. */
  sent(target: number, workspace: string, traceId: string): Set<string> {
    const ids = new Set<string>();
    for (const { span_ids } of this.#sentRows(target, workspace, traceId)) {
      const all = hex(span_ids as Uint8Array);
      for (let at = 0; at < all.length; at += 2 * SPAN_ID_BYTES) ids.add(all.slice(at, at + 2 * SPAN_ID_BYTES));
    }
    return ids;
  }

  /** Nothing of it is left to send. Leaves it alone when it has settled anew. */
  finish(target: number, { seq, version, workspace }: WaitingTrace, why?: { count: Count; spans: number }): void {
    inTransaction(this.#database, () => {
      this.#sql('delete from waiting where seq = ? and version = ?').run(seq, version);
      if (why) this.#count(target, workspace, why.count, why.spans);
    });
  }

  /** Its spans come again when it settles: forgets the place in line, whatever its version. */
  postpone({ seq }: WaitingTrace): void {
    this.#sql('delete from waiting where seq = ?').run(seq);
  }

  /** It is tried again after what waits now. */
  moveBehind({ seq }: WaitingTrace): void {
    this.#sql('update waiting set seq = (select max(seq) + 1 from waiting) where seq = ?').run(seq);
  }

  takeOff(target: number, flight: Flight): void {
    this.#sql('insert into flight (id, target, traces) values (?, ?, ?)').run(
      flight.id,
      target,
      JSON.stringify(flight.traces),
    );
  }

  /** Those that a crash left without an answer. */
  flights(target: number): Flight[] {
    return this.#sql('select id, traces from flight where target = ? order by rowid')
      .all(target)
      .map(({ id, traces }) => ({ id: id as string, traces: JSON.parse(traces as string) as TraceSpans[] }));
  }

  /** The spans need not be sent again: they were taken, but for `rejected` of them, or given up for the reason that counts. */
  done(target: number, traces: readonly TraceSpans[], nowMs: number, as: Count, rejected = 0): void {
    inTransaction(this.#database, () => {
      let left = rejected;
      for (const { workspace, traceId, spanIds } of traces) {
        if (spanIds.length === 0) continue;
        const id = idBytes(traceId);
        this.#sql('insert into sent (target, workspace, trace_id, at_ms, span_ids) values (?, ?, ?, ?, ?)').run(
          target,
          workspace,
          id,
          nowMs,
          Buffer.from(spanIds.join(''), 'hex'),
        );
        const refused = Math.min(left, spanIds.length);
        left -= refused;
        this.#count(target, workspace, 'rejected', refused);
        this.#count(target, workspace, as, spanIds.length - refused);
        this.#sql(
          'update waiting set spans = max(0, spans - ?) where target = ? and workspace = ? and trace_id = ?',
        ).run(spanIds.length, target, workspace, id);
      }
    });
  }

  land(flight: Flight): void {
    this.#sql('delete from flight where id = ?').run(flight.id);
  }

  waitingSpans(target: number): number {
    return this.#sql('select coalesce(sum(spans), 0) as spans from waiting where target = ?').get(target)!
      .spans as number;
  }

  state(target: number, workspace: string): QueueState {
    const row = this.#sql(
      `select count(*) as traces, coalesce(sum(spans), 0) as spans, min(settled_ms) as oldest
       from waiting where target = ? and workspace = ?`,
    ).get(target, workspace)!;
    const counts = { sent: 0, rejected: 0, expired: 0, overflow: 0, loop: 0, gone: 0 };
    for (const { name, value } of this.#sql('select name, value from count where target = ? and workspace = ?').all(
      target,
      workspace,
    ))
      counts[name as Count] = value as number;
    return {
      traces: row.traces as number,
      spans: row.spans as number,
      oldestMs: (row.oldest as number | null) ?? undefined,
      counts,
    };
  }

  /** Forgets what was sent so long ago that the store has it no more. */
  forgetBefore(ms: number): void {
    this.#sql('delete from sent where at_ms < ?').run(ms);
  }

  /** As `forgetBefore`, the first only. Returns how many requests' worth it was. */
  forgetOldest(ms: number, limit: number): number {
    return Number(
      this.#sql('delete from sent where rowid in (select rowid from sent where at_ms < ? order by at_ms limit ?)').run(
        ms,
        limit,
      ).changes,
    );
  }

  /** Of the file, without what is free to be used again. */
  bytes(): number {
    const pages = this.#sql(
      'select (page_count - freelist_count) * page_size as bytes from pragma_page_count, pragma_freelist_count, pragma_page_size',
    ).get()!;
    return pages.bytes as number;
  }

  /** Targets of earlier lives that are named no more. */
  unnamed(named: readonly number[]): { readonly id: number; readonly name: string }[] {
    return this.#sql('select id, name from target where id not in (select value from json_each(?)) order by id')
      .all(JSON.stringify(named))
      .map(({ id, name }) => ({ id: id as number, name: name as string }));
  }

  /** All of what waits for a target since before then is dropped and counted. Returns how many traces it was. */
  expire(target: number, beforeMs: number): number {
    return inTransaction(this.#database, () => {
      const expired = this.#sql(
        'select workspace, sum(spans) as spans from waiting where target = ? and settled_ms < ? group by workspace',
      ).all(target, beforeMs);
      for (const { workspace, spans } of expired) this.#count(target, workspace as string, 'expired', spans as number);
      return Number(this.#sql('delete from waiting where target = ? and settled_ms < ?').run(target, beforeMs).changes);
    });
  }

  close(): void {
    this.#database.close();
  }

  #count(target: number, workspace: string, name: Count, value: number): void {
    if (value === 0) return;
    this.#sql(
      'insert into count (target, workspace, name, value) values (?, ?, ?, ?) on conflict do update set value = value + excluded.value',
    ).run(target, workspace, name, value);
  }

  #sentCount(target: number, workspace: string, traceId: string): number {
    const rows = this.#sentRows(target, workspace, traceId);
    return rows.reduce((sum, { span_ids }) => sum + (span_ids as Uint8Array).byteLength / SPAN_ID_BYTES, 0);
  }

  #sentRows(target: number, workspace: string, traceId: string) {
    return this.#sql('select span_ids from sent where target = ? and trace_id = ? and workspace = ?').all(
      target,
      idBytes(traceId),
      workspace,
    );
  }

  #sql(text: string): StatementSync {
    const statement = this.#statements.get(text) ?? this.#database.prepare(text);
    this.#statements.set(text, statement);
    return statement;
  }
}

function idBytes(id: string): Uint8Array {
  return Buffer.from(id, 'hex');
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex');
}
