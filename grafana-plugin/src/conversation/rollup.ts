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

/**
 * What calls cost together; `undefined` where nothing of it is known, 0 where that is known (an answer of a cache). With some
 * unknown (`unknownCostCalls`) it is the least that it was.
 */
export function knownCostUsd({ costUsd, unknownCostCalls, calls, errors }: Rollup): number | undefined {
  return costUsd > 0 || (unknownCostCalls === 0 && calls > errors) ? costUsd : undefined;
}

/**
 * What each span and all below it add up to, by span id. Spans that are their own ancestors have their own alone.
 *
 * @param spans of one trace
 */
export function rollupsBelow(spans: readonly EnrichedSpan[]): Map<string, Rollup> {
  const sums = new Map(spans.map((each) => [each.span.spanId, rollupOf(each)]));
  const parents = new Map(spans.map(({ span }) => [span.spanId, span.parentSpanId ?? '']));
  const open = new Map<string, number>();
  for (const parent of parents.values()) open.set(parent, (open.get(parent) ?? 0) + 1);
  // From the leaves up: a span goes to its parent when all below it have come.
  const ready = [...parents.keys()].filter((id) => !open.has(id));
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const parent = parents.get(id)!;
    const sum = sums.get(parent);
    if (sum === undefined) continue;
    sums.set(parent, sumRollups([sum, sums.get(id)!]));
    const left = open.get(parent)! - 1;
    open.set(parent, left);
    if (left === 0) ready.push(parent);
  }
  return sums;
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
