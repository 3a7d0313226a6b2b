import type {
  Attributes,
  AttributeValue,
  SpanData,
  SpanEvent,
  SpanKind,
  SpanLink,
  SpanStatusCode,
} from '@portkey-otel/core';

/** In the order of OTLP's numbers. */
const KINDS: readonly SpanKind[] = ['unspecified', 'internal', 'server', 'client', 'producer', 'consumer'];
/** In the order of OTLP's numbers. */
const STATUS_CODES: readonly SpanStatusCode[] = ['unset', 'ok', 'error'];

type Fields = { readonly [field: string]: unknown };

/**
 * Spans of OTLP JSON as Tempo, Jaeger v3 and our backend answer it: `{ trace: { resourceSpans } }`, `{ batches }`,
 * `{ resourceSpans }` or `{ result: { resourceSpans } }`; `instrumentationLibrarySpans` of the older form too. Ids are hex or
 * base64. A span without ids is left out. Never throws.
 */
export function readOtlpJson(answer: unknown): SpanData[] {
  const body = fields(answer);
  const whole = [fields(body.trace), fields(body.result), body].find((part) => part.resourceSpans ?? part.batches);
  return list(whole?.resourceSpans ?? whole?.batches).flatMap((resourceSpans) => {
    const resource = readAttributes(fields(resourceSpans.resource).attributes);
    return list(resourceSpans.scopeSpans ?? resourceSpans.instrumentationLibrarySpans).flatMap((scopeSpans) => {
      const scope = fields(scopeSpans.scope ?? scopeSpans.instrumentationLibrary);
      const origin = { resource, scope: { name: text(scope.name) ?? '', version: text(scope.version) } };
      return list(scopeSpans.spans).flatMap((span) => readSpan(span, origin) ?? []);
    });
  });
}

function readSpan(span: Fields, origin: Pick<SpanData, 'resource' | 'scope'>): SpanData | undefined {
  const traceId = readId(span.traceId, 16);
  const spanId = readId(span.spanId, 8);
  if (traceId === undefined || spanId === undefined) return undefined;
  const status = fields(span.status);
  const startUnixNano = readNanos(span.startTimeUnixNano);
  const hasEnded = readNanos(span.endTimeUnixNano) > startUnixNano;
  return {
    traceId: traceId.padStart(32, '0'),
    spanId: spanId.padStart(16, '0'),
    parentSpanId: readId(span.parentSpanId, 8),
    traceState: text(span.traceState),
    name: text(span.name) ?? '',
    kind: readEnum(span.kind, KINDS, 'SPAN_KIND_'),
    status: { code: readEnum(status.code, STATUS_CODES, 'STATUS_CODE_'), message: text(status.message) },
    startUnixNano,
    endUnixNano: hasEnded ? readNanos(span.endTimeUnixNano) : startUnixNano,
    attributes: readAttributes(span.attributes),
    events: list(span.events).map(
      (event): SpanEvent => ({
        name: text(event.name) ?? '',
        timeUnixNano: readNanos(event.timeUnixNano) || undefined,
        attributes: readAttributes(event.attributes),
      }),
    ),
    links: list(span.links).flatMap((link): SpanLink[] => {
      const linkedTrace = readId(link.traceId, 16);
      const linkedSpan = readId(link.spanId, 8);
      if (linkedTrace === undefined || linkedSpan === undefined) return [];
      return [{ traceId: linkedTrace, spanId: linkedSpan, attributes: readAttributes(link.attributes) }];
    }),
    ...origin,
  };
}

/** `[{ key, value: { stringValue } }, …]` as a record. */
export function readAttributes(entries: unknown): Attributes {
  return Object.fromEntries(
    list(entries).flatMap(({ key, value }) => (typeof key === 'string' ? [[key, readValue(value)] as const] : [])),
  );
}

function readValue(any: unknown): AttributeValue {
  for (const [kind, value] of Object.entries(fields(any))) {
    switch (kind) {
      case 'stringValue':
        return String(value);
      case 'boolValue':
        return value === true || value === 'true';
      case 'intValue':
        return integer(value);
      case 'doubleValue':
        return value === null ? Number.NaN : Number(value);
      case 'bytesValue':
        return text(value);
      case 'arrayValue':
        return list(fields(value).values).map(readValue);
      case 'kvlistValue':
        return readAttributes(fields(value).values);
    }
  }
  return null;
}

/** Beyond 2^53 exact as a bigint. */
function integer(value: unknown): number | bigint | null {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  return typeof value === 'string' && /^-?\d{1,20}$/.test(value) ? BigInt(value) : null;
}

/** Hex in OTLP's JSON; base64 in protobuf's own JSON, which some versions of Tempo answer. */
function readId(value: unknown, bytes: number): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  if (/^[0-9a-f]+$/i.test(value) && value.length <= bytes * 2) return notZero(value.toLowerCase());
  if (!/^[A-Za-z0-9+/_-]+=*$/.test(value)) return undefined;
  try {
    const binary = atob(value.replaceAll('-', '+').replaceAll('_', '/'));
    if (binary.length > bytes) return undefined;
    return notZero([...binary].map((byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''));
  } catch {
    return undefined;
  }
}

function notZero(hex: string): string | undefined {
  return /^0*$/.test(hex) ? undefined : hex;
}

function readNanos(value: unknown): bigint {
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return BigInt(value);
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? BigInt(Math.round(value)) : 0n;
}

function readEnum<T extends string>(value: unknown, names: readonly T[], prefix: string): T {
  const named = typeof value === 'string' ? value.replace(prefix, '').toLowerCase() : names[Number(value)];
  return names.find((name) => name === named) ?? names[0]!;
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function list(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fields) : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
