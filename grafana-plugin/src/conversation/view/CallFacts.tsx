import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Badge, type BadgeColor, useStyles2 } from '@grafana/ui';
import type { Call, GatewayFacts } from '../conversation.ts';
import { EvaluationBadges } from './EvaluationBadges.tsx';
import { formatCount, formatDuration, formatUnknownCost, formatUsd } from './format.ts';

/** One line under an answer: model, tokens by kind, cost, time, why it ended, what the gateway did, scores. */
export function CallFacts({ call }: { readonly call: Call }) {
  const styles = useStyles2(getStyles);
  return (
    <div className={styles.line}>
      {call.model && <strong>{call.model}</strong>}
      {call.provider && <span>{call.provider}</span>}
      <Tokens call={call} />
      <Cost call={call} />
      <span>
        {formatDuration(call.durationMs)}
        {call.timeToFirstTokenMs !== undefined && ` (first token ${formatDuration(call.timeToFirstTokenMs)})`}
      </span>
      {call.finishReasons.length > 0 && <span>{call.finishReasons.join(', ')}</span>}
      {call.gateway && <Gateway facts={call.gateway} call={call} />}
      <EvaluationBadges evaluations={call.evaluations} />
    </div>
  );
}

function Tokens({ call: { operation, usage } }: { readonly call: Call }) {
  if (usage?.inputTokens === undefined && usage?.outputTokens === undefined) return <span>tokens unknown</span>;
  const details = [
    ['cache read', usage.cacheReadTokens],
    ['cache write', usage.cacheWriteTokens],
    ['reasoning', usage.reasoningTokens],
    ['audio in', usage.inputAudioTokens],
    ['audio out', usage.outputAudioTokens],
  ] as const;
  const known = details.flatMap(([name, count]) => (count ? [`${formatCount(count)} ${name}`] : []));
  const count = (tokens: number | undefined) => (tokens === undefined ? '?' : formatCount(tokens));
  return (
    <span>
      {count(usage.inputTokens)} in
      {/* Embeddings are no tokens. */}
      {operation !== 'embeddings' && ` → ${count(usage.outputTokens)} out`}
      {known.length > 0 && ` (${known.join(', ')})`}
      {usage.estimated && ' estimated'}
    </span>
  );
}

function Cost({ call }: { readonly call: Call }) {
  if (call.costUsd !== undefined) {
    const saved = call.cacheSavingsUsd ? `, ${formatUsd(call.cacheSavingsUsd)} saved` : '';
    return (
      <span>
        {call.costUpperBound && 'at most '}
        <strong>{formatUsd(call.costUsd)}</strong>
        {saved}
      </span>
    );
  }
  return call.costUnknown ? <span>cost unknown: {formatUnknownCost(call.costUnknown)}</span> : null;
}

function Gateway({ facts, call }: { readonly facts: GatewayFacts; readonly call: Call }) {
  const badges: { readonly color: BadgeColor; readonly text: string }[] = [];
  if (facts.cacheStatus === 'hit') badges.push({ color: 'green', text: 'cache hit' });
  if (facts.retryCount === -1) badges.push({ color: 'red', text: 'all attempts failed' });
  if (facts.retryCount !== undefined && facts.retryCount > 0) {
    badges.push({ color: 'orange', text: `${facts.retryCount} ${facts.retryCount === 1 ? 'retry' : 'retries'}` });
  }
  if (facts.provider && facts.provider !== call.provider) badges.push({ color: 'blue', text: `to ${facts.provider}` });
  if (facts.target) badges.push({ color: 'blue', text: `target ${facts.target}` });
  if (facts.guardrailStatus) {
    badges.push({
      color: /fail|den/i.test(facts.guardrailStatus) ? 'red' : 'green',
      text: `guardrail ${facts.guardrailStatus}`,
    });
  }
  if (badges.length === 0) badges.push({ color: 'blue', text: 'gateway' });
  return badges.map(({ color, text }) => <Badge key={text} color={color} text={text} />);
}

const getStyles = (theme: GrafanaTheme2) => ({
  line: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
    '& strong': { color: theme.colors.text.primary, fontWeight: theme.typography.fontWeightMedium },
  }),
});
