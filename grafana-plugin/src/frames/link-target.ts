import type { DataLink } from '@grafana/data';

/** The datasource that a link opens beside the table. */
export interface LinkTarget {
  readonly uid: string;
  readonly name: string;
}

/** Grafana puts the value of the cell in its place. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is Grafana's syntax
export const CELL = '${__value.raw}';

/** The same of the row's trace. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: it is Grafana's syntax
export const TRACE_CELL = '${__data.fields["Trace ID"]}';

/** A link to a query of our own, in which `CELL` may stand. */
export function linkTo({ uid, name }: LinkTarget, title: string, query: object): DataLink {
  return { title, url: '', internal: { datasourceUid: uid, datasourceName: name, query: { refId: 'A', ...query } } };
}
