import type { DataQuery } from '@grafana/schema';
import { DATASOURCE_ID } from '../plugin-ids.ts';

/** How each datasource that has traces is asked for one of them. */
const QUERIES: { readonly [datasourceType: string]: (traceId: string) => object } = {
  [DATASOURCE_ID]: (traceId) => ({ queryType: 'trace', traceId }),
  tempo: (traceId) => ({ queryType: 'traceql', query: traceId }),
  jaeger: (traceId) => ({ query: traceId }),
  zipkin: (traceId) => ({ queryType: 'traceID', query: traceId }),
};

/** The query for one trace; a type that is not known is asked as Jaeger is, which most follow. */
export function traceQuery(datasource: { type: string; uid: string }, traceId: string): DataQuery {
  const query = QUERIES[datasource.type] ?? QUERIES.jaeger!;
  return { refId: 'A', datasource, ...query(traceId) };
}
