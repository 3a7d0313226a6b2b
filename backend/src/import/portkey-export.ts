/** Rows of Portkey's Logs Export (JSON lines of `POST /logs/exports`) as spans. */
import type { AttributeValue } from '@portkey-otel/core';
import { FORWARD_PATH, FROM_PORTKEY } from '../forward/prepare.ts';
import { hexId, spanOfLogObject } from '../ingest/portkey-log.ts';
import type { ReceivedSpan } from '../otlp/received.ts';

type Json = { readonly [key: string]: unknown };

/** A line that is no row of an export. */
export class BadRowError extends Error {
  override readonly name = 'BadRowError';
}

/** Metadata that Portkey writes beside an OTLP span: it is in the span itself. */
const OF_THE_SPAN: ReadonlySet<string> = new Set([
  'traceId',
  'spanId',
  'spanName',
  'parentSpanId',
  'startTime',
  'endTime',
  '_logType',
]);
const STATUS = ['unset', 'ok', 'error'] as const;
const KINDS = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'] as const;

/**
 * One row as a span. A row that came over OTLP holds the whole span in `request`, its place in the trace in `metadata`; any other
 * is a call through the gateway, whose ids are made of the row's own, so that to import it again changes nothing.
 *
 * @throws BadRowError
 */
export function spanOfExportRow(row: unknown): ReceivedSpan {
  if (!isObject(row)) throw new BadRowError('not an object');
  const createdMs = Date.parse(String(row.created_at ?? ''));
  const metadata = metadataOf(row.metadata);
  const isOtlp =
    metadata._logType === 'opentelemetry' || (isObject(row.request) && Array.isArray((row.request as Json).attributes));
  if (!isOtlp && Number.isNaN(createdMs)) throw new BadRowError('created_at is missing or no time');
  if (row.id === undefined && row.trace_id === undefined && metadata.traceId === undefined)
    throw new BadRowError('neither id nor trace_id');
  return isOtlp ? spanOfOtlpRow(row, metadata, createdMs) : spanOfCall(row, metadata, createdMs);
}

function spanOfCall(row: Json, metadata: Json, createdMs: number): ReceivedSpan {
  const durationMs = numeric(row.response_time) ?? 0;
  const identity = row.id === undefined ? JSON.stringify(row) : `portkey ${String(row.id)}`;
  const request = bodyOf(row.request);
  const response = bodyOf(row.response);
  const status = numeric(row.response_status_code) ?? (row.is_success === false ? 500 : 200);
  const span = spanOfLogObject(
    {
      request: { url: row.request_url, provider: row.ai_org, body: { model: row.ai_model, ...request } },
      response: { status, response_time: durationMs, body: response },
      metadata: {
        ...metadata,
        traceId: metadata.traceId ?? row.trace_id ?? identity,
        spanId: metadata.spanId ?? identity,
      },
      output: { tokens: { requestUnits: numeric(row.req_units), responseUnits: numeric(row.res_units) } },
      // The row is written when the answer is there.
      createdAt: new Date(createdMs - durationMs).toISOString(),
    },
    createdMs,
  );
  return {
    ...span,
    attributes: {
      ...span.attributes,
      ...given({
        // What Portkey billed, in cents: kept beside our own price.
        cost: numeric(row.cost),
        cost_currency: row.cost_currency,
        config: row.config,
        prompt_slug: row.prompt_slug,
        cache_status: row.cache_status,
        response_status_code: status,
      }),
    },
    resource: { ...span.resource, [FORWARD_PATH]: FROM_PORTKEY },
  };
}

/** The attributes were flattened on the way in; resource and scope were dropped there. */
function spanOfOtlpRow(row: Json, metadata: Json, createdMs: number): ReceivedSpan {
  const span = isObject(row.request) ? row.request : {};
  const traceId = hexId(span.traceId ?? metadata.traceId ?? row.trace_id, 32);
  const spanId = hexId(span.spanId ?? metadata.spanId ?? `portkey ${String(row.id)}`, 16);
  if (!traceId || !spanId) throw new BadRowError('a span without ids');
  const end = nanos(span.endTimeUnixNano ?? metadata.endTime) ?? milli(createdMs);
  const start =
    nanos(span.startTimeUnixNano ?? metadata.startTime) ??
    (end === undefined ? undefined : end - milli(numeric(row.response_time) ?? 0)!);
  if (start === undefined || end === undefined) throw new BadRowError('a span without times');
  const status = isObject(span.status) ? span.status : {};
  const attributes = attributesOf(span.attributes);
  const kind =
    typeof span.kind === 'number'
      ? KINDS[span.kind]
      : KINDS.find((name) => `SPAN_KIND_${name.toUpperCase()}` === span.kind);
  const service = attributes['service.name'];
  return {
    traceId,
    spanId,
    parentSpanId: hexId(span.parentSpanId ?? metadata.parentSpanId, 16),
    name: String(span.name ?? metadata.spanName ?? 'span'),
    kind: kind ?? 'unspecified',
    status: {
      code: statusOf(status.code, row),
      message: typeof status.message === 'string' && status.message !== '' ? status.message : undefined,
    },
    startUnixNano: start,
    endUnixNano: end - start < 0n ? start : end,
    attributes: {
      ...given({
        'gen_ai.system': row.ai_org,
        'gen_ai.request.model': row.ai_model === 'NA' ? undefined : row.ai_model,
        'gen_ai.usage.input_tokens': numeric(row.req_units) || undefined,
        'gen_ai.usage.output_tokens': numeric(row.res_units) || undefined,
        'user.id': metadata._user,
      }),
      ...Object.fromEntries(
        Object.entries(metadata)
          .filter(
            ([key, value]) =>
              !OF_THE_SPAN.has(key) && key !== '_user' && typeof value === 'string' && attributes[key] === undefined,
          )
          .map(([key, value]) => [`metadata.${key}`, value as string]),
      ),
      ...attributes,
    },
    resource: { ...(typeof service === 'string' ? { 'service.name': service } : {}), [FORWARD_PATH]: FROM_PORTKEY },
  };
}

function statusOf(code: unknown, { is_success }: Json): (typeof STATUS)[number] {
  if (typeof code === 'number') return STATUS[code] ?? 'unset';
  if (code === 'STATUS_CODE_ERROR' || (code === undefined && is_success === false)) return 'error';
  return code === 'STATUS_CODE_OK' ? 'ok' : 'unset';
}

/** Plain values by name, or OTLP's list of pairs. */
function attributesOf(attributes: unknown): Record<string, AttributeValue> {
  if (isObject(attributes)) return given(attributes);
  if (!Array.isArray(attributes)) return {};
  return given(
    Object.fromEntries(
      attributes.filter(isObject).map(({ key, value }) => [String(key), isObject(value) ? anyValue(value) : value]),
    ),
  );
}

function anyValue(value: Json): unknown {
  const [[kind, inner] = []] = Object.entries(value);
  return kind === 'intValue' ? Number(inner) : inner;
}

/** An object, JSON of one, or the export's two lists `{ key, value }`. */
function metadataOf(metadata: unknown): Json {
  const plain = parsed(metadata);
  if (!isObject(plain)) return {};
  if (!Array.isArray(plain.key) || !Array.isArray(plain.value)) return plain;
  const { key, value } = plain as { key: unknown[]; value: unknown[] };
  return Object.fromEntries(key.map((name, index) => [String(name), value[index]]));
}

/** The body itself, or in a request with URL and headers around it. */
function bodyOf(message: unknown): Json {
  const plain = parsed(message);
  if (!isObject(plain)) return {};
  const inner = parsed(plain.body);
  return isObject(inner) ? inner : plain;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

function given(values: Json): Record<string, AttributeValue> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Record<string, AttributeValue>;
}

/** Nanoseconds as text or a number, or any other time. */
function nanos(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isFinite(value) && value > 0) return BigInt(Math.round(value));
  if (typeof value !== 'string' || value === '') return undefined;
  return /^\d{16,19}$/.test(value)
    ? BigInt(value)
    : milli(/^\d{12,14}$/.test(value) ? Number(value) : Date.parse(value));
}

function milli(ms: number): bigint | undefined {
  return Number.isFinite(ms) ? BigInt(Math.round(ms * 1_000)) * 1_000n : undefined;
}

function numeric(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
