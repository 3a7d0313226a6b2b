import { CoreApp, type QueryEditorProps } from '@grafana/data';
import {
  Button,
  Combobox,
  InlineField,
  InlineFieldRow,
  InlineSwitch,
  Input,
  MultiCombobox,
  RadioButtonGroup,
  Stack,
} from '@grafana/ui';
import type { GenAiDataSource } from '../datasource.ts';
import { DEFAULT_QUERY, type GenAiQuery, type GenAiSettings, type MeasureId, type QueryType } from '../query.ts';
import { MEASURES } from '../sources/measures.ts';
import { GRAPHS } from '../sources/portkey/graphs.ts';
import { traceQl } from '../sources/tempo/traceql.ts';
import { AnalyticsFields } from './AnalyticsFields.tsx';
import { ConditionList } from './ConditionList.tsx';
import { optionsOf } from './FieldPicker.tsx';
import { FORMS } from './forms.ts';
import { TraceQlField } from './TraceQlField.tsx';

type Props = QueryEditorProps<GenAiDataSource, GenAiQuery, GenAiSettings>;

const TYPES: readonly { readonly value: QueryType; readonly label: string; readonly description: string }[] = [
  { value: 'search', label: 'Search', description: 'Traces as a table' },
  { value: 'trace', label: 'Trace', description: 'One trace by its id' },
  { value: 'conversation', label: 'Conversation', description: 'The messages of a conversation or of a trace' },
  { value: 'metrics', label: 'Metrics', description: 'Cost, tokens, latency, errors over time' },
  { value: 'nodeGraph', label: 'Node graph', description: 'Agents, models and tools of a trace' },
  { value: 'analytics', label: 'Analytics', description: "Sums of Portkey's gateway" },
];

/** The query as a form: what is asked first, then only what that kind of query needs. */
export function QueryEditor({ datasource, query, range, app, onChange, onRunQuery }: Props) {
  const current: GenAiQuery = { ...DEFAULT_QUERY, ...datasource.getDefaultQuery(), ...query };
  const { source } = datasource;
  const isTraceQl = source.filters === traceQl;
  const types = TYPES.filter(({ value }) =>
    value === 'metrics' ? source.can.metrics : value === 'analytics' ? source.can.analytics : source.can.traces,
  );
  const change = (part: Partial<GenAiQuery>) => onChange({ ...current, ...part });
  /** In a dashboard a choice is at once a question; in Explore people press the button. */
  const changeAndRun = (part: Partial<GenAiQuery>) => {
    change(part);
    if (app !== CoreApp.Explore) onRunQuery();
  };
  const hasFilter = ['search', 'metrics', 'analytics'].includes(current.queryType ?? '');
  const writes = isTraceQl ? source.filters.fromConditions(current.conditions ?? []) : '';
  const isList = current.queryType === 'analytics' && GRAPHS[current.graph ?? '']?.kind === 'list';
  const toText = () => {
    try {
      const filter = source.filters.join(source.filters.fromConditions(current.conditions ?? []), current.filter);
      changeAndRun({ filter, conditions: [] });
    } catch {
      // The answer says what is wrong with them.
      onRunQuery();
    }
  };
  return (
    <Stack direction="column" gap={1}>
      {types.length > 1 && (
        <div>
          <RadioButtonGroup
            aria-label="Query type"
            size="sm"
            options={[...types]}
            value={current.queryType ?? 'search'}
            onChange={(queryType) => changeAndRun({ queryType })}
          />
        </div>
      )}
      {(current.queryType === 'trace' || current.queryType === 'nodeGraph') && (
        <InlineField label="Trace id" labelWidth={18} grow>
          <Input
            aria-label="Trace id"
            value={current.traceId ?? ''}
            placeholder="32 hex digits"
            onChange={(event) => change({ traceId: event.currentTarget.value })}
            onBlur={onRunQuery}
          />
        </InlineField>
      )}
      {current.queryType === 'conversation' && (
        <InlineField label="Conversation" labelWidth={18} grow tooltip="gen_ai.conversation.id, or the id of a trace">
          <Combobox
            aria-label="Conversation id"
            createCustomValue
            isClearable
            placeholder="conversation id or trace id"
            value={current.conversationId || null}
            options={(typed) => optionsOf(source.attributeValues('conversation', range), typed)}
            onChange={(option) => changeAndRun({ conversationId: option?.value ?? '' })}
          />
        </InlineField>
      )}
      {current.queryType === 'metrics' && (
        <InlineFieldRow>
          <InlineField label="Measure" labelWidth={18}>
            <Combobox
              aria-label="Measure"
              width={28}
              value={current.measure ?? 'cost'}
              options={Object.entries(MEASURES).map(([value, { label }]) => ({ value: value as MeasureId, label }))}
              onChange={({ value }) => changeAndRun({ measure: value })}
            />
          </InlineField>
          <InlineField label="Group by" labelWidth={12}>
            <MultiCombobox
              aria-label="Group by"
              width="auto"
              minWidth={24}
              value={[...(current.groupBy ?? [])]}
              options={(typed) => optionsOf(source.attributeNames(range), typed)}
              onChange={(options) => changeAndRun({ groupBy: options.map(({ value }) => value) })}
            />
          </InlineField>
          <InlineField label="Show" labelWidth={8}>
            <RadioButtonGroup
              aria-label="Show"
              options={[...FORMS]}
              value={current.form ?? 'series'}
              onChange={(form) => changeAndRun({ form })}
            />
          </InlineField>
          {current.form !== 'table' && (
            <InlineField label="Exemplars" labelWidth={14} tooltip="Single traces on the chart, to open with a click">
              <InlineSwitch
                aria-label="Exemplars"
                value={current.exemplars ?? false}
                onChange={({ currentTarget }) => changeAndRun({ exemplars: currentTarget.checked })}
              />
            </InlineField>
          )}
        </InlineFieldRow>
      )}
      {current.queryType === 'analytics' && (
        <AnalyticsFields query={current} onChange={changeAndRun} onRun={onRunQuery} />
      )}
      {hasFilter && (
        <div>
          <ConditionList
            source={source}
            range={range}
            conditions={current.conditions ?? []}
            onChange={(conditions) => change({ conditions })}
          />
          {isTraceQl && writes !== '' && (
            <p>
              <code>{writes}</code>
            </p>
          )}
        </div>
      )}
      {hasFilter && (
        <InlineFieldRow>
          <InlineField
            label={isTraceQl ? 'TraceQL' : 'Filter'}
            labelWidth={18}
            grow
            tooltip="Conditions by hand; the help says how"
          >
            {isTraceQl ? (
              <TraceQlField
                value={current.filter ?? ''}
                placeholder={source.filters.example}
                onChange={(filter) => change({ filter })}
                onRun={onRunQuery}
              />
            ) : (
              <Input
                aria-label="Filter"
                value={current.filter ?? ''}
                placeholder={source.filters.example}
                onChange={(event) => change({ filter: event.currentTarget.value })}
                onBlur={onRunQuery}
                onKeyDown={(event) => event.key === 'Enter' && onRunQuery()}
              />
            )}
          </InlineField>
          {(current.conditions ?? []).length > 0 && (
            <Button size="md" variant="secondary" fill="outline" onClick={toText}>
              Edit as text
            </Button>
          )}
          {(current.queryType === 'search' || isList) && (
            <InlineField label="Limit" labelWidth={8}>
              <Input
                aria-label="Limit"
                type="number"
                width={10}
                min={1}
                max={1000}
                value={current.limit ?? ''}
                onChange={(event) => change({ limit: limitOf(event.currentTarget.value) })}
                onBlur={onRunQuery}
              />
            </InlineField>
          )}
        </InlineFieldRow>
      )}
    </Stack>
  );
}

function limitOf(text: string): number {
  const limit = Math.round(Number(text));
  return Number.isFinite(limit) ? Math.min(1_000, Math.max(1, limit)) : 50;
}
