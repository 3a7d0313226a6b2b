import type { EnrichedSpan } from '@portkey-otel/core';
import { isUsageKnown } from '@portkey-otel/core';
import type { Rollup } from './conversation.ts';

const NONE: Rollup = {
  calls: 0,
  errors: 0,
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  reasoningTokens: 0,
  costUsd: 0,
  cacheSavingsUsd: 0,
  unknownUsageCalls: 0,
  unknownCostCalls: 0,
};

/** What one span adds to the sums around it: nothing, unless it is a model call that is counted. */
export function rollupOf({ span, genAi, role, cost }: EnrichedSpan): Rollup {
  if (role === 'failed') return { ...NONE, calls: 1, errors: 1 };
  if (role !== 'billable' || genAi === undefined) return NONE;
  // An estimate is the emitter's own guess: it is shown with the call, and is in no sum.
  const usage = genAi.usage?.estimated ? undefined : genAi.usage;
  return {
    calls: 1,
    errors: span.status.code === 'error' ? 1 : 0,
    inputTokens: usage?.inputTokens ?? 0,
    outputTokens: usage?.outputTokens ?? 0,
    cacheReadTokens: usage?.cacheReadTokens ?? 0,
    cacheWriteTokens: usage?.cacheWriteTokens ?? 0,
    reasoningTokens: usage?.reasoningTokens ?? 0,
    costUsd: cost?.usd ?? 0,
    cacheSavingsUsd: (cost?.unknown === undefined ? cost?.cacheSavingsUsd : undefined) ?? 0,
    unknownUsageCalls: isUsageKnown(genAi) ? 0 : 1,
    unknownCostCalls: cost?.usd === undefined ? 1 : 0,
  };
}

/** The sum, dollars rounded to the picodollar so that many small costs do not drift. */
export function sumRollups(rollups: readonly Rollup[]): Rollup {
  const sum = { ...NONE } as { -readonly [Key in keyof Rollup]: number };
  for (const rollup of rollups) {
    for (const key of Object.keys(sum) as (keyof Rollup)[]) sum[key] += rollup[key];
    sum.costUsd = Math.round(sum.costUsd * 1e12) / 1e12;
    sum.cacheSavingsUsd = Math.round(sum.cacheSavingsUsd * 1e12) / 1e12;
  }
  return sum;
}
