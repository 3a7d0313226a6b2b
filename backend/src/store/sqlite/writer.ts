import type { DatabaseSync } from 'node:sqlite';
import type { PriceTable } from '@portkey-otel/core';
import type { Feedback } from '../../trace/feedback.ts';
import {
  type BatchResult,
  type SpanBatch,
  type StoreLimits,
  StoreUnavailableError,
  type WriteResult,
} from '../trace-store.ts';
import { Catalogue, lockDirectory } from './catalogue.ts';
import { DataDirectory, type Day, dayOfNano, endOfDayMs } from './data-directory.ts';
import { type Durability, inTransaction } from './database.ts';
import { DayFiles } from './day-files.ts';
import type { TraceName } from './day-writer.ts';
import { type DecodedBatch, decodeBatch } from './incoming.ts';
import type { Packer } from './packed-block.ts';
import { isStorageFailure } from './storage-failure.ts';
import { dayOfLog, type TraceBatch, TraceWriter } from './trace-writer.ts';

export interface WriterOptions {
  readonly directory: string;
  readonly durability?: Durability | undefined;
  readonly table: PriceTable;
  /** Packs the blocks of spans. Default: in the thread that writes. */
  readonly pack?: Packer | undefined;
}

/** What `reprice` did. */
export interface Repriced {
  readonly traces: number;
  /** Behind it there may be more. */
  readonly last: TraceName | undefined;
}

/** The one writer of a data directory. Synchronous: it has a thread of its own. */
export class SqliteWriter {
  readonly #directory: DataDirectory;
  readonly #lock: DatabaseSync;
  readonly #catalogue: Catalogue;
  readonly #files: DayFiles;
  readonly #traces: TraceWriter;
  /** Over the limit of bytes with nothing left to remove. */
  #isFull = false;

  constructor({ directory, durability = 'normal', table, pack }: WriterOptions) {
    this.#directory = new DataDirectory(directory);
    this.#lock = lockDirectory(this.#directory);
    this.#catalogue = new Catalogue(this.#directory, durability);
    this.#files = new DayFiles(this.#directory, durability, pack);
    this.#traces = new TraceWriter(this.#files, this.#catalogue, table);
  }

  /** The days that are over the limits, oldest first. What they hold is still there. */
  daysOverLimits({ retentionMs, maxBytes = Number.POSITIVE_INFINITY }: StoreLimits, nowMs: number): Day[] {
    const days = this.#directory.days().toReversed();
    const expired = days.filter((day) => endOfDayMs(day) <= nowMs - retentionMs);
    const [, ...removable] = days.filter((day) => !expired.includes(day)).toReversed();
    let bytes = this.#directory.bytes() - expired.reduce((sum, day) => sum + this.#directory.dayBytes(day), 0);
    const tooMany: Day[] = [];
    for (const day of removable.toReversed()) {
      if (bytes <= maxBytes) break;
      tooMany.push(day);
      bytes -= this.#directory.dayBytes(day);
    }
    this.#isFull = bytes > maxBytes;
    return [...expired, ...tooMany];
  }

  putFeedback(workspace: string, feedback: Feedback): boolean {
    return this.#committing(() => this.#catalogue.putFeedback(workspace, feedback));
  }

  removeDay(day: Day): void {
    this.#traces.forget();
    this.#catalogue.removeDay(day);
    this.#files.remove(day);
    this.#rehome(day);
  }

  /** Traces that began on a day that is gone begin with what is left of them. */
  #rehome(gone: Day): void {
    this.#committing(() => {
      for (const day of this.daysFrom(gone)) {
        for (const { workspace, traceId } of this.#files.begin(day).tracesFromBefore()) {
          const days = this.#catalogue.daysOf(workspace, traceId);
          if (Math.min(...days) === day) this.#decideAgain(workspace, traceId, days);
        }
      }
    });
  }

  #decideAgain(workspace: number, traceId: string, days: readonly Day[]): void {
    this.#traces.write({ workspace, traceId, spans: new Map(), logs: [] }, days, undefined);
  }

  /** Days that have a file, from the given one on, oldest first. */
  daysFrom(day: Day): Day[] {
    return this.#directory
      .days()
      .filter((other) => other >= day)
      .toReversed();
  }

  /**
   * Decides roles and costs of some traces of a day again, up to `limit`, from the one behind `after` on.
   *
   * @param firstDay what was on such a day too was decided there
   */
  reprice(day: Day, firstDay: Day, after: TraceName | undefined, limit: number): Repriced {
    return this.#committing(() => {
      const found = this.#files.begin(day).traceIds(after, limit);
      let traces = 0;
      for (const { workspace, traceId } of found) {
        const days = this.#catalogue.daysOf(workspace, traceId);
        if (days.some((other) => other >= firstDay && other < day)) continue;
        this.#decideAgain(workspace, traceId, days);
        traces += 1;
      }
      return { traces, last: found.length < limit ? undefined : found.at(-1) };
    });
  }

  /** @throws StoreUnavailableError when the batches were not stored and sending them again may help. */
  write(batches: readonly SpanBatch[]): WriteResult {
    if (this.#isFull) throw new StoreUnavailableError('the data directory has reached its limit');
    const decoded = batches.map(decodeBatch);
    return this.#committing(() => {
      const received = decoded.reduce((count, { spans }) => count + spans.length, 0);
      const known = new Map<TraceBatch, readonly Day[]>();
      // The catalogue goes first: after a crash in between it names a day too many, which does no harm.
      inTransaction(this.#catalogue.database, () => {
        for (const trace of this.#byTrace(decoded)) {
          const days = new Set<Day>(trace.logs.map(dayOfLog));
          for (const { span } of trace.spans.values()) days.add(dayOfNano(span.startUnixNano));
          known.set(trace, this.#catalogue.addDays(trace.workspace, trace.traceId, days));
        }
      });
      const now = Date.now();
      let stored = 0;
      const linkedOf = new Map<string, readonly string[]>();
      for (const [trace, days] of known) {
        const { added, linked } = this.#traces.write(trace, days, now);
        stored += added;
        if (linked.length > 0) linkedOf.set(keyOf(trace), linked);
      }
      const results = decoded.map((batch) => this.#result(batch, linkedOf));
      return { stored, duplicates: received - stored, batches: results };
    });
  }

  /** What was decided of linked traces may have changed too. */
  #result({ workspace, result }: DecodedBatch, linkedOf: ReadonlyMap<string, readonly string[]>): BatchResult {
    if (linkedOf.size === 0) return result;
    const number = this.#catalogue.workspaceId(workspace);
    const linked = result.traceIds.flatMap((traceId) => linkedOf.get(keyOf({ workspace: number, traceId })) ?? []);
    return { ...result, traceIds: [...new Set([...result.traceIds, ...linked])] };
  }

  #committing<T>(work: () => T): T {
    try {
      return this.#files.committing(work);
    } catch (error) {
      this.#catalogue.reset();
      this.#traces.forget();
      throw isStorageFailure(error) ? new StoreUnavailableError(`cannot write: ${(error as Error).message}`) : error;
    }
  }

  *#byTrace(batches: readonly DecodedBatch[]): Iterable<TraceBatch> {
    const traces = new Map<string, TraceBatch>();
    const traceOf = (workspace: number, traceId: string): TraceBatch => {
      const key = keyOf({ workspace, traceId });
      let trace = traces.get(key);
      if (!trace) {
        trace = { workspace, traceId, spans: new Map(), logs: [] };
        traces.set(key, trace);
      }
      return trace;
    };
    for (const { workspace: name, spans, logs } of batches) {
      const workspace = this.#catalogue.workspaceId(name);
      for (const incoming of spans) {
        const { spans: known } = traceOf(workspace, incoming.span.traceId);
        if (!known.has(incoming.span.spanId)) known.set(incoming.span.spanId, incoming);
      }
      for (const log of logs) if (log.traceId !== undefined) traceOf(workspace, log.traceId).logs.push(log);
    }
    yield* traces.values();
  }

  close(): void {
    this.#files.close();
    this.#catalogue.database.close();
    this.#lock.close();
  }
}

function keyOf({ workspace, traceId }: Pick<TraceBatch, 'workspace' | 'traceId'>): string {
  return `${workspace}/${traceId}`;
}
