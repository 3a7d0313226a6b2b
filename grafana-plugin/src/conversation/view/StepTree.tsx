import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, type IconName, useStyles2 } from '@grafana/ui';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import type { Conversation, Rollup, Step } from '../conversation.ts';
import { knownCostUsd } from '../rollup.ts';
import { formatCount, formatDuration, formatUsd } from './format.ts';

interface Branch {
  readonly key: string;
  readonly depth: number;
  readonly icon: IconName;
  readonly name: string;
  readonly durationMs: number;
  readonly rollup: Rollup;
  readonly hasError: boolean;
  readonly hasSteps: boolean;
  /** `undefined` for a turn. */
  readonly spanId?: string | undefined;
  readonly traceId: string;
}

interface StepTreeProps {
  readonly conversation: Conversation;
  readonly onSelect: (traceId: string, spanId: string | undefined) => void;
}

/** Turns, and below them agents, calls and tools, each with the cost and the tokens of all under it. */
export function StepTree({ conversation, onSelect }: StepTreeProps) {
  const styles = useStyles2(getStyles);
  const scroller = useRef<HTMLDivElement>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const branches = useMemo(() => toBranches(conversation, closed), [conversation, closed]);
  const virtualizer = useVirtualizer({
    count: branches.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => branches[index]?.key ?? index,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const toggle = (key: string) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  return (
    <nav ref={scroller} className={styles.scroller} aria-label="steps">
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const branch = branches[index]!;
          const indent = 12 * Math.min(branch.depth, 12);
          return (
            <div key={key} className={styles.row} style={{ transform: `translateY(${start}px)`, paddingLeft: indent }}>
              {branch.hasSteps ? (
                <button
                  type="button"
                  className={styles.button}
                  aria-expanded={!closed.has(branch.key)}
                  aria-label={`steps of ${branch.name}`}
                  onClick={() => toggle(branch.key)}
                >
                  <Icon name={closed.has(branch.key) ? 'angle-right' : 'angle-down'} />
                </button>
              ) : (
                <span className={styles.space} />
              )}
              <button
                type="button"
                className={cx(styles.button, styles.name, branch.hasError && styles.error)}
                title={branch.name}
                onClick={() => onSelect(branch.traceId, branch.spanId)}
              >
                <Icon name={branch.icon} size="sm" /> {branch.name}
              </button>
              <span className={styles.facts}>{factsOf(branch)}</span>
            </div>
          );
        })}
      </div>
    </nav>
  );
}

const ROW_HEIGHT = 24;

const ICONS: { readonly [Kind in Step['kind']]: IconName } = {
  agent: 'sitemap',
  call: 'bolt',
  tool: 'brackets-curly',
  retrieval: 'search',
  attempt: 'repeat',
  step: 'circle',
};

function factsOf({ rollup, durationMs }: Branch): string {
  const tokens = rollup.inputTokens + rollup.outputTokens;
  const costUsd = knownCostUsd(rollup);
  return [
    costUsd === undefined ? undefined : formatUsd(costUsd),
    tokens > 0 ? `${formatCount(tokens)} tok` : undefined,
    formatDuration(durationMs),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** The open part of the tree, a line each. */
function toBranches({ turns }: Conversation, closed: ReadonlySet<string>): Branch[] {
  const branches: Branch[] = [];
  const addSteps = (steps: readonly Step[], depth: number) => {
    // Without recursion: a trace may be thousands of steps deep.
    const waiting = steps.toReversed().map((step) => ({ step, depth }));
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const { step } = next;
      const key = `${step.traceId}:${step.spanId}`;
      branches.push({
        ...step,
        key,
        depth: next.depth,
        icon: ICONS[step.kind],
        hasError: step.error !== undefined,
        hasSteps: step.steps.length > 0,
      });
      if (closed.has(key)) continue;
      for (const below of step.steps.toReversed()) waiting.push({ step: below, depth: next.depth + 1 });
    }
  };
  for (const turn of turns) {
    branches.push({
      key: turn.traceId,
      depth: 0,
      icon: 'comment-alt',
      name: turn.name,
      durationMs: turn.durationMs,
      rollup: turn.rollup,
      hasError: turn.rollup.errors > 0,
      hasSteps: turn.steps.length > 0,
      traceId: turn.traceId,
    });
    if (!closed.has(turn.traceId)) addSteps(turn.steps, 1);
  }
  return branches;
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroller: css({ height: '100%', overflow: 'auto', fontSize: theme.typography.bodySmall.fontSize }),
  row: css({
    position: 'absolute',
    top: 0,
    left: 0,
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    width: '100%',
    height: ROW_HEIGHT,
    '&:hover': { background: theme.colors.action.hover },
  }),
  space: css({ flex: '0 0 16px' }),
  button: css({ flex: '0 0 16px', padding: 0, border: 'none', background: 'none', color: theme.colors.text.secondary }),
  name: css({
    flex: '1 1 auto',
    minWidth: 0,
    overflow: 'hidden',
    color: theme.colors.text.primary,
    textAlign: 'left',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  }),
  error: css({ color: theme.colors.error.text }),
  facts: css({
    flex: '0 0 auto',
    paddingRight: theme.spacing(0.5),
    color: theme.colors.text.secondary,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  }),
});
