import type { Decision, GenAiSpan } from '../genai/genai-span.ts';
import type { SpanData } from '../genai/span.ts';

/** A span with what `normalize` made of it. */
export type ReadSpan = SpanData & { readonly genAi?: GenAiSpan | undefined };

/** The span with other findings, and why, where explanations were asked for. */
export function withFindings(span: ReadSpan, found: Partial<GenAiSpan>, why: Decision): ReadSpan {
  const { genAi } = span;
  return genAi === undefined
    ? span
    : { ...span, genAi: { ...genAi, ...found, explanation: genAi.explanation && [...genAi.explanation, why] } };
}
