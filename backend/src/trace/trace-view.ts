import type { EnrichedSpan } from '@portkey-otel/core';
import { model, type SpanFacts, spanFacts } from './span-facts.ts';
import { isoTime, type SpanOutline, type SpanView, spanOutline, spanView } from './span-view.ts';
import { type Totals, traceTotals } from './totals.ts';

/** What a list says of a trace. */
export interface TraceSummary {
  readonly traceId: string;
  readonly name: string;
  readonly service: string | null;
  readonly start: string;
  readonly durationMs: number;
  /** `error` when the root or a model call ended in an error. */
  readonly status: 'ok' | 'error';
  readonly conversationId: string | null;
  readonly userId: string | null;
  readonly models: readonly string[];
  readonly spanCount: number;
  readonly totals: Totals;
}

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
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const earliest = (list: readonly SpanFacts[]) =>
    list.reduce((first, next) => (next.startUnixNano < first.startUnixNano ? next : first));
  const roots = spans.filter(({ parentSpanId }) => parentSpanId === undefined || !ids.has(parentSpanId));
  const trueRoots = roots.filter(({ parentSpanId }) => parentSpanId === undefined);
  const root = earliest(trueRoots.length > 0 ? trueRoots : roots.length > 0 ? roots : spans);
  const start = earliest(spans).startUnixNano;
  const end = spans.reduce((last, { startUnixNano, durationNano }) => {
    const ended = startUnixNano + BigInt(durationNano);
    return ended > last ? ended : last;
  }, start);
  const firstOf = (pick: (span: SpanFacts) => string | undefined) =>
    pick(root) ?? spans.map(pick).find(Boolean) ?? null;
  const calls = spans.filter(({ role }) => role === 'billable' || role === 'failed');
  return {
    traceId: root.traceId,
    name: root.name,
    service: firstOf(({ service }) => service),
    start: isoTime(start),
    durationMs: Number(end - start) / 1e6,
    status: root.status === 'error' || calls.some(({ status }) => status === 'error') ? 'error' : 'ok',
    conversationId: firstOf(({ conversationId }) => conversationId),
    userId: firstOf(({ userId }) => userId),
    models: [...new Set(calls.flatMap((span) => model(span) ?? []))],
    spanCount: spans.length,
    totals: traceTotals(spans),
  };
}
