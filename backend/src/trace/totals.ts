import { type CallFacts, isCall, type SpanFacts } from './span-facts.ts';

/** `null` where there was nothing to measure. */
export interface Percentiles {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** Roll-up of model calls. Sums are of what is known; what is not is counted beside them. */
export interface Totals {
  readonly traces: number;
  readonly calls: number;
  /** Calls that failed. */
  readonly errors: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly reasoningTokens: number;
  /** US dollars. */
  readonly costUsd: number;
  /** US dollars. */
  readonly cacheSavingsUsd: number;
  /** Billable calls of which not all tokens are known. */
  readonly unknownUsageCalls: number;
  /** Billable calls without a cost: they are missing in `costUsd`. */
  readonly unknownCostCalls: number;
  readonly latencyMs: Percentiles;
  readonly timeToFirstTokenMs: Percentiles;
}

/** All that can be asked for, by name. */
export const MEASURES = [
  'traces',
  'calls',
  'errors',
  'inputTokens',
  'outputTokens',
  'cacheReadTokens',
  'cacheWriteTokens',
  'reasoningTokens',
  'costUsd',
  'cacheSavingsUsd',
  'unknownUsageCalls',
  'unknownCostCalls',
  'latencyMs',
  'timeToFirstTokenMs',
] as const satisfies readonly (keyof Totals)[];

/** The summable part of `Totals`, in whole numbers that can be added and taken away again without drift. */
export interface Sums {
  calls: number;
  errors: number;
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  reasoningTokens: number;
  /** 1e-12 US dollars. */
  costPicodollars: bigint;
  /** 1e-12 US dollars. */
  cacheSavingsPicodollars: bigint;
  unknownUsageCalls: number;
  unknownCostCalls: number;
}

const PICODOLLARS_PER_DOLLAR = 1e12;

/** What one span adds: nothing, unless it is a model call. */
export function sumsOf(facts: CallFacts): Sums {
  const isBillable = facts.role === 'billable';
  const tokens = (count: number | undefined) => (isBillable ? (count ?? 0) : 0);
  return {
    calls: isCall(facts) ? 1 : 0,
    errors: facts.role === 'failed' || (isBillable && facts.status === 'error') ? 1 : 0,
    inputTokens: tokens(facts.inputTokens),
    outputTokens: tokens(facts.outputTokens),
    cacheReadTokens: tokens(facts.cacheReadTokens),
    cacheWriteTokens: tokens(facts.cacheWriteTokens),
    reasoningTokens: tokens(facts.reasoningTokens),
    costPicodollars: isBillable ? picodollars(facts.costUsd) : 0n,
    cacheSavingsPicodollars: isBillable ? picodollars(facts.cacheSavingsUsd) : 0n,
    unknownUsageCalls: facts.usageUnknown ? 1 : 0,
    unknownCostCalls: isBillable && facts.costUsd === undefined ? 1 : 0,
  };
}

export function picodollars(usd: number | undefined): bigint {
  return usd === undefined ? 0n : BigInt(Math.round(usd * PICODOLLARS_PER_DOLLAR));
}

export function dollars(picodollars: bigint | number): number {
  return Number(picodollars) / PICODOLLARS_PER_DOLLAR;
}

/** Adds `other` to `sums`; `sign` −1 takes it away. */
export function addSums(sums: Sums, other: Sums, sign: 1 | -1 = 1): Sums {
  sums.calls += sign * other.calls;
  sums.errors += sign * other.errors;
  sums.inputTokens += sign * other.inputTokens;
  sums.outputTokens += sign * other.outputTokens;
  sums.cacheReadTokens += sign * other.cacheReadTokens;
  sums.cacheWriteTokens += sign * other.cacheWriteTokens;
  sums.reasoningTokens += sign * other.reasoningTokens;
  sums.costPicodollars += sign < 0 ? -other.costPicodollars : other.costPicodollars;
  sums.cacheSavingsPicodollars += sign < 0 ? -other.cacheSavingsPicodollars : other.cacheSavingsPicodollars;
  sums.unknownUsageCalls += sign * other.unknownUsageCalls;
  sums.unknownCostCalls += sign * other.unknownCostCalls;
  return sums;
}

export function noSums(): Sums {
  return {
    calls: 0,
    errors: 0,
    inputTokens: 0,
    outputTokens: 0,
    cacheReadTokens: 0,
    cacheWriteTokens: 0,
    reasoningTokens: 0,
    costPicodollars: 0n,
    cacheSavingsPicodollars: 0n,
    unknownUsageCalls: 0,
    unknownCostCalls: 0,
  };
}

export function toTotals(sums: Sums, traces: number, latencyMs: Percentiles, timeToFirstTokenMs: Percentiles): Totals {
  const { costPicodollars, cacheSavingsPicodollars, ...counts } = sums;
  return {
    traces,
    ...counts,
    costUsd: dollars(costPicodollars),
    cacheSavingsUsd: dollars(cacheSavingsPicodollars),
    latencyMs,
    timeToFirstTokenMs,
  };
}

/** Totals of the spans of one trace, with exact percentiles. */
export function traceTotals(spans: readonly SpanFacts[]): Totals {
  const sums = noSums();
  const calls = spans.filter(isCall);
  for (const call of calls) addSums(sums, sumsOf(call));
  const firstTokens = calls.flatMap(({ timeToFirstTokenMs }) => timeToFirstTokenMs ?? []);
  const latencies = calls.map(({ durationNano }) => durationNano / 1e6);
  return toTotals(sums, 1, percentiles(latencies), percentiles(firstTokens));
}

/** By the nearest rank. */
export function percentiles(values: readonly number[]): Percentiles {
  const sorted = values.toSorted((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
  return { p50: rank(0.5), p95: rank(0.95), p99: rank(0.99) };
}
