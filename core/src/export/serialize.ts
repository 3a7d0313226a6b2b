// By its path: the package's index also holds metrics, logs and JSON, which few need at the start.
import { ProtobufTraceSerializer } from '@opentelemetry/otlp-transformer/build/src/trace/protobuf/index.js';
import { guard } from '../instrument/guard.ts';
import type { ExportProtocol } from './destination.ts';
import { wholeDoubles } from './double-attributes.ts';
import type { ReadableSpan } from './readable-span.ts';
import { bytes, type SerializedRequest, serialized } from './serialized-request.ts';

/** Spans as an OTLP trace export request. Attributes that are doubles by meaning are written as doubles, also 0 and 1. */
export async function serializeSpans(
  spans: readonly ReadableSpan[],
  protocol: ExportProtocol,
): Promise<SerializedRequest> {
  if (protocol !== 'http/json') return serialized(protobufWithDoubles(spans), protocol);
  const { jsonSpans } = await import('./late.ts');
  return serialized(jsonSpans(spans), protocol);
}

type SerializerInput = Parameters<typeof ProtobufTraceSerializer.serializeRequest>[0];
const asInput = (spans: readonly ReadableSpan[]) => spans as unknown as SerializerInput;

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

/** What an accepting answer rejects all the same. Portkey's own answer is the text `ok`, which rejects nothing. */
export function partialSuccess(answer: Uint8Array, contentType: string): { rejected?: number; message?: string } {
  if (answer.length === 0) return {};
  const response: Answer | undefined = guard(
    'OTLP answer',
    () => {
      // Spans and log records have the same fields here, in protobuf under the same numbers.
      if (contentType.includes('protobuf')) return ProtobufTraceSerializer.deserializeResponse(answer);
      return contentType.includes('json') ? JSON.parse(new TextDecoder().decode(answer)) : undefined;
    },
    undefined,
  );
  const { rejectedSpans, rejectedLogRecords, errorMessage } = response?.partialSuccess ?? {};
  const rejected = Number(rejectedSpans ?? rejectedLogRecords ?? 0);
  return rejected > 0 ? { rejected, message: errorMessage ?? '' } : {};
}

interface Answer {
  readonly partialSuccess?: {
    readonly rejectedSpans?: number | string;
    readonly rejectedLogRecords?: number | string;
    readonly errorMessage?: string;
  };
}
