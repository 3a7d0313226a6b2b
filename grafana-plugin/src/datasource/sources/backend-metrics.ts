import { createDataFrame, type DataFrame, FieldType, type Labels, type QueryResultMetaNotice } from '@grafana/data';
import type { MeasureId } from '../query.ts';
import { MEASURES, type Totals } from './measures.ts';

/** `GET /api/genai/summary`. */
export interface Summary {
  readonly groups: readonly {
    readonly key: { readonly [field: string]: string | number | null };
    readonly totals: Totals;
    readonly series: readonly ({ readonly t: number } & Totals)[];
  }[];
  readonly groupsLeftOut?: number;
}

/** One frame a series, as Grafana's time series panel takes them: labels say the group and the part. */
export function summaryFrames(summary: Summary, measureId: MeasureId, refId: string): DataFrame[] {
  const measure = MEASURES[measureId];
  const notices = noticesOf(summary);
  return summary.groups.flatMap(({ key, series }) =>
    Object.entries(measure.series).map(([part, read]) => {
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
    }),
  );
}

/** The totals of the time range: a row a group, a column for each field that is grouped by and for each part of the measure. */
export function totalsFrame(
  summary: Summary,
  measureId: MeasureId,
  groupBy: readonly string[],
  refId: string,
): DataFrame {
  const { groups } = summary;
  const { label, unit, series } = MEASURES[measureId];
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
        name: part === '' ? label : `${label} ${part}`,
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
