import type { EnrichedSpan } from '@portkey-otel/core';
import type { ReceivedLog } from '../otlp/received.ts';
import { type EvaluationView, evaluationViews, isEvaluation } from './evaluations.ts';
import type { Feedback } from './feedback.ts';
import type { SpanFacts } from './span-facts.ts';
import { type LogView, logView } from './span-view.ts';
import { type TraceOutline, type TraceView, traceOutline, traceView } from './trace-view.ts';

/** A trace with what belongs to it as a whole. */
export interface TraceDetail extends TraceView {
  /** Records that belong to none of its spans; evaluations stand by themselves. */
  readonly logs: readonly (LogView & { readonly spanId: string | null })[];
  readonly feedback: readonly Feedback[];
  readonly evaluations: readonly EvaluationView[];
}

/** A trace without what its spans carry, with what belongs to it as a whole. */
export interface OutlineDetail extends TraceOutline {
  readonly feedback: readonly Feedback[];
}

/**
 * @param spans the enriched spans of one trace, at least one
 * @param logs records of the trace that name none of its spans
 */
export function traceDetail(
  spans: readonly EnrichedSpan[],
  logs: readonly ReceivedLog[],
  feedback: readonly Feedback[],
): TraceDetail {
  return {
    ...traceView(spans),
    logs: logs.filter((log) => !isEvaluation(log)).map((log) => ({ spanId: log.spanId ?? null, ...logView(log) })),
    feedback,
    evaluations: evaluationViews(spans, logs),
  };
}

/** @param spans the facts of the spans of one trace, at least one */
export function outlineDetail(spans: readonly SpanFacts[], feedback: readonly Feedback[]): OutlineDetail {
  return { ...traceOutline(spans), feedback };
}
