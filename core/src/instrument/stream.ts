import { context } from '@opentelemetry/api';
import { abortError } from './error-type.ts';
import { guard, sayFailed } from './guard.ts';
import { unwatch, type Waiting, watch } from './idle-watchdog.ts';
import type { Operation, StreamBinding } from './operation.ts';
import { settings } from './settings.ts';

/** What a stream needs of its operation. */
export type StreamOperation<R> = Pick<Operation<R>, 'context' | 'end' | 'fail' | 'abandon'> & { chunk?(): void };

/** Ends an operation with its stream, once, and watches for a reader that went away. */
class StreamEnd<T, R> implements Waiting {
  readonly #operation: StreamOperation<R>;
  readonly #binding: StreamBinding<T, R>;
  readonly #idleMs: number;
  #onAbort: (() => void) | undefined;
  #done = false;
  leftAtMs = Number.POSITIVE_INFINITY;

  constructor(operation: StreamOperation<R>, binding: StreamBinding<T, R>) {
    this.#operation = operation;
    this.#binding = binding;
    this.#idleMs = binding.idleMs ?? settings().streamIdleMs;
    const { signal } = binding;
    if (signal !== undefined) {
      this.#onAbort = () => this.failed(abortError(signal.reason));
      if (signal.aborted) this.#onAbort();
      else signal.addEventListener('abort', this.#onAbort, { once: true });
    }
    this.#wait();
  }

  /** The reader has asked for the next chunk: whatever time that takes is the provider's. */
  pulled(): void {
    this.leftAtMs = Number.POSITIVE_INFINITY;
  }

  /** A chunk arrived and goes to the reader. */
  arrived(chunk: T): void {
    if (this.#done) return;
    try {
      this.#operation.chunk?.();
      this.#binding.onChunk?.(chunk);
    } catch (error) {
      sayFailed('onChunk', error);
    }
    this.#wait();
  }

  finished(): void {
    this.#close((result) => this.#operation.end(result));
  }

  failed(error: unknown): void {
    const { signal } = this.#binding;
    const reason = signal?.aborted ? abortError(signal.reason) : error;
    this.#close((result) => this.#operation.fail(reason, result));
  }

  /** The reader broke off, or never came back. */
  left(): void {
    this.#close((result) => this.#operation.abandon(result));
  }

  /** The reader holds the turn; when it never comes back, the operation is abandoned. */
  #wait(): void {
    if (this.#done) return;
    this.leftAtMs = performance.now() + this.#idleMs;
    watch(this);
  }

  #close(end: (result: R | undefined) => void): void {
    if (this.#done) return;
    this.#done = true;
    unwatch(this);
    if (this.#onAbort !== undefined) this.#binding.signal?.removeEventListener('abort', this.#onAbort);
    const result = guard('stream result', () => this.#binding.result?.());
    guard('end of a stream', () => end(result));
  }
}

/**
 * The same chunks in the same order and number, each pull run in the operation's context; the operation ends with the stream:
 * done, error, `break`, `return()`, abort, or `idleMs` without a reader. `operation.chunk()` is called here for each chunk.
 */
export function bindAsyncIterable<T, R>(
  stream: AsyncIterable<T>,
  operation: StreamOperation<R>,
  binding: StreamBinding<T, R> = {},
): AsyncGenerator<T, unknown, unknown> {
  const iterator = context.with(operation.context, () => stream[Symbol.asyncIterator]());
  const end = new StreamEnd(operation, binding);

  const pull = () => iterator.next();
  const observe = async (step: () => Promise<IteratorResult<T>>): Promise<IteratorResult<T>> => {
    end.pulled();
    let result: IteratorResult<T>;
    try {
      result = await context.with(operation.context, step);
    } catch (error) {
      end.failed(error);
      throw error;
    }
    if (result.done) end.finished();
    else end.arrived(result.value);
    return result;
  };

  const generator = {
    next: (...args: [] | [unknown]) =>
      observe(args.length === 0 ? pull : () => iterator.next(...(args as unknown as []))),
    async return(value?: unknown) {
      try {
        if (iterator.return === undefined) return { done: true as const, value };
        return await context.with(operation.context, () => iterator.return?.(value) as Promise<IteratorResult<T>>);
      } finally {
        end.left();
      }
    },
    async throw(error?: unknown) {
      if (iterator.throw !== undefined) return observe(() => iterator.throw?.(error) as Promise<IteratorResult<T>>);
      end.failed(error);
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return(undefined);
    },
  };
  return generator as AsyncGenerator<T, unknown, unknown>;
}

/** As `bindAsyncIterable`, for a `ReadableStream`; cancelling is breaking off, and is passed on. */
export function bindReadableStream<T, R>(
  stream: ReadableStream<T>,
  operation: StreamOperation<R>,
  binding: StreamBinding<T, R> = {},
): ReadableStream<T> {
  const reader = stream.getReader();
  const read = () => reader.read();
  const end = new StreamEnd(operation, binding);
  return new ReadableStream<T>(
    {
      async pull(controller) {
        end.pulled();
        let result: ReadableStreamReadResult<T>;
        try {
          result = await context.with(operation.context, read);
        } catch (error) {
          end.failed(error);
          throw error;
        }
        if (result.done) {
          end.finished();
          controller.close();
          return;
        }
        end.arrived(result.value);
        controller.enqueue(result.value);
      },
      async cancel(reason) {
        end.left();
        await context.with(operation.context, () => reader.cancel(reason));
      },
    },
    // Nothing is read ahead of the user, as without us.
    { highWaterMark: 0 },
  );
}
