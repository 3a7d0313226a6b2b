import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Button, IconButton, Input, useStyles2 } from '@grafana/ui';
import { type KeyboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Conversation } from '../conversation.ts';
import { formatDuration } from './format.ts';
import { RollupFacts } from './RollupFacts.tsx';
import { findRows, type Landmark, landmark, rowOfSpan, toRows } from './rows.ts';
import { StepTree } from './StepTree.tsx';
import { Thread } from './Thread.tsx';

interface ConversationViewProps {
  readonly conversation: Conversation;
  readonly width: number;
  readonly height: number;
  readonly timeZone?: string | undefined;
}

/** Narrower than this, the tree is shown on a press. */
const WIDTH_WITH_TREE = 760;

const LANDMARKS: readonly { readonly which: Landmark; readonly key: string; readonly goesTo: string }[] = [
  { which: 'first error', key: 'e', goesTo: 'the first error' },
  { which: 'costliest', key: 'c', goesTo: 'the costliest call' },
  { which: 'slowest', key: 's', goesTo: 'the slowest call' },
];

const KEYS = 'Keys: j next message, k previous, / search, e first error, c costliest, s slowest';

/**
 * One conversation: its sums on top, its tree of steps at the left, its messages at the right. Keys: `j` and `k` next and
 * previous message, `/` search, `e` first error, `c` costliest, `s` slowest.
 */
export function ConversationView({ conversation, width, height, timeZone }: ConversationViewProps) {
  const styles = useStyles2(getStyles);
  const search = useRef<HTMLInputElement>(null);
  const rows = useMemo(() => toRows(conversation), [conversation]);
  const [selected, setSelected] = useState<number>();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const found = useMemo(() => findRows(rows, wanted), [rows, wanted]);
  const [hasTree, setTree] = useState(width >= WIDTH_WITH_TREE);

  const jump = (index: number | undefined) => {
    if (index !== undefined) setSelected(index);
  };
  const step = (by: 1 | -1) => {
    let index = (selected ?? (by === 1 ? -1 : rows.length)) + by;
    while (rows[index]?.kind === 'turn') index += by;
    if (rows[index]) setSelected(index);
  };
  const nextFound = (by: 1 | -1) => {
    const at = selected ?? -1;
    jump(by === 1 ? (found.find((row) => row > at) ?? found[0]) : (found.findLast((row) => row < at) ?? found.at(-1)));
  };
  const keys: { readonly [key: string]: () => void } = {
    j: () => step(1),
    k: () => step(-1),
    ...Object.fromEntries(LANDMARKS.map(({ which, key }) => [key, () => jump(landmark(rows, which))])),
    '/': () => search.current?.focus(),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !(event.key in keys)) return;
    event.preventDefault();
    event.stopPropagation();
    keys[event.key]?.();
  };

  const endMs = Math.max(...conversation.turns.map((turn) => turn.startMs + turn.durationMs));
  const startMs = Math.min(...conversation.turns.map((turn) => turn.startMs));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are a shorter way to the buttons inside
    <div className={styles.view} style={{ width, height }} onKeyDown={onKeyDown}>
      <header className={styles.bar}>
        <IconButton
          name="list-ul"
          aria-label={hasTree ? 'Hide steps' : 'Show steps'}
          tooltip={hasTree ? 'Hide steps' : 'Show steps'}
          onClick={() => setTree(!hasTree)}
        />
        <span>
          {conversation.turns.length} {conversation.turns.length === 1 ? 'turn' : 'turns'}
        </span>
        <span>{formatDuration(endMs - startMs)}</span>
        <RollupFacts rollup={conversation.rollup} />
        <span className={styles.right}>
          {LANDMARKS.map(({ which, key, goesTo }) => {
            const row = landmark(rows, which);
            return (
              <Button
                key={which}
                size="sm"
                fill="text"
                variant={which === 'first error' ? 'destructive' : 'secondary'}
                disabled={row === undefined}
                tooltip={`Go to ${goesTo} (${key})`}
                onClick={() => jump(row)}
              >
                {which}
              </Button>
            );
          })}
          <IconButton name="keyboard" tooltip={KEYS} />
          <Input
            ref={search}
            width={24}
            value={text}
            placeholder="Search messages"
            aria-label="Search messages"
            suffix={wanted && <span aria-live="polite">{found.length} found</span>}
            onChange={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => event.key === 'Enter' && nextFound(event.shiftKey ? -1 : 1)}
          />
        </span>
      </header>
      <div className={styles.body}>
        {hasTree && (
          <div className={styles.tree}>
            <StepTree
              conversation={conversation}
              onSelect={(traceId, spanId) =>
                jump(spanId ? rowOfSpan(rows, spanId) : rows.findIndex(({ key }) => key === traceId))
              }
            />
          </div>
        )}
        <div className={styles.thread}>
          <Thread rows={rows} selected={selected} timeZone={timeZone} />
        </div>
      </div>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  view: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), minHeight: 0 }),
  bar: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    color: theme.colors.text.secondary,
    '& strong': { color: theme.colors.text.primary },
  }),
  right: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(0.5), marginLeft: 'auto' }),
  body: css({ display: 'flex', flex: '1 1 0', gap: theme.spacing(2), minHeight: 0 }),
  tree: css({ flex: '0 0 clamp(220px, 30%, 420px)', minWidth: 0 }),
  thread: css({ flex: '1 1 0', minWidth: 0 }),
});
