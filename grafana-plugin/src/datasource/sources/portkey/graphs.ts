/** A number of an answer and how it is shown. */
export interface Column {
  /** Its name in the answer. */
  readonly from: string;
  readonly label: string;
  /** Grafana's id of the unit. */
  readonly unit: string;
  /** Times this. Money comes in cents. */
  readonly scale?: number;
}

export interface Graph {
  readonly label: string;
  readonly description: string;
  /** Below `/analytics/`. */
  readonly path: string;
  /** `graph`: over time; `table`: points without a time; `list`: pages of rows; `summary`: one row. */
  readonly kind: 'graph' | 'table' | 'list' | 'summary';
  /** Texts that name a row, or the part of a point that has parts. */
  readonly names?: readonly { readonly from: string; readonly label: string }[];
  readonly columns: readonly Column[];
  /** Of the whole time range. */
  readonly summary?: readonly Column[];
  /** A point holds a list of parts under this name, with the first of `names` and the first of `columns`. */
  readonly parts?: string;
}

const CENT = 0.01;
const count = (from: string, label: string): Column => ({ from, label, unit: 'short' });
const usd = (from: string, label: string): Column => ({ from, label, unit: 'currencyUSD', scale: CENT });
const ms = (from: string, label: string): Column => ({ from, label, unit: 'ms' });
const percent = (from: string, label: string): Column => ({ from, label, unit: 'percent' });

/** All that Portkey's analytics can draw, by its path. https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics */
export const GRAPHS: { readonly [path: string]: Graph } = Object.fromEntries(
  (
    [
      {
        path: 'graphs/cost',
        label: 'Cost',
        description: 'What requests cost, and a request on average',
        kind: 'graph',
        columns: [usd('total', 'Cost'), usd('avg', 'Cost of a request')],
        summary: [usd('total', 'Cost'), usd('avg', 'Cost of a request')],
      },
      {
        path: 'graphs/requests',
        label: 'Requests',
        description: 'Requests through the gateway',
        kind: 'graph',
        columns: [count('total', 'Requests')],
        summary: [count('total', 'Requests')],
      },
      {
        path: 'graphs/tokens',
        label: 'Tokens',
        description: 'Tokens in and out, and of a request on average',
        kind: 'graph',
        columns: [count('total', 'Tokens'), count('avg', 'Tokens of a request')],
        summary: [count('total', 'Tokens'), count('avg', 'Tokens of a request')],
      },
      {
        path: 'graphs/latency',
        label: 'Latency',
        description: 'Mean and percentiles of the time of a request',
        kind: 'graph',
        columns: [ms('avg', 'mean'), ms('p50', 'p50'), ms('p90', 'p90'), ms('p99', 'p99')],
        summary: [ms('avg', 'mean'), ms('p50', 'p50'), ms('p90', 'p90'), ms('p99', 'p99')],
      },
      {
        path: 'graphs/errors',
        label: 'Errors',
        description: 'Requests that failed',
        kind: 'graph',
        columns: [count('total', 'Errors')],
        summary: [count('total', 'Errors')],
      },
      {
        path: 'graphs/errors/rate',
        label: 'Error rate',
        description: 'Share of requests that failed',
        kind: 'graph',
        columns: [percent('rate', 'Error rate')],
        summary: [percent('rate', 'Error rate')],
      },
      {
        path: 'graphs/errors/stacks',
        label: 'Errors by status',
        description: 'Failed requests over time, by status code',
        kind: 'graph',
        parts: 'stats',
        names: [{ from: 'response_status_code', label: 'Status' }],
        columns: [count('count', 'Errors')],
        summary: [count('total', 'Errors')],
      },
      {
        path: 'graphs/errors/status-codes',
        label: 'Status codes of errors',
        description: 'Failed requests of the time range, by status code',
        kind: 'table',
        names: [{ from: 'status_code', label: 'Status' }],
        columns: [count('count', 'Errors')],
        summary: [count('total_errors', 'Errors'), count('unique_error_codes', 'Status codes')],
      },
      {
        path: 'graphs/requests/rescued',
        label: 'Rescued by retries',
        description: 'Requests that a retry saved, by the number of the attempt',
        kind: 'graph',
        parts: 'retry',
        names: [{ from: 'retry_success_count', label: 'Attempt' }],
        columns: [count('count', 'Rescued')],
        summary: [count('retry', 'By retries'), count('fallback', 'By fallbacks')],
      },
      {
        path: 'graphs/requests/rescued#fallback',
        label: 'Rescued by fallbacks',
        description: 'Requests that another target saved',
        kind: 'graph',
        columns: [count('fallback', 'Rescued')],
        summary: [count('retry', 'By retries'), count('fallback', 'By fallbacks')],
      },
      {
        path: 'graphs/cache/hit-rate',
        label: 'Cache hits',
        description: 'Share of requests that the cache answered, and the hits of each kind',
        kind: 'graph',
        columns: [
          percent('rate', 'Hit rate'),
          count('simple_hits', 'Simple hits'),
          count('semantic_hits', 'Semantic hits'),
        ],
        summary: [count('total', 'Hits'), percent('rate', 'Hit rate')],
      },
      {
        path: 'graphs/cache/hit-rate#savings',
        label: 'Saved by the cache',
        description: 'What answers from the cache saved, summed since the start of the time range',
        kind: 'graph',
        columns: [
          usd('cumulative_simple_cache_savings', 'Simple cache'),
          usd('cumulative_semantic_cache_savings', 'Semantic cache'),
        ],
        summary: [count('total', 'Hits'), percent('rate', 'Hit rate')],
      },
      {
        path: 'graphs/cache/latency',
        label: 'Latency of the cache',
        description: 'Mean time of an answer from the cache',
        kind: 'graph',
        columns: [ms('avg', 'mean')],
      },
      {
        path: 'summary/cache',
        label: 'Cache, summary',
        description: 'Hits, latency and speed-up of the time range',
        kind: 'summary',
        columns: [
          count('hits', 'Hits'),
          count('total_requests', 'Requests'),
          ms('avg_latency', 'Mean latency'),
          { from: 'cache_speedup', label: 'Speed-up', unit: 'none' },
        ],
      },
      {
        path: 'graphs/users',
        label: 'Users',
        description: 'Users who made requests',
        kind: 'graph',
        columns: [count('total', 'Users')],
        summary: [count('total', 'Users')],
      },
      {
        path: 'graphs/users/requests',
        label: 'Requests of a user',
        description: 'Requests of a user on average',
        kind: 'graph',
        columns: [count('avg', 'Requests of a user')],
        summary: [count('total', 'Requests'), count('unique', 'Users'), count('avg', 'Requests of a user')],
      },
      {
        path: 'graphs/feedbacks',
        label: 'Feedback',
        description: 'How often feedback was given',
        kind: 'graph',
        columns: [count('total', 'Feedback')],
        summary: [count('total', 'Feedback')],
      },
      {
        path: 'graphs/feedbacks/scores',
        label: 'Feedback by score',
        description: 'Feedback of the time range, by its value',
        kind: 'table',
        names: [{ from: 'score', label: 'Score' }],
        columns: [count('total', 'Feedback')],
        summary: [count('total', 'Feedback')],
      },
      {
        path: 'graphs/feedbacks/weighted',
        label: 'Weighted feedback',
        description: 'Mean of value times weight',
        kind: 'graph',
        columns: [{ from: 'avg', label: 'Weighted feedback', unit: 'none' }],
        summary: [{ from: 'avg', label: 'Weighted feedback', unit: 'none' }],
      },
      {
        path: 'graphs/feedbacks/ai-models',
        label: 'Feedback by model',
        description: 'Feedback of the time range, by model',
        kind: 'table',
        names: [{ from: 'ai_model', label: 'Model' }],
        columns: [
          count('total', 'Feedback'),
          { from: 'avg_weighted_feedback', label: 'Weighted feedback', unit: 'none' },
        ],
      },
      {
        path: 'groups/users',
        label: 'By user',
        description: 'Requests and cost of each user',
        kind: 'list',
        names: [{ from: 'user', label: 'User' }],
        columns: [count('requests', 'Requests'), usd('cost', 'Cost')],
      },
      {
        path: 'groups/ai-models',
        label: 'By model',
        description: 'Requests of each model; Portkey gives no cost here',
        kind: 'list',
        names: [{ from: 'ai_model', label: 'Model' }],
        columns: [count('requests', 'Requests')],
      },
      {
        path: 'groups/metadata',
        label: 'By metadata',
        description: 'Requests, cost, tokens and feedback of each value of a key of the metadata',
        kind: 'list',
        names: [
          { from: 'metadata_value', label: 'Value' },
          { from: 'last_seen', label: 'Last seen' },
        ],
        columns: [
          count('requests', 'Requests'),
          usd('cost', 'Cost'),
          count('avg_tokens', 'Tokens of a request'),
          { from: 'avg_weighted_feedback', label: 'Weighted feedback', unit: 'none' },
          count('requests_with_feedback', 'Requests with feedback'),
        ],
      },
    ] satisfies Graph[]
  ).map((graph) => [graph.path, graph]),
);
