import type { DataSourceInstanceSettings, DataSourceSettings, TestDataSourceResponse } from '@grafana/data';
import { Alert, Button } from '@grafana/ui';
import { useState } from 'react';
import type { GenAiSecrets, GenAiSettings } from '../../src/datasource/query.ts';
import type { Surroundings } from './surroundings.ts';

export interface SettingsProps extends Pick<Surroundings, 'datasource' | 'components'> {
  readonly settings: DataSourceInstanceSettings<GenAiSettings>;
  /** What the proxy of this page asks. */
  readonly upstream: string;
}

type Options = DataSourceSettings<GenAiSettings, GenAiSecrets>;

/** The plugin's own settings editor, and its health check. What is saved is kept by the server of this page until it ends. */
export function Settings({ datasource, components: { ConfigEditor }, settings, upstream }: SettingsProps) {
  const [options, setOptions] = useState(() => editable(settings, upstream));
  const [health, setHealth] = useState<TestDataSourceResponse>();
  const saveAndTest = async () => {
    const saved = await fetch(`/api/datasources/uid/${settings.uid}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(options),
    });
    if (!saved.ok) return setHealth({ status: 'error', message: await saved.text() });
    // As Grafana does: what was typed is on the server now, and leaves the page.
    const { secureJsonData: secrets = {}, ...rest } = options;
    const stored = Object.fromEntries(Object.keys(secrets).map((name) => [name, true]));
    setOptions({ ...rest, secureJsonFields: { ...rest.secureJsonFields, ...stored } });
    const Datasource = datasource.constructor as new (from: typeof settings) => typeof datasource;
    return setHealth(await new Datasource({ ...settings, jsonData: options.jsonData }).testDatasource());
  };
  return (
    <section>
      {ConfigEditor && <ConfigEditor options={options} onOptionsChange={(next) => setOptions(next as Options)} />}
      <Button onClick={saveAndTest}>Save &amp; test</Button>
      {health && <Alert severity={health.status === 'success' ? 'success' : 'error'} title={health.message} />}
    </section>
  );
}

/** What Grafana gives to an editor: without any secret, but with the names of those that are there. */
function editable(settings: DataSourceInstanceSettings<GenAiSettings>, upstream: string): Options {
  const { jsonData } = settings;
  return {
    ...settings,
    orgId: 1,
    typeLogoUrl: '',
    typeName: settings.name,
    user: '',
    database: '',
    basicAuth: false,
    basicAuthUser: '',
    isDefault: false,
    secureJsonFields: {},
    withCredentials: false,
    url: jsonData.portkeyUrl ?? upstream,
  } as unknown as Options;
}
