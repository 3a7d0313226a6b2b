import type { Attributes, AttributeValue } from '@portkey-otel/core';
import type { ReceivedSpan, ValueLimits, WireFacts } from './received.ts';
import { KNOWN, LENGTH_DELIMITED, VARINT } from './wire-fields.ts';
import { Unusual, WireReader } from './wire-reader.ts';
import { readSpan, type WireOrigin } from './wire-span.ts';
import { WireValues } from './wire-values.ts';

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
    while (reader.pos < body.length) {
      if (reader.field() === LENGTH_DELIMITED(1)) readResourceSpans(reader, reader.limit(), limits, spans);
      else reader.skipField(KNOWN.request);
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
  } catch {
    // Also what the library cannot read: the general decoder says why.
    return undefined;
  }
}

function readResourceSpans(reader: WireReader, end: number, limits: ValueLimits, spans: WireSpan[]): void {
  const doubleKeys: string[] = [];
  let resource: Attributes | undefined;
  let resourceSchemaUrl: string | undefined;
  // The resource may come after the spans.
  const scopes: number[] = [];
  while (reader.pos < end) {
    switch (reader.field()) {
      case LENGTH_DELIMITED(1):
        if (resource) throw new Unusual();
        resource = readResource(reader, reader.limit(), limits, doubleKeys);
        break;
      case LENGTH_DELIMITED(2): {
        const scopeEnd = reader.limit();
        scopes.push(reader.pos, scopeEnd);
        reader.pos = scopeEnd;
        break;
      }
      case LENGTH_DELIMITED(3):
        resourceSchemaUrl = reader.text() || undefined;
        break;
      default:
        reader.skipField(KNOWN.resourceSpans);
    }
  }
  reader.endAt(end);
  for (let index = 0; index < scopes.length; index += 2) {
    reader.pos = scopes[index]!;
    readScopeSpans(
      reader,
      scopes[index + 1]!,
      limits,
      { resource: resource ?? {}, resourceSchemaUrl, doubleKeys },
      spans,
    );
  }
  reader.pos = end;
}

function readResource(reader: WireReader, end: number, limits: ValueLimits, doubleKeys: string[]): Attributes {
  const attributes: Record<string, AttributeValue> = {};
  const values = new WireValues(reader, limits);
  while (reader.pos < end) {
    const tag = reader.field();
    if (tag === LENGTH_DELIMITED(1)) values.attribute(attributes, doubleKeys, 'resource:');
    else if (tag === VARINT(2)) reader.uint32();
    else reader.skipField(KNOWN.resource);
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
  while (reader.pos < end) {
    switch (reader.field()) {
      case LENGTH_DELIMITED(1): {
        if (scope) throw new Unusual();
        scope = { name: '', version: undefined };
        const attributes: Record<string, AttributeValue> = {};
        const values = new WireValues(reader, limits);
        const scopeEnd = reader.limit();
        while (reader.pos < scopeEnd) {
          const tag = reader.field();
          if (tag === LENGTH_DELIMITED(1)) scope.name = reader.text();
          else if (tag === LENGTH_DELIMITED(2)) scope.version = reader.text() || undefined;
          else if (tag === LENGTH_DELIMITED(3)) values.attribute(attributes, doubleKeys, 'scope:');
          else if (tag === VARINT(4)) reader.uint32();
          else reader.skipField(KNOWN.scope);
        }
        reader.endAt(scopeEnd);
        if (Object.keys(attributes).length > 0) scopeAttributes = attributes;
        break;
      }
      case LENGTH_DELIMITED(2): {
        const spanEnd = reader.limit();
        found.push(reader.pos, spanEnd);
        reader.pos = spanEnd;
        break;
      }
      case LENGTH_DELIMITED(3):
        scopeSchemaUrl = reader.text() || undefined;
        break;
      default:
        reader.skipField(KNOWN.scopeSpans);
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
    reader.pos = from;
    spans.push({ span: readSpan(reader, to, origin, limits), bytes: reader.body.subarray(from, to) });
  }
  reader.pos = end;
}
