import { CoreApp, type QueryEditorProps } from '@grafana/data';
import {
  Button,
  Combobox,
  InlineField,
  InlineFieldRow,
  Input,
  MultiCombobox,
  RadioButtonGroup,
  Stack,
} from '@grafana/ui';
import type { GenAiDataSource } from '../datasource.ts';
import { filterText, joinFilters } from '../filter-text.ts';
import {
  DEFAULT_QUERY,
  type GenAiQuery,
  type GenAiSettings,
  type MeasureId,
  type MetricsForm,
  type QueryType,
} from '../query.ts';
import { MEASURES } from '../sources/measures.ts';
import { ConditionList } from './ConditionList.tsx';
import { optionsOf } from './FieldPicker.tsx';

type Props = QueryEditorProps<GenAiDataSource, GenAiQuery, GenAiSettings>;

const TYPES: readonly { readonly value: QueryType; readonly label: string; readonly description: string }[] = [
  { value: 'search', label: 'Search', description: 'Traces as a table' },
  { value: 'trace', label: 'Trace', description: 'One trace by its id' },
  { value: 'conversation', label: 'Conversation', description: 'The messages of a conversation or of a trace' },
  { value: 'metrics', label: 'Metrics', description: 'Cost, tokens, latency, errors over time' },
  { value: 'nodeGraph', label: 'Node graph', description: 'Agents, models and tools of a trace' },
];

const FORMS: readonly { readonly value: MetricsForm; readonly label: string }[] = [
  { value: 'series', label: 'over time' },
  { value: 'table', label: 'totals' },
];

/** The query as a form: what is asked first, then only what that kind of query needs. */
export function QueryEditor({ datasource, query, range, app, onChange, onRunQuery }: Props) {
  const current = { ...DEFAULT_QUERY, ...query };
  const { source } = datasource;
  const types = TYPES.filter(({ value }) => (value === 'metrics' ? source.can.metrics : source.can.traces));
  const change = (part: Partial<GenAiQuery>) => onChange({ ...current, ...part });
  /** In a dashboard a choice is at once a question; in Explore people press the button. */
  const changeAndRun = (part: Partial<GenAiQuery>) => {
    change(part);
    if (app !== CoreApp.Explore) onRunQuery();
  };
  const hasFilter = current.queryType === 'search' || current.queryType === 'metrics';
  return (
    <Stack direction="column" gap={1}>
      <div>
        <RadioButtonGroup
          aria-label="Query type"
          size="sm"
          options={[...types]}
          value={current.queryType}
          onChange={(queryType) => changeAndRun({ queryType })}
        />
      </div>
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
          <Input
            aria-label="Conversation id"
            value={current.conversationId ?? ''}
            placeholder="conversation id or trace id"
            onChange={(event) => change({ conversationId: event.currentTarget.value })}
            onBlur={onRunQuery}
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
        </InlineFieldRow>
      )}
      {hasFilter && (
        <div>
          <ConditionList
            source={source}
            range={range}
            conditions={current.conditions ?? []}
            onChange={(conditions) => change({ conditions })}
          />
        </div>
      )}
      {hasFilter && (
        <InlineFieldRow>
          <InlineField label="Filter" labelWidth={18} grow tooltip="Conditions by hand; the help says how">
            <Input
              aria-label="Filter"
              value={current.filter ?? ''}
              placeholder='status = error or (cost > 0.01 and text contains "refund")'
              onChange={(event) => change({ filter: event.currentTarget.value })}
              onBlur={onRunQuery}
              onKeyDown={(event) => event.key === 'Enter' && onRunQuery()}
            />
          </InlineField>
          {(current.conditions ?? []).length > 0 && (
            <Button
              size="md"
              variant="secondary"
              fill="outline"
              onClick={() =>
                changeAndRun({
                  filter: joinFilters(filterText(current.conditions ?? []), current.filter),
                  conditions: [],
                })
              }
            >
              Edit as text
            </Button>
          )}
          {current.queryType === 'search' && (
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
