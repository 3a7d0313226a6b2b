import { type EnrichedSpan, type EvaluationResult, readEvaluations } from '@portkey-otel/core';
import type { ReceivedLog } from '../otlp/received.ts';

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
  const byResponse = new Map<string, string>();
  for (const { span, genAi, role } of spans) {
    if (genAi?.responseId !== undefined && (role === 'billable' || !byResponse.has(genAi.responseId)))
      byResponse.set(genAi.responseId, span.spanId);
  }
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

/** Whether the record is shown as an evaluation. */
export function isEvaluation(log: ReceivedLog): boolean {
  return evaluationsOf(log).length > 0;
}

function evaluationsOf(log: ReceivedLog): EvaluationResult[] {
  return readEvaluations({ name: '', attributes: {}, logs: [log] });
}
