import { css } from '@emotion/css';
import { dateTime, type GrafanaTheme2, type TimeRange } from '@grafana/data';
import { Button, TimeRangeInput, useStyles2 } from '@grafana/ui';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { GenAiQuery } from '../../src/datasource/query.ts';
import { addressOf, parameter } from './address.ts';
import { Dashboard } from './Dashboard.tsx';
import { Explore } from './Explore.tsx';
import { Navigation } from './Navigation.tsx';
import { Settings, type SettingsProps } from './Settings.tsx';
import type { Surroundings } from './surroundings.ts';

interface PreviewProps extends Omit<Surroundings, 'range' | 'open'>, Pick<SettingsProps, 'settings' | 'upstream'> {
  /** The page of the app, which its link opens. */
  readonly AppPage: ComponentType;
}

const DAY_MS = 86_400_000;

/** What Grafana shows of the plugin, as far as that is to be had without it: Explore, dashboards, settings, the app's page. */
export function Preview({ AppPage, settings, upstream, ...plugin }: PreviewProps) {
  const styles = useStyles2(getStyles);
  const { datasource } = plugin;
  const dashboard = parameter('dashboard');
  const page = parameter('page');
  const isExplore = dashboard === undefined && page === undefined;
  const [range, setRange] = useState(() => lastDays(isExplore ? 7 : 1));
  const [query, setQuery] = useState<GenAiQuery>(() => queryOfAddress(datasource));
  const latest = useRef(query);
  const [asked, setAsked] = useState<readonly GenAiQuery[]>([query]);

  // An editor changes the query and runs it in one go, before the page is drawn again.
  const change = (next: GenAiQuery) => {
    latest.current = next;
    setQuery(next);
  };
  const run = () => setAsked([latest.current]);
  const open = (next: GenAiQuery) => {
    if (!isExplore) {
      location.assign(addressOf(next));
      return;
    }
    change(next);
    history.pushState(null, '', addressOf(next));
    run();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is all that is looked at
  useEffect(() => {
    const goBack = () => {
      change(queryOfAddress(datasource));
      run();
    };
    addEventListener('popstate', goBack);
    return () => removeEventListener('popstate', goBack);
  }, []);

  const surroundings = { ...plugin, range, open };
  return (
    <main className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.title}>GenAI traces</h1>
        <Navigation />
        {page === undefined && (
          <span className={styles.right}>
            <TimeRangeInput value={range} onChange={setRange} />
            {isExplore && (
              <Button icon="sync" onClick={() => open(query)}>
                Run query
              </Button>
            )}
          </span>
        )}
      </header>
      {page === 'settings' && <Settings {...plugin} settings={settings} upstream={upstream} />}
      {page === 'conversation' && <AppPage />}
      {dashboard !== undefined && <Dashboard name={dashboard} {...surroundings} />}
      {isExplore && <Explore query={query} asked={asked} onChange={change} onRun={run} {...surroundings} />}
    </main>
  );
}

function lastDays(days: number): TimeRange {
  const now = Date.now();
  const range = { from: dateTime(now - days * DAY_MS), to: dateTime(now + 60_000) };
  return { ...range, raw: { from: days === 1 ? 'now-24h' : `now-${days}d`, to: 'now' } };
}

function queryOfAddress(datasource: Surroundings['datasource']): GenAiQuery {
  const given = parameter('query');
  return { refId: 'A', ...datasource.getDefaultQuery(), ...(given ? (JSON.parse(given) as object) : {}) };
}

const getStyles = (theme: GrafanaTheme2) => ({
  page: css({
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    height: '100vh',
    padding: theme.spacing(2),
    overflow: 'auto',
    background: theme.colors.background.primary,
  }),
  bar: css({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: theme.spacing(1) }),
  title: css({ margin: 0, fontSize: theme.typography.h4.fontSize }),
  right: css({ display: 'flex', gap: theme.spacing(1), marginLeft: 'auto' }),
});
