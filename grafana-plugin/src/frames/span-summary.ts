import type { EnrichedSpan } from '@portkey-otel/core';
import type { Rollup } from '../conversation/conversation.ts';
import { knownCostUsd, rollupsBelow } from '../conversation/rollup.ts';
import { formatCount, formatUsd } from '../conversation/view/format.ts';

/** The attribute that Grafana's trace view shows in the row of a span, where the settings of the datasource name it. */
export const SPAN_SUMMARY = 'portkey.summary';

/** `$0.0021 · 1,350 → 24 tokens` of each span with model calls, itself or below it, by span id; calls are told where they are many. */
export function spanSummaries(spans: readonly EnrichedSpan[]): Map<string, string> {
  const summaries = new Map<string, string>();
  for (const [spanId, rollup] of rollupsBelow(spans)) {
    if (rollup.calls > 0) summaries.set(spanId, summaryOf(rollup));
  }
  return summaries;
}

function summaryOf(rollup: Rollup): string {
  const { calls, errors, inputTokens, outputTokens } = rollup;
  const tokens = inputTokens + outputTokens;
  return [
    costText(rollup),
    tokens > 0 ? `${formatCount(inputTokens)} → ${formatCount(outputTokens)} tokens` : '',
    calls > 1 ? `${calls} calls` : '',
    errors > 0 ? (calls > 1 ? `${errors} failed` : 'failed') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** `$0.0021+` where more than that is unknown; nothing where all calls failed. */
export function costText(rollup: Rollup): string {
  const costUsd = knownCostUsd(rollup);
  const isMore = rollup.unknownCostCalls > 0;
  if (costUsd === undefined) return isMore ? 'cost unknown' : '';
  return `${formatUsd(costUsd)}${isMore ? '+' : ''}`;
}
