import type { TimeRange } from '@grafana/data';
import { defer, EMPTY, expand, map, type Observable, of, scan, take, throwError } from 'rxjs';
import { type Advice, getJsonBelow } from '../http.ts';
import { type Source, SourceError } from '../source.ts';
import { FIELDS, portkeyFilters } from './filters.ts';
import { type Answer, answerFrames, type Row } from './frames.ts';
import { GRAPHS } from './graphs.ts';

const PAGE = 100;
const HOUR_MS = 3_600_000;

const ADVICE: Advice = {
  400: 'Is the slug of the workspace right, and each filter one that Portkey has?',
  401: 'Set the API key of Portkey again in the settings of this datasource',
  402: 'The plan of this Portkey organisation does not have analytics by API',
  403: 'The API key needs the scope analytics.view for this workspace; plans below Enterprise may not read analytics by API',
  404: "Is the API's address right, with the version at its end, such as https://api.portkey.ai/v1?",
  429: 'Portkey limits requests: refresh less often, or put fewer panels on the dashboard',
  502: "Can Grafana's server reach the address of the API?",
};

/**
 * Reads sums from the analytics of Portkey; it has no API for traces.
 *
 * @param base the plugin's route, which adds the key on Grafana's server
 * @param workspace its slug
 */
export function portkeySource(base: string, workspace: string): Source {
  const getJson = getJsonBelow(base, ADVICE);
  const ask = (path: string, range: { from: number; to: number }, parameters: { [name: string]: string | number }) =>
    defer(() => {
      if (workspace === '') throw new SourceError('Set the slug of the workspace in the settings of this datasource.');
      return getJson<Answer>(`/analytics/${path}`, {
        ...parameters,
        workspace_slug: workspace,
        time_of_generation_min: new Date(range.from).toISOString(),
        time_of_generation_max: new Date(range.to).toISOString(),
      });
    });
  const noTraces = () => throwError(() => new SourceError(NO_TRACES));

  return {
    can: { traces: false, metrics: false, analytics: true },
    filters: portkeyFilters,
    search: noTraces,
    trace: noTraces,
    conversation: noTraces,
    metrics: noTraces,
    exemplars: () => of([]),
    analytics: ({ graph: id, metadataKey, filter, range, limit, form, refId }) => {
      const graph = GRAPHS[id];
      if (graph === undefined) return throwError(() => new SourceError(`Portkey has no graph ${id}: choose one.`));
      const needsKey = id === 'groups/metadata';
      if (needsKey && metadataKey.trim() === '') {
        return throwError(() => new SourceError('Name the key of the metadata that groups are by.'));
      }
      const path = needsKey ? `${id}/${encodeURIComponent(metadataKey.trim())}` : id.replace(/#.*/, '');
      const given = Object.fromEntries(new URLSearchParams(filter));
      const answer =
        graph.kind === 'list'
          ? pages((page, size) => ask(path, times(range), { ...given, current_page: page, page_size: size }), limit)
          : ask(path, times(range), given);
      return answer.pipe(map((read) => answerFrames(graph, read, form, refId)));
    },
    attributeNames: () => of([...Object.keys(FIELDS), 'metadata.']),
    attributeValues: (field, range) => {
      const list = LISTED[field];
      if (list === undefined) return of([]);
      const found = range ? times(range) : { from: Date.now() - 24 * HOUR_MS, to: Date.now() };
      return ask(list.path, found, { current_page: 0, page_size: PAGE }).pipe(
        map(({ data = [] }) => data.map((row) => String(row[list.from] ?? '')).filter((value) => value !== '')),
      );
    },
    health: () =>
      ask('graphs/requests', { from: Date.now() - HOUR_MS, to: Date.now() }, {}).pipe(
        map(({ summary, data_points }) => {
          if (summary === undefined && data_points === undefined) {
            throw new SourceError("What answers is not Portkey's API: its address ends with the version, such as /v1.");
          }
          const requests = Number(summary?.total ?? Number.NaN);
          const said = Number.isFinite(requests) ? ` and saw ${requests} requests in the last hour` : '';
          return `Portkey answers${said}.`;
        }),
      ),
  };
}

const NO_TRACES =
  "Portkey's API has sums, not traces: ask for Analytics here, and read traces with a datasource of this plugin on its backend or on Tempo.";

/** Fields of which Portkey can list the values. */
const LISTED: { readonly [field: string]: { readonly path: string; readonly from: string } } = {
  user: { path: 'groups/users', from: 'user' },
  modelName: { path: 'groups/ai-models', from: 'ai_model' },
};

function times({ from, to }: TimeRange) {
  return { from: from.valueOf(), to: to.valueOf() };
}

/** Rows of page after page, as many as asked for; each answer has all that came so far. */
function pages(ask: (page: number, size: number) => Observable<Answer>, limit: number): Observable<Answer> {
  const size = Math.min(limit, PAGE);
  return ask(0, size).pipe(
    expand((answer, page) => {
      const rows = answer.data?.length ?? 0;
      const isLast =
        rows < size || (page + 1) * size >= Math.min(limit, Number(answer.total ?? Number.POSITIVE_INFINITY));
      return isLast ? EMPTY : ask(page + 1, size);
    }),
    take(Math.ceil(limit / size)),
    scan((rows: readonly Row[], { data = [] }) => [...rows, ...data].slice(0, limit), []),
    map((data) => ({ data })),
  );
}
