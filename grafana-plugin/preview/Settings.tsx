import type { DataSourceInstanceSettings, DataSourcePluginComponents, DataSourceSettings } from '@grafana/data';
import { Alert, Button } from '@grafana/ui';
import { useState } from 'react';
import type { GenAiDataSource } from '../src/datasource/datasource.ts';
import type { GenAiQuery, GenAiSettings } from '../src/datasource/query.ts';

interface SettingsProps {
  readonly datasource: GenAiDataSource;
  readonly components: DataSourcePluginComponents<GenAiDataSource, GenAiQuery, GenAiSettings>;
  readonly settings: DataSourceInstanceSettings<GenAiSettings>;
}

/** The plugin's own settings editor, and its health check. What is typed here is not kept. */
export function Settings({ datasource, components, settings }: SettingsProps) {
  const [options, setOptions] = useState(
    () =>
      ({
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
        url: '',
      }) as unknown as DataSourceSettings<GenAiSettings>,
  );
  const [health, setHealth] = useState<{ status: string; message: string }>();
  const { ConfigEditor } = components;
  return (
    <section>
      {ConfigEditor && <ConfigEditor options={options} onOptionsChange={setOptions} />}
      <Button onClick={() => datasource.testDatasource().then(setHealth)}>Save &amp; test</Button>
      {health && <Alert severity={health.status === 'success' ? 'success' : 'error'} title={health.message} />}
    </section>
  );
}
