import { BinaryWriter } from '@bufbuild/protobuf/wire';
import type { Attributes, AttributeValue } from '@portkey-otel/core';
import { encodeAttributes, encodeSpan, isDouble, message, type Prefix, text } from './encode-span.ts';
import type { ReceivedSpan } from './received.ts';
import { SPAN_KINDS, STATUS_CODES } from './spans.ts';

/** An `AnyValue` of OTLP with one field set. */
type Value =
  | { readonly stringValue: string }
  | { readonly boolValue: boolean }
  | { readonly intValue: bigint }
  | { readonly doubleValue: number }
  | { readonly bytesValue: Uint8Array }
  | { readonly arrayValue: { readonly values: readonly (Value | null)[] } }
  | { readonly kvlistValue: { readonly values: readonly Pair[] } };
interface Pair {
  readonly key: string;
  readonly value: Value | null;
}

/** `{ resourceSpans }` of OTLP/JSON: ids in hex, 64-bit integers as strings. */
export function tracesToJson(spans: readonly ReceivedSpan[]): { resourceSpans: object[] } {
  return {
    resourceSpans: group(spans).map(({ resource, scopes, first }) => ({
      resource: { attributes: jsonPairs(pairs(resource, first, 'resource:')) },
      ...(first.wire?.resourceSchemaUrl ? { schemaUrl: first.wire.resourceSchemaUrl } : {}),
      scopeSpans: scopes.map((scoped) => ({
        ...(scoped.first.scope
          ? {
              scope: {
                name: scoped.first.scope.name,
                ...(scoped.first.scope.version ? { version: scoped.first.scope.version } : {}),
                ...(scoped.first.wire?.scopeAttributes
                  ? { attributes: jsonPairs(pairs(scoped.first.wire.scopeAttributes, scoped.first, 'scope:')) }
                  : {}),
              },
            }
          : {}),
        ...(scoped.first.wire?.scopeSchemaUrl ? { schemaUrl: scoped.first.wire.scopeSchemaUrl } : {}),
        spans: scoped.spans.map(spanToJson),
      })),
    })),
  };
}

/** `TracesData`, on the wire the same as Tempo's `Trace` and as an `ExportTraceServiceRequest`. */
export function tracesToProtobuf(spans: readonly ReceivedSpan[]): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  encodeTraces(writer, spans);
  return writer.finish();
}

/** Tempo's `TraceByIDResponse` of its second version, complete: the trace in field 1. */
export function tempoTraceResponse(spans: readonly ReceivedSpan[]): Uint8Array<ArrayBuffer> {
  const writer = new BinaryWriter();
  message(writer, 1, () => encodeTraces(writer, spans));
  return writer.finish();
}

function encodeTraces(writer: BinaryWriter, spans: readonly ReceivedSpan[]): void {
  for (const { resource, scopes, first } of group(spans)) {
    message(writer, 1, () => {
      message(writer, 1, () => encodeAttributes(writer, 1, resource, first, 'resource:'));
      for (const scoped of scopes) encodeScope(writer, 2, scoped);
      text(writer, 3, first.wire?.resourceSchemaUrl);
    });
  }
}

/** A `ScopeSpans` of OTLP. */
function encodeScope(writer: BinaryWriter, field: number, { first, spans }: ScopeGroup): void {
  const { scope, wire } = first;
  message(writer, field, () => {
    if (scope) {
      message(writer, 1, () => {
        text(writer, 1, scope.name);
        text(writer, 2, scope.version);
        encodeAttributes(writer, 3, wire?.scopeAttributes ?? {}, first, 'scope:');
      });
    }
    for (const span of spans) encodeSpan(writer, 2, span);
    text(writer, 3, wire?.scopeSchemaUrl);
  });
}

interface ResourceGroup {
  readonly resource: Attributes;
  readonly first: ReceivedSpan;
  readonly scopes: ScopeGroup[];
}

interface ScopeGroup {
  readonly first: ReceivedSpan;
  readonly spans: ReceivedSpan[];
}

function group(spans: readonly ReceivedSpan[]): ResourceGroup[] {
  const groups = new Map<string, { group: ResourceGroup; scopes: Map<string, ResourceGroup['scopes'][number]> }>();
  const resourceKeys = new Map<Attributes | undefined, string>();
  for (const span of spans) {
    let resourceKey = resourceKeys.get(span.resource);
    if (resourceKey === undefined) {
      resourceKey = keyOf(span.resource ?? {});
      resourceKeys.set(span.resource, resourceKey);
    }
    resourceKey += span.wire?.resourceSchemaUrl ?? '';
    let entry = groups.get(resourceKey);
    if (!entry) {
      entry = { group: { resource: span.resource ?? {}, first: span, scopes: [] }, scopes: new Map() };
      groups.set(resourceKey, entry);
    }
    const { scope, wire } = span;
    const scopeKey = keyOf([scope?.name, scope?.version, wire?.scopeSchemaUrl, wire?.scopeAttributes]);
    let scoped = entry.scopes.get(scopeKey);
    if (!scoped) {
      scoped = { first: span, spans: [] };
      entry.scopes.set(scopeKey, scoped);
      entry.group.scopes.push(scoped);
    }
    scoped.spans.push(span);
  }
  return [...groups.values()].map((entry) => entry.group);
}

function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? `${inner}n` : inner)) ?? '';
}

function spanToJson(span: ReceivedSpan): object {
  const { wire } = span;
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    ...(span.parentSpanId ? { parentSpanId: span.parentSpanId } : {}),
    ...(span.traceState ? { traceState: span.traceState } : {}),
    ...(wire?.flags ? { flags: wire.flags } : {}),
    name: span.name,
    kind: SPAN_KINDS.indexOf(span.kind),
    startTimeUnixNano: String(span.startUnixNano),
    endTimeUnixNano: String(span.endUnixNano),
    attributes: jsonPairs(pairs(span.attributes, span, '')),
    ...(wire?.droppedAttributesCount ? { droppedAttributesCount: wire.droppedAttributesCount } : {}),
    events: (span.events ?? []).map((event) => ({
      timeUnixNano: String(event.timeUnixNano ?? 0n),
      name: event.name,
      attributes: jsonPairs(pairs(event.attributes ?? {}, span, 'event:')),
    })),
    ...(wire?.droppedEventsCount ? { droppedEventsCount: wire.droppedEventsCount } : {}),
    links: (span.links ?? []).map((link) => ({
      traceId: link.traceId,
      spanId: link.spanId,
      ...(link.traceState ? { traceState: link.traceState } : {}),
      attributes: jsonPairs(pairs(link.attributes ?? {}, span, 'link:')),
    })),
    ...(wire?.droppedLinksCount ? { droppedLinksCount: wire.droppedLinksCount } : {}),
    status: {
      code: STATUS_CODES.indexOf(span.status.code),
      ...(span.status.message ? { message: span.status.message } : {}),
    },
  };
}

function pairs(attributes: Attributes, owner: ReceivedSpan, prefix: Prefix): Pair[] {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ key, value: toValue(value, isDouble(key, owner, prefix)) }));
}

function toValue(value: AttributeValue, isDouble: boolean): Value | null {
  switch (typeof value) {
    case 'string':
      return { stringValue: value };
    case 'boolean':
      return { boolValue: value };
    case 'bigint':
      return { intValue: value };
    case 'number':
      return isDouble || !Number.isSafeInteger(value) ? { doubleValue: value } : { intValue: BigInt(value) };
    case 'object':
      break;
    default:
      return null;
  }
  if (value === null) return null;
  if (value instanceof Uint8Array) return { bytesValue: value };
  if (Array.isArray(value)) return { arrayValue: { values: value.map((item) => toValue(item, isDouble)) } };
  const values = Object.entries(value).map(([key, inner]) => ({ key, value: toValue(inner, isDouble) }));
  return { kvlistValue: { values } };
}

function jsonPairs(list: readonly Pair[]): object[] {
  return list.map(({ key, value }) => ({ key, value: jsonValue(value) }));
}

function jsonValue(value: Value | null): object {
  if (value === null) return {};
  if ('intValue' in value) return { intValue: String(value.intValue) };
  if ('bytesValue' in value) return { bytesValue: Buffer.from(value.bytesValue).toString('base64') };
  if ('arrayValue' in value) return { arrayValue: { values: value.arrayValue.values.map(jsonValue) } };
  if ('kvlistValue' in value) return { kvlistValue: { values: jsonPairs(value.kvlistValue.values) } };
  if ('doubleValue' in value && !Number.isFinite(value.doubleValue)) return { doubleValue: String(value.doubleValue) };
  return value;
}
