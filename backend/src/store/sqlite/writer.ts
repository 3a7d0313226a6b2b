import type { DatabaseSync } from 'node:sqlite';
import { type EnrichedSpan, enrichTrace, type PriceTable } from '@portkey-otel/core';
import type { ReceivedLog, ReceivedSpan } from '../../otlp/received.ts';
import type { Feedback } from '../../trace/feedback.ts';
import { type SpanFacts, spanFacts } from '../../trace/span-facts.ts';
import { traceSummary } from '../../trace/trace-view.ts';
import {
  type BatchResult,
  type SpanBatch,
  type StoreLimits,
  StoreUnavailableError,
  type WriteResult,
} from '../trace-store.ts';
import { linkedTraces } from './call-index.ts';
import { Catalogue, lockDirectory } from './catalogue.ts';
import { DataDirectory, type Day, dayOfNano, endOfDayMs } from './data-directory.ts';
import { type Durability, inTransaction } from './database.ts';
import { DayWriter, type NewSpan, type StoredSpan, type TraceName } from './day-writer.ts';
import { type DecodedBatch, decodeBatch, type IncomingSpan } from './incoming.ts';
import type { Packer } from './packed-block.ts';
import { isLarge, RecentTraces, type WrittenTrace } from './recent-traces.ts';
import { withLogs } from './source.ts';
import { isStorageFailure } from './storage-failure.ts';
import { callRanges, firstStart, spanDays } from './trace-extent.ts';

/** Day files kept open. A live system writes to one or two. */
const OPEN_DAYS = 8;

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

/** The spans of one trace that a batch brings. */
interface TraceBatch {
  readonly workspace: number;
  readonly traceId: string;
  /** By their ids. */
  readonly spans: Map<string, IncomingSpan>;
  readonly logs: ReceivedLog[];
}

/** What became of the spans of one trace. */
interface Written {
  /** How many were new. */
  readonly added: number;
  /** Other traces that were decided again with it. */
  readonly linked: readonly string[];
}

/** The one writer of a data directory. Synchronous: it has a thread of its own. */
export class SqliteWriter {
  readonly #directory: DataDirectory;
  readonly #durability: Durability;
  readonly #table: PriceTable;
  readonly #pack: Packer | undefined;
  readonly #lock: DatabaseSync;
  readonly #catalogue: Catalogue;
  /** Least recently used first. */
  readonly #days = new Map<Day, DayWriter>();
  readonly #recent = new RecentTraces();
  /** Over the limit of bytes with nothing left to remove. */
  #isFull = false;

  constructor({ directory, durability = 'normal', table, pack }: WriterOptions) {
    this.#directory = new DataDirectory(directory);
    this.#durability = durability;
    this.#table = table;
    this.#pack = pack;
    this.#lock = lockDirectory(this.#directory);
    this.#catalogue = new Catalogue(this.#directory, durability);
    // Readers know the newest schema only.
    for (const day of this.#directory.days()) new DayWriter(this.#directory.dayPath(day), durability).close();
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
    return this.#committing(new Set(), () => this.#catalogue.putFeedback(workspace, feedback));
  }

  removeDay(day: Day): void {
    this.#recent.clear();
    this.#days.get(day)?.close();
    this.#days.delete(day);
    this.#catalogue.removeDay(day);
    this.#directory.removeDay(day);
    this.#rehome(day);
  }

  /** Traces that began on a day that is gone begin with what is left of them. */
  #rehome(gone: Day): void {
    const open = new Set<DayWriter>();
    this.#committing(open, () => {
      for (const day of this.#directory.days().toReversed()) {
        if (day < gone) continue;
        for (const { workspace, traceId } of this.#day(day, open).tracesFromBefore()) {
          const days = this.#catalogue.daysOf(workspace, traceId);
          if (Math.min(...days) === day) this.#decideAgain(workspace, traceId, days, open);
        }
      }
    });
  }

  #decideAgain(workspace: number, traceId: string, days: readonly Day[], open: Set<DayWriter>): void {
    this.#writeTrace({ workspace, traceId, spans: new Map(), logs: [] }, days, undefined, open);
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
    const open = new Set<DayWriter>();
    const found = this.#day(day, open).traceIds(after, limit);
    return this.#committing(open, () => {
      let traces = 0;
      for (const { workspace, traceId } of found) {
        const days = this.#catalogue.daysOf(workspace, traceId);
        if (days.some((other) => other >= firstDay && other < day)) continue;
        this.#decideAgain(workspace, traceId, days, open);
        traces += 1;
      }
      return { traces, last: found.length < limit ? undefined : found.at(-1) };
    });
  }

  /** @throws StoreUnavailableError when the batches were not stored and sending them again may help. */
  write(batches: readonly SpanBatch[]): WriteResult {
    if (this.#isFull) throw new StoreUnavailableError('the data directory has reached its limit');
    const decoded = batches.map(decodeBatch);
    const open = new Set<DayWriter>();
    return this.#committing(open, () => {
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
        const { added, linked } = this.#writeTrace(trace, days, now, open);
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

  /** Commits the files that `work` opened, or none of what it did. */
  #committing<T>(open: Set<DayWriter>, work: () => T): T {
    try {
      const result = work();
      for (const day of open) day.commit();
      return result;
    } catch (error) {
      for (const day of open) day.rollback();
      this.#catalogue.reset();
      this.#recent.clear();
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

  /** Returns how many spans were new. Roles and costs of the others are decided again, also in traces that share calls. */
  #writeTrace(batch: TraceBatch, days: readonly Day[], now: number | undefined, open: Set<DayWriter>): Written {
    const { workspace, traceId, spans } = batch;
    const newLogs = batch.logs.filter((log) => this.#begin(dayOfLog(log), open).insertLog(workspace, traceId, log));
    const before = this.#written(batch, days, newLogs, open);
    const added = [...spans.values()].flatMap(({ span }) => (before.spans.has(span.spanId) ? [] : span));
    if (added.length === 0 && (before.spans.size === 0 || (newLogs.length === 0 && now !== undefined))) {
      return { added: 0, linked: [] };
    }
    const whole = wholeTrace(before, added);
    const remembers = isLarge(whole.length);
    const memory = remembers ? { normalize: this.#recent.normalize, remembered: this.#recent.enriched } : {};
    const enriched = enrichTrace(whole, { table: this.#table, ...memory });
    const isNew = (spanId: string) => now === undefined || !before.spans.has(spanId);
    const isLinked = this.#noteCalls(workspace, enriched, isNew, open);
    const mayBeLinked = isLinked || before.spans.size > 0;
    const linked = mayBeLinked ? linkedTraces(traceId, (id) => this.#linksOf(workspace, id, open)) : [];
    if (linked.length === 0) this.#store(batch, enriched, before, days, now, open);
    else this.#storeLinked(batch, whole, before, linked, days, now, open);
    return { added: added.length, linked };
  }

  /** Returns whether another trace tells of one of them. */
  #noteCalls(
    workspace: number,
    spans: readonly EnrichedSpan[],
    isNew: (spanId: string) => boolean,
    open: Set<DayWriter>,
  ): boolean {
    let isLinked = false;
    for (const { span, genAi, role } of spans) {
      if (genAi?.responseId === undefined || (role !== 'billable' && role !== 'duplicate') || !isNew(span.spanId))
        continue;
      const day = this.#begin(dayOfNano(span.startUnixNano), open);
      if (day.calls.note(workspace, span.traceId, genAi.responseId, span.startUnixNano)) isLinked = true;
    }
    return isLinked;
  }

  #linksOf(workspace: number, traceId: string, open: Set<DayWriter>): string[] {
    const days = this.#catalogue.daysOf(workspace, traceId);
    return days.flatMap((day) => this.#begin(day, open).calls.linksOf(workspace, traceId));
  }

  /** As `#store`, with what is decided over this trace and others together. */
  #storeLinked(
    batch: TraceBatch,
    whole: readonly ReceivedSpan[],
    before: WrittenTrace,
    linked: readonly string[],
    days: readonly Day[],
    now: number | undefined,
    open: Set<DayWriter>,
  ): void {
    const { workspace } = batch;
    for (const day of open) day.flush();
    const others = linked.map((traceId) => {
      const trace: TraceBatch = { workspace, traceId, spans: new Map(), logs: [] };
      const otherDays = this.#catalogue.daysOf(workspace, traceId);
      return { trace, days: otherDays, before: this.#written(trace, otherDays, [], open) };
    });
    const all = [...whole, ...others.flatMap((other) => wholeTrace(other.before, []))];
    const enriched = Map.groupBy(enrichTrace(all, { table: this.#table }), ({ span }) => span.traceId);
    this.#store(batch, enriched.get(batch.traceId)!, before, days, now, open);
    for (const other of others) {
      const spans = enriched.get(other.trace.traceId);
      if (spans) this.#store(other.trace, spans, other.before, other.days, now, open);
    }
  }

  /** @param before what is in the files of the trace */
  #store(
    { workspace, traceId, spans }: TraceBatch,
    enrichedSpans: readonly EnrichedSpan[],
    before: WrittenTrace,
    days: readonly Day[],
    now: number | undefined,
    open: Set<DayWriter>,
  ): void {
    const all: SpanFacts[] = [];
    const inserts = new Map<Day, NewSpan[]>();
    const after = new Map(before.spans);
    const remembers = isLarge(enrichedSpans.length);
    for (const enriched of enrichedSpans) {
      const { span, attributes } = enriched;
      const facts = remembers ? this.#recent.facts(enriched) : spanFacts(enriched);
      all.push(facts);
      const stored = before.spans.get(facts.spanId);
      if (!stored) {
        const message = spans.get(facts.spanId)?.message;
        append(inserts, dayOfNano(facts.startUnixNano), { span, message, facts, attributes });
      } else if (stored.facts !== facts) {
        const updated = this.#begin(stored.day, open).update(workspace, stored, facts, attributes);
        if (remembers) after.set(facts.spanId, updated);
      }
    }
    for (const [day, news] of inserts) {
      const stored = this.#begin(day, open).insert(workspace, news);
      // Without their log records: those are joined again with the next batch.
      if (remembers)
        for (const span of stored)
          after.set(span.facts.spanId, { ...span, span: spans.get(span.facts.spanId)!.span, day });
    }
    this.#putSummary(workspace, all, days, now, open);
    this.#recent.put(workspace, traceId, { spans: after, logs: before.logs });
  }

  /** The trace as it was written before, with the log records that are new. */
  #written(
    { workspace, traceId }: TraceBatch,
    days: readonly Day[],
    newLogs: readonly ReceivedLog[],
    open: Set<DayWriter>,
  ): WrittenTrace {
    const recent = newLogs.length === 0 ? this.#recent.get(workspace, traceId) : undefined;
    if (recent) return recent;
    const spans = new Map<string, StoredSpan & { day: Day }>();
    const logs: ReceivedLog[] = [];
    for (const number of new Set([...days, ...newLogs.map(dayOfLog)])) {
      const day = this.#begin(number, open);
      for (const span of day.spansOf(workspace, traceId)) spans.set(span.facts.spanId, { ...span, day: number });
      logs.push(...day.logsOf(workspace, traceId));
    }
    return { spans, logs };
  }

  #putSummary(
    workspace: number,
    spans: readonly SpanFacts[],
    days: readonly Day[],
    now: number | undefined,
    open: Set<DayWriter>,
  ): void {
    const start = firstStart(spans);
    const summary = traceSummary(spans);
    const home = dayOfNano(start);
    for (const day of spanDays(spans, days))
      if (day !== home) this.#begin(day, open).putTraceFromBefore(workspace, summary.traceId);
    this.#begin(home, open).putTrace(workspace, summary, Number(start / 1_000n), now);
    const calls = callRanges(spans);
    for (const day of new Set([...days, ...calls.keys()])) {
      // A day that has no file yet has no calls to forget.
      const range = calls.get(day);
      if (range || days.includes(day)) this.#begin(day, open).putCalls(workspace, summary.traceId, range);
    }
  }

  #begin(number: Day, open: Set<DayWriter>): DayWriter {
    const day = this.#day(number, open);
    if (!open.has(day)) {
      open.add(day);
      day.begin();
    }
    return day;
  }

  #day(number: Day, open: ReadonlySet<DayWriter>): DayWriter {
    let day = this.#days.get(number);
    this.#days.delete(number);
    day ??= new DayWriter(this.#directory.dayPath(number), this.#durability, this.#pack);
    this.#days.set(number, day);
    for (const [other, writer] of this.#days) {
      if (this.#days.size <= OPEN_DAYS) break;
      if (open.has(writer) || writer === day) continue;
      writer.close();
      this.#days.delete(other);
    }
    return day;
  }

  close(): void {
    for (const day of this.#days.values()) day.close();
    this.#days.clear();
    this.#catalogue.database.close();
    this.#lock.close();
  }
}

function keyOf({ workspace, traceId }: Pick<TraceBatch, 'workspace' | 'traceId'>): string {
  return `${workspace}/${traceId}`;
}

function wholeTrace({ spans, logs }: WrittenTrace, added: readonly ReceivedSpan[]): ReceivedSpan[] {
  return withLogs([...[...spans.values()].map(({ span }) => span), ...added], logs);
}

function append<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** A record without a time is of the day on which it came. */
function dayOfLog({ timeUnixNano, observedTimeUnixNano }: ReceivedLog): Day {
  return dayOfNano(timeUnixNano ?? observedTimeUnixNano ?? BigInt(Date.now()) * 1_000_000n);
}
