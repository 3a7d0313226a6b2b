import { css } from '@emotion/css';
import {
  CoreApp,
  type DataFrame,
  type DataQueryResponse,
  type DataSourceInstanceSettings,
  type DataSourcePluginComponents,
  dateTime,
  type GrafanaTheme2,
  LoadingState,
  type PanelPlugin,
  type TimeRange,
} from '@grafana/data';
import { Alert, Button, LoadingBar, TimeRangeInput, useStyles2 } from '@grafana/ui';
import { useEffect, useRef, useState } from 'react';
import { from, type Subscription } from 'rxjs';
import type { GenAiDataSource } from '../src/datasource/datasource.ts';
import type { GenAiQuery, GenAiSettings } from '../src/datasource/query.ts';
import { Dashboard } from './Dashboard.tsx';
import { Navigation } from './Navigation.tsx';
import { Result } from './Result.tsx';
import { requestOf } from './request.ts';
import { Settings } from './Settings.tsx';

interface PreviewProps {
  readonly datasource: GenAiDataSource;
  readonly components: DataSourcePluginComponents<GenAiDataSource, GenAiQuery, GenAiSettings>;
  readonly panel: PanelPlugin;
  readonly settings: DataSourceInstanceSettings<GenAiSettings>;
}

const HOUR_MS = 3_600_000;

/** A small Explore: the plugin's own query editor on top, below it what the query gives; or one of its dashboards. */
export function Preview({ datasource, components, panel, settings }: PreviewProps) {
  const styles = useStyles2(getStyles);
  const [query, setQuery] = useState<GenAiQuery>(() => queryOfAddress(datasource));
  const latest = useRef(query);
  const [range, setRange] = useState(() => lastHours(isDashboard() ? 24 : 7 * 24));
  const [response, setResponse] = useState<DataQueryResponse>();
  const [isSettings, setSettings] = useState(() => location.hash === '#settings');
  const running = useRef<Subscription>(undefined);
  const { QueryEditor, QueryEditorHelp } = components;
  const dashboard = new URLSearchParams(location.search).get('dashboard');

  const run = (next: GenAiQuery) => {
    running.current?.unsubscribe();
    setResponse({ data: [], state: LoadingState.Loading });
    running.current = from(datasource.query(requestOf([next], range))).subscribe({
      next: setResponse,
      error: (error: Error) =>
        setResponse({ data: [], errors: [{ message: error.message }], state: LoadingState.Error }),
    });
  };
  // An editor changes the query and runs it in one go, before the page is drawn again.
  const change = (next: GenAiQuery) => {
    latest.current = next;
    setQuery(next);
  };
  const open = (next: GenAiQuery) => {
    change(next);
    history.pushState(null, '', addressOf(next));
    run(next);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new range asks again, typing does not
  useEffect(() => {
    if (dashboard !== null) return undefined;
    run(query);
    return () => running.current?.unsubscribe();
  }, [range]);

  const frames = (response?.data ?? []) as DataFrame[];
  return (
    <main className={styles.page}>
      <header className={styles.bar}>
        <h1 className={styles.title}>GenAI traces</h1>
        <Navigation current={dashboard ?? ''} />
        <Button variant="secondary" fill="text" icon="cog" onClick={() => setSettings(!isSettings)}>
          Settings
        </Button>
        <span className={styles.right}>
          <TimeRangeInput value={range} onChange={setRange} />
          {dashboard === null && (
            <Button icon="sync" onClick={() => open(query)}>
              Run query
            </Button>
          )}
        </span>
      </header>
      {isSettings && <Settings components={components} datasource={datasource} settings={settings} />}
      {dashboard !== null && (
        <Dashboard
          name={dashboard}
          datasource={datasource}
          panel={panel}
          range={range}
          onOpen={(next) => location.assign(addressOf(next))}
        />
      )}
      {dashboard === null && (
        <>
          {QueryEditor && (
            <QueryEditor
              datasource={datasource}
              query={query}
              app={CoreApp.PanelEditor}
              range={range}
              onChange={change}
              onRunQuery={() => run(latest.current)}
            />
          )}
          <div className={styles.loading}>
            {response?.state === LoadingState.Loading && <LoadingBar width={600} ariaLabel="loading" />}
          </div>
          {response?.errors?.map(({ message }) => (
            <Alert key={message} severity="error" title={message ?? 'The query failed'} />
          ))}
          {frames
            .flatMap(({ meta }) => meta?.notices ?? [])
            .map(({ text, severity }) => (
              <Alert key={text} severity={severity} title={text} />
            ))}
          <Result frames={frames} panel={panel} range={range} onOpen={open} />
          {frames.length === 0 && QueryEditorHelp && (
            <QueryEditorHelp
              datasource={datasource}
              query={query}
              onClickExample={(example) => open(example as GenAiQuery)}
            />
          )}
        </>
      )}
    </main>
  );
}

function isDashboard(): boolean {
  return new URLSearchParams(location.search).has('dashboard');
}

function lastHours(hours: number): TimeRange {
  const now = Date.now();
  const range = { from: dateTime(now - hours * HOUR_MS), to: dateTime(now + 60_000) };
  return { ...range, raw: { from: `now-${hours}h`, to: 'now' } };
}

function queryOfAddress(datasource: GenAiDataSource): GenAiQuery {
  const given = new URLSearchParams(location.search).get('query');
  return { refId: 'A', ...datasource.getDefaultQuery(), ...(given ? (JSON.parse(given) as object) : {}) };
}

function addressOf(query: GenAiQuery): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete('dashboard');
  parameters.set('query', JSON.stringify(query));
  return `?${parameters}`;
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
  bar: css({ display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
  title: css({ margin: 0, fontSize: theme.typography.h4.fontSize }),
  right: css({ display: 'flex', gap: theme.spacing(1), marginLeft: 'auto' }),
  loading: css({ height: 2 }),
});
