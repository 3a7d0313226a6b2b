import type { DataQuery, DataSourceJsonData } from '@grafana/schema';

export type QueryType = 'search' | 'trace' | 'conversation' | 'metrics' | 'nodeGraph' | 'analytics';

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
  /** By hand, in the language of the source: the backend's filters, TraceQL, or Portkey's own parameters. */
  readonly filter?: string;
  /** Of `trace` and `nodeGraph`. */
  readonly traceId?: string;
  /** Of `conversation`, which takes a trace id as well. */
  readonly conversationId?: string;
  readonly measure?: MeasureId;
  readonly groupBy?: readonly string[];
  /** Of `metrics`: a series over time, or the totals of the time range as a table with a row a group. Default `series`. */
  readonly form?: MetricsForm;
  /** Of `metrics` over time: single traces drawn on the chart, to open. Default off. */
  readonly exemplars?: boolean;
  /** Of `analytics`: which of Portkey's graphs and groups. */
  readonly graph?: string;
  /** Of `analytics`, where groups are by a key of the metadata. */
  readonly metadataKey?: string;
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

/** Where a datasource reads from. */
export type Mode = 'backend' | 'tempo' | 'portkey';

/** What every viewer may read: never a secret. */
export interface GenAiSettings extends DataSourceJsonData {
  /** Default `backend`. */
  readonly mode?: Mode;
  /** Of `tempo`: the uid of a Tempo datasource whose address and secrets are used. Without it the datasource's own address is. */
  readonly tempoUid?: string;
  /** Of `portkey`: where its API is, with the version in the path. `plugin.json` has the route that adds the key. */
  readonly portkeyUrl?: string;
  /** Of `portkey`: the slug of the workspace. */
  readonly workspace?: string;
  /** Read by Grafana's trace view. */
  readonly tracesToLogsV2?: TracesToLogs;
  /** Read by Grafana's trace view: what stands in the row of a span. Grafana's default: its duration. */
  readonly spanBar?: SpanBar;
}

/** Grafana's own form. */
export interface SpanBar {
  readonly type: 'None' | 'Duration' | 'Tag';
  /** Of `Tag`: the attribute whose value it is. */
  readonly tag?: string;
}

/** Grafana's own form. */
export interface TracesToLogs {
  readonly datasourceUid?: string;
  /** Such as `-5m`. */
  readonly spanStartTimeShift?: string;
  readonly spanEndTimeShift?: string;
  readonly tags?: readonly { readonly key: string; readonly value?: string }[];
  readonly filterByTraceID?: boolean;
  readonly filterBySpanID?: boolean;
  readonly customQuery: boolean;
  readonly query?: string;
}

/** What only Grafana's server reads. */
export interface GenAiSecrets {
  readonly portkeyApiKey?: string;
}

export const DEFAULT_QUERY: Pick<GenAiQuery, 'queryType' | 'conditions' | 'measure' | 'limit'> = {
  queryType: 'search',
  conditions: [],
  measure: 'cost',
  limit: 50,
};

/** Where there is nothing but Portkey's analytics. */
export const DEFAULT_ANALYTICS = { queryType: 'analytics', graph: 'graphs/cost', conditions: [], limit: 50 } as const;
