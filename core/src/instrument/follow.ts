import { type Context, context } from '@opentelemetry/api';
import { guard } from './guard.ts';
import type { Operation, StreamBinding } from './operation.ts';
import { bindAsyncIterable, bindReadableStream } from './stream.ts';

/** How `follow` starts an operation and reads what it ends with. */
export interface Following<R> extends Pick<StreamBinding<unknown, R>, 'onChunk' | 'result'> {
  /** Starts the operation. When there is none, the method runs as if nothing were there. */
  start(): Operation<R> | undefined;
  /** The context that the method runs in; default: the operation's. */
  within?(operation: Operation<R>): Context;
  /** What the operation ends with when a plain value came back. */
  onValue?(value: unknown): R | undefined;
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
  const operation = guard('start of a span', () => following.start());
  if (operation === undefined) return run();
  const within = guard('context of a span', () => following.within?.(operation)) ?? operation.context;
  const failed = (error: unknown): never => {
    const recorded = guard('error behind', () => following.errorBehind?.(error) ?? error, error);
    operation.fail(
      recorded,
      guard('result of a span', () => following.result?.()),
    );
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
  operation.end(guard('result of a span', () => following.onValue?.(value)));
  return value;
}

/** The stream that ends the operation with its own end; `undefined` when the value is none. */
function bind<R>(operation: Operation<R>, value: unknown, following: Following<R>): unknown {
  if (value instanceof ReadableStream) return bindReadableStream(value, operation, following);
  return isAsyncIterable(value) ? bindAsyncIterable(value, operation, following) : undefined;
}

/** Whether it can be awaited: a promise of any library. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

/** Whether `for await` takes it as a stream. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
