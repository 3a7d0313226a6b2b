import type { Attributes, AttributeValue, InstrumentationScope, SpanEvent, SpanLink } from '@portkey-otel/core';
import type { ReceivedSpan, ValueLimits, WireFacts } from './received.ts';
import { SPAN_KINDS, STATUS_CODES } from './spans.ts';
import { FIXED32, FIXED64, KNOWN, LENGTH_DELIMITED, VARINT } from './wire-fields.ts';
import { Unusual, type WireReader } from './wire-reader.ts';
import { WireValues } from './wire-values.ts';

/** What the spans of one scope of one resource have in common. */
export interface WireOrigin {
  readonly resource: Attributes;
  readonly scope: InstrumentationScope | undefined;
  readonly wire: WireFacts;
}

/** The message of a span, which ends at `end`. @throws Unusual */
export function readSpan(reader: WireReader, end: number, origin: WireOrigin, limits: ValueLimits): ReceivedSpan {
  const values = new WireValues(reader, limits);
  const attributes: Record<string, AttributeValue> = {};
  const doubleKeys: string[] = [];
  let traceId: string | undefined;
  let spanId: string | undefined;
  let parentSpanId: string | undefined;
  let traceState: string | undefined;
  let name = '';
  let kind = 0;
  let startUnixNano = 0n;
  let endUnixNano = 0n;
  let statusCode = 0;
  let statusMessage: string | undefined;
  let hasStatus = false;
  let events: SpanEvent[] | undefined;
  let links: SpanLink[] | undefined;
  const eventDoubles: string[] = [];
  const linkDoubles: string[] = [];
  let flags = 0;
  let droppedAttributesCount = 0;
  let droppedEventsCount = 0;
  let droppedLinksCount = 0;
  while (reader.pos < end) {
    switch (reader.field()) {
      case LENGTH_DELIMITED(1):
        traceId = reader.id(16);
        break;
      case LENGTH_DELIMITED(2):
        spanId = reader.id(8);
        break;
      case LENGTH_DELIMITED(3):
        traceState = reader.text() || undefined;
        break;
      case LENGTH_DELIMITED(4):
        parentSpanId = reader.id(8);
        break;
      case LENGTH_DELIMITED(5):
        name = reader.name();
        break;
      case VARINT(6):
        kind = reader.uint32();
        break;
      case FIXED64(7):
        startUnixNano = reader.time();
        break;
      case FIXED64(8):
        endUnixNano = reader.time();
        break;
      case LENGTH_DELIMITED(9):
        values.attribute(attributes, doubleKeys, '');
        break;
      case VARINT(10):
        droppedAttributesCount = reader.uint32();
        break;
      case LENGTH_DELIMITED(11):
        events ??= [];
        events.push(readEvent(values, reader, reader.limit(), eventDoubles));
        break;
      case VARINT(12):
        droppedEventsCount = reader.uint32();
        break;
      case LENGTH_DELIMITED(13): {
        links ??= [];
        const link = readLink(values, reader, reader.limit(), linkDoubles);
        links.push(link);
        break;
      }
      case VARINT(14):
        droppedLinksCount = reader.uint32();
        break;
      case LENGTH_DELIMITED(15): {
        if (hasStatus) throw new Unusual();
        hasStatus = true;
        const statusEnd = reader.limit();
        while (reader.pos < statusEnd) {
          const tag = reader.field();
          if (tag === LENGTH_DELIMITED(2)) statusMessage = reader.text() || undefined;
          else if (tag === VARINT(3)) statusCode = reader.uint32();
          else reader.skipField(KNOWN.status);
        }
        reader.endAt(statusEnd);
        break;
      }
      case FIXED32(16):
        flags = reader.fixed32();
        break;
      default:
        reader.skipField(KNOWN.span);
    }
  }
  reader.endAt(end);
  // What makes a span refused is said by the general decoder.
  if (traceId === undefined || spanId === undefined || startUnixNano === 0n) throw new Unusual();
  const wire: { -readonly [F in keyof WireFacts]: WireFacts[F] } = { ...origin.wire };
  if (flags > 0) wire.flags = flags;
  if (droppedAttributesCount > 0) wire.droppedAttributesCount = droppedAttributesCount;
  if (droppedEventsCount > 0) wire.droppedEventsCount = droppedEventsCount;
  if (droppedLinksCount > 0) wire.droppedLinksCount = droppedLinksCount;
  if (doubleKeys.length + eventDoubles.length + linkDoubles.length > 0) {
    wire.doubleKeys = [...(origin.wire.doubleKeys ?? []), ...new Set([...doubleKeys, ...eventDoubles, ...linkDoubles])];
  }
  const span: ReceivedSpan = {
    traceId,
    spanId,
    parentSpanId,
    traceState,
    name,
    kind: SPAN_KINDS[kind] ?? SPAN_KINDS[0]!,
    status: { code: STATUS_CODES[statusCode] ?? STATUS_CODES[0]!, message: statusMessage },
    startUnixNano,
    // A span that never ended, or whose clock ran backwards, lasted no time that we know of.
    endUnixNano: endUnixNano > startUnixNano ? endUnixNano : startUnixNano,
    attributes,
    events,
    links,
    scope: origin.scope,
    resource: origin.resource,
  };
  return hasKeys(wire) ? { ...span, wire } : span;
}

function readEvent(values: WireValues, reader: WireReader, end: number, doubleKeys: string[]): SpanEvent {
  const attributes: Record<string, AttributeValue> = {};
  let name = '';
  let timeUnixNano = 0n;
  while (reader.pos < end) {
    const tag = reader.field();
    if (tag === FIXED64(1)) timeUnixNano = reader.time();
    else if (tag === LENGTH_DELIMITED(2)) name = reader.text();
    else if (tag === LENGTH_DELIMITED(3)) values.attribute(attributes, doubleKeys, 'event:');
    else if (tag === VARINT(4)) reader.uint32();
    else reader.skipField(KNOWN.event);
  }
  reader.endAt(end);
  return { name, timeUnixNano: timeUnixNano || undefined, attributes };
}

function readLink(values: WireValues, reader: WireReader, end: number, doubleKeys: string[]): SpanLink {
  const attributes: Record<string, AttributeValue> = {};
  let traceId: string | undefined;
  let spanId: string | undefined;
  let traceState: string | undefined;
  while (reader.pos < end) {
    const tag = reader.field();
    if (tag === LENGTH_DELIMITED(1)) traceId = reader.id(16);
    else if (tag === LENGTH_DELIMITED(2)) spanId = reader.id(8);
    else if (tag === LENGTH_DELIMITED(3)) traceState = reader.text() || undefined;
    else if (tag === LENGTH_DELIMITED(4)) values.attribute(attributes, doubleKeys, 'link:');
    else if (tag === VARINT(5)) reader.uint32();
    else if (tag === FIXED32(6)) reader.fixed32();
    else reader.skipField(KNOWN.link);
  }
  reader.endAt(end);
  if (traceId === undefined || spanId === undefined) throw new Unusual();
  return { traceId, spanId, traceState, attributes };
}

function hasKeys(object: object): boolean {
  for (const _ in object) return true;
  return false;
}
