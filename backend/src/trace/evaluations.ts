import {
  type EnrichedSpan,
  type EvaluationResult,
  readEvaluations,
  type SpanEvent,
  type SpanLogRecord,
} from '@portkey-otel/core';
import type { ReceivedLog, ReceivedSpan } from '../otlp/received.ts';

/** What an evaluator found; `null` for what it does not say. */
export interface EvaluationView {
  /** `null` when it is about the trace as a whole. */
  readonly spanId: string | null;
  readonly name: string;
  readonly score: number | null;
  readonly label: string | null;
  readonly explanation: string | null;
  readonly errorType: string | null;
}

/**
 * The `gen_ai.evaluation.result` events and log records of a trace. An evaluator may write them on a span of its own: where one
 * names the response that it looked at, it belongs to the call that gave this response.
 *
 * @param logs records of the trace that name none of its spans
 */
export function evaluationViews(spans: readonly EnrichedSpan[], logs: readonly ReceivedLog[]): EvaluationView[] {
  const byResponse = spansByResponse(spans);
  const owners = [
    ...spans.map(({ span }) => ({ spanId: span.spanId, evaluations: readEvaluations(span) })),
    ...logs.map((log) => ({ spanId: log.spanId ?? null, evaluations: evaluationsOf(log) })),
  ];
  return owners.flatMap(({ spanId, evaluations }) =>
    evaluations.map(({ name, score, label, explanation, responseId, errorType }) => ({
      spanId: (responseId === undefined ? undefined : byResponse.get(responseId)) ?? spanId,
      name,
      score: score ?? null,
      label: label ?? null,
      explanation: explanation ?? null,
      errorType: errorType ?? null,
    })),
  );
}

/**
 * The spans of a trace in the form of OTLP, which has no log records below spans: those that tell of an evaluation become events,
 * on the span that they name, or whose response they name, else on the first root.
 *
 * @param logs records of the trace that name none of its spans
 */
export function withEvaluationEvents(spans: readonly EnrichedSpan[], logs: readonly ReceivedLog[]): ReceivedSpan[] {
  const byResponse = spansByResponse(spans);
  const ids = new Set(spans.map(({ span }) => span.spanId));
  const root = spans.find(({ span }) => !ids.has(span.parentSpanId ?? '')) ?? spans[0];
  const events = new Map<string, SpanEvent[]>();
  const told = [
    ...spans.flatMap(({ span }) => (span.logs ?? []).map((log) => ({ log, spanId: span.spanId }))),
    ...logs.map((log) => ({ log, spanId: root?.span.spanId })),
  ];
  for (const { log, spanId } of told) {
    const [evaluation] = evaluationsOf(log);
    if (evaluation === undefined) continue;
    const owner = byResponse.get(evaluation.responseId ?? '') ?? spanId ?? '';
    const { timeUnixNano, attributes } = log;
    events.set(owner, [...(events.get(owner) ?? []), { name: EVALUATION_EVENT, timeUnixNano, attributes }]);
  }
  return spans.map(({ span, name, attributes }) => {
    const more = events.get(span.spanId);
    return { ...span, name, attributes, ...(more ? { events: [...(span.events ?? []), ...more] } : {}) };
  });
}

const EVALUATION_EVENT = 'gen_ai.evaluation.result';

/** The call that gave each response: the billed one, where another span of the same call names it too. */
function spansByResponse(spans: readonly EnrichedSpan[]): ReadonlyMap<string, string> {
  const byResponse = new Map<string, string>();
  for (const { span, genAi, role } of spans) {
    if (genAi?.responseId !== undefined && (role === 'billable' || !byResponse.has(genAi.responseId)))
      byResponse.set(genAi.responseId, span.spanId);
  }
  return byResponse;
}

/** Whether the record is shown as an evaluation. */
export function isEvaluation(log: ReceivedLog): boolean {
  return evaluationsOf(log).length > 0;
}

function evaluationsOf(log: SpanLogRecord): EvaluationResult[] {
  return readEvaluations({ name: '', attributes: {}, logs: [log] });
}
