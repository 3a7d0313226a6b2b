import type { DataFrame } from '@grafana/data';
import type { Attributes, AttributeValue, SpanData, SpanKind, SpanStatusCode } from '@portkey-otel/core';
import { SPAN_SUMMARY } from './span-summary.ts';

const STATUS_CODES: readonly SpanStatusCode[] = ['unset', 'ok', 'error'];
const KINDS: ReadonlySet<string> = new Set<SpanKind>(['internal', 'server', 'client', 'producer', 'consumer']);

/** Whether a frame is a trace as Grafana's trace view takes it: of Tempo, Jaeger, Zipkin, ours. */
export function isTraceFrame(frame: DataFrame): boolean {
  const names = new Set(frame.fields.map(({ name }) => name));
  return ['traceID', 'spanID', 'startTime', 'duration'].every((name) => names.has(name));
}

/** Rows of a trace frame as spans. Rows without ids are left out. Never throws. */
export function readTraceFrame(frame: DataFrame): SpanData[] {
  const columns = new Map(frame.fields.map((field) => [field.name, field.values]));
  const at = (name: string, row: number): unknown => columns.get(name)?.[row];
  const spans: SpanData[] = [];
  for (let row = 0; row < frame.length; row += 1) {
    const traceId = text(at('traceID', row));
    const spanId = text(at('spanID', row));
    if (traceId === undefined || spanId === undefined) continue;
    const startUnixNano = nanoseconds(at('startTime', row));
    const service = text(at('serviceName', row));
    const tags = readTags(at('tags', row));
    spans.push({
      traceId,
      spanId,
      parentSpanId: text(at('parentSpanID', row)),
      traceState: text(at('traceState', row)),
      name: text(at('operationName', row)) ?? '',
      kind: readKind(at('kind', row) ?? tags['span.kind']),
      status: {
        code: readStatus(at('statusCode', row), tags),
        message: text(at('statusMessage', row)) ?? text(tags['otel.status_description']),
      },
      startUnixNano,
      endUnixNano: startUnixNano + nanoseconds(at('duration', row)),
      attributes: tags,
      events: listOf(at('logs', row)).map((log) => {
        const attributes = readTags(log.fields);
        // Jaeger has no names of events: they are a field.
        const name = text(log.name) ?? text(attributes.event) ?? '';
        return { name, timeUnixNano: nanoseconds(log.timestamp), attributes };
      }),
      scope: { name: text(at('instrumentationLibraryName', row)) ?? text(tags['otel.scope.name']) ?? '' },
      resource: { ...readTags(at('serviceTags', row)), ...(service ? { 'service.name': service } : {}) },
    });
  }
  return spans;
}

function readTags(tags: unknown): Attributes {
  const attributes: { [key: string]: AttributeValue } = {};
  for (const { key, value } of listOf(tags)) {
    if (typeof key === 'string' && key !== '__proto__' && key !== SPAN_SUMMARY)
      attributes[key] = value as AttributeValue;
  }
  return attributes;
}

/** Jaeger and Zipkin say it in tags. */
function readStatus(code: unknown, tags: Attributes): SpanStatusCode {
  if (typeof code === 'number' && code > 0) return STATUS_CODES[code] ?? 'unset';
  const tag = String(tags['otel.status_code'] ?? '').toLowerCase();
  if (tag === 'error' || tags.error === true || tags.error === 'true') return 'error';
  return tag === 'ok' ? 'ok' : 'unset';
}

function readKind(kind: unknown): SpanKind {
  const name = String(kind ?? '').toLowerCase();
  return KINDS.has(name) ? (name as SpanKind) : 'unspecified';
}

function nanoseconds(milliseconds: unknown): bigint {
  const value = Number(milliseconds);
  if (!Number.isFinite(value) || value < 0) return 0n;
  const whole = Math.floor(value);
  return BigInt(whole) * 1_000_000n + BigInt(Math.round((value - whole) * 1e6));
}

function listOf(value: unknown): { readonly [field: string]: unknown }[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
