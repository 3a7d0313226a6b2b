import { operationKind } from '../genai/operations.ts';
import { type ReadSpan, withFindings } from './read-span.ts';

/**
 * Some emitters write the model on the step or the agent and only the counts on the call below. A call that names no model
 * takes the request model of the nearest step of the same emitter around it, up to its agent; never through a tool, which may
 * call other models.
 */
export function inheritModels(spans: readonly ReadSpan[]): readonly ReadSpan[] {
  if (!spans.some(lacksModel)) {
    return spans;
  }
  const byKey = new Map(spans.map((span) => [`${span.traceId}/${span.spanId}`, span]));
  return spans.map((span) => {
    const above = lacksModel(span) ? modelAbove(span, byKey) : undefined;
    const { genAi } = span;
    if (above?.genAi === undefined || genAi === undefined) {
      return span;
    }
    const { requestModel, provider } = above.genAi;
    return withFindings(
      span,
      {
        requestModel,
        provider: genAi.provider ?? provider,
        name: genAi.name === genAi.operation ? `${genAi.operation} ${requestModel}` : genAi.name,
      },
      {
        field: 'requestModel',
        rule: `of the span around it: ${above.name}`,
        value: requestModel,
        confidence: 'inferred',
      },
    );
  });
}

function lacksModel({ genAi }: ReadSpan): boolean {
  return (
    genAi !== undefined &&
    genAi.requestModel === undefined &&
    genAi.responseModel === undefined &&
    operationKind(genAi.operation) === 'inference'
  );
}

function modelAbove(span: ReadSpan, byKey: ReadonlyMap<string, ReadSpan>): ReadSpan | undefined {
  const seen = new Set<ReadSpan>([span]);
  let at = parentOf(span, byKey);
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    if (at.genAi !== undefined) {
      if (operationKind(at.genAi.operation) !== 'rollup') {
        return undefined;
      }
      if (at.genAi.requestModel !== undefined && at.scope?.name === span.scope?.name) {
        return at;
      }
      if (at.genAi.operation === 'invoke_agent') {
        return undefined;
      }
    }
    at = parentOf(at, byKey);
  }
  return undefined;
}

function parentOf({ traceId, parentSpanId }: ReadSpan, byKey: ReadonlyMap<string, ReadSpan>): ReadSpan | undefined {
  return parentSpanId === undefined ? undefined : byKey.get(`${traceId}/${parentSpanId}`);
}
