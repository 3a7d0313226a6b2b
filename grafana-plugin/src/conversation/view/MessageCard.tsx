import { css, cx } from '@emotion/css';
import { dateTimeFormat, type GrafanaTheme2 } from '@grafana/data';
import { Alert, ClipboardButton, Icon, type IconName, useStyles2 } from '@grafana/ui';
import type { MediaPart, Message, Part } from '../conversation.ts';
import { CallFacts } from './CallFacts.tsx';
import { callAsCurl, callAsJson } from './copy.ts';
import { Fold } from './Fold.tsx';
import { formatBytes, formatCount } from './format.ts';
import { JsonBlock } from './JsonBlock.tsx';
import { SafeLink } from './SafeLink.tsx';
import { TextBlock } from './TextBlock.tsx';
import { ToolCard } from './ToolCard.tsx';

interface MessageCardProps {
  readonly message: Message;
  readonly selected: boolean;
  readonly timeZone?: string | undefined;
}

/** One message as people read it. */
export function MessageCard({ message, selected, timeZone }: MessageCardProps) {
  const styles = useStyles2(getStyles);
  const { role, call, parts } = message;
  const isFolded = role === 'system' || role === 'developer';
  const body = parts.map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never move
    <PartView key={index} part={part} markdown={role === 'assistant' || role === 'user'} />
  ));
  return (
    <article
      className={cx(styles.card, role === 'user' && styles.user, selected && styles.selected)}
      aria-label={`${role} message`}
      aria-current={selected ? 'true' : undefined}
    >
      <header className={styles.header}>
        <Icon name={ICONS[role] ?? 'comment-alt'} />
        <strong>{message.name ? `${role} (${message.name})` : role}</strong>
        <time dateTime={new Date(message.timeMs).toISOString()}>
          {dateTimeFormat(message.timeMs, { format: 'YYYY-MM-DD HH:mm:ss', timeZone: timeZone ?? 'browser' })}
        </time>
        {call && (
          <span className={styles.tools}>
            <Copy label="Copy JSON" getText={() => callAsJson(call)} />
            {call.request.messages.length > 0 && <Copy label="Copy curl" getText={() => callAsCurl(call)} />}
          </span>
        )}
      </header>
      {isFolded ? <Fold label={`${role} prompt, ${formatCount(textLength(parts))} characters`}>{body}</Fold> : body}
      {call?.error && (
        <Alert severity="error" title={call.error.type ?? 'The call failed'}>
          {call.error.message && <TextBlock text={call.error.message} />}
        </Alert>
      )}
      {call && !call.error && parts.length === 0 && role !== 'embeddings' && <em>the answer was not captured</em>}
      {message.truncated && <em>some content was cut off before it was stored</em>}
      {call && <CallFacts call={call} />}
    </article>
  );
}

const ICONS: { readonly [role: string]: IconName } = {
  system: 'cog',
  developer: 'cog',
  user: 'user',
  assistant: 'bolt',
  tool: 'brackets-curly',
  embeddings: 'cube',
};

function Copy({ label, getText }: { readonly label: string; readonly getText: () => string }) {
  return (
    <ClipboardButton size="sm" variant="secondary" fill="text" icon="copy" getText={getText}>
      {label}
    </ClipboardButton>
  );
}

function PartView({ part, markdown }: { readonly part: Part; readonly markdown: boolean }) {
  switch (part.kind) {
    case 'text':
      return <TextBlock text={part.text} markdown={markdown} />;
    case 'reasoning':
      return (
        <Fold label={`reasoning, ${formatCount(part.text.length)} characters`}>
          <TextBlock text={part.text} />
        </Fold>
      );
    case 'tool':
      return <ToolCard tool={part} />;
    case 'media':
      return <Media part={part} />;
    case 'other':
      return (
        <Fold label={part.type}>
          <JsonBlock value={part.value} />
        </Fold>
      );
  }
}

/** A picture or a file is named, never loaded: where it is may be an address that tells others that it was looked at. */
function Media({ part: { modality, mimeType, reference, bytes } }: { readonly part: MediaPart }) {
  const facts = [modality, mimeType, bytes === undefined ? undefined : formatBytes(bytes)].filter(Boolean).join(', ');
  return (
    <div>
      <Icon name={modality === 'image' ? 'gf-landscape' : 'file-alt'} /> {facts}
      {reference && (
        <>
          {': '}
          <SafeLink href={reference}>{reference.slice(0, 200)}</SafeLink>
        </>
      )}
    </div>
  );
}

function textLength(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + (part.kind === 'text' ? part.text.length : 0), 0);
}

const getStyles = (theme: GrafanaTheme2) => ({
  card: css({
    display: 'grid',
    gap: theme.spacing(1),
    minWidth: 0,
    padding: theme.spacing(1, 1.5),
    border: `1px solid ${theme.colors.border.weak}`,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.primary,
  }),
  user: css({ background: theme.colors.background.secondary }),
  selected: css({ outline: `2px solid ${theme.colors.primary.border}`, outlineOffset: -1 }),
  header: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    '& time': { color: theme.colors.text.secondary, fontSize: theme.typography.bodySmall.fontSize },
  }),
  tools: css({ marginLeft: 'auto', display: 'flex' }),
});
