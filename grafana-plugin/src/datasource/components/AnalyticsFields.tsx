import { Combobox, InlineField, InlineFieldRow, Input, RadioButtonGroup } from '@grafana/ui';
import { DEFAULT_ANALYTICS, type GenAiQuery } from '../query.ts';
import { GRAPHS } from '../sources/portkey/graphs.ts';
import { FORMS } from './forms.ts';

interface AnalyticsFieldsProps {
  readonly query: GenAiQuery;
  readonly onChange: (part: Partial<GenAiQuery>) => void;
  readonly onRun: () => void;
}

const OPTIONS = Object.entries(GRAPHS).map(([path, { label, description, kind }]) => ({
  value: path,
  label,
  description,
  group: kind === 'graph' ? 'Over time' : 'Of the time range',
}));

/** Which of Portkey's graphs and groups is asked for. */
export function AnalyticsFields({ query, onChange, onRun }: AnalyticsFieldsProps) {
  const path = query.graph ?? DEFAULT_ANALYTICS.graph;
  const graph = GRAPHS[path];
  return (
    <InlineFieldRow>
      <InlineField label="Graph" labelWidth={18}>
        <Combobox
          aria-label="Graph"
          width={36}
          value={path}
          options={OPTIONS}
          onChange={({ value }) => onChange({ graph: value })}
        />
      </InlineField>
      {path === 'groups/metadata' && (
        <InlineField
          label="Key"
          labelWidth={8}
          tooltip="Of the metadata that requests carry, such as _user or environment"
        >
          <Input
            aria-label="Metadata key"
            width={24}
            value={query.metadataKey ?? ''}
            placeholder="environment"
            onChange={({ currentTarget }) => onChange({ metadataKey: currentTarget.value })}
            onBlur={onRun}
          />
        </InlineField>
      )}
      {graph?.kind === 'graph' && graph.summary.length > 0 && (
        <InlineField label="Show" labelWidth={8}>
          <RadioButtonGroup
            aria-label="Show"
            options={[...FORMS]}
            value={query.form ?? 'series'}
            onChange={(form) => onChange({ form })}
          />
        </InlineField>
      )}
    </InlineFieldRow>
  );
}
