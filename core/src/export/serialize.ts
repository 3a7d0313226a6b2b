import { JsonTraceSerializer, ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer';
import { DOUBLE_ATTRIBUTES } from '../genai/attributes.ts';
import { guard } from '../instrument/guard.ts';
import type { ExportProtocol } from './destination.ts';
import type { ReadableSpan } from './readable-span.ts';

export interface SerializedRequest {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** Spans as an OTLP trace export request. Attributes that are doubles by meaning are written as doubles, also 0 and 1. */
export function serializeSpans(spans: readonly ReadableSpan[], protocol: ExportProtocol): SerializedRequest {
  if (protocol === 'http/json') {
    return { body: jsonWithDoubles(spans), contentType: 'application/json' };
  }
  return { body: protobufWithDoubles(spans), contentType: 'application/x-protobuf' };
}

type SerializerInput = Parameters<typeof ProtobufTraceSerializer.serializeRequest>[0];
const asInput = (spans: readonly ReadableSpan[]) => spans as unknown as SerializerInput;

/**
 * The serializer writes whole numbers as integers. In its JSON text a pair of one of our names and an integer cannot be
 * anything else: inside a string the quotation marks would be escaped.
 */
const INTEGER_DOUBLES = new RegExp(
  `("key":"(?:${[...DOUBLE_ATTRIBUTES].map((name) => name.replaceAll('.', '\\.')).join('|')})","value":\\{)"intValue":`,
  'g',
);

function jsonWithDoubles(spans: readonly ReadableSpan[]): Uint8Array<ArrayBuffer> {
  const body = bytes(JsonTraceSerializer.serializeRequest(asInput(spans)));
  if (!spans.some((span) => wholeDoubles(span).length > 0)) return body;
  return new TextEncoder().encode(new TextDecoder().decode(body).replace(INTEGER_DOUBLES, '$1"doubleValue":'));
}

/**
 * The serializer decides by the number alone, so each whole number goes in as a marker, a fraction that stands for nothing
 * else, and its eight bytes are exchanged for the true ones afterwards. A marker's bytes are not valid UTF-8, so that no text
 * of the spans can look like one.
 */
function protobufWithDoubles(spans: readonly ReadableSpan[]): Uint8Array<ArrayBuffer> {
  const whole: number[] = [];
  const marked = spans.map((span) => {
    const names = wholeDoubles(span);
    if (names.length === 0 || whole.length + names.length > MAX_MARKERS) return span;
    const attributes = { ...span.attributes };
    for (const name of names) attributes[name] = marker(whole.push(attributes[name] as number) - 1);
    return Object.create(span, { attributes: { value: attributes, enumerable: true } }) as ReadableSpan;
  });
  const body = bytes(ProtobufTraceSerializer.serializeRequest(asInput(marked)));
  if (whole.length > 0) exchangeMarkers(body, whole);
  return body;
}

function wholeDoubles(span: ReadableSpan): string[] {
  const names: string[] = [];
  for (const name in span.attributes) {
    if (DOUBLE_ATTRIBUTES.has(name) && Number.isInteger(span.attributes[name])) names.push(name);
  }
  return names;
}

/** Little-endian: two bytes of number, then six that name a fraction near 0.7 and hold 0xFF and 0xFE, which UTF-8 never has. */
const MARKER_TAIL = [0xff, 0xfe, 0xff, 0xfe, 0xe5, 0x3f] as const;
const MAX_MARKERS = 0xffff;
const DOUBLE_VALUE_TAG = 0x21;

function marker(index: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setUint16(0, index, true);
  MARKER_TAIL.forEach((byte, i) => {
    view.setUint8(i + 2, byte);
  });
  return view.getFloat64(0, true);
}

function exchangeMarkers(body: Uint8Array<ArrayBuffer>, whole: readonly number[]): void {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  for (let at = body.indexOf(0xff); at !== -1; at = body.indexOf(0xff, at + 1)) {
    const start = at - 2;
    if (body[start - 1] !== DOUBLE_VALUE_TAG || !MARKER_TAIL.every((byte, i) => body[at + i] === byte)) continue;
    const value = whole[view.getUint16(start, true)];
    if (value !== undefined) view.setFloat64(start, value, true);
  }
}

function bytes(body: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  if (body === undefined) throw new TypeError('the OTLP serializer gave nothing');
  return body as Uint8Array<ArrayBuffer>;
}

/** What an accepting answer rejects all the same. Portkey's own answer is the text `ok`, which rejects nothing. */
export function partialSuccess(answer: Uint8Array, contentType: string): { rejectedSpans?: number; message?: string } {
  const serializer = contentType.includes('protobuf')
    ? ProtobufTraceSerializer
    : contentType.includes('json')
      ? JsonTraceSerializer
      : undefined;
  if (serializer === undefined || answer.length === 0) return {};
  const response = guard('OTLP answer', () => serializer.deserializeResponse(answer), {});
  const rejectedSpans = Number(response.partialSuccess?.rejectedSpans ?? 0);
  return rejectedSpans > 0 ? { rejectedSpans, message: response.partialSuccess?.errorMessage ?? '' } : {};
}
