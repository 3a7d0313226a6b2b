import { Badge } from '@grafana/ui';
import type { Rollup } from '../conversation.ts';
import { formatCount, formatUsd } from './format.ts';

/** Sums in words: what is not known is said beside what is. */
export function RollupFacts({ rollup }: { readonly rollup: Rollup }) {
  if (rollup.calls === 0) return null;
  // Of calls that all failed there is nothing to sum: 0 would say that they were free.
  const hasAnswers = rollup.calls > rollup.errors || rollup.inputTokens > 0 || rollup.costUsd > 0;
  const details = [
    ['cache read', rollup.cacheReadTokens],
    ['reasoning', rollup.reasoningTokens],
  ] as const;
  const known = details.flatMap(([name, count]) => (count ? [`${formatCount(count)} ${name}`] : []));
  return (
    <>
      <span>
        {rollup.calls} {rollup.calls === 1 ? 'call' : 'calls'}
      </span>
      {hasAnswers && (
        <span>
          {formatCount(rollup.inputTokens)} in → {formatCount(rollup.outputTokens)} out
          {known.length > 0 && ` (${known.join(', ')})`}
        </span>
      )}
      {hasAnswers && <Cost rollup={rollup} />}
      {rollup.cacheSavingsUsd > 0 && <span>{formatUsd(rollup.cacheSavingsUsd)} saved by caches</span>}
      {rollup.errors > 0 && <Badge color="red" text={`${rollup.errors} failed`} />}
    </>
  );
}

function Cost({ rollup }: { readonly rollup: Rollup }) {
  const { calls, errors, unknownCostCalls } = rollup;
  if (unknownCostCalls === 0) return <strong>{formatUsd(rollup.costUsd)}</strong>;
  if (rollup.costUsd === 0 && unknownCostCalls >= calls - errors) return <span>cost unknown</span>;
  return (
    <span>
      <strong>{formatUsd(rollup.costUsd)}</strong> and {unknownCostCalls} of unknown cost
    </span>
  );
}
