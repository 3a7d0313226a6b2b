import type { DataSourceInstanceSettings } from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { throwError } from 'rxjs';
import type { GenAiSettings } from '../query.ts';
import { backendSource } from './backend.ts';
import { portkeySource } from './portkey/portkey.ts';
import { type Source, SourceError } from './source.ts';
import { tempoSource } from './tempo/tempo.ts';

/** What the settings name. Never throws: what is wrong with them is said by each answer. */
export function sourceOf({ url = '', jsonData }: DataSourceInstanceSettings<GenAiSettings>): Source {
  switch (jsonData?.mode) {
    case 'portkey':
      return portkeySource(`${url}/portkey`, jsonData.workspace ?? '');
    case 'tempo':
      return jsonData.tempoUid ? tempoOf(jsonData.tempoUid) : tempoSource(url);
    default:
      return backendSource(url);
  }
}

/** Of another datasource, by its address in Grafana's proxy: its secrets stay where they are. */
function tempoOf(uid: string): Source {
  const found = getDataSourceSrv().getInstanceSettings(uid);
  if (found?.url !== undefined) return tempoSource(found.url);
  const message = `There is no datasource with the uid ${uid} that you may read: choose another Tempo in the settings.`;
  return failing(tempoSource(''), new SourceError(message));
}

function failing(source: Source, error: SourceError): Source {
  const fail = () => throwError(() => error);
  return {
    ...source,
    search: fail,
    trace: fail,
    conversation: fail,
    metrics: fail,
    exemplars: fail,
    attributeNames: fail,
    attributeValues: fail,
    health: fail,
  };
}
