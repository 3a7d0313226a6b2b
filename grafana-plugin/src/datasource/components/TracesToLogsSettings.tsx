import { InlineField, InlineSwitch, Input, Stack, TagsInput } from '@grafana/ui';
import type { TracesToLogs } from '../query.ts';
import { DatasourceSelect } from './DatasourceSelect.tsx';

interface TracesToLogsSettingsProps {
  readonly value: TracesToLogs | undefined;
  readonly onChange: (value: TracesToLogs) => void;
}

const LABEL = 26;
const NONE: TracesToLogs = { customQuery: false };
const SHIFT = /^-?\d+(?:\.\d+)?(?:ms|s|m|h|d)$/;

/** The link from a span to its logs that Grafana's trace view draws; the form of the settings is Grafana's. */
export function TracesToLogsSettings({ value = NONE, onChange }: TracesToLogsSettingsProps) {
  const change = (part: Partial<TracesToLogs>) => onChange({ ...value, ...part });
  return (
    <div>
      <h3 className="page-heading">Trace to logs</h3>
      <p>From each span a link to the logs of its time.</p>
      <Stack direction="column" gap={0}>
        <InlineField label="Logs from" labelWidth={LABEL}>
          <DatasourceSelect
            label="Logs from"
            filter={{ logs: true }}
            placeholder="no link"
            value={value.datasourceUid}
            onChange={(datasourceUid) => change({ datasourceUid: datasourceUid ?? '' })}
          />
        </InlineField>
        {value.datasourceUid && (
          <>
            <Shift
              label="Start before the span"
              value={value.spanStartTimeShift}
              example="-5m"
              onChange={(spanStartTimeShift) => change({ spanStartTimeShift })}
            />
            <Shift
              label="End after the span"
              value={value.spanEndTimeShift}
              example="5m"
              onChange={(spanEndTimeShift) => change({ spanEndTimeShift })}
            />
            <InlineField
              label="Attributes that are labels"
              labelWidth={LABEL}
              tooltip="Default: those that Grafana takes"
            >
              <TagsInput
                width={40}
                tags={(value.tags ?? []).map(({ key }) => key)}
                placeholder="service.name"
                onChange={(keys) =>
                  change({
                    tags: keys.map((key) => value.tags?.find((tag) => tag.key === key) ?? { key, value: '' }),
                  })
                }
              />
            </InlineField>
            <Choice
              label="Only of this trace"
              value={value.filterByTraceID}
              onChange={(filterByTraceID) => change({ filterByTraceID })}
            />
            <Choice
              label="Only of this span"
              value={value.filterBySpanID}
              onChange={(filterBySpanID) => change({ filterBySpanID })}
            />
          </>
        )}
      </Stack>
    </div>
  );
}

interface ShiftProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly example: string;
  readonly onChange: (value: string) => void;
}

function Shift({ label, value = '', example, onChange }: ShiftProps) {
  return (
    <InlineField
      label={label}
      labelWidth={LABEL}
      invalid={value !== '' && !SHIFT.test(value)}
      error={`such as ${example}`}
    >
      <Input
        aria-label={label}
        width={20}
        value={value}
        placeholder={example}
        onChange={({ currentTarget }) => onChange(currentTarget.value.trim())}
      />
    </InlineField>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
}

function Choice({ label, value = false, onChange }: ChoiceProps) {
  return (
    <InlineField label={label} labelWidth={LABEL}>
      <InlineSwitch
        aria-label={label}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
    </InlineField>
  );
}
