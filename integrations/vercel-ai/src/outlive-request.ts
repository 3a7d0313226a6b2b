import type { Span } from '@opentelemetry/api';
import { isEdgeRuntime } from './edge-runtime.ts';
import { vercelOtel } from './opentelemetry-global.ts';

/**
 * Lets a span live longer than the request that it belongs to: `@vercel/otel` ends all that is open below a request when that is
 * over, and so would cut off the calls of `after()` before their usage is known. It passes over what says that it has ended. In a
 * stream nobody might read on, so it ends with its request; on an edge runtime that is over before anybody has read.
 */
export function outliveRequest(span: Span, streams?: boolean): void {
  if (vercelOtel().registered && (!streams || isEdgeRuntime)) Object.defineProperty(span, 'ended', { value: true });
}

/** Does so for the spans that AI SDK 5 and 6 make by themselves: a span processor. */
export const outlivingSpans = {
  onStart(span: Span & { readonly name?: string; readonly instrumentationScope?: { readonly name?: string } }): void {
    if (span.instrumentationScope?.name === 'ai') outliveRequest(span, span.name?.startsWith('ai.stream'));
  },
  onEnd: nothing,
  forceFlush: nothing,
  shutdown: nothing,
};

async function nothing(): Promise<void> {}
