import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GRAPHS } from '../src/datasource/sources/portkey/graphs.ts';
import { datasourceAt, frames, rows } from './grafana.ts';
import { type Asked, type Loopback, startLoopback } from './loopback.ts';

const T1 = '2026-11-28T10:00:00.000Z';
const T2 = '2026-11-28T11:00:00.000Z';

/** Answers in the forms of Portkey's OpenAPI file; numbers come as numbers and, in groups, as texts. */
const POINTS: { readonly [path: string]: { summary: object; data_points: object[] } } = {
  'graphs/requests': {
    summary: { total: 30 },
    data_points: [
      { timestamp: T2, total: 20 },
      { timestamp: T1, total: 10 },
    ],
  },
  'graphs/cost': { summary: { total: 250.5, avg: 8.35 }, data_points: [{ timestamp: T1, total: 250.5, avg: 8.35 }] },
  'graphs/latency': {
    summary: { avg: 800, p50: 700, p90: 1500, p99: 3000 },
    data_points: [{ timestamp: T1, avg: 800, p50: 700, p90: 1500, p99: null }],
  },
  'graphs/tokens': { summary: { total: 900, avg: 30 }, data_points: [{ timestamp: T1, total: 900, avg: 30 }] },
  'graphs/users': { summary: { total: 3 }, data_points: [{ timestamp: T1, total: 3 }] },
  'graphs/users/requests': { summary: { total: 30, unique: 3, avg: 10 }, data_points: [{ timestamp: T1, avg: 10 }] },
  'graphs/errors': { summary: { total: 4 }, data_points: [{ timestamp: T1, total: 4 }] },
  'graphs/errors/rate': { summary: { rate: 13.3 }, data_points: [{ timestamp: T1, rate: 13.3 }] },
  'graphs/errors/stacks': {
    summary: { total: 4 },
    data_points: [
      {
        timestamp: T1,
        stats: [
          { response_status_code: 429, count: 3 },
          { response_status_code: 500, count: 1 },
        ],
      },
      { timestamp: T2, stats: [] },
    ],
  },
  'graphs/errors/status-codes': {
    summary: { total_errors: 4, unique_error_codes: 2 },
    data_points: [{ status_code: 429, count: 3 }],
  },
  'graphs/requests/rescued': {
    summary: { retry: 5, fallback: 2 },
    data_points: [{ timestamp: T1, retry: [{ retry_success_count: 1, count: 5 }], fallback: 2 }],
  },
  'graphs/cache/hit-rate': {
    summary: { total: 9, rate: 30 },
    data_points: [
      {
        timestamp: T1,
        simple_hits: 6,
        semantic_hits: 3,
        rate: 30,
        cumulative_simple_cache_savings: 150,
        cumulative_semantic_cache_savings: 0,
      },
    ],
  },
  'graphs/cache/latency': { summary: {}, data_points: [{ timestamp: T1, avg: 12 }] },
  'graphs/feedbacks': { summary: { total: 7 }, data_points: [{ timestamp: T1, total: 7 }] },
  'graphs/feedbacks/scores': {
    summary: { total: 7 },
    data_points: [
      { score: 1, total: 5 },
      { score: -1, total: 2 },
    ],
  },
  'graphs/feedbacks/weighted': { summary: { avg: 0.4 }, data_points: [{ timestamp: T1, avg: 0.4 }] },
  'graphs/feedbacks/ai-models': {
    summary: {},
    data_points: [{ ai_model: 'gpt-4o', total: 7, avg_weighted_feedback: 0.4 }],
  },
};

function answer({ path, query, headers }: Asked) {
  if (headers['x-portkey-api-key'] === 'wrong') {
    return { status: 401, body: { success: false, data: { message: 'Unauthorised Request', errorCode: 'AB05' } } };
  }
  const name = path.replace(/^.*\/analytics\//, '');
  const points = POINTS[name];
  if (points) return { body: { object: 'analytics-graph', ...points } };
  if (name === 'summary/cache') {
    const summary = { hits: 9, avg_latency: 12, total_requests: 30, cache_speedup: 41.5 };
    return { body: { object: 'analytics-summary', summary } };
  }
  const page = Number(query.current_page);
  const size = Number(query.page_size);
  const users = Array.from({ length: 150 }, (_, index) => ({ user: `u${index}`, requests: '2', cost: '12.5' }));
  if (name === 'groups/users') {
    return { body: { object: 'list', total: users.length, data: users.slice(page * size, (page + 1) * size) } };
  }
  if (name === 'groups/ai-models')
    return { body: { object: 'list', total: 1, data: [{ ai_model: 'gpt-4o', requests: '30' }] } };
  if (name === 'groups/metadata/env%20name') {
    const row = { metadata_value: 'prod', requests: 30, cost: 250.5, avg_tokens: 30, last_seen: T2 };
    return { body: { object: 'list', total: 1, data: [row] } };
  }
  return undefined;
}

describe('Portkey analytics', () => {
  let server: Loopback;
  beforeAll(async () => {
    server = await startLoopback(answer);
  });
  afterAll(() => server.close());
  const portkey = () => datasourceAt(server.url, { mode: 'portkey', workspace: 'ws-1' });

  it.each(Object.keys(GRAPHS))('%s is drawn with what Portkey answers', async (graph) => {
    const drawn = await frames(portkey(), { queryType: 'analytics', graph, metadataKey: 'env name' });
    expect(drawn.length).toBeGreaterThan(0);
    for (const frame of drawn) {
      expect(frame.length, frame.name).toBeGreaterThan(0);
      const isSeries = frame.meta?.preferredVisualisationType === 'graph';
      expect(frame.fields[0]!.type).toBe(isSeries ? 'time' : GRAPHS[graph]!.kind === 'summary' ? 'number' : 'string');
      for (const { type, config } of frame.fields.slice(1)) if (type === 'number') expect(config.unit).toBeTruthy();
    }
    expect(server.asked.at(-1)!.query).toMatchObject({ workspace_slug: 'ws-1' });
    expect(server.asked.at(-1)!.path).not.toContain('#');
  });

  it('cents are dollars, points are in the order of time, what is not known is nothing', async () => {
    const [cost, average] = await frames(portkey(), { queryType: 'analytics', graph: 'graphs/cost' });
    expect(cost!.fields[1]!.values).toEqual([2.505]);
    expect(average!.fields[1]!.config).toMatchObject({ unit: 'currencyUSD', displayNameFromDS: 'Cost of a request' });
    const [requests] = await frames(portkey(), { queryType: 'analytics', graph: 'graphs/requests' });
    expect(requests!.fields.map(({ values }) => values)).toEqual([
      [Date.parse(T1), Date.parse(T2)],
      [10, 20],
    ]);
    const latency = await frames(portkey(), { queryType: 'analytics', graph: 'graphs/latency' });
    expect(latency.at(-1)!.fields[1]!.values).toEqual([null]);
  });

  it('a series for each status, 0 where a point does not have it', async () => {
    const series = await frames(portkey(), { queryType: 'analytics', graph: 'graphs/errors/stacks' });
    expect(series.map(({ fields }) => [fields[1]!.labels, fields[1]!.values])).toEqual([
      [{ Status: '429' }, [3, 0]],
      [{ Status: '500' }, [1, 0]],
    ]);
  });

  it('totals of the time range', async () => {
    const [totals] = await frames(portkey(), { queryType: 'analytics', graph: 'graphs/cost', form: 'table' });
    expect(rows(totals!)).toEqual([{ Cost: 2.505, 'Cost of a request': 0.0835 }]);
  });

  it('groups come page after page, as many as asked for', async () => {
    const users = await frames(portkey(), { queryType: 'analytics', graph: 'groups/users', limit: 120 });
    expect(users[0]!.length).toBe(120);
    expect(rows(users[0]!)[119]).toEqual({ User: 'u119', Requests: 2, Cost: 0.125 });
    const all = await frames(portkey(), { queryType: 'analytics', graph: 'groups/users', limit: 1000 });
    expect(all[0]!.length).toBe(150);
  });

  it('conditions, text and variables become parameters; times carry their zone', async () => {
    const datasource = datasourceAt(
      server.url,
      { mode: 'portkey', workspace: 'ws-1' },
      { variables: { code: ['429', '500'] } },
    );
    await frames(datasource, {
      queryType: 'analytics',
      conditions: [{ field: 'cost', comparison: '>=', value: '0.05' }],
      filter: 'status_code=$code',
    });
    const { query, path } = server.asked.at(-1)!;
    expect(path).toBe('/portkey/analytics/graphs/cost');
    expect(query).toMatchObject({ cost_min: '5', status_code: '429,500' });
    expect(query.time_of_generation_min).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it.each([
    [{ mode: 'portkey' } as const, { queryType: 'analytics' } as const, /Set the slug of the workspace/],
    [{ mode: 'portkey', workspace: 'w' } as const, { queryType: 'search' } as const, /sums, not traces/],
    [
      { mode: 'portkey', workspace: 'w' } as const,
      { queryType: 'analytics', graph: 'groups/metadata' } as const,
      /Name the key/,
    ],
    [
      { mode: 'portkey', workspace: 'w' } as const,
      { queryType: 'analytics', conditions: [{ field: 'agent', comparison: '=', value: 'x' }] } as const,
      /cannot be filtered by agent/,
    ],
  ])('%j %j says what to do', async (settings, query, message) => {
    await expect(frames(datasourceAt(server.url, settings), query)).rejects.toThrow(message);
  });

  it('health', async () => {
    expect(await portkey().testDatasource()).toEqual({
      status: 'success',
      message: 'Portkey answers and saw 30 requests in the last hour.',
    });
    const broken = await startLoopback(() => ({
      status: 403,
      body: { success: false, data: { message: 'You do not have enough permissions', errorCode: 'AB03' } },
    }));
    const answered = await datasourceAt(broken.url, { mode: 'portkey', workspace: 'ws-1' }).testDatasource();
    await broken.close();
    expect(answered.status).toBe('error');
    expect(answered.message).toMatch(/not have enough permissions\. The API key needs the scope analytics\.view/);
  });
});
