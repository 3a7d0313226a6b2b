import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Preparing } from './database.ts';
import { hex, idBytes } from './span-columns.ts';

/** Traces that are looked at together: one response id in more of them is that of a cache. */
const MOST_TRACES = 8;
/** Rows of one time lie together, so that a commit writes few pages. */
const BUCKET_MS = 600_000;
/** How far apart two may see the start of one call. */
const MOST_APART_MS = 60_000;
const NANOS_PER_MS = 1_000_000n;

const SELECT_LINKS = `select other from trace_link where workspace = ? and trace_id = ? limit ${MOST_TRACES}`;

/**
 * Which trace of a day tells of which model call, by the provider's response id. A client that traces itself, or a gateway, opens a
 * trace of its own beside that of the app: their ids then are all that shows it. Whether it is one call is core's to decide.
 */
export class CallIndex {
  readonly #find: StatementSync;
  readonly #insert: StatementSync;
  readonly #link: StatementSync;
  readonly #links: StatementSync;

  constructor(database: DatabaseSync) {
    this.#find = database.prepare(
      'select trace_id from call_trace where workspace = ? and ten_minutes = ? and response = ?',
    );
    this.#insert = database.prepare(
      'insert or ignore into call_trace (workspace, ten_minutes, response, trace_id) values (?, ?, ?, ?)',
    );
    this.#link = database.prepare('insert or ignore into trace_link (workspace, trace_id, other) values (?, ?, ?)');
    this.#links = database.prepare(SELECT_LINKS);
  }

  /** Notes that the trace tells of a call, and links it with the trace that told of one with this id about then. Returns whether one did. */
  note(workspace: number, traceId: string, responseId: string, startUnixNano: bigint): boolean {
    const startMs = Number(startUnixNano / NANOS_PER_MS);
    const bucket = bucketOf(startMs);
    const response = hashOf(responseId);
    const own = idBytes(traceId);
    const isFirst = this.#insert.run(workspace, bucket, response, own).changes === 1;
    let isLinked = false;
    for (const near of new Set([startMs - MOST_APART_MS, startMs + MOST_APART_MS, startMs].map(bucketOf))) {
      if (isFirst && near === bucket) continue;
      const other = this.#find.get(workspace, near, response)?.trace_id as Uint8Array | undefined;
      if (!other || hex(other) === traceId) continue;
      this.#link.run(workspace, own, other);
      this.#link.run(workspace, other, own);
      isLinked = true;
    }
    return isLinked;
  }

  /** The traces that share an id with it directly. */
  linksOf(workspace: number, traceId: string): string[] {
    return this.#links.all(workspace, idBytes(traceId)).map(({ other }) => hex(other));
  }
}

/** As `linksOf`, for readers. */
export function readLinks(database: Preparing, workspace: number, traceId: string): string[] {
  return database
    .prepare(SELECT_LINKS)
    .all(workspace, idBytes(traceId))
    .map(({ other }) => hex(other));
}

/** All traces that share ids with it, also by way of others; without itself. */
export function linkedTraces(traceId: string, linksOf: (traceId: string) => readonly string[]): string[] {
  const found = new Set([traceId]);
  for (const id of found) {
    for (const other of linksOf(id)) if (found.size < MOST_TRACES) found.add(other);
  }
  found.delete(traceId);
  return [...found];
}

function bucketOf(ms: number): number {
  return Math.floor(ms / BUCKET_MS);
}

/** 53 bits. Two ids of one hash cost a look at a trace, no more. */
function hashOf(text: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return (high & 0x1f_ffff) * 2 ** 32 + (low >>> 0);
}
