import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { errorType, guard, type Operation, settings } from '@portkey-otel/core/otel';
import { SCOPE } from './scope.ts';

/**
 * A plain span of something that is no GenAI operation of the conventions: a synthesizer, a postprocessor, a vector store, an
 * index being built. `undefined` when nothing is recorded.
 */
export function startStep(name: string): Operation<void> | undefined {
  if (settings().disabled) return undefined;
  const parent = context.active();
  const span = trace.getTracer(SCOPE.name, SCOPE.version).startSpan(name, { kind: SpanKind.INTERNAL }, parent);
  const within = trace.setSpan(parent, span);
  let ended = false;
  const close = (error?: { readonly thrown: unknown }) => {
    if (ended) return;
    ended = true;
    guard(
      'end of a step',
      () => {
        if (error) recordFailure(error.thrown);
        span.end();
      },
      undefined,
    );
  };
  const recordFailure = (error: unknown) => {
    span.setAttribute('error.type', errorType(error));
    const message = settings().captureContent !== 'none' && error instanceof Error ? error.message : '';
    span.setStatus({ code: SpanStatusCode.ERROR, message });
  };
  return {
    span,
    context: within,
    get ended() {
      return ended;
    },
    run: (fn) => context.with(within, fn),
    end: () => close(),
    abandon: () => close(),
    fail: (thrown) => close({ thrown }),
  };
}
