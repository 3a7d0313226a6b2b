import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import { DataSourceHttpSettings } from '@grafana/ui';
import type { GenAiSettings } from '../query.ts';

type Props = DataSourcePluginOptionsEditorProps<GenAiSettings>;

/** Where traces are read from, and with which key. */
export function ConfigEditor({ options, onOptionsChange }: Props) {
  return (
    <DataSourceHttpSettings
      defaultUrl="http://localhost:4318"
      dataSourceConfig={options}
      onChange={onOptionsChange}
      showAccessOptions={false}
    />
  );
}
