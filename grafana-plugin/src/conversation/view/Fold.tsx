import { css } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { Icon, useStyles2 } from '@grafana/ui';
import { type ReactNode, useState } from 'react';

interface FoldProps {
  readonly label: ReactNode;
  readonly open?: boolean | undefined;
  readonly children: ReactNode;
}

/** A part that opens on a press; what is closed is not drawn. */
export function Fold({ label, open = false, children }: FoldProps) {
  const styles = useStyles2(getStyles);
  const [isOpen, setOpen] = useState(open);
  return (
    <div className={styles.fold}>
      <button type="button" className={styles.label} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'angle-down' : 'angle-right'} />
        {label}
      </button>
      {isOpen && <div className={styles.content}>{children}</div>}
    </div>
  );
}

const getStyles = (theme: GrafanaTheme2) => ({
  fold: css({ minWidth: 0 }),
  label: css({
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: 0,
    border: 'none',
    background: 'none',
    color: theme.colors.text.secondary,
    fontSize: theme.typography.bodySmall.fontSize,
    textAlign: 'left',
  }),
  content: css({ paddingTop: theme.spacing(0.5) }),
});
