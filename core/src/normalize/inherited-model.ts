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
        name: nameWith(span, requestModel),
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

/**
 * Some frameworks write the answer on a span of their own, with the model that gave it, and the client's request is the one call
 * below: the model that was asked for is that call's.
 */
export function takeModelsFromBelow(spans: readonly ReadSpan[]): readonly ReadSpan[] {
  const answers = new Set(spans.filter(isAnswerAlone).map(keyOf));
  if (answers.size === 0) {
    return spans;
  }
  const below = new Map<string, ReadSpan[]>();
  for (const span of spans) {
    const parent = `${span.traceId}/${span.parentSpanId}`;
    if (answers.has(parent) && isCall(span)) {
      below.set(parent, [...(below.get(parent) ?? []), span]);
    }
  }
  return spans.map((span) => {
    const [call, another] = isAnswerAlone(span) ? (below.get(keyOf(span)) ?? []) : [];
    const requestModel = another === undefined ? call?.genAi?.requestModel : undefined;
    return requestModel === undefined
      ? span
      : withFindings(
          span,
          { requestModel, name: nameWith(span, requestModel) },
          {
            field: 'requestModel',
            rule: `of the call below: ${call?.name}`,
            value: requestModel,
            confidence: 'inferred',
          },
        );
  });
}

function nameWith({ genAi }: ReadSpan, model: string | undefined): string {
  return genAi?.name === genAi?.operation ? `${genAi?.operation} ${model}` : (genAi?.name ?? '');
}

function keyOf({ traceId, spanId }: ReadSpan): string {
  return `${traceId}/${spanId}`;
}

function isCall({ genAi }: ReadSpan): boolean {
  return genAi !== undefined && operationKind(genAi.operation) === 'inference';
}

function isAnswerAlone(span: ReadSpan): boolean {
  const { genAi } = span;
  return isCall(span) && genAi?.requestModel === undefined && genAi?.responseModel !== undefined;
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
