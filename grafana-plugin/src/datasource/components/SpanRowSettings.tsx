import { InlineField, RadioButtonGroup } from '@grafana/ui';
import { useEffect } from 'react';
import { SPAN_SUMMARY } from '../../frames/span-summary.ts';
import type { SpanBar } from '../query.ts';

interface SpanRowSettingsProps {
  readonly value: SpanBar | undefined;
  readonly onChange: (value: SpanBar) => void;
}

const COST: SpanBar = { type: 'Tag', tag: SPAN_SUMMARY };
const OPTIONS = [
  { value: 'Tag', label: 'Cost and tokens' },
  { value: 'Duration', label: 'Duration' },
  { value: 'None', label: 'Nothing' },
] as const;

/** What Grafana's trace view says beside the name of each span. Where nothing was chosen yet, cost and tokens are. */
export function SpanRowSettings({ value, onChange }: SpanRowSettingsProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a default is chosen once
  useEffect(() => {
    if (value === undefined) onChange(COST);
  }, []);
  return (
    <div>
      <h3 className="page-heading">Trace view</h3>
      <InlineField label="In the row of a span" labelWidth={24} tooltip="Beside its name; the bar has its duration">
        <RadioButtonGroup
          aria-label="In the row of a span"
          options={[...OPTIONS]}
          value={value?.type ?? 'Tag'}
          onChange={(type) => onChange(type === 'Tag' ? COST : { type })}
        />
      </InlineField>
    </div>
  );
}
