import { DataSourcePlugin } from '@grafana/data';
import { ConfigEditor } from './components/ConfigEditor.tsx';
import { QueryEditor } from './components/QueryEditor.tsx';
import { QueryHelp } from './components/QueryHelp.tsx';
import { GenAiDataSource } from './datasource.ts';
import type { GenAiQuery, GenAiSecrets, GenAiSettings } from './query.ts';

export const plugin = new DataSourcePlugin<GenAiDataSource, GenAiQuery, GenAiSettings, GenAiSecrets>(GenAiDataSource)
  .setConfigEditor(ConfigEditor)
  .setQueryEditor(QueryEditor)
  .setQueryEditorHelp(QueryHelp);
