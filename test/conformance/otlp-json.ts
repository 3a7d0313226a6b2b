import {
  type Attributes,
  type AttributeValue,
  joinLogs,
  type LogRecord,
  type SpanData,
  type SpanKind,
  type SpanStatusCode,
} from '@portkey-otel/core';

/** The OTLP/JSON of the fixtures as plain spans. A small reader of its own: the tests of `core` must not lean on the backend. */
export function readTraces(traces: unknown, logs?: unknown): SpanData[] {
  const spans: SpanData[] = [];
  for (const resourceSpans of list(traces, 'resourceSpans')) {
    const resource = readAttributes(get(get(resourceSpans, 'resource'), 'attributes'));
    for (const scopeSpans of list(resourceSpans, 'scopeSpans')) {
      const scope = get(scopeSpans, 'scope') as { name?: string; version?: string } | undefined;
      for (const span of list(scopeSpans, 'spans')) {
        spans.push(readSpan(span, resource, scope));
      }
    }
  }
  return joinLogs(spans, readLogs(logs));
}

const KINDS: readonly SpanKind[] = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
const STATUS: readonly SpanStatusCode[] = ['unset', 'ok', 'error'];

function readSpan(
  span: unknown,
  resource: Attributes,
  scope: { name?: string; version?: string } | undefined,
): SpanData {
  const spanId = String(get(span, 'spanId'));
  const status = get(span, 'status');
  return {
    traceId: String(get(span, 'traceId')),
    spanId,
    parentSpanId: (get(span, 'parentSpanId') as string) || undefined,
    name: String(get(span, 'name')),
    kind: KINDS[Number(get(span, 'kind') ?? 0)] ?? 'unspecified',
    status: {
      code: STATUS[Number(get(status, 'code') ?? 0)] ?? 'unset',
      message: get(status, 'message') as string | undefined,
    },
    startUnixNano: BigInt(String(get(span, 'startTimeUnixNano'))),
    endUnixNano: BigInt(String(get(span, 'endTimeUnixNano'))),
    attributes: readAttributes(get(span, 'attributes')),
    events: list(span, 'events').map((event) => ({
      name: String(get(event, 'name')),
      attributes: readAttributes(get(event, 'attributes')),
    })),
    scope: { name: scope?.name ?? '', version: scope?.version },
    resource,
  };
}

/** The OTLP/JSON of log records. */
export function readLogs(logs: unknown): LogRecord[] {
  const records: LogRecord[] = [];
  for (const resourceLogs of list(logs, 'resourceLogs')) {
    const resource = readAttributes(get(get(resourceLogs, 'resource'), 'attributes'));
    for (const scopeLogs of list(resourceLogs, 'scopeLogs')) {
      const scope = get(scopeLogs, 'scope') as { name?: string; version?: string } | undefined;
      for (const record of list(scopeLogs, 'logRecords')) {
        const body = get(record, 'body');
        records.push({
          traceId: (get(record, 'traceId') as string) || undefined,
          spanId: (get(record, 'spanId') as string) || undefined,
          timeUnixNano: BigInt(String(get(record, 'timeUnixNano') ?? 0)),
          observedTimeUnixNano: BigInt(String(get(record, 'observedTimeUnixNano') ?? 0)),
          eventName: (get(record, 'eventName') as string) || undefined,
          body: body === undefined ? undefined : readValue(body),
          attributes: readAttributes(get(record, 'attributes')),
          scope: { name: scope?.name ?? '', version: scope?.version },
          resource,
        });
      }
    }
  }
  return records;
}

function readAttributes(attributes: unknown): Attributes {
  const result: Record<string, AttributeValue> = {};
  for (const attribute of Array.isArray(attributes) ? attributes : []) {
    result[attribute.key] = readValue(attribute.value);
  }
  return result;
}

function readValue(value: unknown): AttributeValue {
  const any = value as Record<string, unknown> | undefined;
  if (any?.intValue !== undefined) {
    return Number(any.intValue);
  }
  if (any?.arrayValue !== undefined) {
    return list(any.arrayValue, 'values').map(readValue);
  }
  if (any?.kvlistValue !== undefined) {
    return readAttributes(get(any.kvlistValue, 'values'));
  }
  return (any?.stringValue ?? any?.boolValue ?? any?.doubleValue) as AttributeValue;
}

function get(value: unknown, key: string): unknown {
  return (value as Record<string, unknown> | undefined)?.[key];
}

function list(value: unknown, key: string): unknown[] {
  const found = get(value, key);
  return Array.isArray(found) ? found : [];
}
