import type { GenAiSpan } from '../genai/genai-span.ts';
import { isObject } from './json.ts';
import { type ReadSpan, withFindings } from './read-span.ts';

/** Instrumentations of Google's client for Python, which runs Python functions that it is given as tools by itself. */
const RUNS_TOOLS_ITSELF = /\.(google_genai|google_generativeai|google_ai_studio)$/;

/** The client's record, in its response, of the calls and tools before the last call. */
const HISTORY = '"automatic_function_calling_history":';

/**
 * Google's client makes several calls in one `generate_content` where it runs tools itself, and its instrumentations write one
 * span with the counts of the last call. What was counted in all is on no wire: it is not known.
 */
export function dropPartialUsage(spans: readonly ReadSpan[]): readonly ReadSpan[] {
  const suspects = spans.filter(({ genAi, scope }) => genAi?.usage && RUNS_TOOLS_ITSELF.test(scope?.name ?? ''));
  if (suspects.length === 0) {
    return spans;
  }
  const withTools = new Set(
    spans
      .filter(({ genAi }) => genAi?.operation === 'execute_tool')
      .map(({ traceId, parentSpanId }) => `${traceId}/${parentSpanId}`),
  );
  const partial = new Set(
    suspects.filter(
      (span) =>
        withTools.has(`${span.traceId}/${span.spanId}`) ||
        hasHistory(span.attributes['output.value']) ||
        wasGivenFunctions(span.genAi),
    ),
  );
  return spans.map((span) =>
    partial.has(span)
      ? withFindings(
          span,
          { usage: undefined, reportedCost: undefined },
          {
            field: 'usage',
            rule: 'not known: the counts are those of the last of several calls',
            confidence: 'captured',
          },
        )
      : span,
  );
}

function hasHistory(response: unknown): boolean {
  const from = typeof response === 'string' ? response.lastIndexOf(HISTORY) : -1;
  return from >= 0 && /"function_?call":/i.test((response as string).slice(from));
}

/** A tool of which only a name is written was given as a function, not as a declaration: whether it ran is written nowhere. */
function wasGivenFunctions(genAi: GenAiSpan | undefined): boolean {
  return (
    genAi?.toolDefinitions?.some(
      (tool) => isObject(tool) && tool.description === undefined && tool.parameters === undefined,
    ) === true
  );
}
