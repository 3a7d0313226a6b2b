import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { MessageCard } from './MessageCard.tsx';
import type { Row } from './rows.ts';
import { TurnHeader } from './TurnHeader.tsx';

interface ThreadProps {
  readonly rows: readonly Row[];
  /** The row that is jumped to and marked. */
  readonly selected: number | undefined;
  readonly timeZone?: string | undefined;
}

/** The messages of all turns. Only those in sight are drawn, so that thousands scroll like ten. */
export function Thread({ rows, selected, timeZone }: ThreadProps) {
  const styles = useStyles2(getStyles);
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => (rows[index]?.kind === 'turn' ? 40 : 140),
    overscan: 3,
    gap: 8,
  });
  useEffect(() => {
    if (selected !== undefined) virtualizer.scrollToIndex(selected, { align: 'start' });
  }, [selected, virtualizer]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard
    <section ref={scroller} className={styles.scroller} aria-label="conversation" tabIndex={0}>
      <div style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]!;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row.kind === 'turn' ? (
                <TurnHeader turn={row.turn} number={row.number} timeZone={timeZone} />
              ) : (
                <MessageCard message={row.message} selected={index === selected} timeZone={timeZone} />
              )}
            </div>
          );
        })}
      </div>
    </section>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  scroller: css({ height: '100%', minWidth: 0, overflow: 'auto', paddingRight: theme.spacing(1) }),
  row: css({ position: 'absolute', top: 0, left: 0, width: '100%' }),
});
