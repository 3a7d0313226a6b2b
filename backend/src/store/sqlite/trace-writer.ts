import { type EnrichedSpan, enrichTrace, type PriceTable } from '@portkey-otel/core';
import type { ReceivedLog, ReceivedSpan } from '../../otlp/received.ts';
import { type SpanFacts, spanFacts } from '../../trace/span-facts.ts';
import { traceSummary } from '../../trace/trace-view.ts';
import { linkedTraces } from './call-index.ts';
import type { Catalogue } from './catalogue.ts';
import { type Day, dayOfNano } from './data-directory.ts';
import type { DayFiles } from './day-files.ts';
import type { NewSpan, StoredSpan } from './day-writer.ts';
import type { IncomingSpan } from './incoming.ts';
import { isLarge, RecentTraces, type WrittenTrace } from './recent-traces.ts';
import { withLogs } from './source.ts';
import { callRanges, firstStart, spanDays } from './trace-extent.ts';

/** The spans of one trace that a batch brings. */
export interface TraceBatch {
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

/** Writes traces to the files of their days, with what is decided of each as a whole. */
export class TraceWriter {
  readonly #files: DayFiles;
  readonly #catalogue: Catalogue;
  readonly #table: PriceTable;
  readonly #recent = new RecentTraces();

  constructor(files: DayFiles, catalogue: Catalogue, table: PriceTable) {
    this.#files = files;
    this.#catalogue = catalogue;
    this.#table = table;
  }

  /** What the files hold may be other than what was written. */
  forget(): void {
    this.#recent.clear();
  }

  /**
   * Writes the spans that are new. Roles and costs of the others are decided again, also in traces that share calls.
   *
   * @param days in whose files the trace may have been before
   * @param now milliseconds since the Unix epoch; `undefined` when nothing came and all is only decided again
   */
  write(batch: TraceBatch, days: readonly Day[], now: number | undefined): Written {
    const { workspace, traceId, spans } = batch;
    const newLogs = batch.logs.filter((log) => this.#files.begin(dayOfLog(log)).insertLog(workspace, traceId, log));
    const before = this.#written(batch, days, newLogs);
    const added = [...spans.values()].flatMap(({ span }) => (before.spans.has(span.spanId) ? [] : span));
    if (added.length === 0 && (before.spans.size === 0 || (newLogs.length === 0 && now !== undefined))) {
      return { added: 0, linked: [] };
    }
    const whole = wholeTrace(before, added);
    const remembers = isLarge(whole.length);
    const memory = remembers ? { normalize: this.#recent.normalize, remembered: this.#recent.enriched } : {};
    const enriched = enrichTrace(whole, { table: this.#table, ...memory });
    const isNew = (spanId: string) => now === undefined || !before.spans.has(spanId);
    const isLinked = this.#noteCalls(workspace, enriched, isNew);
    const mayBeLinked = isLinked || before.spans.size > 0;
    const linked = mayBeLinked ? linkedTraces(traceId, (id) => this.#linksOf(workspace, id)) : [];
    if (linked.length === 0) this.#store(batch, enriched, before, days, now);
    else this.#storeLinked(batch, whole, before, linked, days, now);
    return { added: added.length, linked };
  }

  /** Returns whether another trace tells of one of them. */
  #noteCalls(workspace: number, spans: readonly EnrichedSpan[], isNew: (spanId: string) => boolean): boolean {
    let isLinked = false;
    for (const { span, genAi, role } of spans) {
      if (genAi?.responseId === undefined || (role !== 'billable' && role !== 'duplicate') || !isNew(span.spanId))
        continue;
      const day = this.#files.begin(dayOfNano(span.startUnixNano));
      if (day.calls.note(workspace, span.traceId, genAi.responseId, span.startUnixNano)) isLinked = true;
    }
    return isLinked;
  }

  #linksOf(workspace: number, traceId: string): string[] {
    const days = this.#catalogue.daysOf(workspace, traceId);
    return days.flatMap((day) => this.#files.begin(day).calls.linksOf(workspace, traceId));
  }

  /** As `#store`, with what is decided over this trace and others together. */
  #storeLinked(
    batch: TraceBatch,
    whole: readonly ReceivedSpan[],
    before: WrittenTrace,
    linked: readonly string[],
    days: readonly Day[],
    now: number | undefined,
  ): void {
    const { workspace } = batch;
    this.#files.flush();
    const others = linked.map((traceId) => {
      const trace: TraceBatch = { workspace, traceId, spans: new Map(), logs: [] };
      const otherDays = this.#catalogue.daysOf(workspace, traceId);
      return { trace, days: otherDays, before: this.#written(trace, otherDays, []) };
    });
    const all = [...whole, ...others.flatMap((other) => wholeTrace(other.before, []))];
    const enriched = Map.groupBy(enrichTrace(all, { table: this.#table }), ({ span }) => span.traceId);
    this.#store(batch, enriched.get(batch.traceId)!, before, days, now);
    for (const other of others) {
      const spans = enriched.get(other.trace.traceId);
      if (spans) this.#store(other.trace, spans, other.before, other.days, now);
    }
  }

  /** @param before what is in the files of the trace */
  #store(
    { workspace, traceId, spans }: TraceBatch,
    enrichedSpans: readonly EnrichedSpan[],
    before: WrittenTrace,
    days: readonly Day[],
    now: number | undefined,
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
        const updated = this.#files.begin(stored.day).update(workspace, stored, facts, attributes);
        if (remembers) after.set(facts.spanId, updated);
      }
    }
    for (const [day, news] of inserts) {
      const stored = this.#files.begin(day).insert(workspace, news);
      // Without their log records: those are joined again with the next batch.
      if (remembers)
        for (const span of stored)
          after.set(span.facts.spanId, { ...span, span: spans.get(span.facts.spanId)!.span, day });
    }
    this.#putSummary(workspace, all, days, now);
    this.#recent.put(workspace, traceId, { spans: after, logs: before.logs });
  }

  /** The trace as it was written before, with the log records that are new. */
  #written({ workspace, traceId }: TraceBatch, days: readonly Day[], newLogs: readonly ReceivedLog[]): WrittenTrace {
    const recent = newLogs.length === 0 ? this.#recent.get(workspace, traceId) : undefined;
    if (recent) return recent;
    const spans = new Map<string, StoredSpan & { day: Day }>();
    const logs: ReceivedLog[] = [];
    for (const number of new Set([...days, ...newLogs.map(dayOfLog)])) {
      const day = this.#files.begin(number);
      for (const span of day.spansOf(workspace, traceId)) spans.set(span.facts.spanId, { ...span, day: number });
      logs.push(...day.logsOf(workspace, traceId));
    }
    return { spans, logs };
  }

  #putSummary(workspace: number, spans: readonly SpanFacts[], days: readonly Day[], now: number | undefined): void {
    const start = firstStart(spans);
    const summary = traceSummary(spans);
    const home = dayOfNano(start);
    for (const day of spanDays(spans, days))
      if (day !== home) this.#files.begin(day).putTraceFromBefore(workspace, summary.traceId);
    this.#files.begin(home).putTrace(workspace, summary, Number(start / 1_000n), now);
    const calls = callRanges(spans);
    for (const day of new Set([...days, ...calls.keys()])) {
      // A day that has no file yet has no calls to forget.
      const range = calls.get(day);
      if (range || days.includes(day)) this.#files.begin(day).putCalls(workspace, summary.traceId, range);
    }
  }
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
export function dayOfLog({ timeUnixNano, observedTimeUnixNano }: ReceivedLog): Day {
  return dayOfNano(timeUnixNano ?? observedTimeUnixNano ?? BigInt(Date.now()) * 1_000_000n);
}
