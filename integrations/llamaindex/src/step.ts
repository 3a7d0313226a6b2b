import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { errorType, guard, type Operation, settings } from '@portkey-otel/core/otel';
import { SCOPE } from './scope.ts';

/**
 * A plain span of something that is no GenAI operation of the conventions: a synthesizer, a postprocessor, a vector store, an
 * index being built. Never throws.
 */
export function startStep(name: string, attributes: Record<string, string | number> = {}): Operation<void> {
  const parent = context.active();
  const span: Span | undefined = settings().disabled
    ? undefined
    : guard(
        'start of a step',
        () =>
          trace.getTracer(SCOPE.name, SCOPE.version).startSpan(name, { kind: SpanKind.INTERNAL, attributes }, parent),
        undefined,
      );
  return new Step(span ?? trace.wrapSpanContext(trace.getSpanContext(parent) ?? NO_SPAN), parent);
}

const NO_SPAN = { traceId: '0'.repeat(32), spanId: '0'.repeat(16), traceFlags: 0 };

class Step implements Operation<void> {
  readonly span: Span;
  readonly context;
  #ended = false;

  constructor(span: Span, parent: ReturnType<typeof context.active>) {
    this.span = span;
    this.context = trace.setSpan(parent, span);
  }

  get ended(): boolean {
    return this.#ended;
  }

  run<T>(fn: () => T): T {
    return context.with(this.context, fn);
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    guard('end of a step', () => this.span.end(), undefined);
  }

  abandon(): void {
    this.end();
  }

  fail(error: unknown): void {
    if (this.#ended) return;
    guard(
      'failure of a step',
      () => {
        const type = errorType(error);
        const message = error instanceof Error && settings().captureContent !== 'none' ? error.message : undefined;
        this.span.setAttribute('error.type', type);
        this.span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
      },
      undefined,
    );
    this.end();
  }
}
