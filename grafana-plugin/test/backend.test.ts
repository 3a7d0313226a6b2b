import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DataFrame, FieldType } from '@grafana/data';
import { type Backend, startBackend } from 'portkey-otel';
import { lastValueFrom } from 'rxjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { randomOf, type Turn, turnOf } from '../demo/traffic.ts';
import { conversationOfFrames } from '../src/conversation/conversation-of-frames.ts';
import type { MeasureId } from '../src/datasource/query.ts';
import { MEASURES } from '../src/datasource/sources/measures.ts';
import type { AttributeVariables } from '../src/datasource/variables.ts';
import { answers, datasourceAt, frames, rows } from './grafana.ts';
import { startLoopback } from './loopback.ts';

const MINUTE_MS = 60_000;

describe('the datasource on our real backend', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'grafana-plugin-'));
  const turns: Turn[] = [];
  let backend: Backend;
  const post = async (path: string, body: object) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${backend.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    expect(response.status).toBe(200);
  };
  const datasource = (variables = {}) => datasourceAt(backend.url, {}, { variables });

  beforeAll(async () => {
    backend = await startBackend({ port: 0, dataDir, settleMs: 20 });
    const random = randomOf(11);
    const now = Date.now();
    // Half an hour with a turn each minute, and a quiet hour before.
    for (let minutes = 30; minutes > 0; minutes -= 1) turns.push(turnOf(random, now - minutes * MINUTE_MS));
    for (const { request } of turns) await post('/v1/traces', request);
  }, 60_000);
  afterAll(async () => {
    await backend.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('a search lists below each trace the spans for which it was found', async () => {
    const [table] = await frames(datasource(), { queryType: 'search', filter: 'operation = execute_tool', limit: 5 });
    const nested = table!.fields.find(({ type }) => type === FieldType.nestedFrames)!;
    const [[first]] = nested.values as [[DataFrame]];
    expect(nested.values).toHaveLength(5);
    expect(rows(first)).toEqual([
      expect.objectContaining({ Span: expect.stringMatching(/^execute_tool /), Cost: null, Model: null }),
    ]);
    expect(first.fields[0]!.config.links![0]!.internal).toMatchObject({
      query: { queryType: 'trace', traceId: table!.fields[0]!.values[0] },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Grafana's syntax
      panelsState: { trace: { spanId: '${__value.raw}' } },
    });
    const [calls] = await frames(datasource(), { queryType: 'search', filter: 'status = ok or status = unset' });
    expect(calls!.fields.at(-1)!.values[0][0].name).toMatch(/^(?:Spans|\d of \d+ spans)$/);
  });

  it.each(Object.keys(MEASURES) as MeasureId[])(
    'exemplars of %s are single spans at their own time and height',
    async (measure) => {
      const drawn = await frames(datasource(), { queryType: 'metrics', measure, exemplars: true });
      const exemplars = drawn.find(({ name }) => name === 'exemplar');
      // The made-up traffic has a price for each of its models.
      if (measure === 'unknownCost') return expect(exemplars).toBeUndefined();
      const found = rows(exemplars!);
      expect(found.length).toBeGreaterThan(0);
      const known = new Set(turns.map(({ traceId }) => traceId));
      for (const { traceID, Value, Time } of found) {
        expect(known).toContain(traceID);
        expect(Value).toBeGreaterThanOrEqual(0);
        expect(Math.abs(Date.now() - Number(Time))).toBeLessThan(60 * MINUTE_MS);
      }
      return undefined;
    },
  );

  it('a step in which nothing was called has a sum of 0, and no percentile', async () => {
    const [calls] = await frames(datasource(), { queryType: 'metrics', measure: 'calls' }, { hours: 2 });
    const [time, value] = calls!.fields as [DataFrame['fields'][0], DataFrame['fields'][0]];
    expect(time.values.length).toBeGreaterThan(100);
    for (const [index, t] of time.values.entries()) if (index > 0) expect(t - time.values[index - 1]).toBe(MINUTE_MS);
    expect(value.values.filter((calls) => calls === 0).length).toBeGreaterThan(60);
    const [latency] = await frames(datasource(), { queryType: 'metrics', measure: 'latency' }, { hours: 2 });
    expect(latency!.fields[1]!.values).not.toContain(0);
  });

  it('a variable has the values of a field, ad hoc filters its names and values', async () => {
    const now = Date.now();
    const range = { from: { valueOf: () => now - 60 * MINUTE_MS }, to: { valueOf: () => now } };
    const request = { targets: [{ refId: 'A', filter: 'agent' }], range } as never;
    const { data } = (await lastValueFrom((datasource().variables as AttributeVariables).query(request) as never)) as {
      data: { text: string }[];
    };
    expect(data.map(({ text }) => text).sort()).toEqual(['catalogue', 'orders', 'returns']);
    const keys = (await datasource().getTagKeys()).map(({ text }) => text);
    expect(keys).toEqual(expect.arrayContaining(['model', 'attribute.portkey.gateway.target']));
    const values = await datasource().getTagValues({ key: 'user', filters: [] });
    expect(values.map(({ text }) => text).sort()).toEqual(['ada', 'bert', 'chen', 'dora', 'emil']);
  });

  it('variables and ad hoc filters narrow what is found', async () => {
    const query = { queryType: 'search', filter: 'agent in ($agent)' } as const;
    const found = async (agent: string | string[], filters: object[] = []) => {
      const [table] = await frames(datasource({ agent }), query, { filters });
      return new Set(rows(table!).map(({ Name }) => String(Name).replace('invoke_agent ', '')));
    };
    expect(await found('orders')).toEqual(new Set(['orders']));
    expect(await found(['orders', 'returns'])).toEqual(new Set(['orders', 'returns']));
    const ofAda = [{ key: 'user', operator: '=', value: 'ada' }];
    const [table] = await frames(datasource(), { queryType: 'search' }, { filters: ofAda });
    expect(new Set(rows(table!).map(({ User }) => User))).toEqual(new Set(['ada']));
    const [copied] = datasource({ agent: 'orders' }).interpolateVariablesInQueries([{ refId: 'A', ...query }], {});
    expect(copied).toMatchObject({ filter: 'agent in ("orders")', datasource: { uid: 'genai' } });
  });

  it('traces are annotations of a chart', async () => {
    const { annotations } = datasource();
    const { target } = annotations.prepareAnnotation!({
      name: 'errors',
      target: { refId: 'E', filter: 'role = failed' },
    });
    const [table] = await frames(datasource(), target as never);
    const events = await lastValueFrom(annotations.processEvents!({} as never, [table!]));
    expect(events!.length).toBe(table!.length);
    expect(events!.every(({ tags }) => tags!.includes('error'))).toBe(true);
  });

  it('a conversation comes trace after trace', async () => {
    const [{ conversationId, totals }] = (await (await fetch(`${backend.url}/api/genai/conversations?limit=1`)).json())
      .conversations;
    const all = await answers(datasource(), { queryType: 'conversation', conversationId });
    const counts = all.map(({ data }) => conversationOfFrames(data).turns.length);
    expect(counts).toEqual(counts.map((_, index) => index + 1));
    expect(all.map(({ state }) => state)).toEqual([...counts.slice(1).map(() => 'Streaming'), 'Done']);
    expect(conversationOfFrames(all.at(-1)!.data).rollup).toMatchObject({
      calls: totals.calls,
      costUsd: expect.closeTo(totals.costUsd, 10),
    });
  });

  it('evaluations that came as log records stand with their call, their turn, and the call that they name', async () => {
    const { traceId, request } = turnOf(randomOf(4), Date.now() - 2 * MINUTE_MS);
    const attribute = (key: string, value: object) => ({ key, value });
    const spans = (request as { resourceSpans: { scopeSpans: { spans: OtlpSpan[] }[] }[] }).resourceSpans[0]!
      .scopeSpans[0]!.spans;
    const [first, second] = spans.filter(({ name }) => name.startsWith('chat'));
    second!.attributes.push(attribute('gen_ai.response.id', { stringValue: 'response-2' }));
    await post('/v1/traces', request);
    const judged = (name: string, of: object, ...more: object[]) => ({
      traceId,
      ...of,
      eventName: 'gen_ai.evaluation.result',
      timeUnixNano: first!.startTimeUnixNano,
      attributes: [
        attribute('gen_ai.evaluation.name', { stringValue: name }),
        attribute('gen_ai.evaluation.score.value', { doubleValue: 0.5 }),
        ...more,
      ],
    });
    const logRecords = [
      judged('of the trace', {}),
      judged('of a call', { spanId: first!.spanId }),
      judged('of a response', {}, attribute('gen_ai.response.id', { stringValue: 'response-2' })),
    ];
    await post('/v1/logs', { resourceLogs: [{ scopeLogs: [{ logRecords }] }] });
    const [turn] = conversationOfFrames(
      await frames(datasource(), { queryType: 'conversation', conversationId: traceId }),
    ).turns;
    expect(turn!.evaluations.map(({ name }) => name)).toEqual(['of the trace']);
    const calls = turn!.messages.flatMap(({ call }) => call ?? []);
    expect(calls.map(({ evaluations }) => evaluations.map(({ name }) => name))).toEqual([
      ['of a call'],
      ['of a response'],
    ]);
  });

  it('leaving a query ends its requests', async () => {
    const slow = await startLoopback(() => ({ body: { traces: [] }, afterMs: 20_000 }));
    const running = datasourceAt(slow.url).query({
      targets: [{ refId: 'A', queryType: 'search' }],
      range: { from: { valueOf: () => 0 }, to: { valueOf: () => 1 } },
      scopedVars: {},
    } as never);
    const left = running.subscribe();
    await expect.poll(() => slow.asked.length).toBe(1);
    left.unsubscribe();
    await expect.poll(() => slow.asked[0]!.isLeft()).toBe(true);
    await slow.close();
  });
});

interface OtlpSpan {
  readonly name: string;
  readonly spanId: string;
  readonly startTimeUnixNano: string;
  readonly attributes: object[];
}
