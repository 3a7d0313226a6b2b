import { describe, expect, it } from 'vitest';
import type { SpanData } from '../genai/span.ts';
import { normalize } from '../normalize/index.ts';
import { ProcessRoles } from './process-roles.ts';

const USAGE = { 'gen_ai.usage.input_tokens': 10, 'gen_ai.usage.output_tokens': 5 };
const CALL = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'm', 'gen_ai.provider.name': 'openai' };
const AGENT = { 'gen_ai.operation.name': 'invoke_agent', 'gen_ai.agent.name': 'a' };

/** `id<parent` with a time of [start, end] in milliseconds. */
function span(link: string, attributes: SpanData['attributes'], [start, end] = [0, 100], scope = 'ours'): SpanData {
  const [spanId = '', parentSpanId] = link.split('<');
  return {
    traceId: 't',
    spanId,
    parentSpanId,
    name: spanId,
    attributes,
    kind: 'internal',
    status: { code: 'unset' },
    scope: { name: scope },
    startUnixNano: BigInt(start) * 1_000_000n,
    endUnixNano: BigInt(end) * 1_000_000n,
  };
}

/** Spans batch by batch; answers each span's role as it went out. */
function send(roles: ProcessRoles, ...batches: SpanData[][]): Record<string, string | undefined> {
  const sent: Record<string, string | undefined> = {};
  for (const batch of batches) {
    const decisions = roles.assign(batch.map((data) => ({ data, genAi: normalize(data) })));
    for (const { spanId } of batch) sent[spanId] = decisions.get(spanId)?.role;
  }
  return sent;
}

const call = (link: string, more: SpanData['attributes'] = {}) => span(link, { ...CALL, ...USAGE, ...more }, [10, 20]);
const agent = (link: string) => span(link, { ...AGENT, ...USAGE });
const plain = (link: string) => span(link, { 'http.route': '/' });

describe('roles across batches', () => {
  it.each<[string, SpanData[][], Record<string, string | undefined>]>([
    ['child and agent in one batch', [[call('c<a'), agent('a')]], { c: 'billable', a: 'rollup' }],
    ['agent in a later batch', [[call('c<a')], [agent('a')]], { c: 'billable', a: 'rollup' }],
    [
      'a plain span between, each in its own batch',
      [[call('c<h')], [plain('h<a')], [agent('a')]],
      { c: 'billable', h: undefined, a: 'rollup' },
    ],
    [
      'two levels of agents',
      [[call('c<b')], [agent('b<a')], [agent('a')]],
      { c: 'billable', b: 'rollup', a: 'rollup' },
    ],
    ['an agent whose calls nobody counts', [[span('c<a', CALL)], [agent('a')]], { c: 'billable', a: 'billable' }],
    ['a call without a parent', [[call('c')]], { c: 'billable' }],
    ['a tool', [[span('x<a', { 'gen_ai.operation.name': 'execute_tool' })]], { x: undefined }],
  ])('%s', (_, batches, expected) => {
    expect(send(new ProcessRoles(), ...batches)).toEqual(expected);
  });

  it('a failed call without usage is failed', () => {
    const failed = { ...span('c<a', { ...CALL, 'error.type': 'x' }), status: { code: 'error' as const } };
    expect(send(new ProcessRoles(), [failed])).toEqual({ c: 'failed' });
  });

  it('two spans for one call: the later one yields to the one that is gone', () => {
    const inner = call('i<o');
    const outer = span('o', { ...CALL, ...USAGE, 'gen_ai.usage.cache_read.input_tokens': 2 }, [5, 25], 'native');
    expect(send(new ProcessRoles(), [inner, outer])).toEqual({ i: 'duplicate', o: 'billable' });
    expect(send(new ProcessRoles(), [inner], [outer])).toEqual({ i: 'billable', o: 'duplicate' });
  });

  it('a call that ends after its agent went out as billed is not billed again', () => {
    const roles = new ProcessRoles();
    expect(send(roles, [agent('a')])).toEqual({ a: 'billable' });
    expect(send(roles, [call('late<a')])).toEqual({ late: 'duplicate' });
  });

  it('two calls with one response id are two calls', () => {
    const same = { 'gen_ai.response.id': 'r' };
    expect(send(new ProcessRoles(), [call('c1<a', same)], [call('c2<a', same)])).toEqual({
      c1: 'billable',
      c2: 'billable',
    });
  });

  it('the same span through two exporters keeps its answer', () => {
    const roles = new ProcessRoles();
    const batch = [call('c<a'), agent('a')];
    expect(send(roles, batch)).toEqual(send(roles, batch));
  });
});

describe('parents that are missing', () => {
  it('a parent that was never recorded does not make its agent count again', () => {
    expect(send(new ProcessRoles(), [call('c<sampled-out')], [agent('a')])).toEqual({ c: 'billable', a: 'rollup' });
  });

  it('but an agent of another time is its own', () => {
    const other = span('a', { ...AGENT, ...USAGE }, [200, 300]);
    expect(send(new ProcessRoles(), [call('c<sampled-out')], [other])).toEqual({ c: 'billable', a: 'billable' });
  });
});

it('remembers at most 10,000 spans, and no content', () => {
  const roles = new ProcessRoles();
  for (let i = 0; i < 25; i += 1) {
    send(
      roles,
      Array.from({ length: 512 }, (_, j) => ({ ...call(`${i}-${j}<p`), traceId: `t${i}-${j}` })),
    );
  }
  expect(roles.size).toBeLessThanOrEqual(10_000);
});
