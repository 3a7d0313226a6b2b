import type { DataSourcePlugin, PanelPlugin, TimeRange } from '@grafana/data';
import type { TraceViewContext } from '../../src/app/open-conversation-link.ts';
import type { GenAiDataSource } from '../../src/datasource/datasource.ts';
import type { GenAiQuery, GenAiSettings } from '../../src/datasource/query.ts';

/** What every part of the page has around it. */
export interface Surroundings {
  readonly datasource: GenAiDataSource;
  readonly components: DataSourcePlugin<GenAiDataSource, GenAiQuery, GenAiSettings>['components'];
  /** Ours, for conversations. */
  readonly panel: PanelPlugin;
  readonly range: TimeRange;
  /** Shows what a query gives, as a link of Grafana does. */
  readonly open: (query: GenAiQuery) => void;
  /** Where the link of the app above a trace leads; `undefined`: it offers none. */
  readonly openConversation: (context: TraceViewContext) => string | undefined;
}
