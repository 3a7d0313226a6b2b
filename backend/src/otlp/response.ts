import { create, toBinary } from '@bufbuild/protobuf';
import { BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { ExportLogsServiceResponseSchema } from './generated/opentelemetry/proto/collector/logs/v1/logs_service_pb.js';
import { ExportTraceServiceResponseSchema } from './generated/opentelemetry/proto/collector/trace/v1/trace_service_pb.js';
import type { OtlpEncoding } from './received.ts';

export type OtlpSignal = 'traces' | 'logs' | 'metrics';

export const CONTENT_TYPES: { readonly [E in OtlpEncoding]: string } = {
  json: 'application/json',
  protobuf: 'application/x-protobuf',
};

const REJECTED_FIELD = { traces: 'rejectedSpans', logs: 'rejectedLogRecords', metrics: 'rejectedDataPoints' } as const;

/** The answer to an accepted export: empty when all was taken, else the count of what was not and why. */
export function exportResponse(
  signal: OtlpSignal,
  encoding: OtlpEncoding,
  rejected: number,
  message: string,
): Uint8Array {
  const partial = rejected > 0 || message !== '';
  if (encoding === 'json') {
    // OTLP/JSON writes 64-bit integers as strings.
    const partialSuccess = { [REJECTED_FIELD[signal]]: String(rejected), errorMessage: message };
    return new TextEncoder().encode(JSON.stringify(partial ? { partialSuccess } : {}));
  }
  if (!partial || signal === 'metrics') return new Uint8Array();
  if (signal === 'logs') {
    const partialSuccess = { rejectedLogRecords: BigInt(rejected), errorMessage: message };
    return toBinary(ExportLogsServiceResponseSchema, create(ExportLogsServiceResponseSchema, { partialSuccess }));
  }
  const partialSuccess = { rejectedSpans: BigInt(rejected), errorMessage: message };
  return toBinary(ExportTraceServiceResponseSchema, create(ExportTraceServiceResponseSchema, { partialSuccess }));
}

/** gRPC codes of the HTTP answers that an OTLP path gives. */
const STATUS_CODE: { readonly [http: number]: number } = {
  400: 3,
  401: 16,
  403: 7,
  404: 5,
  405: 12,
  408: 4,
  413: 8,
  415: 3,
  429: 8,
  431: 8,
  503: 14,
};

/** A `google.rpc.Status`, the body of every OTLP error. */
export function statusResponse(httpStatus: number, encoding: OtlpEncoding, message: string): Uint8Array {
  const code = STATUS_CODE[httpStatus] ?? 13;
  if (encoding === 'json') return new TextEncoder().encode(JSON.stringify({ code, message }));
  return new BinaryWriter()
    .tag(1, WireType.Varint)
    .int32(code)
    .tag(2, WireType.LengthDelimited)
    .string(message)
    .finish();
}
