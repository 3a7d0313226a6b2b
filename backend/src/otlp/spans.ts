import type {
  Attributes,
  InstrumentationScope,
  SpanEvent,
  SpanKind,
  SpanLink,
  SpanStatusCode,
} from '@portkey-otel/core';
import { AttributeReader, RecordError } from './attribute-value.ts';
import { count, enumName, type Fields, id, list, nanos, text } from './fields.ts';
import type { Decoded, OtlpEncoding, ReceivedSpan, ValueLimits, WireFacts } from './received.ts';
import { Rejections } from './rejections.ts';

/** In the order of OTLP's numbers. */
export const SPAN_KINDS: readonly SpanKind[] = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
/** In the order of OTLP's numbers. */
export const STATUS_CODES: readonly SpanStatusCode[] = ['unset', 'ok', 'error'];

/** What the spans of one scope of one resource have in common. */
interface Origin {
  readonly resource: Attributes;
  readonly scope: InstrumentationScope | undefined;
  readonly wire: WireFacts;
}

/** The spans of a parsed request. A span that cannot be read is counted and its neighbours are kept. */
export function readSpans(request: Fields, encoding: OtlpEncoding, limits: ValueLimits): Decoded<ReceivedSpan> {
  const spans: ReceivedSpan[] = [];
  const rejections = new Rejections();
  rejections.guard(1, () => {
    for (const resourceSpans of list(request, 'resourceSpans')) {
      const scopeLists = () => list(resourceSpans, 'scopeSpans').map((scopeSpans) => list(scopeSpans, 'spans'));
      const spanCount = () => scopeLists().reduce((total, scoped) => total + scoped.length, 0);
      rejections.guard(spanCount, () => {
        const resourceReader = new AttributeReader(encoding, limits);
        const resource = resourceReader.attributes(
          (resourceSpans.resource as Fields | undefined)?.attributes,
          'resource:',
        );
        for (const scopeSpans of list(resourceSpans, 'scopeSpans')) {
          const scopedSpans = list(scopeSpans, 'spans');
          rejections.guard(scopedSpans.length, () => {
            const origin = readOrigin(
              resourceSpans,
              scopeSpans,
              resource,
              resourceReader,
              new AttributeReader(encoding, limits),
            );
            for (const span of scopedSpans) {
              rejections.guard(1, () => spans.push(readSpan(span, origin, new AttributeReader(encoding, limits))));
            }
          });
        }
      });
    }
  });
  return { records: spans, rejected: rejections.count, rejections: rejections.messages };
}

function readOrigin(
  resourceSpans: Fields,
  scopeSpans: Fields,
  resource: Attributes,
  resourceReader: AttributeReader,
  reader: AttributeReader,
): Origin {
  const scope = scopeSpans.scope as Fields | undefined | null;
  const scopeAttributes = reader.attributes(scope?.attributes, 'scope:');
  const doubleKeys = [...resourceReader.doubleKeys, ...reader.doubleKeys];
  return {
    resource,
    scope: scope ? { name: text(scope.name) ?? '', version: text(scope.version) } : undefined,
    wire: {
      ...defined('resourceSchemaUrl', text(resourceSpans.schemaUrl)),
      ...defined('scopeSchemaUrl', text(scopeSpans.schemaUrl)),
      ...defined('scopeAttributes', Object.keys(scopeAttributes).length > 0 ? scopeAttributes : undefined),
      ...defined('doubleKeys', doubleKeys.length > 0 ? doubleKeys : undefined),
    },
  };
}

function readSpan(span: Fields, origin: Origin, reader: AttributeReader): ReceivedSpan {
  const traceId = id(span.traceId, 16, 'traceId');
  const spanId = id(span.spanId, 8, 'spanId');
  if (traceId === undefined || spanId === undefined) throw new RecordError('a span has no traceId or no spanId');
  const startUnixNano = nanos(span.startTimeUnixNano, 'startTimeUnixNano');
  if (startUnixNano === 0n) throw new RecordError('a span has no startTimeUnixNano');
  const endUnixNano = nanos(span.endTimeUnixNano, 'endTimeUnixNano');
  // A span that never ended, or whose clock ran backwards, lasted no time that we know of.
  const hasEnded = endUnixNano > startUnixNano;
  const attributes = reader.attributes(span.attributes);
  const events = list(span, 'events').map((event) => readEvent(event, reader));
  const links = list(span, 'links').flatMap((link) => readLink(link, reader));
  const status = (span.status ?? {}) as Fields;
  const doubleKeys = [...(origin.wire.doubleKeys ?? []), ...new Set(reader.doubleKeys)];
  const wire: WireFacts = {
    ...origin.wire,
    ...defined('flags', count(span.flags)),
    ...defined('droppedAttributesCount', count(span.droppedAttributesCount)),
    ...defined('droppedEventsCount', count(span.droppedEventsCount)),
    ...defined('droppedLinksCount', count(span.droppedLinksCount)),
    ...defined('doubleKeys', doubleKeys.length > 0 ? doubleKeys : undefined),
  };
  return {
    traceId,
    spanId,
    parentSpanId: id(span.parentSpanId, 8, 'parentSpanId'),
    traceState: text(span.traceState),
    name: text(span.name) ?? '',
    kind: enumName(span.kind, SPAN_KINDS, 'SPAN_KIND_'),
    status: { code: enumName(status.code, STATUS_CODES, 'STATUS_CODE_'), message: text(status.message) },
    startUnixNano,
    endUnixNano: hasEnded ? endUnixNano : startUnixNano,
    attributes: reader.truncated ? { ...attributes, 'portkey.truncated': true } : attributes,
    events: events.length > 0 ? events : undefined,
    links: links.length > 0 ? links : undefined,
    scope: origin.scope,
    resource: origin.resource,
    ...(Object.keys(wire).length > 0 ? { wire } : {}),
  };
}

function readEvent(event: Fields, reader: AttributeReader): SpanEvent {
  return {
    name: text(event.name) ?? '',
    timeUnixNano: nanos(event.timeUnixNano, 'event timeUnixNano') || undefined,
    attributes: reader.attributes(event.attributes, 'event:'),
  };
}

function readLink(link: Fields, reader: AttributeReader): SpanLink[] {
  const traceId = id(link.traceId, 16, 'link traceId');
  const spanId = id(link.spanId, 8, 'link spanId');
  if (traceId === undefined || spanId === undefined) return [];
  return [
    { traceId, spanId, traceState: text(link.traceState), attributes: reader.attributes(link.attributes, 'link:') },
  ];
}

function defined<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });
}
