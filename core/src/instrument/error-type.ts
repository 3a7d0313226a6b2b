/**
 * `error.type` by the conventions: the provider's or client library's own code or the error's name, of low cardinality;
 * `_OTHER` when nothing of the kind is there. An abort is `AbortError`, whatever reason was given. Never throws.
 */
export function errorType(error: unknown, signal?: AbortSignal): string {
  if (signal?.aborted && error !== undefined && nameOf(error) !== 'TimeoutError') return 'AbortError';
  if (error === null || typeof error !== 'object') return '_OTHER';
  const { code, type, status, statusCode } = error as Record<string, unknown>;
  const name = nameOf(error);
  if (name !== undefined && name !== 'Error') return name;
  for (const own of [code, type]) if (typeof own === 'string' && isCode(own)) return own;
  const className = error.constructor?.name;
  if (className !== undefined && className.length > 2 && !['Error', 'Object'].includes(className)) return className;
  for (const http of [status, statusCode]) if (Number.isInteger(http)) return String(http);
  return '_OTHER';
}

/** An abort as an error named `AbortError`, whatever reason was given; a time-out keeps its name. */
export function abortError(reason: unknown): unknown {
  const name = nameOf(reason);
  if (name === 'AbortError' || name === 'TimeoutError') return reason;
  return new DOMException(errorMessage(reason) ?? 'This operation was aborted', 'AbortError');
}

/** The text for the span's status; `undefined` when there is none. */
export function errorMessage(error: unknown): string | undefined {
  if (typeof error === 'string') return error || undefined;
  const message = (error as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' && message !== '' ? message : undefined;
}

function nameOf(error: unknown): string | undefined {
  const name = (error as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' && name !== '' ? name : undefined;
}

const isCode = (value: string) => value.length <= 64 && /^[\w.:-]+$/.test(value);
