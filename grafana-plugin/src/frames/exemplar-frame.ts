import { createDataFrame, type DataFrame, DataTopic, FieldType } from '@grafana/data';
import type { MeasureId } from '../datasource/query.ts';
import { MEASURES } from '../datasource/sources/measures.ts';
import type { Exemplar } from '../datasource/sources/source.ts';
import { CELL, type LinkTarget, linkTo } from './link-target.ts';

/** Single traces on a chart of a measure, as Grafana's time series panel takes them: a click opens the trace. */
export function exemplarFrame(
  exemplars: readonly Exemplar[],
  measure: MeasureId,
  target: LinkTarget,
  refId: string,
): DataFrame {
  return createDataFrame({
    name: 'exemplar',
    refId,
    meta: { dataTopic: DataTopic.Annotations },
    fields: [
      { name: 'Time', type: FieldType.time, values: exemplars.map(({ timeMs }) => timeMs), config: {} },
      {
        name: 'Value',
        type: FieldType.number,
        values: exemplars.map(({ value }) => value),
        config: { unit: MEASURES[measure].unit },
      },
      {
        name: 'traceID',
        type: FieldType.string,
        values: exemplars.map(({ traceId }) => traceId),
        config: { links: [linkTo(target, 'Open trace', { queryType: 'trace', traceId: CELL })] },
      },
    ],
  });
}
