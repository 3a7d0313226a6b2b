import type { DataQuery, DataSourceJsonData } from '@grafana/schema';

export type QueryType = 'search' | 'trace' | 'conversation' | 'metrics' | 'nodeGraph';

/** One condition of the builder. */
export interface Condition {
  /** A field such as `model`, or `attribute.<name>`. */
  readonly field: string;
  readonly comparison: Comparison;
  readonly value: string;
}

export type Comparison = '=' | '!=' | '<' | '<=' | '>' | '>=' | 'contains';

export interface GenAiQuery extends DataQuery {
  readonly queryType?: QueryType;
  /** Of the builder, joined by `and`. Left out when the filter is written by hand. */
  readonly conditions?: readonly Condition[];
  /** By hand, in the backend's filter syntax. */
  readonly filter?: string;
  /** Of `trace` and `nodeGraph`. */
  readonly traceId?: string;
  /** Of `conversation`, which takes a trace id as well. */
  readonly conversationId?: string;
  readonly measure?: MeasureId;
  readonly groupBy?: readonly string[];
  /** Of `metrics`: a series over time, or the totals of the time range as a table with a row a group. Default `series`. */
  readonly form?: MetricsForm;
  /** Rows of a search. Default 50. */
  readonly limit?: number;
}

export type MetricsForm = 'series' | 'table';

export type MeasureId =
  | 'cost'
  | 'tokens'
  | 'calls'
  | 'errors'
  | 'errorRate'
  | 'latency'
  | 'timeToFirstToken'
  | 'cacheHitRate'
  | 'cacheSavings'
  | 'unknownCost'
  | 'toolRuns'
  | 'toolErrors'
  | 'toolErrorRate'
  | 'toolLatency';

/** Nothing beyond what every datasource has: address and headers. */
export type GenAiSettings = DataSourceJsonData;

export const DEFAULT_QUERY: Pick<GenAiQuery, 'queryType' | 'conditions' | 'measure' | 'limit'> = {
  queryType: 'search',
  conditions: [],
  measure: 'cost',
  limit: 50,
};
