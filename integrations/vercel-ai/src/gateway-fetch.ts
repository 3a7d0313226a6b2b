import * as core from '@portkey-otel/core/otel';
import { inFollowedCall } from './followed-call.ts';

/**
 * A fetch that tells the Portkey gateway which span calls it (`traceparent`, and the metadata of `withPortkeyMetadata` as
 * `baggage`) and tells the span what the gateway did. For the `fetch` option of an AI SDK provider:
 *
 *     createOpenAICompatible({ name: 'portkey', baseURL: 'https://api.portkey.ai/v1', headers, fetch: portkeyFetch() })
 *
 * Requests to other origins pass through untouched. Under the AI SDK it knows the span of an embedding, rerank, speech or
 * transcription call too (on Node).
 *
 * @param inner The fetch to use; default: the global one at the time of each call.
 */
export function portkeyFetch(inner?: typeof fetch, options?: core.PortkeyFetchOptions): typeof fetch {
  const call = core.portkeyFetch(inner, options);
  return (input, init) => inFollowedCall(() => call(input, init));
}

/** As `injectTraceHeaders` of the core package, in the AI SDK call that is going on. Never throws. */
export const injectTraceHeaders: typeof core.injectTraceHeaders = (headers, target) =>
  inFollowedCall(() => core.injectTraceHeaders(headers, target));
