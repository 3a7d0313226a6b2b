import { getDataSourceSrv } from '@grafana/runtime';
import { Combobox } from '@grafana/ui';

interface DatasourceSelectProps {
  readonly label: string;
  readonly filter: { readonly type?: string; readonly logs?: boolean };
  readonly placeholder: string;
  readonly value: string | undefined;
  /** `undefined`: none. */
  readonly onChange: (uid: string | undefined) => void;
}

/** One of the datasources that are in this Grafana, by its uid. */
export function DatasourceSelect({ label, filter, placeholder, value, onChange }: DatasourceSelectProps) {
  const options = getDataSourceSrv()
    .getList(filter)
    .map(({ name, uid, isDefault }) => ({ value: uid, label: name, ...(isDefault ? { description: 'default' } : {}) }));
  const isGone = value !== undefined && value !== '' && !options.some((option) => option.value === value);
  return (
    <Combobox
      aria-label={label}
      width={40}
      isClearable
      placeholder={placeholder}
      invalid={isGone}
      options={isGone ? [...options, { value, label: `${value} (not here)` }] : options}
      value={value || null}
      onChange={(option: { value: string } | null) => onChange(option?.value)}
    />
  );
}
