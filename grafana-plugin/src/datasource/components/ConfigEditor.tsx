import { DataSourceHttpSettings, InlineField, RadioButtonGroup, Stack } from '@grafana/ui';
import type { GenAiSettings, Mode } from '../query.ts';
import type { ConfigProps } from './config-props.ts';
import { DatasourceSelect } from './DatasourceSelect.tsx';
import { DEFAULT_PORTKEY_URL, PortkeySettings } from './PortkeySettings.tsx';
import { SpanRowSettings } from './SpanRowSettings.tsx';
import { TracesToLogsSettings } from './TracesToLogsSettings.tsx';

const MODES: readonly { readonly value: Mode; readonly label: string; readonly description: string }[] = [
  { value: 'backend', label: 'portkey-otel backend', description: 'Traces, conversations, costs and full messages' },
  { value: 'tempo', label: 'Tempo', description: 'Traces that are in Tempo; costs are computed as they are read' },
  { value: 'portkey', label: 'Portkey analytics', description: 'Sums of the gateway; Portkey has no API for traces' },
];

/** Where is read from, and with which key. */
export function ConfigEditor(props: ConfigProps) {
  const { options, onOptionsChange } = props;
  const { jsonData } = options;
  const mode = jsonData.mode ?? 'backend';
  const change = (part: Partial<GenAiSettings>) => onOptionsChange({ ...options, jsonData: { ...jsonData, ...part } });
  const choose = (next: Mode) => {
    const portkeyUrl = next === 'portkey' ? (jsonData.portkeyUrl ?? DEFAULT_PORTKEY_URL) : jsonData.portkeyUrl;
    // Grafana's proxy asks each datasource for an address, also where the route has its own.
    const url = next === 'portkey' ? portkeyUrl! : mode === 'portkey' ? '' : options.url;
    onOptionsChange({ ...options, url, jsonData: { ...jsonData, mode: next, portkeyUrl } });
  };
  return (
    <Stack direction="column" gap={3}>
      <div>
        <h3 className="page-heading">Source</h3>
        <RadioButtonGroup aria-label="Source" options={[...MODES]} value={mode} onChange={choose} />
        <p>{MODES.find(({ value }) => value === mode)?.description}.</p>
      </div>
      {mode === 'tempo' && (
        <InlineField
          label="Tempo datasource"
          labelWidth={24}
          tooltip="Its address and its secrets are used; nothing needs to be entered again. Leave it empty to give an address below."
        >
          <DatasourceSelect
            label="Tempo datasource"
            filter={{ type: 'tempo' }}
            placeholder="an address of its own"
            value={jsonData.tempoUid}
            onChange={(tempoUid) => change({ tempoUid })}
          />
        </InlineField>
      )}
      {mode === 'portkey' && <PortkeySettings {...props} />}
      {(mode === 'backend' || (mode === 'tempo' && !jsonData.tempoUid)) && (
        <DataSourceHttpSettings
          defaultUrl={mode === 'tempo' ? 'http://localhost:3200' : 'http://localhost:4318'}
          dataSourceConfig={options}
          onChange={onOptionsChange}
          showAccessOptions={false}
        />
      )}
      {mode !== 'portkey' && (
        <>
          <SpanRowSettings value={jsonData.spanBar} onChange={(spanBar) => change({ spanBar })} />
          <TracesToLogsSettings
            value={jsonData.tracesToLogsV2}
            onChange={(tracesToLogsV2) => change({ tracesToLogsV2 })}
          />
        </>
      )}
    </Stack>
  );
}
