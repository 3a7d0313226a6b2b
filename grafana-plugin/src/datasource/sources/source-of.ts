import type { DataSourceInstanceSettings } from '@grafana/data';
import type { GenAiSettings } from '../query.ts';
import { backendSource } from './backend.ts';
import type { Source } from './source.ts';

/** The source that the settings name. Grafana's proxy stands between, and adds the secrets. */
export function sourceOf({ url = '' }: DataSourceInstanceSettings<GenAiSettings>): Source {
  return backendSource(url);
}
