import { bindAsyncIterable, bindReadableStream, type Operation } from '@portkey-otel/core/otel';

export interface Following<R> {
  /** What the operation ends with when a plain value came back. */
  readonly onValue?: (value: unknown) => R | undefined;
  /** Sees each chunk when a stream came back. */
  readonly onChunk?: (chunk: unknown) => void;
  /** What the operation ends with when a stream is over, or with an error. */
  readonly result?: () => R | undefined;
}

/**
 * Runs a framework's method with the operation's span active and ends the operation when what it returns is done: a value,
 * a promise, an async iterable or a ReadableStream, whichever comes. What it returns or throws passes through.
 */
export function follow<R>(operation: Operation<R>, run: () => unknown, following: Following<R> = {}): unknown {
  const failed = (error: unknown): never => {
    operation.fail(error, following.result?.());
    throw error;
  };
  let returned: unknown;
  try {
    returned = operation.run(run);
  } catch (error) {
    return failed(error);
  }
  if (isThenable(returned)) return returned.then((value) => settle(operation, value, following), failed);
  return settle(operation, returned, following);
}

function settle<R>(operation: Operation<R>, value: unknown, { onChunk, onValue, result }: Following<R>): unknown {
  const binding = { ...(onChunk && { onChunk }), ...(result && { result }) };
  if (value instanceof ReadableStream) return bindReadableStream(value, operation, binding);
  if (isAsyncIterable(value)) return bindAsyncIterable(value, operation, binding);
  operation.end(onValue?.(value));
  return value;
}

export function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
