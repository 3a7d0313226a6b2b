import type { EnrichedSpan } from '@portkey-otel/core';
import { isCall, model, type SpanFacts, spanFacts } from './span-facts.ts';
import { isoTime, type SpanOutline, type SpanView, spanOutline, spanView } from './span-view.ts';
import { type Totals, traceTotals } from './totals.ts';

/** What a list says of a trace. */
export interface TraceSummary {
  readonly traceId: string;
  /** Of its root, else of the earliest span whose parent is not there. */
  readonly name: string;
  readonly service: string | null;
  /** ISO 8601 in UTC. */
  readonly start: string;
  readonly durationMs: number;
  /** `error` when the root or a model call ended in an error. */
  readonly status: 'ok' | 'error';
  readonly conversationId: string | null;
  readonly userId: string | null;
  /** Of its model calls: what answered, else what was asked. */
  readonly models: readonly string[];
  readonly spanCount: number;
  readonly totals: Totals;
}

/** A trace, whole. */
export interface TraceView extends TraceSummary {
  /** By start time. */
  readonly spans: readonly SpanView[];
}

/** A trace without the attributes, events, links and logs of its spans. */
export interface TraceOutline extends TraceSummary {
  /** By start time. */
  readonly spans: readonly SpanOutline[];
}

/** One trace, whole. @param spans the enriched spans of one trace, at least one */
export function traceView(spans: readonly EnrichedSpan[]): TraceView {
  const all = spans.map((enriched) => ({ enriched, facts: spanFacts(enriched) }));
  all.sort((a, b) => inOrder(a.facts, b.facts));
  return {
    ...traceSummary(all.map(({ facts }) => facts)),
    spans: all.map(({ enriched, facts }) => spanView(enriched, facts)),
  };
}

/** @param spans the facts of the spans of one trace, at least one */
export function traceOutline(spans: readonly SpanFacts[]): TraceOutline {
  return { ...traceSummary(spans), spans: spans.toSorted(inOrder).map(spanOutline) };
}

/** At the same start the longer one is first: clocks of a millisecond would put a child before its parent. */
function inOrder(a: SpanFacts, b: SpanFacts): number {
  return Number(a.startUnixNano - b.startUnixNano) || b.durationNano - a.durationNano;
}

/** @param spans the facts of the spans of one trace, at least one */
export function traceSummary(spans: readonly SpanFacts[]): TraceSummary {
  const root = rootOf(spans);
  let start = root.startUnixNano;
  let end = start;
  let isError = root.status === 'error';
  const models = new Set<string>();
  for (const span of spans) {
    const { startUnixNano, durationNano } = span;
    if (startUnixNano < start) start = startUnixNano;
    const ended = startUnixNano + BigInt(durationNano);
    if (ended > end) end = ended;
    if (!isCall(span)) continue;
    isError ||= span.status === 'error';
    const answered = model(span);
    if (answered !== undefined) models.add(answered);
  }
  const firstOf = (pick: (span: SpanFacts) => string | undefined) => {
    const own = pick(root);
    if (own !== undefined) return own;
    for (const span of spans) {
      const value = pick(span);
      if (value) return value;
    }
    return null;
  };
  return {
    traceId: root.traceId,
    name: root.name,
    service: firstOf(({ service }) => service),
    start: isoTime(start),
    durationMs: Number(end - start) / 1e6,
    status: isError ? 'error' : 'ok',
    conversationId: firstOf(({ conversationId }) => conversationId),
    userId: firstOf(({ userId }) => userId),
    models: [...models],
    spanCount: spans.length,
    totals: traceTotals(spans),
  };
}

/** The earliest without a parent, else of those whose parent is not there, else of all. */
function rootOf(spans: readonly SpanFacts[]): SpanFacts {
  let root: SpanFacts | undefined;
  for (const span of spans) {
    if (span.parentSpanId === undefined && (!root || span.startUnixNano < root.startUnixNano)) root = span;
  }
  if (root) return root;
  const ids = new Set(spans.map(({ spanId }) => spanId));
  for (const span of spans) {
    if (!ids.has(span.parentSpanId!) && (!root || span.startUnixNano < root.startUnixNano)) root = span;
  }
  return root ?? spans.reduce((first, next) => (next.startUnixNano < first.startUnixNano ? next : first));
}
