import { type EnrichedSpan, type EvaluationResult, readEvaluations } from '@portkey-otel/core';

/** What evaluators said in a trace. */
export interface Judgements {
  /** Of the turn as a whole. */
  readonly ofTurn: readonly EvaluationResult[];
  /** Of single calls, by span id. */
  readonly ofCalls: ReadonlyMap<string, readonly EvaluationResult[]>;
}

/**
 * An evaluator writes on the call that it judges, or on a span of its own: where it names the response that it looked at, what it
 * says belongs to the call that gave it.
 *
 * @param trace the enriched spans of one trace
 */
export function readJudgements(trace: readonly EnrichedSpan[], isCall: (span: EnrichedSpan) => boolean): Judgements {
  const calls = trace.filter(isCall);
  const ids = new Set(calls.map(({ span }) => span.spanId));
  const byResponse = new Map(
    calls.flatMap(({ span, genAi }) => (genAi?.responseId ? [[genAi.responseId, span.spanId] as const] : [])),
  );
  const ofTurn: EvaluationResult[] = [];
  const ofCalls = new Map<string, EvaluationResult[]>();
  for (const { span } of trace) {
    for (const evaluation of readEvaluations(span)) {
      const owner = byResponse.get(evaluation.responseId ?? '') ?? span.spanId;
      if (ids.has(owner)) ofCalls.set(owner, [...(ofCalls.get(owner) ?? []), evaluation]);
      else ofTurn.push(evaluation);
    }
  }
  return { ofTurn, ofCalls };
}
