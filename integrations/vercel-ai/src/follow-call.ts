import { type Context, context } from '@opentelemetry/api';
import { guard } from '@portkey-otel/core/instrument';

/** A call that runs in the context of its span. Without ends, the span is somebody else's to end. */
export interface StartedCall {
  readonly context: Context;
  /** What the caller gets in place of the answer. */
  answered?(answer: unknown): unknown;
  failed?(error: unknown): void;
}

/**
 * Runs the SDK's own function in the context of the call that `start` makes of it. What fails in ours is left out: the answer or
 * the error is then the function's own.
 */
export async function followCall<T>(
  execute: () => T | PromiseLike<T>,
  start: () => StartedCall | undefined,
): Promise<T> {
  const started = guard('start of a call', start);
  if (started === undefined) return execute();
  let answer: T;
  try {
    answer = await context.with(started.context, execute);
  } catch (error) {
    guard('failed call', () => started.failed?.(error));
    throw error;
  }
  return guard('answered call', () => (started.answered?.(answer) ?? answer) as T, answer);
}
