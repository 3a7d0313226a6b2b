import { createDataFrame, type DataFrame, type Field, FieldType } from '@grafana/data';
import type { TraceRow } from '../datasource/sources/source.ts';
import { CELL, type LinkTarget, linkTo, TRACE_CELL } from './link-target.ts';
import { matchedSpansFrame } from './matched-spans-frame.ts';

/**
 * Traces as a table: the id opens the trace, the name its messages, the conversation all of its turns, each in a split view. Below
 * a row are the spans for which it was found, where the source says which.
 */
export function searchFrame(rows: readonly TraceRow[], target: LinkTarget, refId: string): DataFrame {
  const column = <Value>(
    name: string,
    type: FieldType,
    pick: (row: TraceRow) => Value | undefined,
    config: Field['config'] = {},
  ) => ({ name, type, values: rows.map((row) => pick(row) ?? null), config });
  return createDataFrame({
    name: 'Traces',
    refId,
    meta: { preferredVisualisationType: 'table', uniqueRowIdFields: [0] },
    fields: [
      column('Trace ID', FieldType.string, ({ traceId }) => traceId, {
        ...wide(110),
        links: [linkTo(target, 'Open trace', { queryType: 'trace', traceId: CELL })],
      }),
      column('Start', FieldType.time, ({ startMs }) => startMs, wide(165)),
      column(
        'Status',
        FieldType.string,
        ({ hasError }) => (hasError === undefined ? undefined : hasError ? 'error' : 'ok'),
        wide(70),
      ),
      column('Name', FieldType.string, ({ name }) => name, {
        ...wide(190),
        links: [linkTo(target, 'Read as conversation', { queryType: 'conversation', conversationId: TRACE_CELL })],
      }),
      column('Service', FieldType.string, ({ service }) => service, wide(130)),
      column('Models', FieldType.string, ({ models }) => models?.join(', '), wide(220)),
      column('Cost', FieldType.number, ({ costUsd }) => costUsd, { unit: 'currencyUSD', ...wide(95) }),
      column('Input tokens', FieldType.number, ({ inputTokens }) => inputTokens, { unit: 'short', ...wide(105) }),
      column('Output tokens', FieldType.number, ({ outputTokens }) => outputTokens, { unit: 'short', ...wide(125) }),
      column('Calls', FieldType.number, ({ calls }) => calls, wide(60)),
      column('Duration', FieldType.number, ({ durationMs }) => durationMs, { unit: 'ms', ...wide(90) }),
      column('Conversation', FieldType.string, ({ conversationId }) => conversationId, {
        links: [linkTo(target, 'Open conversation', { queryType: 'conversation', conversationId: CELL })],
      }),
      column('User', FieldType.string, ({ userId }) => userId),
      ...(rows.some(({ matched }) => matched)
        ? [column('Spans', FieldType.nestedFrames, (row) => (row.matched ? [matchedSpansFrame(row, target)] : []))]
        : []),
    ],
  });
}

/** Pixels of a column in Grafana's table; the rest share what is left. */
function wide(width: number): Field['config'] {
  return { custom: { width } };
}
