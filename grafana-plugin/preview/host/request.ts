import { CoreApp, type DataQueryRequest, type TimeRange } from '@grafana/data';
import type { GenAiQuery } from '../../src/datasource/query.ts';

const MOST_POINTS = 120;

/** A request as Grafana's panels and Explore make them. */
export function requestOf(targets: readonly GenAiQuery[], range: TimeRange): DataQueryRequest<GenAiQuery> {
  const intervalMs = Math.max(1_000, (range.to.valueOf() - range.from.valueOf()) / MOST_POINTS);
  return {
    app: CoreApp.Explore,
    requestId: 'preview',
    interval: `${Math.round(intervalMs / 1e3)}s`,
    intervalMs,
    maxDataPoints: MOST_POINTS,
    range,
    scopedVars: {},
    startTime: Date.now(),
    targets: [...targets],
    timezone: 'browser',
  };
}
