import { fromBinary } from '@bufbuild/protobuf';
import { ExportLogsServiceRequestSchema } from './generated/opentelemetry/proto/collector/logs/v1/logs_service_pb.js';
import { ExportTraceServiceRequestSchema } from './generated/opentelemetry/proto/collector/trace/v1/trace_service_pb.js';
import { readLogs } from './logs.ts';
import {
  DEFAULT_VALUE_LIMITS,
  type Decoded,
  MalformedOtlpError,
  type OtlpEncoding,
  type ReceivedLog,
  type ReceivedSpan,
  type ValueLimits,
} from './received.ts';
import { readSpans } from './spans.ts';
import { readWireSpans } from './wire-spans.ts';

// A map inside a map takes three messages: well above the limit on values, so that one deep span does not lose its batch.
const PROTOBUF_RECURSION_LIMIT = 1_000;

/**
 * Spans of an `ExportTraceServiceRequest`, or of a `TracesData` (the same on the wire).
 *
 * @throws MalformedOtlpError when the body is no OTLP trace request at all. One bad span is counted in `rejected` instead.
 */
export function decodeTraces(
  body: Uint8Array,
  encoding: OtlpEncoding,
  limits = DEFAULT_VALUE_LIMITS,
): Decoded<ReceivedSpan> {
  const found = encoding === 'protobuf' ? readWireSpans(body, limits) : undefined;
  if (found) return { records: found.map(({ span }) => span), rejected: 0, rejections: [] };
  return decodeAnyTraces(body, encoding, limits);
}

/** `decodeTraces` by the general decoder, which reads whatever is valid. */
export function decodeAnyTraces(body: Uint8Array, encoding: OtlpEncoding, limits: ValueLimits): Decoded<ReceivedSpan> {
  const request =
    encoding === 'json'
      ? parseJson(body, 'resourceSpans')
      : parse(() =>
          fromBinary(ExportTraceServiceRequestSchema, body, {
            recursionLimit: PROTOBUF_RECURSION_LIMIT,
            readUnknownFields: false,
          }),
        );
  return readSpans(request as { resourceSpans?: unknown }, encoding, limits);
}

/** Log records of an `ExportLogsServiceRequest`. @throws MalformedOtlpError as `decodeTraces` does. */
export function decodeLogs(
  body: Uint8Array,
  encoding: OtlpEncoding,
  limits = DEFAULT_VALUE_LIMITS,
): Decoded<ReceivedLog> {
  const request =
    encoding === 'json'
      ? parseJson(body, 'resourceLogs')
      : parse(() =>
          fromBinary(ExportLogsServiceRequestSchema, body, {
            recursionLimit: PROTOBUF_RECURSION_LIMIT,
            readUnknownFields: false,
          }),
        );
  return readLogs(request as { resourceLogs?: unknown }, encoding, limits);
}

function parseJson(body: Uint8Array, field: 'resourceSpans' | 'resourceLogs'): object {
  const request = parse(() => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown);
  if (typeof request === 'object' && request !== null && !Array.isArray(request)) {
    // `{}` is the empty message. One of other fields only is no request: to take it and keep nothing of it would help nobody.
    if (Object.keys(request).length === 0 || Array.isArray((request as Record<string, unknown>)[field])) return request;
  }
  throw new MalformedOtlpError(`not an OTLP request: the list "${field}" is missing`);
}

function parse<T>(decode: () => T): T {
  try {
    return decode();
  } catch (error) {
    throw new MalformedOtlpError(`not an OTLP request: ${error instanceof Error ? error.message : String(error)}`);
  }
}
