import { JsonLogsSerializer } from '@opentelemetry/otlp-transformer/build/src/logs/json/index.js';
import { ProtobufLogsSerializer } from '@opentelemetry/otlp-transformer/build/src/logs/protobuf/index.js';
import type { ContentCapture } from '../instrument/settings.ts';
import type { ExportProtocol } from './destination.ts';
import { isGenAiEvent, type ReadableLogRecord } from './log-record.ts';
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

/** Attributes of GenAI events that hold what was said. */
const CONTENT: ReadonlySet<string> = new Set([
  'gen_ai.input.messages',
  'gen_ai.output.messages',
  'gen_ai.system_instructions',
  'gen_ai.tool.definitions',
  'gen_ai.tool.call.arguments',
  'gen_ai.tool.call.result',
  'gen_ai.retrieval.query.text',
  'gen_ai.retrieval.documents',
  'gen_ai.evaluation.explanation',
]);
/** Attributes that `none` leaves out too. */
const PERSONAL = /^(?:user\.|gen_ai\.conversation\.id$|portkey\.metadata\.|exception\.(?:message|stacktrace)$)/;

/** A view of a GenAI event with as much of the conversation as is to be sent. Events that came before 1.37 have it in the body. */
export function withCapturedContent(record: ReadableLogRecord, capture: ContentCapture): ReadableLogRecord {
  if (capture === 'full' || !isGenAiEvent(record)) return record;
  const isLeft = (name: string) => !CONTENT.has(name) && (capture === 'metadata' || !PERSONAL.test(name));
  const attributes = Object.fromEntries(Object.entries(record.attributes ?? {}).filter(([name]) => isLeft(name)));
  return Object.create(record, {
    body: { value: undefined, enumerable: true },
    attributes: { value: attributes, enumerable: true },
  }) as ReadableLogRecord;
}

/** A view of the record without secrets in body and attributes: the record itself stays as it is for everybody else. */
export function withoutSecretsInRecord(record: ReadableLogRecord): ReadableLogRecord {
  return Object.create(record, {
    body: { value: withoutSecretsInValue(record.body), enumerable: true },
    attributes: { value: withoutSecretsInValue(record.attributes), enumerable: true },
  }) as ReadableLogRecord;
}
