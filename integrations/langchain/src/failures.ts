import { abortError } from '@portkey-otel/core/instrument';

/**
 * LangGraph steers by throwing: an interrupt, a command for the graph above, a drained graph. None of them is an error.
 */
export function isControlFlow(error: unknown): boolean {
  return (error as { is_bubble_up?: unknown } | null | undefined)?.is_bubble_up === true;
}

const ABORTS = new Set(['AbortError', 'ModelAbortError', 'APIUserAbortError']);

/** An abort as an error named `AbortError`, however LangChain and the provider's client spell it; else the error itself. */
export function normalizedError(error: unknown): unknown {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  const isAbort = ABORTS.has(String(name)) || message === 'AbortError' || message === 'Aborted';
  return isAbort ? abortError(error) : error;
}
