import { type EnrichedSpan, readEvaluations } from '@portkey-otel/core';

/** What an evaluator found about a span; `null` for what it does not say. */
export interface EvaluationView {
  readonly spanId: string;
  readonly name: string;
  readonly score: number | null;
  readonly label: string | null;
  readonly explanation: string | null;
  readonly errorType: string | null;
}

/**
 * The `gen_ai.evaluation.result` events and log records of a trace. An evaluator may write them on a span of its own: where one
 * names the response that it looked at, it belongs to the call that gave this response.
 */
export function evaluationViews(spans: readonly EnrichedSpan[]): EvaluationView[] {
  const byResponse = new Map<string, string>();
  for (const { span, genAi, role } of spans) {
    if (genAi?.responseId !== undefined && (role === 'billable' || !byResponse.has(genAi.responseId)))
      byResponse.set(genAi.responseId, span.spanId);
  }
  return spans.flatMap(({ span }) =>
    readEvaluations(span).map(({ name, score, label, explanation, responseId, errorType }) => ({
      spanId: (responseId === undefined ? undefined : byResponse.get(responseId)) ?? span.spanId,
      name,
      score: score ?? null,
      label: label ?? null,
      explanation: explanation ?? null,
      errorType: errorType ?? null,
    })),
  );
}
