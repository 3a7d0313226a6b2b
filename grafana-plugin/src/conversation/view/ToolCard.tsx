import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Badge, Icon, useStyles2 } from '@grafana/ui';
import type { ToolPart } from '../conversation.ts';
import { Fold } from './Fold.tsx';
import { formatDuration } from './format.ts';
import { JsonBlock } from './JsonBlock.tsx';
import { TextBlock } from './TextBlock.tsx';

/** A tool call and what came of it, on one card. */
export function ToolCard({ tool }: { readonly tool: ToolPart }) {
  const styles = useStyles2(getStyles);
  const { name, run } = tool;
  return (
    <section className={styles.card} aria-label={`tool ${name}`}>
      <header className={styles.header}>
        <Icon name="brackets-curly" />
        <strong>{name}</strong>
        {run && <span>{formatDuration(run.durationMs)}</span>}
        {run?.error && <Badge color="red" text={run.error.type ?? 'error'} />}
        {!('result' in tool) && !run && <span>no result</span>}
      </header>
      {tool.arguments !== undefined && (
        <Fold label="arguments" open>
          <JsonBlock value={tool.arguments} />
        </Fold>
      )}
      {'result' in tool && (
        <Fold label="result" open>
          <JsonBlock value={tool.result} />
        </Fold>
      )}
      {run?.error?.message && !isIn(run.error.message, tool.result) && <TextBlock text={run.error.message} />}
    </section>
  );
}

/** A tool that failed often gives the error as its result too. */
function isIn(message: string, result: unknown): boolean {
  return (typeof result === 'string' ? result : (JSON.stringify(result) ?? '')).includes(message);
}

const getStyles = (theme: GrafanaTheme2) => ({
  card: css({
    display: 'grid',
    gap: theme.spacing(0.5),
    minWidth: 0,
    padding: theme.spacing(1),
    border: `1px solid ${theme.colors.border.medium}`,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.secondary,
  }),
  header: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    '& span': { color: theme.colors.text.secondary },
  }),
});
