import type { Attributes, SpanData, SpanKind, SpanStatusCode } from '../genai/span.ts';
import { parentSpanIdOf, type ReadableSpan, toUnixNano } from './readable-span.ts';

/** By the API's numbers. */
const KINDS: readonly SpanKind[] = ['internal', 'server', 'client', 'producer', 'consumer'];
const STATUS: readonly SpanStatusCode[] = ['unset', 'ok', 'error'];

/** An SDK's span as the plain shape that `normalize` and `assignRoles` read. */
export function toSpanData(span: ReadableSpan): SpanData {
  const { traceId, spanId } = span.spanContext();
  return {
    traceId,
    spanId,
    parentSpanId: parentSpanIdOf(span),
    name: span.name,
    attributes: (span.attributes ?? {}) as Attributes,
    kind: KINDS[span.kind] ?? 'unspecified',
    status: { code: STATUS[span.status?.code] ?? 'unset', message: span.status?.message },
    events: span.events?.map(({ name, attributes, time }) => ({
      name,
      attributes: attributes as Attributes | undefined,
      timeUnixNano: toUnixNano(time),
    })),
    scope: span.instrumentationScope,
    resource: span.resource?.attributes as Attributes | undefined,
    startUnixNano: toUnixNano(span.startTime),
    endUnixNano: toUnixNano(span.endTime),
  };
}
