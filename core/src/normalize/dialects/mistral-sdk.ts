import { ERROR_TYPE, PORTKEY_SPAN_DIALECT } from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import type { SpanReader } from '../span-reader.ts';

/** Of the operation's id in Mistral's API, after which early versions name their spans. */
const OPERATIONS: readonly (readonly [string, RegExp])[] = [
  ['chat', /chat_completion|agents_completion|^stream_(chat|agents)$/],
  ['text_completion', /fim/],
  ['embeddings', /embeddings/],
  ['generate_content', /ocr/],
];

/** Mistral's client for Python traces itself where a program has a tracer provider; since 2.0 where it is asked to. */
export const mistralSdk: Dialect = {
  name: 'mistral-sdk',
  prefixes: [],
  scopes: ['mistralai_sdk_tracer'],
  consumed: ['agent.trace.public', 'mistral_ai.operation.id', 'mistral_ai.request.total_tokens', 'mistral_ai.error.*'],
  operation: (span) => (isRequest(span) ? OPERATIONS.find(([, ids]) => ids.test(span.name))?.[0] : undefined),
  provider: () => 'mistral_ai',
  // Its failed spans have no status of their own, and that of the answer only where Mistral says what failed.
  errorType(span) {
    const stated = span.text(ERROR_TYPE, 'mistral_ai.error.type');
    if (stated !== undefined || span.has(PORTKEY_SPAN_DIALECT)) {
      return stated;
    }
    const status = span.count('http.response.status_code');
    if (status === undefined) {
      return isRequest(span) && !EARLY_STREAM.test(span.name) ? '_OTHER' : undefined;
    }
    return status < 400 ? undefined : String(status);
  },
};

/** Of streams, early versions write nothing that came of them. */
const EARLY_STREAM = /^stream_/;

/** Parts of an answer have spans of their own. */
function isRequest(span: SpanReader): boolean {
  return span.has('http.request.method');
}
