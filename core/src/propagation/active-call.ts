import { type Context, createContextKey, type Span, trace } from '@opentelemetry/api';

const MODEL_CALL = createContextKey('portkey-otel.model-call');

/** Marks the span of a model call in its context, so that a request below finds it even under further spans. */
export function enterModelCall(parent: Context, span: Span): Context {
  return parent.setValue(MODEL_CALL, span);
}

/** The span of the model call that is going on; `undefined` outside of one, or when it records nothing any more. */
export function activeModelCall(of: Context): Span | undefined {
  const span = of.getValue(MODEL_CALL) as Span | undefined;
  return span?.isRecording() ? span : undefined;
}

/** The spans that facts about the present request belong to: our model call's, and the innermost one when it is another. */
export function callSpans(of: Context): Span[] {
  const own = activeModelCall(of);
  const innermost = trace.getSpan(of);
  const spans = own === undefined ? [] : [own];
  if (innermost !== undefined && innermost !== own && innermost.isRecording() && isModelCall(innermost)) {
    spans.push(innermost);
  }
  return spans;
}

const MODEL_CALL_MARKS = ['gen_ai.request.model', 'ai.model.id', 'llm.model_name', 'llm.request.type'];

/** By shape: SDK spans show their attributes, of whatever dialect. */
function isModelCall(span: Span): boolean {
  const { attributes } = span as { attributes?: Record<string, unknown> };
  return attributes !== undefined && MODEL_CALL_MARKS.some((name) => name in attributes);
}
