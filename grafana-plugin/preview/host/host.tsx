import './boot-data.ts';
import 'uplot/dist/uPlot.min.css';
import * as emotionCss from '@emotion/css';
import { CacheProvider, ThemeProvider } from '@emotion/react';
import * as grafanaData from '@grafana/data';
import {
  type AppPlugin,
  createTheme,
  type DataSourceInstanceSettings,
  type DataSourcePlugin,
  type PanelPlugin,
  type PluginExtensionAddedLinkConfig,
  PluginType,
  ThemeContext,
} from '@grafana/data';
import * as grafanaRuntime from '@grafana/runtime';
import { config, setBackendSrv, setDataSourceSrv, setTemplateSrv } from '@grafana/runtime';
import * as grafanaUi from '@grafana/ui';
import { GlobalStyles, PortalContainer } from '@grafana/ui';
import type { ComponentType } from 'react';
import * as react from 'react';
import * as reactJsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import { createRoot } from 'react-dom/client';
import * as rxjs from 'rxjs';
import type { TraceViewContext } from '../../src/app/open-conversation-link.ts';
import type { GenAiDataSource } from '../../src/datasource/datasource.ts';
import type { GenAiQuery, GenAiSettings } from '../../src/datasource/query.ts';
import { DATASOURCE_ID } from '../../src/plugin-ids.ts';
import { addressWith } from '../page/address.ts';
import { Preview } from '../page/Preview.tsx';
import { fetchThroughProxy } from './backend-srv.ts';
import { loadPlugin } from './plugin-loader.ts';

const DATASOURCE_UID = 'genai';

/** The libraries that Grafana gives to plugins. */
const LIBRARIES = {
  react,
  'react-dom': reactDom,
  'react/jsx-runtime': reactJsxRuntime,
  rxjs,
  '@emotion/css': emotionCss,
  '@grafana/data': grafanaData,
  '@grafana/runtime': grafanaRuntime,
  '@grafana/ui': grafanaUi,
};

// For tests that ask which one it is.
Object.assign(globalThis, { reactVersion: react.version });

const settingsOf = (jsonData: GenAiSettings) =>
  ({
    id: 1,
    uid: DATASOURCE_UID,
    type: DATASOURCE_ID,
    name: 'GenAI traces',
    url: `/api/datasources/proxy/uid/${DATASOURCE_UID}`,
    access: 'proxy',
    readOnly: false,
    jsonData,
    meta: { id: DATASOURCE_ID, name: 'GenAI traces', type: PluginType.datasource },
  }) as unknown as DataSourceInstanceSettings<GenAiSettings>;

interface Given {
  readonly settings: GenAiSettings;
  readonly upstream: string;
  readonly others: { readonly [uid: string]: { readonly type: string; readonly name: string } };
}

async function start(): Promise<void> {
  const parameters = new URLSearchParams(location.search);
  const theme = createTheme({ colors: { mode: parameters.get('theme') === 'light' ? 'light' : 'dark' } });
  Object.assign(config, { theme2: theme });
  const templates = {
    // Variables of dashboards stand in the address, as they do in Grafana's.
    replace: (text = '') =>
      text.replace(
        /\$(\w+)/g,
        (whole, name) => parameters.get(`var-${name}`) ?? (name === 'conversation' ? '' : whole),
      ),
    getVariables: () => [],
    containsTemplate: () => false,
    updateTimeRange: () => {},
  };
  setTemplateSrv(templates as never);
  setBackendSrv({ fetch: fetchThroughProxy } as never);
  const sources: { current?: GenAiDataSource } = {};
  const given = (await (await fetch('/settings.json')).json()) as Given;
  const settings = settingsOf(given.settings);
  const others = Object.entries(given.others).map(([uid, { type, name }]) => ({
    uid,
    type,
    name,
    url: `/api/datasources/proxy/uid/${uid}`,
  }));
  setDataSourceSrv({
    get: async () => sources.current,
    getList: ({ type }: { type?: string } = {}) => others.filter((each) => type === undefined || each.type === type),
    getInstanceSettings: (uid: string) => others.find((each) => each.uid === uid),
  } as never);

  type Datasource = DataSourcePlugin<GenAiDataSource, GenAiQuery, GenAiSettings>;
  const datasourcePlugin = await loadPlugin<Datasource>('/plugin/datasource/module.js', LIBRARIES);
  const panelPlugin = await loadPlugin<PanelPlugin>('/plugin/panel/module.js', LIBRARIES);
  const app = await loadPlugin<AppPlugin>('/plugin/module.js', LIBRARIES);
  const datasource = new datasourcePlugin.DataSourceClass(settings);
  sources.current = datasource;

  createRoot(document.getElementById('root')!).render(
    <ThemeContext.Provider value={theme}>
      <CacheProvider value={emotionCss.cache}>
        <ThemeProvider theme={theme}>
          <GlobalStyles />
          <Preview
            datasource={datasource}
            components={datasourcePlugin.components}
            panel={panelPlugin}
            settings={settings}
            upstream={given.upstream}
            AppPage={app.root as ComponentType}
            openConversation={(context) => openConversation(app, context)}
          />
          <PortalContainer />
        </ThemeProvider>
      </CacheProvider>
    </ThemeContext.Provider>,
  );
}

/** Where the link of the app leads that Grafana shows above a trace, on this page. */
function openConversation(app: AppPlugin, context: TraceViewContext): string | undefined {
  const [link] = app.addedLinkConfigs as PluginExtensionAddedLinkConfig<TraceViewContext>[];
  const path = link?.configure?.(context)?.path;
  const parameters = path && Object.fromEntries(new URLSearchParams(path.slice(path.indexOf('?'))));
  return parameters && addressWith({ page: 'conversation', ...parameters });
}

start().catch((error: unknown) => {
  document.getElementById('root')!.textContent = `The preview did not start: ${String(error)}`;
  throw error;
});
