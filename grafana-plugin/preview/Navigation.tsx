import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';

/** Names of the dashboards' files, and what they are called. */
const PAGES: readonly (readonly [name: string, title: string])[] = [
  ['', 'Explore'],
  ['overview', 'Overview'],
  ['cost', 'Cost'],
  ['performance', 'Performance'],
  ['errors', 'Errors'],
  ['agents-and-tools', 'Agents and tools'],
  ['gateway', 'Gateway'],
  ['users-and-conversations', 'Users and conversations'],
];

/** What there is to look at. */
export function Navigation({ current }: { readonly current: string }) {
  const styles = useStyles2(getStyles);
  return (
    <nav className={styles.bar} aria-label="pages">
      {PAGES.map(([name, title]) => (
        <a
          key={name}
          href={addressOf(name)}
          className={cx(styles.link, name === current && styles.current)}
          aria-current={name === current ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  );
}

function addressOf(name: string): string {
  const theme = new URLSearchParams(location.search).get('theme');
  return `?${new URLSearchParams({ ...(theme ? { theme } : {}), ...(name ? { dashboard: name } : {}) })}`;
}

const getStyles = (theme: GrafanaTheme2) => ({
  bar: css({ display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) }),
  link: css({
    padding: theme.spacing(0.5, 1),
    borderRadius: theme.shape.radius.default,
    color: theme.colors.text.secondary,
    '&:hover': { background: theme.colors.action.hover, color: theme.colors.text.primary },
  }),
  current: css({ background: theme.colors.action.selected, color: theme.colors.text.primary }),
});
