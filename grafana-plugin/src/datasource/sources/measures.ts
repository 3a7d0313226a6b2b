import type { MeasureId } from '../query.ts';

/** Sums and percentiles of model calls as the backend gives them. */
export interface Totals {
  readonly calls?: number;
  readonly errors?: number;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly cacheReadTokens?: number;
  readonly cacheWriteTokens?: number;
  readonly reasoningTokens?: number;
  readonly costUsd?: number;
  readonly cacheSavingsUsd?: number;
  readonly unknownCostCalls?: number;
  readonly latencyMs?: Percentiles;
  readonly timeToFirstTokenMs?: Percentiles;
}

interface Percentiles {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

export interface Measure {
  readonly label: string;
  /** Above a narrow column, where the label is long. */
  readonly heading?: string;
  /** Sums of what was called: 0 where nothing was. */
  readonly isSum?: true;
  /** Grafana's id of the unit. */
  readonly unit: string;
  /** What is counted. Default: model calls. */
  readonly of?: 'tools';
  /** What of the totals is needed. */
  readonly totals: readonly (keyof Totals)[];
  /** Series that are drawn; the name is '' where the measure has only one. `null`: nothing to measure. */
  readonly series: { readonly [name: string]: (totals: Totals) => number | null };
}

/** What can be drawn over time. */
export const MEASURES: { readonly [Id in MeasureId]: Measure } = {
  cost: {
    label: 'Cost',
    isSum: true,
    unit: 'currencyUSD',
    totals: ['costUsd', 'unknownCostCalls'],
    // Where nothing but unknown costs was added up, a sum of 0 says nothing.
    series: { '': ({ costUsd, unknownCostCalls }) => (costUsd || !unknownCostCalls ? (costUsd ?? null) : null) },
  },
  tokens: {
    label: 'Tokens',
    isSum: true,
    unit: 'short',
    totals: ['inputTokens', 'outputTokens', 'cacheReadTokens', 'cacheWriteTokens', 'reasoningTokens'],
    series: {
      // Parts that do not overlap, so that they can be stacked: totals contain caches and reasoning.
      'input, fresh': ({ inputTokens = 0, cacheReadTokens = 0, cacheWriteTokens = 0 }) =>
        inputTokens - cacheReadTokens - cacheWriteTokens,
      'cache read': ({ cacheReadTokens }) => cacheReadTokens ?? null,
      'cache write': ({ cacheWriteTokens }) => cacheWriteTokens ?? null,
      'output, said': ({ outputTokens = 0, reasoningTokens = 0 }) => outputTokens - reasoningTokens,
      reasoning: ({ reasoningTokens }) => reasoningTokens ?? null,
    },
  },
  calls: {
    label: 'Model calls',
    isSum: true,
    unit: 'short',
    totals: ['calls'],
    series: { '': ({ calls }) => calls ?? null },
  },
  errors: {
    label: 'Errors',
    isSum: true,
    unit: 'short',
    totals: ['errors'],
    series: { '': ({ errors }) => errors ?? null },
  },
  errorRate: {
    label: 'Error rate',
    unit: 'percentunit',
    totals: ['errors', 'calls'],
    series: { '': ({ errors = 0, calls = 0 }) => (calls > 0 ? errors / calls : null) },
  },
  latency: {
    label: 'Latency',
    unit: 'ms',
    totals: ['latencyMs'],
    series: {
      p50: ({ latencyMs }) => latencyMs?.p50 ?? null,
      p95: ({ latencyMs }) => latencyMs?.p95 ?? null,
      p99: ({ latencyMs }) => latencyMs?.p99 ?? null,
    },
  },
  timeToFirstToken: {
    label: 'Time to first token',
    heading: 'First token',
    unit: 'ms',
    totals: ['timeToFirstTokenMs'],
    series: {
      p50: ({ timeToFirstTokenMs }) => timeToFirstTokenMs?.p50 ?? null,
      p95: ({ timeToFirstTokenMs }) => timeToFirstTokenMs?.p95 ?? null,
      p99: ({ timeToFirstTokenMs }) => timeToFirstTokenMs?.p99 ?? null,
    },
  },
  cacheHitRate: {
    label: 'Share of input from caches',
    heading: 'From caches',
    unit: 'percentunit',
    totals: ['inputTokens', 'cacheReadTokens'],
    series: {
      '': ({ inputTokens = 0, cacheReadTokens = 0 }) => (inputTokens > 0 ? cacheReadTokens / inputTokens : null),
    },
  },
  cacheSavings: {
    label: 'Saved by caches',
    isSum: true,
    unit: 'currencyUSD',
    totals: ['cacheSavingsUsd'],
    series: { '': ({ cacheSavingsUsd }) => cacheSavingsUsd ?? null },
  },
  unknownCost: {
    label: 'Calls of unknown cost',
    heading: 'Unknown cost',
    isSum: true,
    unit: 'short',
    totals: ['unknownCostCalls'],
    series: { '': ({ unknownCostCalls }) => unknownCostCalls ?? null },
  },
  toolRuns: {
    label: 'Tool runs',
    isSum: true,
    unit: 'short',
    of: 'tools',
    totals: ['calls'],
    series: { '': ({ calls }) => calls ?? null },
  },
  toolErrors: {
    label: 'Tools that failed',
    heading: 'Failed',
    isSum: true,
    unit: 'short',
    of: 'tools',
    totals: ['errors'],
    series: { '': ({ errors }) => errors ?? null },
  },
  toolErrorRate: {
    label: 'Error rate of tools',
    heading: 'Error rate',
    unit: 'percentunit',
    of: 'tools',
    totals: ['errors', 'calls'],
    series: { '': ({ errors = 0, calls = 0 }) => (calls > 0 ? errors / calls : null) },
  },
  toolLatency: {
    label: 'Time of tools',
    heading: 'Time',
    unit: 'ms',
    of: 'tools',
    totals: ['latencyMs'],
    series: {
      p50: ({ latencyMs }) => latencyMs?.p50 ?? null,
      p95: ({ latencyMs }) => latencyMs?.p95 ?? null,
      p99: ({ latencyMs }) => latencyMs?.p99 ?? null,
    },
  },
};
