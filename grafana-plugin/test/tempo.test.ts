import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesNow } from './fixtures-now.ts';
import { answers, datasourceAt, frames, rows } from './grafana.ts';
import { type Asked, type Loopback, startLoopback } from './loopback.ts';
import { startTempo, type Tempo, tempoBinary } from './tempo.ts';

const CUT_TRACE = 'c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0';
const CUT_AT_BYTES = 2_048;

const base64 = (hex: string) => Buffer.from(hex, 'hex').toString('base64');
const value = (stringValue: string) => ({ stringValue });

/** A trace whose messages were cut where Tempo cuts them; ids in base64, as Tempo answers. */
function cutTrace() {
  const messages = JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: 'word '.repeat(1_000) }] }]);
  const span = {
    traceId: base64(CUT_TRACE),
    spanId: base64('c0c0c0c0c0c0c0c0'),
    name: 'chat gpt-4o-mini',
    kind: 'SPAN_KIND_CLIENT',
    startTimeUnixNano: `${Date.now() - 60_000}000000`,
    endTimeUnixNano: `${Date.now() - 59_000}000000`,
    attributes: [
      { key: 'gen_ai.operation.name', value: value('chat') },
      { key: 'gen_ai.provider.name', value: value('openai') },
      { key: 'gen_ai.request.model', value: value('gpt-4o-mini') },
      { key: 'gen_ai.usage.input_tokens', value: { intValue: '1000000' } },
      { key: 'gen_ai.usage.output_tokens', value: { intValue: '0' } },
      { key: 'gen_ai.input.messages', value: value(messages.slice(0, CUT_AT_BYTES)) },
    ],
    status: {},
  };
  return { resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: 'x' }, spans: [span] }] }] };
}

const found = (traceID: string, ageMs: number) => ({
  traceID,
  rootServiceName: 'shop',
  rootTraceName: 'invoke_agent',
  startTimeUnixNano: `${Date.now() - ageMs}000000`,
  durationMs: 1_000,
});

function answer({ path, query }: Asked) {
  if (path === '/api/search') {
    if (query.q?.includes('bad'))
      return { status: 400, body: 'invalid TraceQL query: parse error at line 1, col 3: unknown identifier: bad' };
    // Tempo leaves out zeros at the start of an id, and does not sort.
    return { body: { traces: [found('1', 120_000), found(CUT_TRACE, 60_000)], metrics: { completedJobs: 1 } } };
  }
  if (path === `/api/v2/traces/${CUT_TRACE}`)
    return { body: { trace: cutTrace(), status: 'PARTIAL', message: 'too large' } };
  if (path === `/api/traces/${'a'.repeat(32)}`) return { body: { batches: cutTrace().resourceSpans } };
  if (path.startsWith('/api/v2/traces/') && !path.includes('a'.repeat(32))) return { body: { trace: {}, metrics: {} } };
  if (path === '/api/v2/search/tags') {
    return {
      body: {
        scopes: [
          { name: 'span', tags: ['gen_ai.request.model'] },
          { name: 'intrinsic', tags: ['duration'] },
        ],
      },
    };
  }
  if (path === '/api/v2/search/tag/span.gen_ai.request.model/values') {
    return { body: { tagValues: [{ type: 'string', value: 'gpt-4o-mini' }] } };
  }
  if (path === '/api/v2/search/tag/span.gen_ai.operation.name/values')
    return { body: { tagValues: [{ type: 'string', value: 'chat' }] } };
  if (path === '/api/metrics/query_range') {
    const label = (key: string, each: object) => ({ key, value: each });
    const model = label('span.gen_ai.request.model', value('gpt-4o'));
    if (query.q?.includes('quantile_over_time')) {
      const exemplars = [{ labels: [label('trace:id', value('ab'))], value: 2.5, timestampMs: '1000' }];
      const at = (p: number, seconds: number) => ({
        labels: [model, label('p', { doubleValue: p })],
        samples: [{ timestampMs: '1000', value: seconds }, { timestampMs: '61000' }],
        exemplars: query.exemplars ? exemplars : [],
      });
      return { body: { series: [at(0.5, 1), at(0.95, 2), at(0.99, 3)] } };
    }
    const samples = [
      { timestampMs: '1000', value: query.q?.includes('status = error') ? 1 : 4 },
      { timestampMs: '61000' },
    ];
    return {
      body: { series: [{ labels: [query.q?.includes(' by (') ? model : label('__name__', value('x'))], samples }] },
    };
  }
  if (path === '/api/metrics/query') return { body: { series: [{ labels: [], value: 12.5 }] } };
  return undefined;
}

describe('Tempo, by the forms of its answers', () => {
  let server: Loopback;
  beforeAll(async () => {
    server = await startLoopback(answer);
  });
  afterAll(() => server.close());
  const tempo = (variables = {}) => datasourceAt(server.url, { mode: 'tempo' }, { variables });

  it('a search: rows at once, their sums as traces are read', async () => {
    const all = await answers(tempo(), {
      queryType: 'search',
      conditions: [{ field: 'model', comparison: '=', value: 'gpt-4o-mini' }],
    });
    expect(all.map(({ state }) => state)).toEqual(['Streaming', 'Done']);
    expect(rows(all[0]!.data[0])).toMatchObject([
      { 'Trace ID': CUT_TRACE, Service: 'shop', Cost: null, Status: null },
      { 'Trace ID': '00000000000000000000000000000001', Cost: null },
    ]);
    expect(rows(all[1]!.data[0])).toMatchObject([
      { 'Trace ID': CUT_TRACE, Models: 'gpt-4o-mini', Cost: 0.15, 'Input tokens': 1_000_000, Calls: 1, Status: 'ok' },
      { Cost: null, Calls: null },
    ]);
    const { query } = server.asked.find(({ path }) => path === '/api/search')!;
    expect(query).toMatchObject({
      q: '{ (span.gen_ai.request.model = "gpt-4o-mini" || span.gen_ai.response.model = "gpt-4o-mini") }',
      limit: '50',
    });
    expect(Number(query.end)).toBeGreaterThan(Number(query.start));
    expect(query.start).toMatch(/^\d{10}$/);
  });

  it('what was cut is said, and what Tempo says of a part', async () => {
    const [frame] = await frames(tempo(), { queryType: 'trace', traceId: CUT_TRACE });
    expect(frame!.fields[0]!.values).toEqual([CUT_TRACE]);
    expect(frame!.meta!.notices!.map(({ text }) => text)).toEqual([
      'Tempo gave a part of the trace only. too large',
      expect.stringMatching(/A span has attributes that were cut.*max_attribute_bytes/),
    ]);
  });

  it('an older Tempo has the first version of its API only', async () => {
    const [frame] = await frames(tempo(), { queryType: 'trace', traceId: 'a'.repeat(32) });
    expect(frame!.length).toBe(1);
  });

  it.each(['d'.repeat(32), 'not/an id'])('no trace %s', async (traceId) => {
    await expect(frames(tempo(), { queryType: 'trace', traceId })).rejects.toThrow(/Tempo has no trace.*retention/);
  });

  it("TraceQL that cannot be read comes back with Tempo's own words", async () => {
    await expect(frames(tempo(), { queryType: 'search', filter: '{ bad }' })).rejects.toThrow(
      /col 3: unknown identifier/,
    );
  });

  it('variables and ad hoc filters are in the query', async () => {
    const datasource = tempo({ model: ['gpt-4o', 'o.1'] });
    await frames(
      datasource,
      { queryType: 'search', filter: '{ span.x =~ "$model" }' },
      {
        filters: [{ key: 'resource.service.name', operator: '=', value: 'shop' }],
      },
    );
    const { q } = server.asked.findLast(({ path }) => path === '/api/search')!.query;
    expect(q).toBe('{ (span.x =~ "gpt-4o|o\\\\.1") && (resource.service.name = "shop") }');
  });

  it('a conversation is all of its traces', async () => {
    const [frame] = await frames(tempo(), { queryType: 'conversation', conversationId: 'c "1"' });
    expect(server.asked.findLast(({ path }) => path === '/api/search')!.query.q).toBe(
      '{ (span.gen_ai.conversation.id = "c \\"1\\"" || span.session.id = "c \\"1\\"") }',
    );
    expect(frame!.length).toBe(1);
    expect(frame!.meta!.notices!.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/A trace of the conversation could not be read: Tempo has no trace 0+1:/),
    );
  });

  it('percentiles in milliseconds, of each group, with exemplars that open their traces', async () => {
    const drawn = await frames(tempo(), {
      queryType: 'metrics',
      measure: 'latency',
      groupBy: ['model'],
      exemplars: true,
    });
    const exemplar = drawn.at(-1)!;
    expect(
      drawn.slice(0, -1).map(({ fields }) => [fields[1]!.labels, fields[1]!.values[0], fields[1]!.config.unit]),
    ).toEqual([
      [{ model: 'gpt-4o', part: 'p50' }, 1_000, 'ms'],
      [{ model: 'gpt-4o', part: 'p95' }, 2_000, 'ms'],
      [{ model: 'gpt-4o', part: 'p99' }, 3_000, 'ms'],
    ]);
    expect(drawn[0]!.fields[1]!.values[1]).toBeNull();
    expect(exemplar).toMatchObject({ name: 'exemplar', meta: { dataTopic: 'annotations' } });
    expect(rows(exemplar)[0]).toEqual({ Time: 1_000, Value: 2_500, traceID: 'ab'.padStart(32, '0') });
    expect(exemplar.fields[2]!.config.links![0]!.internal!.query).toMatchObject({ queryType: 'trace' });
  });

  it('a rate is of two sums; Tempo leaves out what is 0', async () => {
    const [rate] = await frames(tempo(), { queryType: 'metrics', measure: 'errorRate' });
    expect(rate!.fields[1]!.values).toEqual([0.25, null]);
    const [cost] = await frames(tempo(), { queryType: 'metrics', measure: 'cost', form: 'table' });
    expect(rows(cost!)).toEqual([{ Cost: 12.5 }]);
  });

  it('tags and values complete what is typed', async () => {
    const datasource = tempo();
    const names = (await datasource.getTagKeys()).map(({ text }) => text);
    expect(names).toEqual(expect.arrayContaining(['model', 'cost', 'span.gen_ai.request.model', 'duration']));
    expect(await datasource.getTagValues({ key: 'model', filters: [] })).toEqual([
      { text: 'gpt-4o-mini', value: 'gpt-4o-mini' },
    ]);
  });

  it('another Tempo datasource is asked at its own address; a uid that is gone is said', async () => {
    const given = datasourceAt('http://127.0.0.1:9', { mode: 'tempo', tempoUid: 't1' }, { others: { t1: server.url } });
    expect((await given.testDatasource()).message).toBe('Tempo answers and has spans of model calls.');
    const gone = datasourceAt(server.url, { mode: 'tempo', tempoUid: 't2' });
    expect((await gone.testDatasource()).message).toMatch(/no datasource with the uid t2/);
  });

  it('leaving a query ends its requests', async () => {
    const slow = await startLoopback(() => ({ body: { traces: [] }, afterMs: 20_000 }));
    const running = datasourceAt(slow.url, { mode: 'tempo' }).source.trace('ff', undefined).subscribe();
    await expect.poll(() => slow.asked.length).toBe(1);
    running.unsubscribe();
    await expect.poll(() => slow.asked[0]!.isLeft()).toBe(true);
    await slow.close();
  });
});

if (!tempoBinary) {
  process.stderr.write(
    '\nThe datasource on a real Tempo DID NOT RUN: no binary in .data/tempo/tempo and TEMPO_BINARY is not set ' +
      '(build it from a checkout of Tempo: go build ./cmd/tempo).\n',
  );
}

describe.runIf(tempoBinary)('a real Tempo', () => {
  let tempo: Tempo;
  beforeAll(async () => {
    tempo = await startTempo();
    for (const { body } of fixturesNow()) await tempo.send(body);
    await tempo.send(longMessage());
  }, 90_000);
  afterAll(() => tempo?.close());
  const datasource = () => datasourceAt(tempo.url, { mode: 'tempo' });

  it('answers to its health check', async () => {
    await expect
      .poll(async () => (await datasource().testDatasource()).message, { timeout: 60_000 })
      .toBe('Tempo answers and has spans of model calls.');
  }, 70_000);

  it('finds, reads and prices what the fixtures say', async () => {
    await expect
      .poll(async () => (await frames(datasource(), { queryType: 'search' }))[0]?.length, { timeout: 60_000 })
      .toBeGreaterThan(1);
    const [table] = await frames(datasource(), { queryType: 'search' });
    for (const row of rows(table!)) {
      const [spans] = await frames(datasource(), { queryType: 'trace', traceId: row['Trace ID'] as string });
      expect(spans!.length).toBeGreaterThan(0);
      expect(row.Calls).toEqual(expect.any(Number));
    }
  }, 70_000);

  it('cuts what is long, and that is said', async () => {
    const [spans] = await frames(datasource(), { queryType: 'trace', traceId: CUT_TRACE });
    expect(spans!.meta!.notices!.map(({ text }) => text).join()).toMatch(/attributes that were cut/);
  });

  it.each(['model = "x"', '{ span.gen_ai.usage.input_tokens > 0 } | select(name)'])(
    'takes or refuses %s with a sentence',
    async (filter) => {
      const read = await frames(datasource(), { queryType: 'search', filter }).catch((error: Error) => error);
      if (read instanceof Error) expect(read.message).toMatch(/TraceQL/);
      else expect(read[0]!.name).toBe('Traces');
    },
  );

  it.each([
    'cost',
    'tokens',
    'calls',
    'errors',
    'errorRate',
    'latency',
    'timeToFirstToken',
    'cacheHitRate',
    'unknownCost',
    'toolRuns',
    'toolLatency',
  ] as const)('computes %s, over time and as totals', async (measure) => {
    for (const form of ['series', 'table'] as const) {
      const drawn = await frames(datasource(), {
        queryType: 'metrics',
        measure,
        form,
        groupBy: ['model'],
        exemplars: true,
      });
      expect(Array.isArray(drawn)).toBe(true);
    }
  });

  it.each([
    'provider',
    'model',
    'status',
    'cost',
    'tokens',
    'duration',
    'timeToFirstToken',
    'text',
    'traceId',
    'span.odd name',
    'attribute.a',
  ])('reads what the builder writes for %s', async (field) => {
    const number = /cost|tokens|duration|Token/.test(field);
    const conditions = [
      { field, comparison: number ? '>' : '=', value: number ? '1' : field === 'status' ? 'error' : 'ab' } as const,
    ];
    expect(await frames(datasource(), { queryType: 'search', conditions })).toHaveLength(1);
  });

  it('sums tokens as they were sent', async () => {
    const tokens = async () => {
      const [table] = await frames(datasource(), { queryType: 'metrics', measure: 'calls', form: 'table' });
      return Number(rows(table!)[0]?.['Model calls'] ?? 0);
    };
    await expect.poll(tokens, { timeout: 60_000 }).toBeGreaterThan(1);
  }, 70_000);
});

function longMessage(): string {
  const trace = cutTrace();
  const [span] = trace.resourceSpans[0]!.scopeSpans[0]!.spans;
  const long = JSON.stringify([{ role: 'user', parts: [{ type: 'text', content: 'word '.repeat(1_000) }] }]);
  const attributes = span!.attributes.map((each) =>
    each.key === 'gen_ai.input.messages' ? { ...each, value: value(long) } : each,
  );
  const ids = { traceId: CUT_TRACE, spanId: 'c0c0c0c0c0c0c0c0', kind: 3 };
  return JSON.stringify({
    resourceSpans: [{ scopeSpans: [{ scope: { name: 'x' }, spans: [{ ...span, ...ids, attributes }] }] }],
  });
}
