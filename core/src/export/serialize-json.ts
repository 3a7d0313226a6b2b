import { JsonTraceSerializer } from '@opentelemetry/otlp-transformer/build/src/trace/json/index.js';
import { DOUBLE_ATTRIBUTES } from '../genai/attributes.ts';
import { wholeDoubles } from './double-attributes.ts';
import type { ReadableSpan } from './readable-span.ts';

/**
 * The serializer writes whole numbers as integers. In its JSON text a pair of one of our names and an integer cannot be
 * anything else: inside a string the quotation marks would be escaped.
 */
const INTEGER_DOUBLES = new RegExp(
  `("key":"(?:${[...DOUBLE_ATTRIBUTES].map((name) => name.replaceAll('.', '\\.')).join('|')})","value":\\{)"intValue":`,
  'g',
);

/** Spans as an OTLP/JSON request, with doubles as `serializeSpans` writes them. */
export function jsonSpans(spans: readonly ReadableSpan[]): Uint8Array | undefined {
  type Input = Parameters<typeof JsonTraceSerializer.serializeRequest>[0];
  const body = JsonTraceSerializer.serializeRequest(spans as unknown as Input);
  if (!spans.some((span) => wholeDoubles(span).length > 0)) return body;
  return new TextEncoder().encode(new TextDecoder().decode(body).replace(INTEGER_DOUBLES, '$1"doubleValue":'));
}
