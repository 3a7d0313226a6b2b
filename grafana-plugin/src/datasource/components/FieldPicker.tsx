import type { TimeRange } from '@grafana/data';
import { Combobox, type ComboboxOption } from '@grafana/ui';
import { lastValueFrom } from 'rxjs';
import type { Source } from '../sources/source.ts';

interface FieldPickerProps {
  readonly source: Source;
  readonly range: TimeRange | undefined;
  readonly value: string;
  readonly onChange: (field: string) => void;
}

/** A field of spans, with what there is in the time range to choose from. */
export function FieldPicker({ source, range, value, onChange }: FieldPickerProps) {
  return (
    <Combobox
      aria-label="Field"
      width={24}
      createCustomValue
      placeholder="field"
      value={value === '' ? null : value}
      options={(typed) => optionsOf(source.attributeNames(range), typed)}
      onChange={(option) => onChange(option.value)}
    />
  );
}

/** Those of the list that contain what was typed; none where the list cannot be read, so that typing goes on. */
export async function optionsOf(
  list: ReturnType<Source['attributeNames']>,
  typed: string,
): Promise<ComboboxOption<string>[]> {
  const all = await lastValueFrom(list, { defaultValue: [] }).catch(() => []);
  const wanted = typed.toLowerCase();
  return all.filter((name) => name.toLowerCase().includes(wanted)).map((name) => ({ label: name, value: name }));
}
