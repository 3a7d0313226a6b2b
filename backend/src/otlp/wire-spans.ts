import type { Attributes, AttributeValue, InstrumentationScope, SpanEvent, SpanLink } from '@portkey-otel/core';
import type { ReceivedSpan, ValueLimits, WireFacts } from './received.ts';
import { SPAN_KINDS, STATUS_CODES } from './spans.ts';
import { Unusual, WireReader } from './wire-reader.ts';

/** What the spans of one scope of one resource have in common. */
export interface WireOrigin {
  readonly resource: Attributes;
  readonly scope: InstrumentationScope | undefined;
  readonly wire: WireFacts;
}

/** A span of a protobuf body, and the bytes of its message. */
export interface WireSpan {
  readonly span: ReceivedSpan;
  readonly bytes: Uint8Array;
}

/**
 * The spans of an `ExportTraceServiceRequest` as the emitters in use write it; `undefined` when anything in it is unusual:
 * the general decoder then reads, or refuses, all of it. What both can read they read alike.
 */
export function readWireSpans(body: Uint8Array, limits: ValueLimits): WireSpan[] | undefined {
  return unlessUnusual(() => {
    const spans: WireSpan[] = [];
    const reader = new WireReader(body);
    while (reader.position < body.length) {
      if (reader.tag() === LENGTH_DELIMITED(1)) readResourceSpans(reader, reader.limit(), limits, spans);
      else reader.skip(KNOWN.request);
    }
    reader.endAt(body.length);
    return spans;
  });
}

/** A span of the bytes that `readWireSpans` gave; `undefined` as there. */
export function readWireSpan(bytes: Uint8Array, origin: WireOrigin, limits: ValueLimits): ReceivedSpan | undefined {
  return unlessUnusual(() => readSpan(new WireReader(bytes), bytes.length, origin, limits));
}

function unlessUnusual<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

// A tag is the number of the field and how it is written: https://protobuf.dev/programming-guides/encoding.
const VARINT = (field: number) => field * 8;
const FIXED64 = (field: number) => field * 8 + 1;
const LENGTH_DELIMITED = (field: number) => field * 8 + 2;
const FIXED32 = (field: number) => field * 8 + 5;

/** Numbers of the fields that each message has. */
const KNOWN = {
  request: fields(1),
  resourceSpans: fields(1, 2, 3),
  resource: fields(1, 2),
  scopeSpans: fields(1, 2, 3),
  scope: fields(1, 2, 3, 4),
  span: fields(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16),
  status: fields(2, 3),
  event: fields(1, 2, 3, 4),
  link: fields(1, 2, 3, 4, 5, 6),
  keyValue: fields(1, 2),
  list: fields(1),
} as const;

function fields(...numbers: readonly number[]): number {
  return numbers.reduce((bits, number) => bits | (1 << number), 0);
}

function readResourceSpans(reader: WireReader, end: number, limits: ValueLimits, spans: WireSpan[]): void {
  const doubleKeys: string[] = [];
  let resource: Attributes | undefined;
  let resourceSchemaUrl: string | undefined;
  // The resource may come after the spans.
  const scopes: number[] = [];
  while (reader.position < end) {
    switch (reader.tag()) {
      case LENGTH_DELIMITED(1):
        if (resource) throw new Unusual();
        resource = readResource(reader, reader.limit(), limits, doubleKeys);
        break;
      case LENGTH_DELIMITED(2): {
        const scopeEnd = reader.limit();
        scopes.push(reader.position, scopeEnd);
        reader.position = scopeEnd;
        break;
      }
      case LENGTH_DELIMITED(3):
        resourceSchemaUrl = reader.string() || undefined;
        break;
      default:
        reader.skip(KNOWN.resourceSpans);
    }
  }
  reader.endAt(end);
  for (let index = 0; index < scopes.length; index += 2) {
    reader.position = scopes[index]!;
    readScopeSpans(
      reader,
      scopes[index + 1]!,
      limits,
      { resource: resource ?? {}, resourceSchemaUrl, doubleKeys },
      spans,
    );
  }
  reader.position = end;
}

function readResource(reader: WireReader, end: number, limits: ValueLimits, doubleKeys: string[]): Attributes {
  const attributes: Record<string, AttributeValue> = {};
  const values = new WireValues(reader, limits);
  while (reader.position < end) {
    const tag = reader.tag();
    if (tag === LENGTH_DELIMITED(1)) values.attribute(attributes, doubleKeys, 'resource:');
    else if (tag === VARINT(2)) reader.varint();
    else reader.skip(KNOWN.resource);
  }
  reader.endAt(end);
  return attributes;
}

function readScopeSpans(
  reader: WireReader,
  end: number,
  limits: ValueLimits,
  shared: { resource: Attributes; resourceSchemaUrl: string | undefined; doubleKeys: readonly string[] },
  spans: WireSpan[],
): void {
  const doubleKeys: string[] = [...shared.doubleKeys];
  let scope: { name: string; version: string | undefined } | undefined;
  let scopeAttributes: Attributes | undefined;
  let scopeSchemaUrl: string | undefined;
  const found: number[] = [];
  while (reader.position < end) {
    switch (reader.tag()) {
      case LENGTH_DELIMITED(1): {
        if (scope) throw new Unusual();
        scope = { name: '', version: undefined };
        const attributes: Record<string, AttributeValue> = {};
        const values = new WireValues(reader, limits);
        const scopeEnd = reader.limit();
        while (reader.position < scopeEnd) {
          const tag = reader.tag();
          if (tag === LENGTH_DELIMITED(1)) scope.name = reader.string();
          else if (tag === LENGTH_DELIMITED(2)) scope.version = reader.string() || undefined;
          else if (tag === LENGTH_DELIMITED(3)) values.attribute(attributes, doubleKeys, 'scope:');
          else if (tag === VARINT(4)) reader.varint();
          else reader.skip(KNOWN.scope);
        }
        reader.endAt(scopeEnd);
        if (Object.keys(attributes).length > 0) scopeAttributes = attributes;
        break;
      }
      case LENGTH_DELIMITED(2): {
        const spanEnd = reader.limit();
        found.push(reader.position, spanEnd);
        reader.position = spanEnd;
        break;
      }
      case LENGTH_DELIMITED(3):
        scopeSchemaUrl = reader.string() || undefined;
        break;
      default:
        reader.skip(KNOWN.scopeSpans);
    }
  }
  reader.endAt(end);
  const wire: { -readonly [F in keyof WireFacts]: WireFacts[F] } = {};
  if (shared.resourceSchemaUrl !== undefined) wire.resourceSchemaUrl = shared.resourceSchemaUrl;
  if (scopeSchemaUrl !== undefined) wire.scopeSchemaUrl = scopeSchemaUrl;
  if (scopeAttributes !== undefined) wire.scopeAttributes = scopeAttributes;
  if (doubleKeys.length > 0) wire.doubleKeys = doubleKeys;
  const origin: WireOrigin = { resource: shared.resource, scope, wire };
  for (let index = 0; index < found.length; index += 2) {
    const from = found[index]!;
    const to = found[index + 1]!;
    reader.position = from;
    spans.push({ span: readSpan(reader, to, origin, limits), bytes: reader.bytes.subarray(from, to) });
  }
  reader.position = end;
}

function readSpan(reader: WireReader, end: number, origin: WireOrigin, limits: ValueLimits): ReceivedSpan {
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
  while (reader.position < end) {
    switch (reader.tag()) {
      case LENGTH_DELIMITED(1):
        traceId = reader.id(16);
        break;
      case LENGTH_DELIMITED(2):
        spanId = reader.id(8);
        break;
      case LENGTH_DELIMITED(3):
        traceState = reader.string() || undefined;
        break;
      case LENGTH_DELIMITED(4):
        parentSpanId = reader.id(8);
        break;
      case LENGTH_DELIMITED(5):
        name = reader.name();
        break;
      case VARINT(6):
        kind = reader.varint();
        break;
      case FIXED64(7):
        startUnixNano = reader.fixed64();
        break;
      case FIXED64(8):
        endUnixNano = reader.fixed64();
        break;
      case LENGTH_DELIMITED(9):
        values.attribute(attributes, doubleKeys, '');
        break;
      case VARINT(10):
        droppedAttributesCount = reader.varint();
        break;
      case LENGTH_DELIMITED(11):
        events ??= [];
        events.push(readEvent(values, reader, reader.limit(), eventDoubles));
        break;
      case VARINT(12):
        droppedEventsCount = reader.varint();
        break;
      case LENGTH_DELIMITED(13): {
        links ??= [];
        const link = readLink(values, reader, reader.limit(), linkDoubles);
        links.push(link);
        break;
      }
      case VARINT(14):
        droppedLinksCount = reader.varint();
        break;
      case LENGTH_DELIMITED(15): {
        if (hasStatus) throw new Unusual();
        hasStatus = true;
        const statusEnd = reader.limit();
        while (reader.position < statusEnd) {
          const tag = reader.tag();
          if (tag === LENGTH_DELIMITED(2)) statusMessage = reader.string() || undefined;
          else if (tag === VARINT(3)) statusCode = reader.varint();
          else reader.skip(KNOWN.status);
        }
        reader.endAt(statusEnd);
        break;
      }
      case FIXED32(16):
        flags = reader.fixed32();
        break;
      default:
        reader.skip(KNOWN.span);
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
  while (reader.position < end) {
    const tag = reader.tag();
    if (tag === FIXED64(1)) timeUnixNano = reader.fixed64();
    else if (tag === LENGTH_DELIMITED(2)) name = reader.string();
    else if (tag === LENGTH_DELIMITED(3)) values.attribute(attributes, doubleKeys, 'event:');
    else if (tag === VARINT(4)) reader.varint();
    else reader.skip(KNOWN.event);
  }
  reader.endAt(end);
  return { name, timeUnixNano: timeUnixNano || undefined, attributes };
}

function readLink(values: WireValues, reader: WireReader, end: number, doubleKeys: string[]): SpanLink {
  const attributes: Record<string, AttributeValue> = {};
  let traceId: string | undefined;
  let spanId: string | undefined;
  let traceState: string | undefined;
  while (reader.position < end) {
    const tag = reader.tag();
    if (tag === LENGTH_DELIMITED(1)) traceId = reader.id(16);
    else if (tag === LENGTH_DELIMITED(2)) spanId = reader.id(8);
    else if (tag === LENGTH_DELIMITED(3)) traceState = reader.string() || undefined;
    else if (tag === LENGTH_DELIMITED(4)) values.attribute(attributes, doubleKeys, 'link:');
    else if (tag === VARINT(5)) reader.varint();
    else if (tag === FIXED32(6)) reader.fixed32();
    else reader.skip(KNOWN.link);
  }
  reader.endAt(end);
  if (traceId === undefined || spanId === undefined) throw new Unusual();
  return { traceId, spanId, traceState, attributes };
}

/** `KeyValue` and `AnyValue`. */
class WireValues {
  readonly #reader: WireReader;
  readonly #limits: ValueLimits;
  #wholeDouble = false;

  constructor(reader: WireReader, limits: ValueLimits) {
    this.#reader = reader;
    this.#limits = limits;
  }

  /** Adds the `KeyValue` that comes next. */
  attribute(target: Record<string, AttributeValue>, doubleKeys: string[], prefix: string): void {
    this.#wholeDouble = false;
    const key = this.#pair(target, 0);
    if (this.#wholeDouble) doubleKeys.push(prefix + key);
  }

  #pair(target: Record<string, AttributeValue>, depth: number): string {
    const reader = this.#reader;
    const end = reader.limit();
    let key = '';
    let value: AttributeValue = null;
    let hasValue = false;
    while (reader.position < end) {
      const tag = reader.tag();
      if (tag === LENGTH_DELIMITED(1)) key = reader.name();
      else if (tag === LENGTH_DELIMITED(2)) {
        if (hasValue) throw new Unusual();
        hasValue = true;
        value = this.#any(depth);
      } else reader.skip(KNOWN.keyValue);
    }
    reader.endAt(end);
    // A plain assignment would set the prototype.
    if (key === '__proto__') throw new Unusual();
    target[key] = value;
    return key;
  }

  #any(depth: number): AttributeValue {
    if (depth > this.#limits.maxNesting) throw new Unusual();
    const reader = this.#reader;
    const end = reader.limit();
    if (reader.position === end) return null;
    const value = this.#field(reader.tag(), depth);
    // More than one field of the oneof, or a field that is not known.
    reader.endAt(end);
    return value;
  }

  #field(tag: number, depth: number): AttributeValue {
    const reader = this.#reader;
    switch (tag) {
      case LENGTH_DELIMITED(1):
        return reader.string(this.#limits.maxValueBytes);
      case VARINT(2):
        return reader.varint() !== 0;
      case VARINT(3):
        return reader.int64();
      case FIXED64(4): {
        const double = reader.double();
        if (Number.isInteger(double)) this.#wholeDouble = true;
        return double;
      }
      case LENGTH_DELIMITED(5): {
        const end = reader.limit();
        const items: AttributeValue[] = [];
        while (reader.position < end) {
          if (reader.tag() === LENGTH_DELIMITED(1)) items.push(this.#any(depth + 1));
          else reader.skip(KNOWN.list);
        }
        reader.endAt(end);
        return items;
      }
      case LENGTH_DELIMITED(6): {
        const end = reader.limit();
        const map: Record<string, AttributeValue> = {};
        while (reader.position < end) {
          if (reader.tag() === LENGTH_DELIMITED(1)) this.#pair(map, depth + 1);
          else reader.skip(KNOWN.list);
        }
        reader.endAt(end);
        return map;
      }
      case LENGTH_DELIMITED(7):
        return reader.copy(this.#limits.maxValueBytes);
      default:
        throw new Unusual();
    }
  }
}

function hasKeys(object: object): boolean {
  for (const _ in object) return true;
  return false;
}
