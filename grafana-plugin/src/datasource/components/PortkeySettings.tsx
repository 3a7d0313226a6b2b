import { Alert, InlineField, Input, SecretInput, Stack } from '@grafana/ui';
import type { ConfigProps } from './config-props.ts';

export const DEFAULT_PORTKEY_URL = 'https://api.portkey.ai/v1';
const LABEL = 22;
const FIELD = 60;

/** The address and workspace, which viewers may read, and the key, which leaves Grafana's server for Portkey only. */
export function PortkeySettings({ options, onOptionsChange }: ConfigProps) {
  const { jsonData, secureJsonFields, secureJsonData } = options;
  const url = jsonData.portkeyUrl ?? '';
  const isOdd = !/^https?:\/\/[^\s?#@]+$/.test(url);
  return (
    <Stack direction="column" gap={0}>
      <InlineField
        label="API"
        labelWidth={LABEL}
        tooltip="Hosted, or the control plane of your own, with the version at its end"
        invalid={isOdd}
        error="An address such as https://api.portkey.ai/v1, without a key in it"
      >
        <Input
          aria-label="API address"
          width={FIELD}
          value={url}
          placeholder={DEFAULT_PORTKEY_URL}
          onChange={({ currentTarget }) => {
            const portkeyUrl = currentTarget.value.trim().replace(/\/+$/, '');
            onOptionsChange({ ...options, url: portkeyUrl, jsonData: { ...jsonData, portkeyUrl } });
          }}
        />
      </InlineField>
      <InlineField label="API key" labelWidth={LABEL} tooltip="With the scope analytics.view">
        <SecretInput
          aria-label="API key"
          width={FIELD}
          isConfigured={secureJsonFields?.portkeyApiKey ?? false}
          value={secureJsonData?.portkeyApiKey ?? ''}
          placeholder="stored encrypted, sent by Grafana's server only"
          onReset={() =>
            onOptionsChange({
              ...options,
              secureJsonFields: { ...secureJsonFields, portkeyApiKey: false },
              secureJsonData: { ...secureJsonData, portkeyApiKey: '' },
            })
          }
          onChange={({ currentTarget }) =>
            onOptionsChange({ ...options, secureJsonData: { ...secureJsonData, portkeyApiKey: currentTarget.value } })
          }
        />
      </InlineField>
      <InlineField label="Workspace" labelWidth={LABEL} tooltip="Its slug, as in the addresses of Portkey's own pages">
        <Input
          aria-label="Workspace"
          width={FIELD}
          value={jsonData.workspace ?? ''}
          placeholder="ws-shop-1a2b3c"
          onChange={({ currentTarget }) =>
            onOptionsChange({ ...options, jsonData: { ...jsonData, workspace: currentTarget.value.trim() } })
          }
        />
      </InlineField>
      <Alert severity="info" title="What Portkey gives">
        Sums over time, and by user, model and metadata. Portkey chooses the length of the steps. Its analytics API may
        be part of the Enterprise plan only; “Save &amp; test” says so.
      </Alert>
    </Stack>
  );
}
