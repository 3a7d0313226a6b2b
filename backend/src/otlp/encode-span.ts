import {
  type Attributes,
  type AttributeValue,
  DOUBLE_ATTRIBUTES,
  type SpanEvent,
  type SpanLink,
} from '@portkey-otel/core';
import type { ReceivedSpan } from './received.ts';
import { SPAN_KINDS, STATUS_CODES } from './spans.ts';
import type { WireWriter } from './wire-writer.ts';

/** Where what a span says of its attributes differs from the span's own: `resource:`, `scope:`, `event:`, `link:`. */
export type Prefix = '' | 'resource:' | 'scope:' | 'event:' | 'link:';

/** Whether a whole number goes out as a double: by its meaning, or since it came so. */
export function isDouble(key: string, { wire }: ReceivedSpan, prefix: Prefix): boolean {
  return DOUBLE_ATTRIBUTES.has(key) || (wire?.doubleKeys?.includes(prefix + key) ?? false);
}

/** A `Span` of OTLP. */
export function encodeSpan(writer: WireWriter, field: number, span: ReceivedSpan): void {
  const { length } = writer;
  const { wire, status, events = [], links = [] } = span;
  if (wire?.flags) writer.fixed32(16, wire.flags);
  encodeStatus(writer, 15, status);
  if (wire?.droppedLinksCount) writer.uint(14, wire.droppedLinksCount);
  for (const link of links.toReversed()) encodeLink(writer, 13, link, span);
  if (wire?.droppedEventsCount) writer.uint(12, wire.droppedEventsCount);
  for (const event of events.toReversed()) encodeEvent(writer, 11, event, span);
  if (wire?.droppedAttributesCount) writer.uint(10, wire.droppedAttributesCount);
  encodeAttributes(writer, 9, span.attributes, span, '');
  if (span.endUnixNano) writer.fixed64(8, span.endUnixNano);
  if (span.startUnixNano) writer.fixed64(7, span.startUnixNano);
  const kind = SPAN_KINDS.indexOf(span.kind);
  if (kind > 0) writer.uint(6, kind);
  if (span.name) writer.string(5, span.name);
  if (span.parentSpanId) writer.hex(4, span.parentSpanId);
  if (span.traceState) writer.string(3, span.traceState);
  writer.hex(2, span.spanId);
  writer.hex(1, span.traceId);
  writer.message(field, length);
}

function encodeStatus(writer: WireWriter, field: number, { code, message }: ReceivedSpan['status']): void {
  const { length } = writer;
  const number = STATUS_CODES.indexOf(code);
  if (number > 0) writer.uint(3, number);
  if (message) writer.string(2, message);
  writer.message(field, length);
}

function encodeEvent(writer: WireWriter, field: number, event: SpanEvent, span: ReceivedSpan): void {
  const { length } = writer;
  encodeAttributes(writer, 3, event.attributes ?? {}, span, 'event:');
  if (event.name) writer.string(2, event.name);
  if (event.timeUnixNano) writer.fixed64(1, event.timeUnixNano);
  writer.message(field, length);
}

function encodeLink(writer: WireWriter, field: number, link: SpanLink, span: ReceivedSpan): void {
  const { length } = writer;
  encodeAttributes(writer, 4, link.attributes ?? {}, span, 'link:');
  if (link.traceState) writer.string(3, link.traceState);
  writer.hex(2, link.spanId);
  writer.hex(1, link.traceId);
  writer.message(field, length);
}

/** A `KeyValue` of OTLP for each. @param owner says which of them are doubles */
export function encodeAttributes(
  writer: WireWriter,
  field: number,
  attributes: Attributes,
  owner: ReceivedSpan,
  prefix: Prefix,
): void {
  for (const [key, value] of Object.entries(attributes).reverse()) {
    if (value !== undefined) encodePair(writer, field, key, value, isDouble(key, owner, prefix));
  }
}

function encodePair(writer: WireWriter, field: number, key: string, value: AttributeValue, double: boolean): void {
  const { length } = writer;
  encodeValue(writer, 2, value, double);
  if (key) writer.string(1, key);
  writer.message(field, length);
}

/** An `AnyValue`; an empty one for what is no value. */
function encodeValue(writer: WireWriter, field: number, value: AttributeValue, double: boolean): void {
  const { length } = writer;
  if (typeof value === 'string') writer.string(1, value);
  else if (typeof value === 'boolean') writer.bool(2, value);
  else if (typeof value === 'bigint') writer.int(3, value);
  else if (typeof value === 'number') {
    if (double || !Number.isSafeInteger(value)) writer.double(4, value);
    else writer.int(3, value);
  } else if (value instanceof Uint8Array) writer.bytes(7, value);
  else if (typeof value === 'object' && value !== null) {
    const inner = writer.length;
    if (Array.isArray(value)) {
      for (const item of value.toReversed()) encodeValue(writer, 1, item as AttributeValue, double);
      writer.message(5, inner);
    } else {
      for (const [key, item] of Object.entries(value).reverse()) encodePair(writer, 1, key, item, double);
      writer.message(6, inner);
    }
  }
  writer.message(field, length);
}
