import type { Attributes, AttributeValue, SpanEvent, SpanLink } from '@portkey-otel/core';
import { DEFAULT_VALUE_LIMITS, type ReceivedLog, type ReceivedSpan, type WireFacts } from '../../otlp/received.ts';
import { readWireSpan } from '../../otlp/wire-spans.ts';

/** What many spans share, kept once. */
export type Origin = Pick<ReceivedSpan, 'resource' | 'scope'> & {
  readonly wire?:
    | Pick<WireFacts, 'resourceSchemaUrl' | 'scopeSchemaUrl' | 'scopeAttributes' | 'doubleKeys'>
    | undefined;
};

interface StoredSpan {
  readonly name: string;
  readonly kind: ReceivedSpan['kind'];
  readonly status: ReceivedSpan['status'];
  readonly start: string;
  readonly end: string;
  readonly parent?: string | undefined;
  readonly traceState?: string | undefined;
  readonly attributes: unknown;
  readonly events?: readonly unknown[] | undefined;
  readonly links?: readonly unknown[] | undefined;
  readonly wire?: WireFacts | undefined;
}

export function writeOrigin({ resource, scope, wire }: ReceivedSpan): string {
  return JSON.stringify({
    resource: packed(resource ?? {}),
    scope,
    wire: wire && {
      resourceSchemaUrl: wire.resourceSchemaUrl,
      scopeSchemaUrl: wire.scopeSchemaUrl,
      scopeAttributes: wire.scopeAttributes && packed(wire.scopeAttributes),
      doubleKeys: doubleKeysOfOrigin(wire.doubleKeys),
    },
  });
}

function doubleKeysOfOrigin(keys: readonly string[] | undefined): readonly string[] | undefined {
  const shared = keys?.filter((key) => key.startsWith('resource:') || key.startsWith('scope:'));
  return shared && shared.length > 0 ? shared : undefined;
}

export function readOrigin(body: string): Origin {
  const { resource, scope, wire } = JSON.parse(body) as Origin;
  const scopeAttributes = wire?.scopeAttributes && (unpacked(wire.scopeAttributes) as Attributes);
  return {
    resource: unpacked(resource) as Attributes,
    scope,
    wire: wire && { ...wire, ...(scopeAttributes ? { scopeAttributes } : {}) },
  };
}

/** The span without its ids and its origin, as one line of JSON. */
export function writeSource(span: ReceivedSpan): string {
  const { resourceSchemaUrl, scopeSchemaUrl, scopeAttributes, ...wire } = span.wire ?? {};
  const stored: StoredSpan = {
    name: span.name,
    kind: span.kind,
    status: span.status,
    start: String(span.startUnixNano),
    end: String(span.endUnixNano),
    parent: span.parentSpanId,
    traceState: span.traceState,
    attributes: packed(span.attributes),
    events: span.events?.map(({ name, timeUnixNano, attributes }) => ({
      name,
      time: timeUnixNano === undefined ? undefined : String(timeUnixNano),
      attributes: attributes && packed(attributes),
    })),
    links: span.links?.map((link) => ({ ...link, attributes: link.attributes && packed(link.attributes) })),
    wire: Object.keys(wire).length > 0 ? wire : undefined,
  };
  return JSON.stringify(stored);
}

const BRACE = 0x7b;
/** What was stored was within the limits of its time. */
const NO_LIMITS = { ...DEFAULT_VALUE_LIMITS, maxValueBytes: Number.MAX_SAFE_INTEGER };

/** @param item what `writeSource` gave, or the span's own message in protobuf */
export function readSource(item: Buffer, origin: Origin, traceId: string, spanId: string): ReceivedSpan {
  if (item[0] === BRACE) return readJson(item.toString(), origin, traceId, spanId);
  const span = readWireSpan(item, { resource: {}, ...origin, scope: origin.scope, wire: origin.wire ?? {} }, NO_LIMITS);
  if (!span) throw new Error(`span ${spanId} of trace ${traceId} cannot be read`);
  return span;
}

function readJson(body: string, origin: Origin, traceId: string, spanId: string): ReceivedSpan {
  const stored = JSON.parse(body) as StoredSpan;
  const wire = { ...origin.wire, ...stored.wire };
  return {
    traceId,
    spanId,
    parentSpanId: stored.parent,
    traceState: stored.traceState,
    name: stored.name,
    kind: stored.kind,
    status: stored.status,
    startUnixNano: BigInt(stored.start),
    endUnixNano: BigInt(stored.end),
    attributes: unpacked(stored.attributes) as Attributes,
    events: stored.events?.map((event) => {
      const { name, time, attributes } = event as { name: string; time?: string; attributes?: unknown };
      return {
        name,
        timeUnixNano: time === undefined ? undefined : BigInt(time),
        attributes: unpacked(attributes),
      } as SpanEvent;
    }),
    links: stored.links?.map((link) => {
      const { attributes, ...context } = link as SpanLink;
      return { ...context, attributes: unpacked(attributes) } as SpanLink;
    }),
    scope: origin.scope,
    resource: origin.resource,
    ...(Object.keys(wire).length > 0 ? { wire } : {}),
  };
}

/** A log record without its ids, as JSON. */
export function writeLog({
  traceId: _traceId,
  spanId: _spanId,
  timeUnixNano,
  observedTimeUnixNano,
  ...log
}: ReceivedLog): string {
  return JSON.stringify({
    ...log,
    body: log.body === undefined ? undefined : packed(log.body),
    attributes: packed(log.attributes ?? {}),
    resource: packed(log.resource ?? {}),
    time: timeUnixNano === undefined ? undefined : String(timeUnixNano),
    observed: observedTimeUnixNano === undefined ? undefined : String(observedTimeUnixNano),
  });
}

/** @param spanId empty when the record names no span */
export function readLog(stored: string, traceId: string, spanId: string): ReceivedLog {
  const { time, observed, ...log } = JSON.parse(stored) as ReceivedLog & { time?: string; observed?: string };
  return {
    ...log,
    traceId,
    spanId: spanId || undefined,
    body: unpacked(log.body),
    attributes: unpacked(log.attributes) as Attributes,
    resource: unpacked(log.resource) as Attributes,
    timeUnixNano: time === undefined ? undefined : BigInt(time),
    observedTimeUnixNano: observed === undefined ? undefined : BigInt(observed),
  };
}

/** Spans with the log records that name them, these in order of time. */
export function withLogs<Span extends ReceivedSpan>(spans: readonly Span[], logs: readonly ReceivedLog[]): Span[] {
  if (logs.length === 0) return [...spans];
  const bySpan = new Map<string | undefined, ReceivedLog[]>();
  for (const log of inOrderOfTime(logs)) {
    const own = bySpan.get(log.spanId);
    if (own) own.push(log);
    else bySpan.set(log.spanId, [log]);
  }
  return spans.map((span) => {
    const own = bySpan.get(span.spanId);
    return own ? { ...span, logs: own } : span;
  });
}

export function inOrderOfTime(logs: readonly ReceivedLog[]): ReceivedLog[] {
  return logs.toSorted((a, b) => Number((a.timeUnixNano ?? 0n) - (b.timeUnixNano ?? 0n)));
}

/**
 * A value that JSON has no form for becomes an object with one key that starts with `$`; an object that looks like one is
 * wrapped. What needs neither is returned as it is, without a copy.
 */
function packed(value: AttributeValue): unknown {
  if (typeof value === 'bigint') return { $int: String(value) };
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $double: String(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return { $bytes: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) {
    const items = value.map(packed);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value as Attributes);
  const packedEntries = entries.map(([key, inner]) => [key, packed(inner)] as const);
  const isSame = packedEntries.every(([, inner], index) => inner === entries[index]![1]);
  const result = isSame ? value : Object.fromEntries(packedEntries);
  return entries.length === 1 && entries[0]![0].startsWith('$') ? { $object: result } : result;
}

function unpacked(value: unknown): AttributeValue {
  if (typeof value !== 'object' || value === null) return value as AttributeValue;
  if (Array.isArray(value)) return value.map(unpacked);
  const keys = Object.keys(value);
  const fields = value as { [key: string]: unknown };
  if (keys.length === 1 && keys[0]!.startsWith('$')) {
    switch (keys[0]) {
      case '$int':
        return BigInt(fields.$int as string);
      case '$double':
        return Number(fields.$double);
      case '$bytes':
        return new Uint8Array(Buffer.from(fields.$bytes as string, 'base64'));
      case '$object':
        return unpackedFields(fields.$object as { [key: string]: unknown });
    }
  }
  return unpackedFields(fields);
}

function unpackedFields(fields: { [key: string]: unknown }): Attributes {
  for (const key of Object.keys(fields)) {
    const value = fields[key];
    if (typeof value === 'object' && value !== null) fields[key] = unpacked(value);
  }
  return fields as Attributes;
}
