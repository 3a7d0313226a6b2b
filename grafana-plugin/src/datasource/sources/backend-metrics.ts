import {
  createDataFrame,
  type DataFrame,
  FieldType,
  type Labels,
  type QueryResultMetaNotice,
  type TimeRange,
} from '@grafana/data';
import type { MeasureId } from '../query.ts';
import { MEASURES, type Totals } from './measures.ts';

type Series = readonly ({ readonly t: number } & Totals)[];

/** `GET /api/genai/summary`. */
export interface Summary {
  readonly groups: readonly {
    readonly key: { readonly [field: string]: string | number | null };
    readonly totals: Totals;
    readonly series: Series;
  }[];
  readonly groupsLeftOut?: number;
}

/** The points that a series may have: multiples of the step since the Unix epoch. */
export interface Grid {
  readonly range: TimeRange;
  readonly stepMs: number;
}

/**
 * One frame a series, as Grafana's time series panel takes them: labels say the group and the part.
 *
 * @param grid of an answer that leaves out the steps in which nothing was called: a sum is 0 there
 */
export function summaryFrames(summary: Summary, measureId: MeasureId, refId: string, grid?: Grid): DataFrame[] {
  const measure = MEASURES[measureId];
  const notices = noticesOf(summary);
  return summary.groups.flatMap(({ key, series: answered }) => {
    const series = grid && measure.isSum ? onGrid(answered, grid) : answered;
    return Object.entries(measure.series).map(([part, read]) => {
      const labels: Labels = Object.fromEntries(Object.entries(key).map(([field, value]) => [field, nameOf(value)]));
      if (part !== '') labels.part = part;
      return createDataFrame({
        refId,
        meta: { type: undefined, preferredVisualisationType: 'graph', notices },
        fields: [
          { name: 'Time', type: FieldType.time, values: series.map(({ t }) => t), config: {} },
          {
            name: measure.label,
            type: FieldType.number,
            labels,
            values: series.map(read),
            config: {
              unit: measure.unit,
              displayNameFromDS: Object.values(labels).join(' ') || measure.label,
            },
          },
        ],
      });
    });
  });
}

/** With a point for each step of the time range, sums of 0 where there was none. */
function onGrid(series: Series, { range, stepMs }: Grid): Series {
  const byTime = new Map(series.map((point) => [point.t, point]));
  const first = Math.ceil(range.from.valueOf() / stepMs) * stepMs;
  const times = Array.from(
    { length: Math.max(0, Math.floor((range.to.valueOf() - first) / stepMs) + 1) },
    (_, step) => first + step * stepMs,
  );
  const all = new Set([...series.map(({ t }) => t), ...times]);
  return [...all].sort((a, b) => a - b).map((t) => byTime.get(t) ?? { ...NOTHING_CALLED, t });
}

const NOTHING_CALLED: Totals = {
  calls: 0,
  errors: 0,
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  reasoningTokens: 0,
  costUsd: 0,
  cacheSavingsUsd: 0,
  unknownCostCalls: 0,
};

/** The totals of the time range: a row a group, a column for each field that is grouped by and for each part of the measure. */
export function totalsFrame(
  summary: Summary,
  measureId: MeasureId,
  groupBy: readonly string[],
  refId: string,
): DataFrame {
  const { groups } = summary;
  const { label, heading = label, unit, series } = MEASURES[measureId];
  return createDataFrame({
    refId,
    name: label,
    meta: { preferredVisualisationType: 'table', notices: noticesOf(summary) },
    fields: [
      ...groupBy.map((field) => ({
        name: field,
        type: FieldType.string,
        values: groups.map(({ key }) => nameOf(key[field] ?? null)),
        config: {},
      })),
      ...Object.entries(series).map(([part, read]) => ({
        name: part === '' ? heading : `${heading} ${part}`,
        type: FieldType.number,
        values: groups.map(({ totals }) => read(totals)),
        config: { unit },
      })),
    ],
  });
}

function nameOf(value: string | number | null): string {
  return value === null ? 'none' : String(value);
}

function noticesOf({ groupsLeftOut = 0 }: Summary): QueryResultMetaNotice[] {
  return groupsLeftOut > 0
    ? [{ severity: 'warning', text: `${groupsLeftOut} more groups are not shown: narrow the filter.` }]
    : [];
}
