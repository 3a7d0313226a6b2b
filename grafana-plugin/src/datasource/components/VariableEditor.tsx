import type { DataSourceApi, QueryEditorProps } from '@grafana/data';
import { InlineField } from '@grafana/ui';
import type { GenAiQuery, GenAiSettings } from '../query.ts';
import type { Source } from '../sources/source.ts';
import { FieldPicker } from './FieldPicker.tsx';

export type WithSource = DataSourceApi<GenAiQuery, GenAiSettings> & { readonly source: Source };

type Props = QueryEditorProps<WithSource, GenAiQuery, GenAiSettings, GenAiQuery>;

/** Asks for the field whose values the variable offers. */
export function VariableEditor({ datasource, query, range, onChange }: Props) {
  return (
    <InlineField label="Values of" labelWidth={14} tooltip="A field such as model, or attribute.<name>">
      <FieldPicker
        source={datasource.source}
        range={range}
        value={query.filter ?? ''}
        onChange={(filter) => onChange({ ...query, refId: query.refId ?? 'variable', filter })}
      />
    </InlineField>
  );
}
