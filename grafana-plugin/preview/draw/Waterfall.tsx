import { css, cx } from '@emotion/css';
import type { DataFrame, GrafanaTheme2 } from '@grafana/data';
import { Icon, LinkButton, useStyles2 } from '@grafana/ui';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { formatDuration } from '../../src/conversation/view/format.ts';
import { JsonBlock } from '../../src/conversation/view/JsonBlock.tsx';
import { SPAN_SUMMARY } from '../../src/frames/span-summary.ts';
import type { Surroundings } from '../page/surroundings.ts';
import { toSpanRows } from './span-rows.ts';

interface WaterfallProps extends Pick<Surroundings, 'openConversation'> {
  readonly frame: DataFrame;
  readonly width: number;
  readonly height: number;
}

const ROW_PX = 28;
/** Narrower than this, a row has no bar. */
const WIDTH_WITH_BARS = 700;

/** The spans of a trace over time: for people without Grafana, whose own trace view is not to be had outside it. */
export function Waterfall({ frame, width, height, openConversation }: WaterfallProps) {
  const styles = useStyles2(getStyles);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => toSpanRows(frame), [frame]);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.spanId ?? index,
    estimateSize: () => ROW_PX,
    overscan: 10,
  });
  const startMs = Math.min(...rows.map((row) => row.startMs));
  const endMs = Math.max(...rows.map((row) => row.startMs + row.durationMs));
  const share = (ms: number) => `${(100 * ms) / Math.max(endMs - startMs, 0.001)}%`;
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const href = openConversation({
    traceID: rows[0]?.traceId ?? '',
    startTime: startMs * 1e3,
    endTime: endMs * 1e3,
    spans: rows,
    datasource: { uid: 'genai' },
  });
  const hasBars = width >= WIDTH_WITH_BARS;
  return (
    <div className={styles.view} style={{ height }}>
      <header className={styles.header}>
        <strong>{rows[0]?.name}</strong>
        <span>{rows.length} spans</span>
        <span>{formatDuration(endMs - startMs)}</span>
        {href && (
          <LinkButton size="sm" icon="comment-alt" href={href}>
            Open conversation
          </LinkButton>
        )}
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <section ref={scroller} className={styles.scroller} aria-label="spans" tabIndex={0}>
        <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index]!;
            const isOpen = open.has(row.spanId);
            return (
              <div
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles.item}
                style={{ transform: `translateY(${start}px)` }}
              >
                <button
                  type="button"
                  className={cx(styles.row, !hasBars && styles.narrow)}
                  aria-expanded={isOpen}
                  onClick={() => toggle(row.spanId)}
                >
                  <span className={styles.name} style={{ paddingLeft: Math.min(row.depth, 20) * 14 }}>
                    {row.hasError && <Icon name="exclamation-circle" className={styles.failed} title="failed" />}
                    <strong>{row.name}</strong> {row.service}
                  </span>
                  <span className={styles.facts}>{row.summary}</span>
                  {hasBars && (
                    <span className={styles.lane}>
                      <span
                        className={cx(styles.bar, row.hasError && styles.error)}
                        style={{ left: share(row.startMs - startMs), width: `max(2px, ${share(row.durationMs)})` }}
                      />
                    </span>
                  )}
                  <span className={styles.duration}>{formatDuration(row.durationMs)}</span>
                </button>
                {isOpen && <JsonBlock value={{ ...row.attributes, [SPAN_SUMMARY]: undefined }} />}
              </div>
            );
          })}
        </div>
      </section>
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  view: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1) }),
  header: css({
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    color: theme.colors.text.secondary,
    '& strong': { color: theme.colors.text.primary },
  }),
  scroller: css({ flex: '1 1 0', minHeight: 0, overflow: 'auto' }),
  item: css({ position: 'absolute', top: 0, left: 0, width: '100%' }),
  row: css({
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 34%) minmax(0, 24%) minmax(0, 1fr) 72px',
    alignItems: 'center',
    gap: theme.spacing(1),
    width: '100%',
    height: ROW_PX,
    padding: theme.spacing(0, 0.5),
    border: 'none',
    background: 'none',
    color: theme.colors.text.primary,
    textAlign: 'left',
    '&:hover': { background: theme.colors.action.hover },
  }),
  narrow: css({ gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 40%) 64px' }),
  name: css({
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.colors.text.secondary,
    '& strong': { color: theme.colors.text.primary, fontWeight: theme.typography.fontWeightMedium },
  }),
  failed: css({ color: theme.colors.error.text, marginRight: theme.spacing(0.5) }),
  facts: css({
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
    fontVariantNumeric: 'tabular-nums',
  }),
  duration: css({
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'right',
  }),
  lane: css({
    position: 'relative',
    height: 14,
    borderRadius: theme.shape.radius.default,
    background: theme.colors.background.secondary,
  }),
  bar: css({
    position: 'absolute',
    inset: '2px auto',
    borderRadius: theme.shape.radius.default,
    background: theme.colors.primary.main,
  }),
  error: css({ background: theme.colors.error.main }),
});
