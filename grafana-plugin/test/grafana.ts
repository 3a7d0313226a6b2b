import {
  CoreApp,
  type DataFrame,
  type DataQueryResponse,
  type DataSourceInstanceSettings,
  dateTime,
  PluginType,
} from '@grafana/data';
import { from, lastValueFrom, toArray } from 'rxjs';
import { vi } from 'vitest';
import { fetchThroughProxy } from '../preview/host/backend-srv.ts';
import type { GenAiQuery, GenAiSettings } from '../src/datasource/query.ts';

/** What the host gives, as far as a datasource uses it. The library itself loads in a page only. */
const host: { templates?: object; datasources?: object } = {};
vi.doMock('@grafana/runtime', () => ({
  getBackendSrv: () => ({ fetch: fetchThroughProxy }),
  getTemplateSrv: () => host.templates,
  getDataSourceSrv: () => host.datasources,
  isFetchError: (error: unknown) => typeof error === 'object' && error !== null && 'status' in error && 'data' in error,
}));
vi.doMock('@grafana/ui', () => ({}));
const { GenAiDataSource } = await import('../src/datasource/datasource.ts');
type GenAiDataSource = InstanceType<typeof GenAiDataSource>;

interface FakeGrafana {
  readonly variables?: { readonly [name: string]: string | string[] };
  /** Other datasources, by uid. */
  readonly others?: { readonly [uid: string]: string };
}

/** The datasource as Grafana makes it, in this process: requests go to `url`, variables are filled as Grafana does. */
export function datasourceAt(url: string, jsonData: GenAiSettings = {}, grafana: FakeGrafana = {}): GenAiDataSource {
  const { variables = {}, others = {} } = grafana;
  Object.assign(globalThis, { location: new URL(url) });
  host.templates = {
    replace: (text = '', _scoped: unknown, format?: (value: string | string[]) => string) =>
      text.replace(/\$(\w+)/g, (whole, name: string) => {
        const value = variables[name];
        return value === undefined ? whole : (format?.(value) ?? String(value));
      }),
  };
  host.datasources = {
    getInstanceSettings: (uid: string) => (others[uid] ? { uid, url: others[uid] } : undefined),
  };
  return new GenAiDataSource({
    id: 1,
    uid: 'genai',
    type: 'portkeyotel-genai-datasource',
    name: 'GenAI',
    url,
    access: 'proxy',
    readOnly: false,
    jsonData,
    meta: { id: 'portkeyotel-genai-datasource', name: 'GenAI', type: PluginType.datasource },
  } as unknown as DataSourceInstanceSettings<GenAiSettings>);
}

const HOUR_MS = 3_600_000;

/** All answers to a query, over the last hours. */
export function answers(
  datasource: GenAiDataSource,
  query: Partial<GenAiQuery>,
  { hours = 1, ...request }: { hours?: number; filters?: object[] } = {},
): Promise<DataQueryResponse[]> {
  const now = Date.now();
  const range = { from: dateTime(now - hours * HOUR_MS), to: dateTime(now + 60_000) };
  return lastValueFrom(
    from(
      datasource.query({
        app: CoreApp.Explore,
        requestId: 'test',
        interval: '60s',
        intervalMs: 60_000,
        range: { ...range, raw: range },
        scopedVars: {},
        startTime: now,
        timezone: 'utc',
        targets: [{ refId: 'A', ...query }],
        ...request,
      } as never),
    ).pipe(toArray()),
  );
}

/** The frames of the last answer. @throws what it says went wrong */
export async function frames(...asked: Parameters<typeof answers>): Promise<DataFrame[]> {
  const last = (await answers(...asked)).at(-1);
  const [error] = last?.errors ?? [];
  if (error) throw new Error(error.message);
  return (last?.data ?? []) as DataFrame[];
}

/** A frame as rows by the names of its fields. */
export function rows(frame: DataFrame): { [name: string]: unknown }[] {
  return Array.from({ length: frame.length }, (_, row) =>
    Object.fromEntries(frame.fields.map(({ name, values }) => [name, values[row]])),
  );
}
