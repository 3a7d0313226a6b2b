import { createDataFrame, type DataFrame, FieldType, type Labels } from '@grafana/data';
import type { MeasureId } from '../query.ts';
import { MEASURES, type Totals } from './measures.ts';

/** `GET /api/genai/summary`. */
export interface Summary {
  readonly groups: readonly {
    readonly key: { readonly [field: string]: string | number | null };
    readonly series: readonly ({ readonly t: number } & Totals)[];
  }[];
  readonly groupsLeftOut?: number;
}

/** One frame a series, as Grafana's time series panel takes them: labels say the group and the part. */
export function summaryFrames(
  { groups, groupsLeftOut = 0 }: Summary,
  measureId: MeasureId,
  refId: string,
): DataFrame[] {
  const measure = MEASURES[measureId];
  const notices =
    groupsLeftOut > 0
      ? [{ severity: 'warning' as const, text: `${groupsLeftOut} more groups are not shown: narrow the filter.` }]
      : [];
  return groups.flatMap(({ key, series }) =>
    Object.entries(measure.series).map(([part, read]) => {
      const labels: Labels = Object.fromEntries(
        Object.entries(key).map(([field, value]) => [field, value === null ? 'none' : String(value)]),
      );
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
