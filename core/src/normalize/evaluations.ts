import * as names from '../genai/attributes.ts';
import type { SpanInput } from '../genai/span.ts';
import { finite, isObject, text } from './json.ts';

/** One `gen_ai.evaluation.result`: what an evaluator found about a span. */
export interface EvaluationResult {
  readonly name: string;
  readonly score?: number | undefined;
  readonly label?: string | undefined;
  readonly explanation?: string | undefined;
  /** Of the response that was evaluated, where the event names it. */
  readonly responseId?: string | undefined;
  readonly errorType?: string | undefined;
}

/** The evaluation results on a span: span events and log records of the conventions 1.38 and after. Never throws. */
export function readEvaluations(span: SpanInput): EvaluationResult[] {
  const events = [
    ...(Array.isArray(span.events) ? span.events : []),
    ...(Array.isArray(span.logs) ? span.logs : []).map((log) => ({
      name: log?.eventName ?? log?.attributes?.['event.name'],
      attributes: log?.attributes,
    })),
  ];
  return events.flatMap((event) => {
    const attributes = event?.name === names.GEN_AI_EVALUATION_RESULT_EVENT ? event.attributes : undefined;
    const name = isObject(attributes) ? text(attributes[names.GEN_AI_EVALUATION_NAME]) : undefined;
    return attributes === undefined || name === undefined
      ? []
      : [
          {
            name,
            score: finite(attributes[names.GEN_AI_EVALUATION_SCORE_VALUE]),
            label: text(attributes[names.GEN_AI_EVALUATION_SCORE_LABEL]),
            explanation: text(attributes[names.GEN_AI_EVALUATION_EXPLANATION]),
            responseId: text(attributes[names.GEN_AI_RESPONSE_ID]),
            errorType: text(attributes[names.ERROR_TYPE]),
          },
        ];
  });
}
