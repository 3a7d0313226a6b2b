import { css, cx } from '@emotion/css';
import type { GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { addressWith, parameter } from './address.ts';

/** Names of the dashboards' files, and what they are called. */
const DASHBOARDS: readonly (readonly [name: string, title: string])[] = [
  ['overview', 'Overview'],
  ['cost', 'Cost'],
  ['performance', 'Performance'],
  ['errors', 'Errors'],
  ['agents-and-tools', 'Agents and tools'],
  ['gateway', 'Gateway'],
  ['users-and-conversations', 'Users and conversations'],
];

const PAGES: readonly { readonly title: string; readonly parameters: { readonly [name: string]: string } }[] = [
  { title: 'Explore', parameters: {} },
  ...DASHBOARDS.map(([dashboard, title]) => ({ title, parameters: { dashboard } })),
  { title: 'Settings', parameters: { page: 'settings' } },
];

/** What there is to look at. */
export function Navigation() {
  const styles = useStyles2(getStyles);
  return (
    <nav className={styles.bar} aria-label="pages">
      {PAGES.map(({ title, parameters }) => {
        const isCurrent = ['dashboard', 'page'].every((name) => parameter(name) === parameters[name]);
        return (
          <a
            key={title}
            href={addressWith(parameters)}
            className={cx(styles.link, isCurrent && styles.current)}
            aria-current={isCurrent ? 'page' : undefined}
          >
            {title}
          </a>
        );
      })}
    </nav>
  );
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
