import { createDataFrame, type DataFrame, type Field, FieldType, type Labels } from '@grafana/data';
import type { Column, Graph, Name } from './graphs.ts';

/** An answer of Portkey's analytics. Its numbers come as numbers and as texts. */
export interface Answer {
  readonly summary?: Row;
  readonly data_points?: readonly Row[];
  readonly data?: readonly Row[];
  readonly total?: number | string;
}

export type Row = { readonly [name: string]: unknown };

/** One frame a series over time; or rows, for what has no time and where totals are wanted. */
export function answerFrames(graph: Graph, answer: Answer, form: 'series' | 'table', refId: string): DataFrame[] {
  switch (graph.kind) {
    case 'summary':
      return [table(graph, graph.columns, [], [answer.summary ?? {}], refId)];
    case 'list':
      return [table(graph, graph.columns, graph.names, answer.data ?? [], refId)];
    case 'table':
      return [table(graph, graph.columns, graph.names, answer.data_points ?? [], refId)];
    default:
      if (form === 'table' && graph.summary.length > 0)
        return [table(graph, graph.summary, [], [answer.summary ?? {}], refId)];
      return graph.parts === undefined
        ? series(graph, answer.data_points ?? [], refId)
        : partSeries(graph, answer, refId);
  }
}

function series(graph: Graph, points: readonly Row[], refId: string): DataFrame[] {
  const sorted = inTime(points);
  return graph.columns.map((column) =>
    seriesFrame(
      column,
      sorted.map((point) => [timeOf(point), numberOf(point[column.from], column)] as const),
      {},
      column.label,
      refId,
    ),
  );
}

/** A series for each name that a part has anywhere; where a point does not have it, it was 0 there. */
function partSeries({ parts = '', names, columns }: Graph, answer: Answer, refId: string): DataFrame[] {
  const points = inTime(answer.data_points ?? []);
  const [name] = names;
  const [column] = columns;
  if (name === undefined || column === undefined) return [];
  const partsOf = (point: Row) => (Array.isArray(point[parts]) ? (point[parts] as Row[]) : []);
  const all = new Set(points.flatMap((point) => partsOf(point).map((part) => String(part[name.from]))));
  return [...all].sort().map((value) =>
    seriesFrame(
      column,
      points.map((point) => {
        const part = partsOf(point).find((each) => String(each[name.from]) === value);
        return [timeOf(point), part === undefined ? 0 : numberOf(part[column.from], column)] as const;
      }),
      { [name.label]: value },
      value,
      refId,
    ),
  );
}

function seriesFrame(
  { label, unit }: Column,
  points: readonly (readonly [number, number | null])[],
  labels: Labels,
  displayNameFromDS: string,
  refId: string,
): DataFrame {
  return createDataFrame({
    refId,
    meta: { preferredVisualisationType: 'graph' },
    fields: [
      { name: 'Time', type: FieldType.time, values: points.map(([time]) => time), config: {} },
      {
        name: label,
        type: FieldType.number,
        labels,
        values: points.map(([, value]) => value),
        config: { unit, displayNameFromDS },
      },
    ],
  });
}

function table(
  graph: Graph,
  columns: readonly Column[],
  names: readonly Name[],
  rows: readonly Row[],
  refId: string,
): DataFrame {
  const fields: Field[] = [
    ...names.map(({ from, label }) => ({
      name: label,
      type: FieldType.string,
      values: rows.map((row) => (row[from] === undefined || row[from] === null ? null : String(row[from]))),
      config: {},
    })),
    ...columns.map((column) => ({
      name: column.label,
      type: FieldType.number,
      values: rows.map((row) => numberOf(row[column.from], column)),
      config: { unit: column.unit },
    })),
  ];
  return createDataFrame({ name: graph.label, refId, meta: { preferredVisualisationType: 'table' }, fields });
}

function inTime(points: readonly Row[]): readonly Row[] {
  return points.filter((point) => Number.isFinite(timeOf(point))).sort((a, b) => timeOf(a) - timeOf(b));
}

/** Milliseconds of an ISO text, or of a Unix time in seconds or milliseconds. A text without a zone is UTC. */
function timeOf({ timestamp }: Row): number {
  if (typeof timestamp === 'number') return timestamp < 1e11 ? timestamp * 1e3 : timestamp;
  const text = String(timestamp ?? '').replace(' ', 'T');
  return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
}

/** `null`: not known. */
function numberOf(value: unknown, { scale = 1 }: Column): number | null {
  if (value === null || value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number * scale : null;
}
