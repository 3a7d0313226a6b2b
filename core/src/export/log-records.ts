import { JsonLogsSerializer } from '@opentelemetry/otlp-transformer/build/src/logs/json/index.js';
import { ProtobufLogsSerializer } from '@opentelemetry/otlp-transformer/build/src/logs/protobuf/index.js';
import type { ExportProtocol } from './destination.ts';
import type { ReadableLogRecord } from './log-record.ts';
import { withoutSecretsInValue } from './secrets.ts';
import { type SerializedRequest, serialized } from './serialized-request.ts';

/** Log records as an OTLP logs export request. */
export async function serializeLogRecords(
  records: readonly ReadableLogRecord[],
  protocol: ExportProtocol,
): Promise<SerializedRequest> {
  const serializer = protocol === 'http/json' ? JsonLogsSerializer : ProtobufLogsSerializer;
  type Input = Parameters<typeof ProtobufLogsSerializer.serializeRequest>[0];
  return serialized(serializer.serializeRequest(records as unknown as Input), protocol);
}

/** A view of the record without secrets in body and attributes: the record itself stays as it is for everybody else. */
export function withoutSecretsInRecord(record: ReadableLogRecord): ReadableLogRecord {
  return Object.create(record, {
    body: { value: withoutSecretsInValue(record.body), enumerable: true },
    attributes: { value: withoutSecretsInValue(record.attributes), enumerable: true },
  }) as ReadableLogRecord;
}
