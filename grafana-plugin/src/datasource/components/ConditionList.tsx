import type { TimeRange } from '@grafana/data';
import { Button, Combobox, IconButton, Stack } from '@grafana/ui';
import type { Comparison, Condition } from '../query.ts';
import type { Source } from '../sources/source.ts';
import { FieldPicker, optionsOf } from './FieldPicker.tsx';

const COMPARISONS: readonly Comparison[] = ['=', '!=', '<', '<=', '>', '>=', 'contains'];

interface ConditionListProps {
  readonly source: Source;
  readonly range: TimeRange | undefined;
  readonly conditions: readonly Condition[];
  readonly onChange: (conditions: readonly Condition[]) => void;
}

/** The builder: each row a condition, all of them must hold. */
export function ConditionList({ source, range, conditions, onChange }: ConditionListProps) {
  const change = (index: number, part: Partial<Condition>) =>
    onChange(conditions.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <Stack direction="column" gap={0.5} alignItems="flex-start">
      {conditions.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name
        <Stack key={index} gap={0.5} alignItems="center" wrap="wrap">
          <FieldPicker
            source={source}
            range={range}
            value={condition.field}
            onChange={(field) => change(index, { field, ...(field === 'text' ? { comparison: 'contains' } : {}) })}
          />
          <Combobox
            aria-label="Comparison"
            width={12}
            value={condition.comparison}
            options={COMPARISONS.map((comparison) => ({ label: comparison, value: comparison }))}
            onChange={({ value }) => change(index, { comparison: value })}
          />
          <Combobox
            aria-label="Value"
            width={32}
            createCustomValue
            placeholder="value"
            value={condition.value === '' ? null : condition.value}
            options={(typed) =>
              condition.field === '' || condition.field === 'text'
                ? Promise.resolve([])
                : optionsOf(source.attributeValues(condition.field, range), typed)
            }
            onChange={({ value }) => change(index, { value })}
          />
          <IconButton
            name="times"
            aria-label="Remove condition"
            onClick={() => onChange(conditions.filter((_, at) => at !== index))}
          />
        </Stack>
      ))}
      <Button
        size="sm"
        variant="secondary"
        icon="plus"
        onClick={() => onChange([...conditions, { field: '', comparison: '=', value: '' }])}
      >
        Condition
      </Button>
    </Stack>
  );
}
