import { fromBinary, fromJsonString } from '@bufbuild/protobuf';
import { ExportTraceServiceRequestSchema } from '../../backend/src/otlp/generated/opentelemetry/proto/collector/trace/v1/trace_service_pb.js';
import type { AnyValue, KeyValue } from '../../backend/src/otlp/generated/opentelemetry/proto/common/v1/common_pb.js';

/** A value with its type on the wire: an integer 1 is not a double 1. */
export interface WireValue {
  readonly type: 'string' | 'int' | 'double' | 'bool' | 'array' | 'kvlist' | 'bytes' | 'none';
  readonly value: unknown;
}

export interface WireAttribute {
  readonly key: string;
  readonly value: WireValue;
}

/** A span as it stood in the request, nothing filled in. */
export interface WireSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: bigint;
  readonly endTimeUnixNano: bigint;
  readonly status: { readonly code: number; readonly message: string } | undefined;
  readonly attributes: readonly WireAttribute[];
  readonly events: readonly {
    readonly name: string;
    readonly timeUnixNano: bigint;
    readonly attributes: readonly WireAttribute[];
  }[];
  readonly links: readonly {
    readonly traceId: string;
    readonly spanId: string;
    readonly attributes: readonly WireAttribute[];
  }[];
  readonly flags: number;
  readonly scope: { readonly name: string; readonly version: string };
  readonly resource: readonly WireAttribute[];
}

/** The spans of an export request by another implementation of OTLP; `undefined` when the body is none. */
export function wireSpans(body: Uint8Array, contentType: string): WireSpan[] | undefined {
  try {
    return contentType.includes('json') ? fromJson(new TextDecoder().decode(body)) : fromProtobuf(body);
  } catch {
    return undefined;
  }
}

/** OTLP/JSON writes ids in hexadecimal where protobuf's JSON has base64. */
function fromJson(body: string): WireSpan[] {
  const base64Ids = body.replace(
    /"(traceId|spanId|parentSpanId)":"([0-9a-f]*)"/g,
    (_, name: string, id: string) => `"${name}":"${Buffer.from(id, 'hex').toString('base64')}"`,
  );
  return read(fromJsonString(ExportTraceServiceRequestSchema, base64Ids));
}

const fromProtobuf = (body: Uint8Array) => read(fromBinary(ExportTraceServiceRequestSchema, body));

function read({ resourceSpans }: ReturnType<typeof fromBinary<typeof ExportTraceServiceRequestSchema>>): WireSpan[] {
  return resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ scope, spans }) =>
      spans.map((span) => ({
        traceId: hex(span.traceId),
        spanId: hex(span.spanId),
        parentSpanId: hex(span.parentSpanId),
        name: span.name,
        kind: span.kind,
        startTimeUnixNano: span.startTimeUnixNano,
        endTimeUnixNano: span.endTimeUnixNano,
        status: span.status && { code: span.status.code, message: span.status.message },
        attributes: span.attributes.map(attribute),
        events: span.events.map(({ name, timeUnixNano, attributes }) => ({
          name,
          timeUnixNano,
          attributes: attributes.map(attribute),
        })),
        links: span.links.map(({ traceId, spanId, attributes }) => ({
          traceId: hex(traceId),
          spanId: hex(spanId),
          attributes: attributes.map(attribute),
        })),
        flags: span.flags,
        scope: { name: scope?.name ?? '', version: scope?.version ?? '' },
        resource: (resource?.attributes ?? []).map(attribute),
      })),
    ),
  );
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function attribute({ key, value }: KeyValue): WireAttribute {
  return { key, value: wireValue(value) };
}

function wireValue(any: AnyValue | undefined): WireValue {
  const value = any?.value;
  switch (value?.case) {
    case 'stringValue':
      return { type: 'string', value: value.value };
    case 'intValue':
      return { type: 'int', value: Number(value.value) };
    case 'doubleValue':
      return { type: 'double', value: value.value };
    case 'boolValue':
      return { type: 'bool', value: value.value };
    case 'bytesValue':
      return { type: 'bytes', value: hex(value.value) };
    case 'arrayValue':
      return { type: 'array', value: value.value.values.map(wireValue) };
    case 'kvlistValue':
      return { type: 'kvlist', value: value.value.values.map(attribute) };
    default:
      return { type: 'none', value: undefined };
  }
}

/** Attributes as a plain object, types on the wire aside. */
export function values(attributes: readonly WireAttribute[]): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, value.value]));
}
