import { describe, expect, it } from 'vitest';
import { errorMessage, errorType } from './error-type.ts';

class RateLimitError extends Error {
  status = 429;
  code: string | null = null;
}
const aborted = AbortSignal.abort('user left');

describe('error.type', () => {
  it.each<[string, unknown, string]>([
    ['a named error', new TypeError('x'), 'TypeError'],
    [
      'a provider code',
      Object.assign(new Error('x'), { code: 'insufficient_quota', status: 429 }),
      'insufficient_quota',
    ],
    ['a class of a client library', new RateLimitError('x'), 'RateLimitError'],
    ['only an HTTP status', Object.assign(new Error('x'), { status: 503 }), '503'],
    ['a network code', Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'ECONNRESET'],
    ['an abort', new DOMException('x', 'AbortError'), 'AbortError'],
    ['a time-out', new DOMException('x', 'TimeoutError'), 'TimeoutError'],
    ['a plain error', new Error('x'), '_OTHER'],
    ['text', 'boom', '_OTHER'],
    ['nothing', undefined, '_OTHER'],
    ['null', null, '_OTHER'],
    ['a code that is a sentence', Object.assign(new Error('x'), { code: 'it was for user 7' }), '_OTHER'],
    ['an object', { message: 'x', type: 'overloaded_error' }, 'overloaded_error'],
  ])('%s', (_, error, type) => {
    expect(errorType(error)).toBe(type);
  });

  it('an aborted request is AbortError, whatever was thrown', () => {
    expect(errorType('user left', aborted)).toBe('AbortError');
    expect(errorType(new DOMException('x', 'TimeoutError'), aborted)).toBe('TimeoutError');
  });

  it.each([
    [new Error('x'), 'x'],
    ['boom', 'boom'],
    ['', undefined],
    [{ message: 7 }, undefined],
    [undefined, undefined],
  ])('message of %s', (error, message) => {
    expect(errorMessage(error)).toBe(message);
  });
});
