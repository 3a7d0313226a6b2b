import { css } from '@emotion/css';
import { dateTimeFormat, type GrafanaTheme2 } from '@grafana/data';
import { Badge, useStyles2 } from '@grafana/ui';
import type { Feedback, Turn } from '../conversation.ts';
import { EvaluationBadges } from './EvaluationBadges.tsx';
import { formatDuration } from './format.ts';
import { RollupFacts } from './RollupFacts.tsx';

interface TurnHeaderProps {
  readonly turn: Turn;
  readonly number: number;
  readonly timeZone?: string | undefined;
}

/** The line above a turn: what it was, when, and what it took in all. */
export function TurnHeader({ turn, number, timeZone }: TurnHeaderProps) {
  const styles = useStyles2(getStyles);
  return (
    <header className={styles.line}>
      <h3 className={styles.name}>
        {number}. {turn.name}
      </h3>
      <span>{dateTimeFormat(turn.startMs, { format: 'YYYY-MM-DD HH:mm:ss', timeZone: timeZone ?? 'browser' })}</span>
      <span>{formatDuration(turn.durationMs)}</span>
      {turn.userId && <span>user {turn.userId}</span>}
      <RollupFacts rollup={turn.rollup} />
      {turn.feedback.map((feedback, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: feedback has no other name and never moves
        <FeedbackBadge key={index} feedback={feedback} />
      ))}
      <EvaluationBadges evaluations={turn.evaluations} />
    </header>
  );
}

function FeedbackBadge({ feedback: { value } }: { readonly feedback: Feedback }) {
  const isBad = value < 0;
  return (
    <Badge
      color={isBad ? 'red' : 'green'}
      text={`feedback ${isBad ? '−' : '+'}${Math.abs(value)}`}
      tooltip="of −10 to 10"
    />
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  line: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    paddingTop: theme.spacing(1),
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
  }),
  name: css({ margin: 0, color: theme.colors.text.primary, fontSize: theme.typography.h6.fontSize }),
});
