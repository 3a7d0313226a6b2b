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
  /** By hand: the backend's filter, or TraceQL in Tempo mode. */
  readonly filter?: string;
  /** Of `trace` and `nodeGraph`. */
  readonly traceId?: string;
  /** Of `conversation`, which takes a trace id as well. */
  readonly conversationId?: string;
  readonly measure?: MeasureId;
  readonly groupBy?: readonly string[];
  /** Rows of a search. Default 50. */
  readonly limit?: number;
}

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
  | 'unknownCost';

/** Where traces are read from. */
export type Mode = 'backend' | 'tempo' | 'portkey';

/** Settings that every viewer may see: nothing secret is ever in here. */
export interface GenAiSettings extends DataSourceJsonData {
  readonly mode?: Mode;
  /** Of a Tempo datasource of this Grafana, which then needs no second address and no second secret. */
  readonly tempoUid?: string;
  /** `https://api.portkey.ai/v1`, or a self-hosted one. */
  readonly portkeyUrl?: string;
  readonly portkeyWorkspace?: string;
}

export interface GenAiSecrets {
  readonly portkeyApiKey?: string;
}

export const DEFAULT_QUERY: Pick<GenAiQuery, 'queryType' | 'conditions' | 'measure' | 'limit'> = {
  queryType: 'search',
  conditions: [],
  measure: 'cost',
  limit: 50,
};
