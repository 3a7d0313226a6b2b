import type { Dashboard, VariableModel } from '@grafana/schema';
import { DATASOURCE_ID } from '../src/plugin-ids.ts';
import type { Block } from './panels.ts';

/** A panel and how many of the 24 columns it takes. */
export type Placed = readonly [width: number, block: Block];

interface Row {
  /** In Grafana's units of 30 pixels. */
  readonly height: number;
  readonly panels: readonly Placed[];
}

export interface DashboardSource {
  /** Name of its file. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: readonly Row[];
  readonly variables?: readonly VariableModel[];
}

const TAG = 'portkey-otel';
/** Grafana imports an app's dashboard again when this is another number. */
const REVISION = 1;

/** A whole dashboard in Grafana's JSON: it asks which datasource to read and takes ad hoc filters. */
export function dashboardJson({ name, title, description, rows, variables = [] }: DashboardSource): Dashboard & {
  readonly revision: number;
} {
  return {
    uid: uidOf(name),
    title: `GenAI: ${title}`,
    description,
    tags: ['genai', 'llm', TAG],
    revision: REVISION,
    schemaVersion: 41,
    version: 1,
    editable: true,
    graphTooltip: 1,
    timezone: 'browser',
    time: { from: 'now-24h', to: 'now' },
    refresh: '',
    annotations: { list: [] },
    links: [
      {
        type: 'dashboards',
        title: 'GenAI dashboards',
        tags: [TAG],
        asDropdown: true,
        includeVars: true,
        keepTime: true,
        targetBlank: false,
        icon: 'external link',
        tooltip: '',
        url: '',
      },
    ],
    templating: { list: [DATASOURCE_VARIABLE, FILTERS_VARIABLE, ...variables] },
    panels: placed(rows),
  };
}

export function uidOf(name: string): string {
  return `portkeyotel-${name}`;
}

const DATASOURCE_VARIABLE: VariableModel = {
  type: 'datasource',
  name: 'datasource',
  label: 'Datasource',
  query: DATASOURCE_ID,
};

const FILTERS_VARIABLE = {
  type: 'adhoc',
  name: 'filters',
  label: 'Filters',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Grafana's syntax
  datasource: { type: DATASOURCE_ID, uid: '${datasource}' },
  filters: [],
  baseFilters: [],
} as VariableModel;

function placed(rows: readonly Row[]) {
  const panels = [];
  let y = 0;
  for (const row of rows) {
    let x = 0;
    for (const [w, block] of row.panels) {
      panels.push({ id: panels.length + 1, gridPos: { x, y, w, h: row.height }, ...block });
      x += w;
    }
    y += row.height;
  }
  return panels;
}
