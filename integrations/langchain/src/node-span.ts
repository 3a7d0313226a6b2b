import { type Context, context, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import { errorType, guard, settings } from '@portkey-otel/core/otel';
import { SCOPE } from './scope.ts';

/** The span of a graph's node: the conventions have no operation for it, so it is a plain one. */
export class NodeSpan {
  readonly span: Span;
  readonly context: Context;

  constructor(name: string, step: number | undefined, parent: Context) {
    this.span = trace.getTracer(SCOPE.name, SCOPE.version).startSpan(`node ${name}`, undefined, parent);
    this.span.setAttribute('langgraph.node', name);
    if (step !== undefined) this.span.setAttribute('langgraph.step', step);
    this.context = trace.setSpan(parent, this.span);
  }

  run<T>(fn: () => T): T {
    return context.with(this.context, fn);
  }

  end(): void {
    guard('end of a node', () => this.span.end(), undefined);
  }

  abandon(): void {
    this.end();
  }

  fail(error: unknown): void {
    guard(
      'failure of a node',
      () => {
        this.span.setAttribute('error.type', errorType(error));
        const message = settings().captureContent === 'none' ? undefined : (error as Error | undefined)?.message;
        this.span.setStatus({ code: SpanStatusCode.ERROR, ...(message && { message }) });
      },
      undefined,
    );
    this.end();
  }
}
