import type { DataSourcePluginOptionsEditorProps } from '@grafana/data';
import type { GenAiSecrets, GenAiSettings } from '../query.ts';

export type ConfigProps = DataSourcePluginOptionsEditorProps<GenAiSettings, GenAiSecrets>;
