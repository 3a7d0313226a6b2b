import type { Span } from '@opentelemetry/api';
import { vercelOtel } from './opentelemetry-global.ts';

/**
 * Lets a span live longer than the request that it belongs to: `@vercel/otel` ends all that is open below a request when that is
 * over, and so would cut off the calls of `after()` before their usage is known. It passes over what says that it has ended. Only
 * for what ends by itself: nobody might read on in a stream.
 */
export function outliveRequest(span: Span): void {
  if (vercelOtel().registered) Object.defineProperty(span, 'ended', { value: true, configurable: true });
}
