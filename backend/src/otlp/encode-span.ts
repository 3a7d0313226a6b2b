import { type BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import {
  type Attributes,
  type AttributeValue,
  DOUBLE_ATTRIBUTES,
  type SpanEvent,
  type SpanLink,
} from '@portkey-otel/core';
import type { ReceivedSpan } from './received.ts';
import { SPAN_KINDS, STATUS_CODES } from './spans.ts';

/** Where what a span says of its attributes differs from the span's own: `resource:`, `scope:`, `event:`, `link:`. */
export type Prefix = '' | 'resource:' | 'scope:' | 'event:' | 'link:';

/** Whether a whole number goes out as a double: by its meaning, or since it came so. */
export function isDouble(key: string, { wire }: ReceivedSpan, prefix: Prefix): boolean {
  return DOUBLE_ATTRIBUTES.has(key) || (wire?.doubleKeys?.includes(prefix + key) ?? false);
}

/** A message in a field; `write` gives its own fields. */
export function message(writer: BinaryWriter, field: number, write: () => void): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  write();
  writer.join();
}

/** Nothing for an empty text: that is what a missing one is. */
export function text(writer: BinaryWriter, field: number, value: string | undefined): void {
  if (value) writer.tag(field, WireType.LengthDelimited).string(value);
}

/** A `Span` of OTLP. */
export function encodeSpan(writer: BinaryWriter, field: number, span: ReceivedSpan): void {
  const { wire, events = [], links = [] } = span;
  message(writer, field, () => {
    id(writer, 1, span.traceId);
    id(writer, 2, span.spanId);
    text(writer, 3, span.traceState);
    if (span.parentSpanId) id(writer, 4, span.parentSpanId);
    text(writer, 5, span.name);
    count(writer, 6, SPAN_KINDS.indexOf(span.kind));
    time(writer, 7, span.startUnixNano);
    time(writer, 8, span.endUnixNano);
    encodeAttributes(writer, 9, span.attributes, span, '');
    count(writer, 10, wire?.droppedAttributesCount);
    for (const event of events) encodeEvent(writer, 11, event, span);
    count(writer, 12, wire?.droppedEventsCount);
    for (const link of links) encodeLink(writer, 13, link, span);
    count(writer, 14, wire?.droppedLinksCount);
    encodeStatus(writer, 15, span.status);
    if (wire?.flags) writer.tag(16, WireType.Bit32).fixed32(wire.flags);
  });
}

function encodeStatus(writer: BinaryWriter, field: number, status: ReceivedSpan['status']): void {
  message(writer, field, () => {
    text(writer, 2, status.message);
    count(writer, 3, STATUS_CODES.indexOf(status.code));
  });
}

function encodeEvent(writer: BinaryWriter, field: number, event: SpanEvent, span: ReceivedSpan): void {
  message(writer, field, () => {
    time(writer, 1, event.timeUnixNano);
    text(writer, 2, event.name);
    encodeAttributes(writer, 3, event.attributes ?? {}, span, 'event:');
  });
}

function encodeLink(writer: BinaryWriter, field: number, link: SpanLink, span: ReceivedSpan): void {
  message(writer, field, () => {
    id(writer, 1, link.traceId);
    id(writer, 2, link.spanId);
    text(writer, 3, link.traceState);
    encodeAttributes(writer, 4, link.attributes ?? {}, span, 'link:');
  });
}

/** A `KeyValue` of OTLP for each. @param owner says which of them are doubles */
export function encodeAttributes(
  writer: BinaryWriter,
  field: number,
  attributes: Attributes,
  owner: ReceivedSpan,
  prefix: Prefix,
): void {
  for (const key of Object.keys(attributes)) {
    const value = attributes[key];
    if (value !== undefined) encodePair(writer, field, key, value, isDouble(key, owner, prefix));
  }
}

function encodePair(writer: BinaryWriter, field: number, key: string, value: AttributeValue, double: boolean): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  text(writer, 1, key);
  encodeValue(writer, 2, value, double);
  writer.join();
}

/** An `AnyValue`; an empty one for what is no value. */
function encodeValue(writer: BinaryWriter, field: number, value: AttributeValue, double: boolean): void {
  writer.tag(field, WireType.LengthDelimited).fork();
  if (typeof value === 'string') writer.tag(1, WireType.LengthDelimited).string(value);
  else if (typeof value === 'boolean') writer.tag(2, WireType.Varint).bool(value);
  else if (typeof value === 'bigint') writer.tag(3, WireType.Varint).int64(value);
  else if (typeof value === 'number') {
    if (double || !Number.isSafeInteger(value)) writer.tag(4, WireType.Bit64).double(value);
    else writer.tag(3, WireType.Varint).int64(value);
  } else if (value instanceof Uint8Array) writer.tag(7, WireType.LengthDelimited).bytes(value);
  else if (Array.isArray(value)) {
    writer.tag(5, WireType.LengthDelimited).fork();
    for (const item of value) encodeValue(writer, 1, item as AttributeValue, double);
    writer.join();
  } else if (typeof value === 'object' && value !== null) {
    writer.tag(6, WireType.LengthDelimited).fork();
    for (const [key, item] of Object.entries(value)) encodePair(writer, 1, key, item, double);
    writer.join();
  }
  writer.join();
}

function id(writer: BinaryWriter, field: number, hex: string): void {
  writer.tag(field, WireType.LengthDelimited).bytes(Buffer.from(hex, 'hex'));
}

/** Nothing for 0, as for what is missing. */
function count(writer: BinaryWriter, field: number, value = 0): void {
  if (value > 0) writer.tag(field, WireType.Varint).uint32(value);
}

function time(writer: BinaryWriter, field: number, unixNano = 0n): void {
  if (unixNano > 0n) writer.tag(field, WireType.Bit64).fixed64(unixNano);
}
