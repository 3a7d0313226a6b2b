import type { DataFrame } from '@grafana/data';
import type { Attributes } from '@portkey-otel/core';
import { groupedBy } from '../../src/conversation/grouped-by.ts';
import { readTraceFrame } from '../../src/frames/read-trace-frame.ts';
import { SPAN_SUMMARY } from '../../src/frames/span-summary.ts';

/** A line of a waterfall. */
export interface SpanRow {
  readonly traceId: string;
  readonly spanId: string;
  readonly depth: number;
  readonly name: string;
  readonly service: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly hasError: boolean;
  /** What Grafana's trace view has beside the name. */
  readonly summary: string;
  readonly attributes: Attributes;
  /** As Grafana's trace view gives them to extensions. */
  readonly tags: readonly { readonly key: string }[];
}

/** The spans of a trace frame, each below its parent, by their start. */
export function toSpanRows(frame: DataFrame): SpanRow[] {
  const spans = readTraceFrame(frame);
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const children = groupedBy(spans, ({ parentSpanId = '' }) => (ids.has(parentSpanId) ? parentSpanId : ''));
  const below = (id: string, depth: number) =>
    [...(children.get(id) ?? [])]
      .sort((a, b) => Number(b.startUnixNano - a.startUnixNano))
      .map((span) => ({ span, depth }));
  const summaries = summariesOf(frame);
  const rows: SpanRow[] = [];
  const waiting = below('', 0);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { span, depth } = next;
    rows.push({
      traceId: span.traceId,
      spanId: span.spanId,
      depth,
      name: span.name,
      service: String(span.resource?.['service.name'] ?? ''),
      startMs: Number(span.startUnixNano) / 1e6,
      durationMs: Number(span.endUnixNano - span.startUnixNano) / 1e6,
      hasError: span.status.code === 'error',
      summary: summaries.get(span.spanId) ?? '',
      attributes: span.attributes,
      tags: Object.keys(span.attributes).map((key) => ({ key })),
    });
    waiting.push(...below(span.spanId, depth + 1));
  }
  return rows;
}

function summariesOf({ fields, length }: DataFrame): Map<string, string> {
  const of = (wanted: string) => fields.find(({ name }) => name === wanted)?.values ?? [];
  const [ids, tags] = [of('spanID'), of('tags')];
  const summaries = new Map<string, string>();
  for (let row = 0; row < length; row += 1) {
    const tag = (tags[row] as { key: string; value: unknown }[] | undefined)?.find(({ key }) => key === SPAN_SUMMARY);
    if (tag) summaries.set(String(ids[row]), String(tag.value));
  }
  return summaries;
}
