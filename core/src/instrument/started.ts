import {
  type Attributes,
  type Context,
  context,
  INVALID_SPAN_CONTEXT,
  type Span,
  type SpanKind,
  type SpanOptions,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import type { InstrumentationScope } from '../genai/span.ts';
import { metadataAttributes } from '../propagation/metadata.ts';
import { errorMessage, errorType } from './error-type.ts';
import { used } from './first-use.ts';
import { guard, sayFailed } from './guard.ts';
import { linked } from './linked-context.ts';
import type { Operation, OperationOptions } from './operation.ts';
import { settings } from './settings.ts';
import { SpanWriter } from './span-writer.ts';
import { processState } from './state.ts';
import { CORE_SCOPE } from './version.ts';

const MAX_OPEN = 10_000;

/** What one kind of operation puts on its span. */
export interface Start<R> {
  readonly name: string;
  readonly kind: SpanKind;
  /** What a sampler may look at: operation, provider, model, server. */
  readonly atStart: Attributes;
  /** The rest; called only when the span records. */
  readonly describe?: (write: SpanWriter) => void;
  /** What it ends with; every field of a result may be missing. */
  readonly finish?: (result: R, write: SpanWriter) => void;
  /** More than the active span in the operation's context. */
  readonly enter?: (context: Context, span: Span) => Context;
}

/**
 * Starts an operation. Never throws: where the SDK fails, the operation runs on a span that records nothing.
 *
 * @param scope Name and version of the package that instruments; default: this one's.
 */
export function startOperation<R, O extends StartedOperation<R> = StartedOperation<R>>(
  options: OperationOptions,
  start: Start<R>,
  scope: InstrumentationScope = CORE_SCOPE,
  Kind: new (...made: ConstructorParameters<typeof StartedOperation<R>>) => StartedOperation<R> = StartedOperation,
): O {
  used();
  const parent = options.parent ?? context.active();
  const span = guard('start of a span', () => startSpan(options, start, parent, scope)) ?? silentSpan(parent);
  const entered = trace.setSpan(linked(parent), span);
  const operation = new Kind(span, start.enter?.(entered, span) ?? entered, start.finish);
  if (span.isRecording()) {
    guard('description of a span', () => {
      const writer = new SpanWriter(span);
      writer.all(options.attributes);
      if (settings().captureContent !== 'none') writer.all(metadataAttributes(parent));
      writer.set('gen_ai.conversation.id', options.conversationId);
      start.describe?.(writer);
    });
  }
  return operation as O;
}

function startSpan(
  { startTimeMs }: OperationOptions,
  { name, kind, atStart: attributes }: Start<never>,
  parent: Context,
  scope: InstrumentationScope,
): Span | undefined {
  if (settings().disabled) return undefined;
  const options: SpanOptions = { kind, attributes };
  if (startTimeMs !== undefined) options.startTime = startTimeMs;
  return trace.getTracer(scope.name, scope.version).startSpan(name, options, parent);
}

/** A span that records nothing and hands the parent's context on. */
function silentSpan(parent: Context): Span {
  const above = trace.getSpanContext(parent);
  return trace.wrapSpanContext(above ?? INVALID_SPAN_CONTEXT);
}

export class StartedOperation<R> implements Operation<R> {
  readonly span: Span;
  readonly context: Context;
  readonly #finish: Start<R>['finish'];
  #ended = false;

  constructor(span: Span, operationContext: Context, finish?: Start<R>['finish']) {
    this.span = span;
    this.context = operationContext;
    this.#finish = finish;
    if (span.isRecording()) remember(this);
  }

  get ended(): boolean {
    return this.#ended;
  }

  run<T>(fn: () => T): T {
    return context.with(this.context, fn);
  }

  end(result?: R): void {
    this.#close(result);
  }

  abandon(result?: R): void {
    this.#close(result);
  }

  fail(error: unknown, result?: R): void {
    this.#close(result, recordFailure, error);
  }

  /** The process ends before the operation does. */
  endIncomplete(): void {
    this.#close(undefined, markIncomplete);
  }

  #close(result: R | undefined, last?: (span: Span, error: unknown) => void, error?: unknown): void {
    if (this.#ended) return;
    this.#ended = true;
    processState().open.delete(this);
    const { span } = this;
    try {
      if (span.isRecording()) {
        this.#write(result);
        last?.(span, error);
      }
    } catch (failure) {
      sayFailed('end of a span', failure);
    }
    guard('end of a span', () => span.end());
  }

  #write(result: R | undefined): void {
    try {
      this.#finish?.(result ?? ({} as R), new SpanWriter(this.span));
    } catch (failure) {
      sayFailed('result of a span', failure);
    }
  }
}

function markIncomplete(span: Span): void {
  span.setAttribute('portkey.span.incomplete', true);
}

function recordFailure(span: Span, error: unknown): void {
  const type = errorType(error);
  const message = settings().captureContent === 'none' ? undefined : errorMessage(error);
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
  const stack = (error as { stack?: unknown } | null | undefined)?.stack;
  span.recordException({
    name: type,
    ...(message !== undefined && { message }),
    ...(message !== undefined && typeof stack === 'string' && { stack }),
  });
}

function remember(operation: { endIncomplete(): void }): void {
  const { open } = processState();
  if (open.size >= MAX_OPEN) {
    const oldest = open.values().next().value;
    if (oldest !== undefined) open.delete(oldest);
  }
  open.add(operation);
}

/** Ends every operation that is still open and marks it `portkey.span.incomplete`. For shutdown. */
export function endOpenOperations(): void {
  for (const operation of [...processState().open]) operation.endIncomplete();
}
