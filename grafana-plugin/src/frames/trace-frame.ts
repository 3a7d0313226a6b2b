import { createDataFrame, type DataFrame, FieldType, type TraceKeyValuePair, type TraceLog } from '@grafana/data';
import type { Attributes, AttributeValue, EnrichedSpan } from '@portkey-otel/core';
import { CONVERSATION_PANEL_ID } from '../plugin-ids.ts';
import { SPAN_SUMMARY, spanSummaries } from './span-summary.ts';
import { orderedTags } from './tag-order.ts';

export interface TraceFrameOptions {
  readonly refId?: string | undefined;
  /** `conversation` asks Explore for our panel; where that is not installed Grafana draws its own trace view. */
  readonly view?: 'trace' | 'conversation' | undefined;
  /** What belongs to the traces and is on no span, such as feedback. */
  readonly custom?: { readonly [key: string]: unknown } | undefined;
}

/** Spans as Grafana's trace view and our panel take them: one row a span, times in milliseconds. */
export function traceFrame(spans: readonly EnrichedSpan[], options: TraceFrameOptions = {}): DataFrame {
  const summaries = spanSummaries(spans);
  const string = (name: string, pick: (span: EnrichedSpan) => string) => ({
    name,
    type: FieldType.string,
    values: spans.map(pick),
    config: {},
  });
  const number = (name: string, pick: (span: EnrichedSpan) => number) => ({
    name,
    type: FieldType.number,
    values: spans.map(pick),
    config: {},
  });
  const other = (name: string, pick: (span: EnrichedSpan) => unknown) => ({
    name,
    type: FieldType.other,
    values: spans.map(pick),
    config: {},
  });
  return createDataFrame({
    name: 'Trace',
    ...(options.refId === undefined ? {} : { refId: options.refId }),
    meta: {
      preferredVisualisationType: 'trace',
      ...(options.view === 'conversation' ? { preferredVisualisationPluginId: CONVERSATION_PANEL_ID } : {}),
      custom: { ...options.custom, traceFormat: 'otlp' },
    },
    fields: [
      string('traceID', ({ span }) => span.traceId),
      string('spanID', ({ span }) => span.spanId),
      string('parentSpanID', ({ span }) => span.parentSpanId ?? ''),
      string('operationName', ({ name }) => name),
      string('serviceName', ({ span, attributes }) =>
        String(span.resource?.['service.name'] ?? attributes['service.name'] ?? 'unknown'),
      ),
      string('kind', ({ span }) => (span.kind === 'unspecified' ? 'internal' : span.kind)),
      number('statusCode', ({ span }) => ({ unset: 0, ok: 1, error: 2 })[span.status.code]),
      string('statusMessage', ({ span }) => span.status.message ?? ''),
      string('instrumentationLibraryName', ({ span }) => span.scope?.name ?? ''),
      string('instrumentationLibraryVersion', ({ span }) => span.scope?.version ?? ''),
      string('traceState', ({ span }) => span.traceState ?? ''),
      other('serviceTags', ({ span }) => keyValues(span.resource ?? {})),
      number('startTime', ({ span }) => milliseconds(span.startUnixNano)),
      number('duration', ({ span }) => Number(span.endUnixNano - span.startUnixNano) / 1e6),
      other('tags', ({ span, attributes }) => {
        const summary = summaries.get(span.spanId);
        return keyValues({ ...(summary ? { [SPAN_SUMMARY]: summary } : {}), ...orderedTags(attributes) });
      }),
      other('logs', ({ span }): TraceLog[] =>
        (span.events ?? []).map((event) => ({
          timestamp: milliseconds(event.timeUnixNano ?? span.startUnixNano),
          name: event.name,
          fields: keyValues(event.attributes ?? {}),
        })),
      ),
      other('references', ({ span }) =>
        (span.links ?? []).map((link) => ({
          traceID: link.traceId,
          spanID: link.spanId,
          tags: keyValues(link.attributes ?? {}),
        })),
      ),
    ],
  });
}

/** Milliseconds since the Unix epoch, with the fraction that a double can hold. */
function milliseconds(unixNano: bigint): number {
  return Number(unixNano / 1_000_000n) + Number(unixNano % 1_000_000n) / 1e6;
}

function keyValues(attributes: Attributes): TraceKeyValuePair[] {
  return Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [{ key, value: plain(value) }],
  );
}

/** Grafana draws primitives and lists of them; everything else goes as JSON. 0, `false` and '' are values. */
function plain(value: AttributeValue): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null)) {
    return value.map((item) => (typeof item === 'bigint' ? String(item) : item));
  }
  return JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item));
}
