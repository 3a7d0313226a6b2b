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

/** A text of an answer that names a row, or the part of a point that has parts. */
export interface Name {
  /** Its name in the answer. */
  readonly from: string;
  readonly label: string;
}

export interface Graph {
  readonly label: string;
  readonly description: string;
  /** `graph`: over time; `table`: points without a time; `list`: pages of rows; `summary`: one row. */
  readonly kind: 'graph' | 'table' | 'list' | 'summary';
  readonly names: readonly Name[];
  readonly columns: readonly Column[];
  /** Of the whole time range; empty where Portkey gives none. */
  readonly summary: readonly Column[];
  /** A point holds a list of parts under this name, with the first of `names` and the first of `columns`. */
  readonly parts?: string;
}

/** Grafana's ids of units; money comes in cents. */
const UNITS = {
  count: { unit: 'short' },
  usd: { unit: 'currencyUSD', scale: 0.01 },
  ms: { unit: 'ms' },
  percent: { unit: 'percent' },
  plain: { unit: 'none' },
} as const;

/** A column as a table of text has it: its unit, its name in the answer, its label. */
type ColumnText = `${keyof typeof UNITS} ${string} ${string}`;
type ColumnTexts = readonly ColumnText[];

/** A row's name: what it is called in the answer, and its label. */
type NameText = `${string} ${string}`;

function column(text: ColumnText): Column {
  const [unit, from, ...label] = text.split(' ') as [keyof typeof UNITS, string, ...string[]];
  return { from, label: label.join(' '), ...UNITS[unit] };
}

function name(text: NameText): Name {
  const [from, ...label] = text.split(' ') as [string, ...string[]];
  return { from, label: label.join(' ') };
}

/** Over time; most graphs say of the whole range what they say of a point. */
function graph(label: string, description: string, columns: ColumnTexts, summary = columns): Graph {
  return { label, description, kind: 'graph', names: [], columns: columns.map(column), summary: summary.map(column) };
}

/** Over time, with a series for each of the parts that a point has. */
function stack(label: string, description: string, parts: [string, NameText, ColumnText], summary: ColumnTexts): Graph {
  const [list, each, counted] = parts;
  return { ...graph(label, description, [counted], summary), parts: list, names: [name(each)] };
}

/** Without a time. */
function rows(kind: 'table' | 'list' | 'summary', label: string, description: string) {
  return (names: readonly NameText[], columns: ColumnTexts): Graph => ({
    ...{ kind, label, description, names: names.map(name), columns: columns.map(column), summary: [] },
  });
}

const RESCUED: ColumnTexts = ['count retry By retries', 'count fallback By fallbacks'];
const HITS: ColumnTexts = ['count total Hits', 'percent rate Hit rate'];
const WEIGHTED: ColumnText = 'plain avg_weighted_feedback Weighted feedback';

/**
 * All that Portkey's analytics can draw, by its path below `/analytics/`; what follows a `#` tells two graphs of one path apart.
 * https://portkey.ai/docs/api-reference/admin-api/control-plane/analytics
 */
export const GRAPHS: { readonly [path: string]: Graph } = {
  'graphs/cost': graph('Cost', 'What requests cost, and a request on average', [
    'usd total Cost',
    'usd avg Cost of a request',
  ]),
  'graphs/requests': graph('Requests', 'Requests through the gateway', ['count total Requests']),
  'graphs/tokens': graph('Tokens', 'Tokens in and out, and of a request on average', [
    'count total Tokens',
    'count avg Tokens of a request',
  ]),
  'graphs/latency': graph('Latency', 'Mean and percentiles of the time of a request', [
    'ms avg mean',
    'ms p50 p50',
    'ms p90 p90',
    'ms p99 p99',
  ]),
  'graphs/errors': graph('Errors', 'Requests that failed', ['count total Errors']),
  'graphs/errors/rate': graph('Error rate', 'Share of requests that failed', ['percent rate Error rate']),
  'graphs/errors/stacks': stack(
    'Errors by status',
    'Failed requests over time, by status code',
    ['stats', 'response_status_code Status', 'count count Errors'],
    ['count total Errors'],
  ),
  'graphs/errors/status-codes': rows(
    'table',
    'Status codes of errors',
    'Failed requests of the time range, by status code',
  )(['status_code Status'], ['count count Errors']),
  'graphs/requests/rescued': stack(
    'Rescued by retries',
    'Requests that a retry saved, by the number of the attempt',
    ['retry', 'retry_success_count Attempt', 'count count Rescued'],
    RESCUED,
  ),
  'graphs/requests/rescued#fallback': graph(
    'Rescued by fallbacks',
    'Requests that another target saved',
    ['count fallback Rescued'],
    RESCUED,
  ),
  'graphs/cache/hit-rate': graph(
    'Cache hits',
    'Share of requests that the cache answered, and the hits of each kind',
    ['percent rate Hit rate', 'count simple_hits Simple hits', 'count semantic_hits Semantic hits'],
    HITS,
  ),
  'graphs/cache/hit-rate#savings': graph(
    'Saved by the cache',
    'What answers from the cache saved, summed since the start of the time range',
    ['usd cumulative_simple_cache_savings Simple cache', 'usd cumulative_semantic_cache_savings Semantic cache'],
    HITS,
  ),
  'graphs/cache/latency': graph('Latency of the cache', 'Mean time of an answer from the cache', ['ms avg mean'], []),
  'summary/cache': rows(
    'summary',
    'Cache, summary',
    'Hits, latency and speed-up of the time range',
  )(
    [],
    ['count hits Hits', 'count total_requests Requests', 'ms avg_latency Mean latency', 'plain cache_speedup Speed-up'],
  ),
  'graphs/users': graph('Users', 'Users who made requests', ['count total Users']),
  'graphs/users/requests': graph(
    'Requests of a user',
    'Requests of a user on average',
    ['count avg Requests of a user'],
    ['count total Requests', 'count unique Users', 'count avg Requests of a user'],
  ),
  'graphs/feedbacks': graph('Feedback', 'How often feedback was given', ['count total Feedback']),
  'graphs/feedbacks/scores': rows(
    'table',
    'Feedback by score',
    'Feedback of the time range, by its value',
  )(['score Score'], ['count total Feedback']),
  'graphs/feedbacks/weighted': graph('Weighted feedback', 'Mean of value times weight', [
    'plain avg Weighted feedback',
  ]),
  'graphs/feedbacks/ai-models': rows(
    'table',
    'Feedback by model',
    'Feedback of the time range, by model',
  )(['ai_model Model'], ['count total Feedback', WEIGHTED]),
  'groups/users': rows(
    'list',
    'By user',
    'Requests and cost of each user',
  )(['user User'], ['count requests Requests', 'usd cost Cost']),
  'groups/ai-models': rows(
    'list',
    'By model',
    'Requests of each model; Portkey gives no cost here',
  )(['ai_model Model'], ['count requests Requests']),
  'groups/metadata': rows(
    'list',
    'By metadata',
    'Requests, cost, tokens and feedback of each value of a key of the metadata',
  )(
    ['metadata_value Value', 'last_seen Last seen'],
    [
      'count requests Requests',
      'usd cost Cost',
      'count avg_tokens Tokens of a request',
      WEIGHTED,
      'count requests_with_feedback Requests with feedback',
    ],
  ),
};
