import { type Context, context } from '@opentelemetry/api';
import { bindAsyncIterable, bindReadableStream, guard, type Operation } from '@portkey-otel/core/otel';

export interface Following<R> {
  /** Starts the operation. When there is none, the method runs as if nothing were there. */
  start(): Operation<R> | undefined;
  /** The context that the method runs in; default: the operation's. */
  within?(operation: Operation<R>): Context;
  /** What the operation ends with when a plain value came back. */
  onValue?(value: unknown): R | undefined;
  /** Sees each chunk when a stream came back. */
  onChunk?(chunk: unknown): void;
  /** What the operation ends with when a stream is over, or with an error. */
  result?(): R | undefined;
  /** The error to record, where a framework hides the one that was thrown first. */
  errorBehind?(error: unknown): unknown;
  /** The property of the returned value that may hold a stream; default: the value itself is the stream. */
  readonly streamIn?: string;
}

/**
 * Runs a framework's method with an operation's span active and ends the operation when what it returns is done: a value, a
 * promise, an async iterable or a ReadableStream, whichever comes. What it returns or throws passes through; what fails in
 * our own functions is left out and said once.
 */
export function follow<R>(run: () => unknown, following: Following<R>): unknown {
  const operation = guard('llamaindex start', () => following.start(), undefined);
  if (operation === undefined) return run();
  const within = guard('llamaindex context', () => following.within?.(operation), undefined) ?? operation.context;
  const failed = (error: unknown): never => {
    const recorded = guard('llamaindex error', () => following.errorBehind?.(error) ?? error, error);
    operation.fail(recorded, resultOf(following));
    throw error;
  };
  let returned: unknown;
  try {
    returned = context.with(within, run);
  } catch (error) {
    return failed(error);
  }
  if (isThenable(returned)) return returned.then((value) => settle(operation, value, following), failed);
  return settle(operation, returned, following);
}

function settle<R>(operation: Operation<R>, value: unknown, following: Following<R>): unknown {
  const { streamIn } = following;
  if (streamIn === undefined) {
    const stream = bind(operation, value, following);
    if (stream !== undefined) return stream;
  } else {
    const stream = bind(operation, (value as Record<string, unknown> | undefined)?.[streamIn], following);
    // The object stays the framework's own: its other members may rely on it.
    if (stream !== undefined) return Object.assign(value as object, { [streamIn]: stream });
  }
  operation.end(guard('llamaindex result', () => following.onValue?.(value), undefined));
  return value;
}

/** The stream that ends the operation with its own end; `undefined` when the value is none. */
function bind<R>(operation: Operation<R>, value: unknown, following: Following<R>): unknown {
  const binding = {
    onChunk: (chunk: unknown) => following.onChunk?.(chunk),
    result: () => following.result?.(),
  };
  if (value instanceof ReadableStream) return bindReadableStream(value, operation, binding);
  return isAsyncIterable(value) ? bindAsyncIterable(value, operation, binding) : undefined;
}

function resultOf<R>(following: Following<R>): R | undefined {
  return guard('llamaindex result', () => following.result?.(), undefined);
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
