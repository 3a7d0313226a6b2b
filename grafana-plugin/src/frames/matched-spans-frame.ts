import { createDataFrame, type DataFrame, type DataLink, FieldType } from '@grafana/data';
import type { MatchedSpan, TraceRow } from '../datasource/sources/source.ts';
import { CELL, type LinkTarget, linkTo } from './link-target.ts';

/**
 * The spans for which a trace was found, as the table below its row. The span's id opens the trace at the span; a trace of which
 * more were found than are listed says so in the frame's name.
 */
export function matchedSpansFrame({ traceId, matched }: TraceRow, target: LinkTarget): DataFrame {
  const { spans = [], count = 0 } = matched ?? {};
  const column = <Value>(
    name: string,
    type: FieldType,
    pick: (span: MatchedSpan) => Value | undefined,
    config: { unit?: string; width?: number; links?: DataLink[] } = {},
  ) => {
    const { width, ...rest } = config;
    const values = spans.map((span) => pick(span) ?? null);
    return { name, type, values, config: { ...rest, ...(width ? { custom: { width } } : {}) } };
  };
  return createDataFrame({
    name: count > spans.length ? `${spans.length} of ${count} spans` : 'Spans',
    meta: { preferredVisualisationType: 'table' },
    fields: [
      column('Span ID', FieldType.string, ({ spanId }) => spanId, {
        width: 160,
        links: [openSpan(target, traceId)],
      }),
      column('Span', FieldType.string, ({ name }) => name, { width: 240 }),
      column('Start', FieldType.time, ({ startMs }) => startMs, { width: 165 }),
      column('Duration', FieldType.number, ({ durationMs }) => durationMs, { unit: 'ms', width: 100 }),
      column('Model', FieldType.string, ({ model }) => model, { width: 190 }),
      column('Cost', FieldType.number, ({ costUsd }) => costUsd, { unit: 'currencyUSD', width: 105 }),
      column('Input tokens', FieldType.number, ({ inputTokens }) => inputTokens, { unit: 'short', width: 105 }),
      column('Output tokens', FieldType.number, ({ outputTokens }) => outputTokens, { unit: 'short', width: 125 }),
      column('Status', FieldType.string, ({ hasError }) =>
        hasError === undefined ? undefined : hasError ? 'error' : 'ok',
      ),
    ],
  });
}

/** Grafana's trace view goes to the span that `panelsState` names. */
function openSpan(target: LinkTarget, traceId: string): DataLink {
  const link = linkTo(target, 'Open span', { queryType: 'trace', traceId });
  return { ...link, internal: { ...link.internal!, panelsState: { trace: { spanId: CELL } } } };
}
