import { AttributeReader } from './attribute-value.ts';
import { count, type Fields, id, list, nanos, text } from './fields.ts';
import type { Decoded, OtlpEncoding, ReceivedLog, ValueLimits } from './received.ts';
import { Rejections } from './rejections.ts';

/** The log records of a parsed request. One that cannot be read is counted and its neighbours are kept. */
export function readLogs(request: Fields, encoding: OtlpEncoding, limits: ValueLimits): Decoded<ReceivedLog> {
  const logs: ReceivedLog[] = [];
  const rejections = new Rejections();
  rejections.guard(1, () => {
    for (const resourceLogs of list(request, 'resourceLogs')) {
      rejections.guard(1, () => {
        const reader = new AttributeReader(encoding, limits);
        const resource = reader.attributes((resourceLogs.resource as Fields | undefined)?.attributes);
        for (const scopeLogs of list(resourceLogs, 'scopeLogs')) {
          const scope = scopeLogs.scope as Fields | undefined | null;
          const origin = {
            resource,
            scope: scope ? { name: text(scope.name) ?? '', version: text(scope.version) } : undefined,
          };
          for (const record of list(scopeLogs, 'logRecords')) {
            rejections.guard(1, () =>
              logs.push({ ...readLog(record, new AttributeReader(encoding, limits)), ...origin }),
            );
          }
        }
      });
    }
  });
  return { records: logs, rejected: rejections.count, rejections: rejections.messages };
}

function readLog(record: Fields, reader: AttributeReader): ReceivedLog {
  const attributes = reader.attributes(record.attributes);
  const eventName = attributes['event.name'];
  return {
    traceId: id(record.traceId, 16, 'traceId'),
    spanId: id(record.spanId, 8, 'spanId'),
    timeUnixNano: nanos(record.timeUnixNano, 'timeUnixNano') || undefined,
    observedTimeUnixNano: nanos(record.observedTimeUnixNano, 'observedTimeUnixNano') || undefined,
    severityNumber: count(record.severityNumber),
    severityText: text(record.severityText),
    eventName: text(record.eventName) ?? (typeof eventName === 'string' ? eventName : undefined),
    body: record.body === undefined || record.body === null ? undefined : reader.value(record.body),
    attributes,
  };
}
