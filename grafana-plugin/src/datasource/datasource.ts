import {
  type AdHocVariableFilter,
  type DataFrame,
  type DataQueryRequest,
  type DataQueryResponse,
  DataSourceApi,
  type DataSourceGetTagKeysOptions,
  type DataSourceGetTagValuesOptions,
  type DataSourceInstanceSettings,
  LoadingState,
  type MetricFindValue,
  type ScopedVars,
  type TestDataSourceResponse,
} from '@grafana/data';
import { getTemplateSrv } from '@grafana/runtime';
import {
  catchError,
  combineLatest,
  defaultIfEmpty,
  defer,
  endWith,
  lastValueFrom,
  map,
  merge,
  mergeMap,
  type Observable,
  of,
  pairwise,
  startWith,
} from 'rxjs';
import { readConversation } from '../conversation/read-conversation.ts';
import { exemplarFrame } from '../frames/exemplar-frame.ts';
import { nodeGraphFrames } from '../frames/node-graph-frames.ts';
import { searchFrame } from '../frames/search-frame.ts';
import { traceFrame } from '../frames/trace-frame.ts';
import { annotationSupport } from './annotations.ts';
import { DEFAULT_ANALYTICS, DEFAULT_QUERY, type GenAiQuery, type GenAiSettings } from './query.ts';
import type { Source, TraceData } from './sources/source.ts';
import { sourceOf } from './sources/source-of.ts';
import { AttributeVariables } from './variables.ts';

const DEFAULT_LIMIT = 50;

/** Traces, conversations and costs of LLM calls, from this project's backend, from Tempo, or from Portkey's analytics. */
export class GenAiDataSource extends DataSourceApi<GenAiQuery, GenAiSettings> {
  readonly source: Source;
  readonly #settings: DataSourceInstanceSettings<GenAiSettings>;
  override annotations = annotationSupport;

  constructor(settings: DataSourceInstanceSettings<GenAiSettings>) {
    super(settings);
    this.#settings = settings;
    this.source = sourceOf(settings);
    this.variables = new AttributeVariables(this.source);
  }

  override query(request: DataQueryRequest<GenAiQuery>): Observable<DataQueryResponse> {
    const targets = request.targets.filter((target) => this.filterQuery(target));
    if (targets.length === 0) return of({ data: [], state: LoadingState.Done });
    return merge(...targets.map((target) => this.#one(target, request)));
  }

  override getDefaultQuery(): Partial<GenAiQuery> {
    return this.source.can.traces ? DEFAULT_QUERY : DEFAULT_ANALYTICS;
  }

  override filterQuery(query: GenAiQuery): boolean {
    if (query.hide) return false;
    switch (query.queryType) {
      case 'trace':
      case 'nodeGraph':
        return Boolean(query.traceId?.trim());
      case 'conversation':
        return Boolean(query.conversationId?.trim());
      default:
        return true;
    }
  }

  /** Variables in every text of the query; conditions and ad hoc filters become one text with the one written by hand. */
  applyTemplateVariables(query: GenAiQuery, scopedVars: ScopedVars, filters: AdHocVariableFilter[] = []): GenAiQuery {
    const templates = getTemplateSrv();
    const plain = (text: string | undefined) => text && templates.replace(text, scopedVars);
    const { filters: language } = this.source;
    const written = query.filter && templates.replace(query.filter, scopedVars, language.fromVariable);
    return {
      ...query,
      conditions: [],
      filter: language.join(
        language.fromConditions((query.conditions ?? []).map((each) => ({ ...each, value: plain(each.value) ?? '' }))),
        written,
        ...filters.map((each) => language.fromAdHoc(each)),
      ),
      traceId: plain(query.traceId) ?? '',
      metadataKey: plain(query.metadataKey) ?? '',
      conversationId: plain(query.conversationId) ?? '',
    };
  }

  override interpolateVariablesInQueries(
    queries: GenAiQuery[],
    scopedVars: ScopedVars,
    filters?: AdHocVariableFilter[],
  ): GenAiQuery[] {
    return queries.map((query) => ({
      ...this.applyTemplateVariables(query, scopedVars, filters),
      datasource: this.getRef(),
    }));
  }

  override async testDatasource(): Promise<TestDataSourceResponse> {
    const answer = this.source.health().pipe(
      map((message) => ({ status: 'success', message })),
      catchError((error: Error) => of({ status: 'error', message: error.message })),
    );
    return lastValueFrom(answer, { defaultValue: { status: 'error', message: 'The server gave no answer.' } });
  }

  override async getTagKeys(options?: DataSourceGetTagKeysOptions<GenAiQuery>): Promise<MetricFindValue[]> {
    return this.#found(this.source.attributeNames(options?.timeRange));
  }

  override async getTagValues(options: DataSourceGetTagValuesOptions<GenAiQuery>): Promise<MetricFindValue[]> {
    return this.#found(this.source.attributeValues(options.key, options.timeRange));
  }

  async #found(texts: Observable<readonly string[]>): Promise<MetricFindValue[]> {
    const list = await lastValueFrom(texts, { defaultValue: [] });
    return list.map((text) => ({ text, value: text }));
  }

  /** What is known so far comes with `Streaming`, the last with `Done`; an error leaves what came before. */
  #one(query: GenAiQuery, request: DataQueryRequest<GenAiQuery>): Observable<DataQueryResponse> {
    const { refId } = query;
    const nothing: readonly DataFrame[] = [];
    // A filter that cannot be written is an answer like others.
    return defer(() =>
      this.#frames(this.applyTemplateVariables(query, request.scopedVars, request.filters), request),
    ).pipe(
      defaultIfEmpty(nothing),
      startWith(undefined),
      endWith(undefined),
      pairwise(),
      // An answer goes on when the next is here, so that the last is known as the last and is not drawn twice.
      mergeMap(([frames, next]): DataQueryResponse[] => {
        if (frames === undefined) return [];
        return [{ key: refId, data: [...frames], state: next ? LoadingState.Streaming : LoadingState.Done }];
      }),
      catchError((error: Error) =>
        of({ key: refId, data: [], state: LoadingState.Error, errors: [{ refId, message: error.message }] }),
      ),
    );
  }

  #frames(query: GenAiQuery, request: DataQueryRequest<GenAiQuery>): Observable<readonly DataFrame[]> {
    const { refId, filter = '' } = query;
    const { range } = request;
    const link = { uid: this.#settings.uid, name: this.#settings.name };
    switch (query.queryType) {
      case 'trace':
        return this.source.trace(query.traceId ?? '', range).pipe(map((data) => [spansFrame(data, 'trace', refId)]));
      case 'nodeGraph':
        return this.source
          .trace(query.traceId ?? '', range)
          .pipe(map(({ spans }) => nodeGraphFrames(readConversation(spans), refId)));
      case 'conversation': {
        const id = (query.conversationId ?? '').trim();
        const data = isTraceId(id) ? this.source.trace(id, range) : this.source.conversation(id, range);
        return data.pipe(map((part) => [spansFrame(part, 'conversation', refId)]));
      }
      case 'metrics': {
        const { measure = 'cost', groupBy = [], form = 'series' } = query;
        const asked = { filter, range, refId, measure, groupBy, stepMs: stepMs(request), form };
        const drawn = this.source.metrics(asked);
        if (!query.exemplars || form === 'table') return drawn;
        const exemplars = this.source.exemplars(asked).pipe(
          // The chart is worth showing without.
          catchError(() => of([])),
          map((found) => (found.length > 0 ? [exemplarFrame(found, measure, link, refId)] : [])),
          startWith([]),
        );
        return combineLatest([drawn, exemplars]).pipe(map((parts) => parts.flat()));
      }
      case 'analytics':
        return (
          this.source.analytics?.({
            graph: query.graph ?? DEFAULT_ANALYTICS.graph,
            metadataKey: query.metadataKey ?? '',
            form: query.form ?? 'series',
            limit: query.limit ?? DEFAULT_LIMIT,
            filter,
            range,
            refId,
          }) ?? of([])
        );
      default:
        return this.source
          .search({ filter, range, limit: query.limit ?? DEFAULT_LIMIT })
          .pipe(map((rows) => [searchFrame(rows, link, refId)]));
    }
  }
}

/** Of the number of points that the backend draws at most, a little less. */
const MOST_POINTS = 10_000;

function stepMs({ range, intervalMs }: DataQueryRequest): number {
  const least = (range.to.valueOf() - range.from.valueOf()) / MOST_POINTS;
  return Math.max(1_000, Math.ceil(Math.max(intervalMs, least) / 1_000) * 1_000);
}

function spansFrame(
  { spans, feedback, notices = [] }: TraceData,
  view: 'trace' | 'conversation',
  refId: string,
): DataFrame {
  const frame = traceFrame(spans, { refId, view, custom: { feedback } });
  return { ...frame, meta: { ...frame.meta, notices: notices.map((text) => ({ severity: 'info' as const, text })) } };
}

function isTraceId(text: string): boolean {
  return /^[0-9a-f]{32}$/i.test(text);
}
