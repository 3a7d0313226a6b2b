import { type DataTransformerConfig, FieldColorModeId, type FieldConfigSource, type Panel } from '@grafana/schema';
import type { GenAiQuery, MeasureId } from '../src/datasource/query.ts';
import { CONVERSATION_PANEL_ID, DATASOURCE_ID } from '../src/plugin-ids.ts';

/** A panel without its place. */
export type Block = Omit<Panel, 'gridPos' | 'id'>;

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is Grafana's syntax
const DATASOURCE = { type: DATASOURCE_ID, uid: '${datasource}' };

interface Asked {
  readonly title: string;
  readonly description?: string;
  readonly measure: MeasureId;
  readonly filter?: string;
  readonly groupBy?: readonly string[];
}

/** One number for the time range. `part` names one of several that the measure has, such as `p95`. */
export function stat({ title, description, measure, filter, part }: Asked & { readonly part?: string }): Block {
  return {
    type: 'stat',
    title,
    ...(description ? { description } : {}),
    datasource: DATASOURCE,
    targets: [metrics('A', { measure, form: 'table', filter })],
    fieldConfig: { defaults: { color: { mode: FieldColorModeId.Fixed, fixedColor: 'text' } }, overrides: [] },
    options: {
      colorMode: 'value',
      graphMode: 'none',
      justifyMode: 'auto',
      orientation: 'auto',
      textMode: 'value',
      reduceOptions: { calcs: ['lastNotNull'], fields: part ? `/ ${part}$/` : '', values: false },
    },
  };
}

interface OverTime extends Asked {
  readonly stacked?: boolean;
  readonly part?: string;
  /** Single traces on the chart, to open. */
  readonly exemplars?: true;
}

/** Lines over time, or bars on top of each other where the parts add up to a whole. */
export function overTime(asked: OverTime): Block {
  const { title, description, measure, filter, groupBy, stacked = false, part, exemplars } = asked;
  const custom = stacked
    ? { drawStyle: 'bars', fillOpacity: 70, lineWidth: 0, stacking: { mode: 'normal', group: 'A' } }
    : { drawStyle: 'line', fillOpacity: 10, lineWidth: 2, showPoints: 'auto', spanNulls: true };
  return {
    type: 'timeseries',
    title,
    ...(description ? { description } : {}),
    datasource: DATASOURCE,
    // Buckets that people can tell apart, and that have more than one call in them.
    interval: '1m',
    maxDataPoints: 120,
    targets: [metrics('A', { measure, filter, groupBy, ...(exemplars ? { exemplars } : {}) })],
    ...(part ? { transformations: [seriesNamed(part)] } : {}),
    fieldConfig: { defaults: { color: { mode: FieldColorModeId.PaletteClassic }, min: 0, custom }, overrides: [] },
    options: {
      legend: { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] },
      tooltip: { mode: 'multi', sort: 'desc' },
    },
  };
}

/** Of the series of a measure with parts only those of one part. */
function seriesNamed(part: string): DataTransformerConfig {
  return { id: 'filterFieldsByName', options: { include: { pattern: `^Time$|(^| )${part}$` } } };
}

/** Groups beside each other, the dearest first. */
export function bars({ title, description, measure, filter, groupBy }: Asked): Block {
  return {
    type: 'bargauge',
    title,
    ...(description ? { description } : {}),
    datasource: DATASOURCE,
    targets: [metrics('A', { measure, form: 'table', filter, groupBy })],
    fieldConfig: { defaults: { color: { mode: FieldColorModeId.ContinuousBlues }, min: 0 }, overrides: [] },
    options: {
      displayMode: 'gradient',
      orientation: 'horizontal',
      showUnfilled: true,
      reduceOptions: { calcs: ['lastNotNull'], values: Boolean(groupBy), limit: 12, fields: '' },
    },
  };
}

interface Table {
  readonly title: string;
  readonly description?: string;
  readonly groupBy: readonly string[];
  readonly measures: readonly MeasureId[];
  readonly filter?: string;
  /** Column by which it is sorted, the most first. */
  readonly sortBy: string;
  /** Headings of columns where the field's name is none that people know. */
  readonly headings?: { readonly [column: string]: string };
  /** Links of a column's cells. */
  readonly links?: { readonly [column: string]: { readonly title: string; readonly url: string } };
}

/** One row a group with several measures beside each other. */
export function table({
  title,
  description,
  groupBy,
  measures,
  filter,
  sortBy,
  headings = {},
  links = {},
}: Table): Block {
  return {
    type: 'table',
    title,
    ...(description ? { description } : {}),
    datasource: DATASOURCE,
    targets: measures.map((measure, index) =>
      metrics(String.fromCharCode(65 + index), { measure, form: 'table', filter, groupBy }),
    ),
    transformations: [{ id: 'merge', options: {} }],
    fieldConfig: {
      defaults: { custom: { align: 'auto' } },
      overrides: [
        ...Object.entries(headings).map(([column, heading]) => override(column, 'displayName', heading)),
        ...Object.entries(links).map(([column, link]) => override(column, 'links', [link])),
      ],
    },
    options: { showHeader: true, cellHeight: 'sm', sortBy: [{ displayName: sortBy, desc: true }] },
  };
}

function override(column: string, id: string, value: unknown): FieldConfigSource['overrides'][number] {
  return { matcher: { id: 'byName', options: column }, properties: [{ id, value }] };
}

/** Traces: their ids open the trace, their conversations the thread. */
export function traces(asked: {
  readonly title: string;
  readonly description?: string;
  readonly filter?: string;
  readonly limit?: number;
  readonly sortBy?: string;
}): Block {
  const { title, description, filter, limit = 50, sortBy = 'Start' } = asked;
  const target: GenAiQuery = { refId: 'A', queryType: 'search', limit, ...(filter ? { filter } : {}) };
  return {
    type: 'table',
    title,
    ...(description ? { description } : {}),
    datasource: DATASOURCE,
    targets: [{ ...target }],
    fieldConfig: { defaults: { custom: { align: 'auto' } }, overrides: [] },
    options: { showHeader: true, cellHeight: 'sm', sortBy: [{ displayName: sortBy, desc: true }] },
  };
}

/** The conversation of a dashboard variable. */
export function conversation(title: string, variable: string): Block {
  const target: GenAiQuery = { refId: 'A', queryType: 'conversation', conversationId: `$${variable}` };
  return { type: CONVERSATION_PANEL_ID, title, datasource: DATASOURCE, targets: [{ ...target }], options: {} };
}

function metrics(refId: string, { filter, groupBy, ...query }: Partial<GenAiQuery>): { [key: string]: unknown } {
  return {
    refId,
    queryType: 'metrics',
    ...query,
    ...(filter ? { filter } : {}),
    ...(groupBy ? { groupBy } : {}),
  } satisfies GenAiQuery;
}
