import { describe, expect, it } from 'vitest';
import type { GenAiSpan } from '../genai/genai-span.ts';
import { trackRoles } from './incremental-roles.ts';
import { assignRoles, type RoleSpan } from './roles.ts';

type Sketch = readonly [
  id: string,
  parent: string | undefined,
  operation: string | undefined,
  counts?: readonly [number, number],
  more?: Partial<GenAiSpan>,
  scope?: string,
];

function span([spanId, parentSpanId, operation, counts, more, scope]: Sketch): RoleSpan {
  const usage = counts === undefined ? undefined : { inputTokens: counts[0], outputTokens: counts[1] };
  const genAi: GenAiSpan | undefined =
    operation === undefined
      ? undefined
      : { operation, name: operation, dialects: ['gen-ai'], attributes: {}, usage, ...more };
  return { spanId, parentSpanId, genAi, scope: { name: scope ?? 'a' }, startUnixNano: 0n, endUnixNano: 1n };
}

function roles(sketches: readonly Sketch[]): Record<string, string | undefined> {
  const decisions = assignRoles(sketches.map(span));
  return Object.fromEntries(sketches.map(([id]) => [id, decisions.get(id)?.role]));
}

const failed = { errorType: 'timeout' };
const aborted = { errorType: 'AbortError' };

const CASES: readonly (readonly [string, readonly Sketch[], Record<string, string | undefined>])[] = [
  ['a call alone', [['c', undefined, 'chat', [1, 2]]], { c: 'billable' }],
  ['a call without usage', [['c', undefined, 'chat']], { c: 'billable' }],
  [
    'one call in two emitters with equal counts: the one that knows the model that was asked for',
    [
      ['o', undefined, 'chat', [1, 2], { responseModel: 'gpt-dated' }, 'a'],
      ['i', 'o', 'chat', [1, 2], { responseModel: 'gpt-dated', requestModel: 'gpt' }, 'b'],
    ],
    { o: 'duplicate', i: 'billable' },
  ],
  [
    "a client's span below a tool, beside the agent that made the call",
    [
      ['t', undefined, 'execute_tool'],
      ['x', 't', 'chat', [12, 26], { requestModel: 'claude', responseModel: 'claude-dated' }, 'client'],
      ['a', 't', 'invoke_agent', [12, 26]],
      ['s', 'a', 'agent_step'],
      ['c', 's', 'chat', [12, 26], { requestModel: 'claude' }],
    ],
    { t: undefined, x: 'billable', a: 'rollup', s: 'rollup', c: 'duplicate' },
  ],
  [
    'another call of the tool, with other counts',
    [
      ['t', undefined, 'execute_tool'],
      ['x', 't', 'chat', [13, 26], { requestModel: 'claude' }, 'client'],
      ['a', 't', 'invoke_agent', [12, 26]],
      ['c', 'a', 'chat', [12, 26], { requestModel: 'claude' }],
    ],
    { t: undefined, x: 'billable', a: 'rollup', c: 'billable' },
  ],
  [
    "a client's span below a node of a graph, beside the agent that the node runs",
    [
      ['g', undefined, 'invoke_graph', [12, 26]],
      ['n', 'g', 'execute_node', [12, 26]],
      ['x', 'n', 'chat', [12, 26], { requestModel: 'claude', responseModel: 'claude-dated' }, 'client'],
      ['a', 'n', 'invoke_agent', [12, 26]],
      ['c', 'a', 'chat', [12, 26], { requestModel: 'claude' }],
    ],
    { g: 'rollup', n: 'rollup', x: 'billable', a: 'rollup', c: 'duplicate' },
  ],
  [
    'an operation that nobody knows, which counts again what is counted below it',
    [
      ['o', undefined, 'delegate', [12, 26]],
      ['c', 'o', 'chat', [12, 26]],
    ],
    { o: 'rollup', c: 'billable' },
  ],
  [
    'an operation that nobody knows, with counts of its own',
    [
      ['o', undefined, 'delegate', [12, 26]],
      ['t', 'o', 'execute_tool'],
    ],
    { o: undefined, t: undefined },
  ],
  [
    "a client's spans below a request, beside the agents that made the calls",
    [
      ['x', 'request', 'chat', [12, 26], { requestModel: 'claude', responseModel: 'claude-dated' }, 'client'],
      ['y', 'request', 'chat', [12, 26], { requestModel: 'claude', responseModel: 'claude-dated' }, 'client'],
      ['a', 'request', 'invoke_agent', [12, 26]],
      ['c', 'a', 'chat', [12, 26], { requestModel: 'claude' }],
      ['b', 'request', 'invoke_agent', [12, 26]],
      ['d', 'b', 'chat', [12, 26], { requestModel: 'claude' }],
      ['z', 'request', 'chat', [13, 26], { requestModel: 'claude' }, 'client'],
    ],
    { x: 'billable', y: 'billable', a: 'rollup', c: 'duplicate', b: 'rollup', d: 'duplicate', z: 'billable' },
  ],
  [
    'an agent that repeats its calls',
    [
      ['a', undefined, 'invoke_agent', [3, 3]],
      ['c', 'a', 'chat', [1, 2]],
      ['d', 'a', 'chat', [2, 1]],
    ],
    { a: 'rollup', c: 'billable', d: 'billable' },
  ],
  [
    'an agent, a step, a plain span between',
    [
      ['a', undefined, 'invoke_agent', [1, 2]],
      ['s', 'a', 'agent_step'],
      ['h', 's', undefined],
      ['c', 'h', 'chat', [1, 2]],
    ],
    { a: 'rollup', s: 'rollup', h: undefined, c: 'billable' },
  ],
  [
    'an agent inside a tool, below the call that asked for it',
    [
      ['a', undefined, 'invoke_agent', [174, 38]],
      ['c', 'a', 'chat', [69, 7]],
      ['t', 'c', 'execute_tool'],
      ['b', 't', 'invoke_agent', [12, 26]],
      ['d', 'b', 'chat', [12, 26]],
      ['e', 'a', 'chat', [105, 31]],
    ],
    { a: 'rollup', c: 'billable', t: undefined, b: 'rollup', d: 'billable', e: 'billable' },
  ],
  ['an agent whose calls were sampled out', [['a', undefined, 'invoke_agent', [3, 3]]], { a: 'billable' }],
  [
    'an agent whose call says no usage',
    [
      ['a', undefined, 'invoke_agent', [3, 3]],
      ['c', 'a', 'chat'],
    ],
    { a: 'billable', c: 'duplicate' },
  ],
  [
    'nested agents without calls: the inner counts',
    [
      ['a', undefined, 'invoke_agent', [3, 3]],
      ['b', 'a', 'invoke_agent', [3, 3]],
    ],
    { a: 'rollup', b: 'billable' },
  ],
  [
    'a chain that calls no model',
    [
      ['a', undefined, 'chain'],
      ['b', 'a', 'chain'],
    ],
    { a: undefined, b: undefined },
  ],
  [
    'tools have no role',
    [
      ['a', undefined, 'invoke_agent'],
      ['t', 'a', 'execute_tool'],
      ['c', 't', 'chat', [1, 1]],
    ],
    { a: 'rollup', t: undefined, c: 'billable' },
  ],
  [
    'embeddings around embeddings of one emitter',
    [
      ['a', undefined, 'embeddings', [8, 0]],
      ['b', 'a', 'embeddings', [8, 0]],
    ],
    { a: 'rollup', b: 'billable' },
  ],
  [
    'two emitters around one call: the fuller usage',
    [
      ['a', undefined, 'chat', [5, 5]],
      ['b', 'a', 'chat', [5, 5], { usage: { inputTokens: 5, outputTokens: 5, cacheReadTokens: 1 } }, 'b'],
    ],
    { a: 'duplicate', b: 'billable' },
  ],
  [
    'two emitters around one call, one without usage',
    [
      ['a', undefined, 'chat'],
      ['b', 'a', 'chat', [5, 5], {}, 'b'],
    ],
    { a: 'duplicate', b: 'billable' },
  ],
  [
    'two emitters, neither with usage: one call',
    [
      ['a', undefined, 'chat'],
      ['b', 'a', 'chat', undefined, {}, 'b'],
    ],
    { a: 'billable', b: 'duplicate' },
  ],
  [
    'one failure at three levels',
    [
      ['a', undefined, 'invoke_agent', undefined, failed],
      ['s', 'a', 'agent_step', undefined, failed],
      ['c', 's', 'chat', undefined, failed],
    ],
    { a: 'rollup', s: 'rollup', c: 'failed' },
  ],
  [
    'one failure seen by two emitters',
    [
      ['a', undefined, 'chat', undefined, failed],
      ['b', 'a', 'chat', undefined, failed, 'b'],
    ],
    { a: 'failed', b: 'duplicate' },
  ],
  ['an error with usage is billed', [['c', undefined, 'chat', [1, 1], failed]], { c: 'billable' }],
  ['a call that the caller broke off', [['c', undefined, 'chat', undefined, aborted]], { c: 'billable' }],
  [
    'as a client names it',
    [['c', undefined, 'chat', undefined, { errorType: 'APIUserAbortError' }]],
    { c: 'billable' },
  ],
  [
    'an agent broken off, seen by two emitters',
    [
      ['a', undefined, 'invoke_agent', undefined, aborted],
      ['b', 'a', 'chat', undefined, aborted],
      ['c', 'b', 'chat', undefined, aborted, 'b'],
    ],
    { a: 'rollup', b: 'billable', c: 'duplicate' },
  ],
  [
    'failed attempts below the call that succeeded',
    [
      ['a', undefined, 'chat', [5, 5]],
      ['b', 'a', 'chat', undefined, failed, 'b'],
      ['c', 'a', 'chat', [5, 5], {}, 'b'],
    ],
    { a: 'billable', b: 'failed', c: 'duplicate' },
  ],
  [
    'a gateway span below the call',
    [
      ['a', undefined, 'chat', [5, 5]],
      ['g', 'a', 'chat', [5, 5], { dialects: ['portkey-gateway', 'gen-ai'] }, 'g'],
    ],
    { a: 'billable', g: 'duplicate' },
  ],
  [
    'a gateway span that lost its parent',
    [
      ['a', undefined, 'chat', [5, 5], { responseId: 'r' }],
      ['g', undefined, 'chat', [5, 5], { responseId: 'r', dialects: ['portkey-gateway'] }, 'g'],
    ],
    { a: 'billable', g: 'duplicate' },
  ],
  [
    'two emitters beside each other',
    [
      ['p', undefined, undefined],
      ['a', 'p', 'chat', [5, 5], { responseId: 'r' }],
      ['b', 'p', 'chat', [5, 5], { responseId: 'r' }, 'b'],
    ],
    { p: undefined, a: 'billable', b: 'duplicate' },
  ],
  [
    'two equal calls of one emitter beside each other',
    [
      ['p', undefined, undefined],
      ['a', 'p', 'chat', [5, 5], { responseId: 'r' }],
      ['b', 'p', 'chat', [5, 5], { responseId: 'r' }],
    ],
    { p: undefined, a: 'billable', b: 'billable' },
  ],
  [
    'parents in a loop',
    [
      ['a', 'b', 'invoke_agent', [1, 1]],
      ['b', 'a', 'chat', [1, 1]],
    ],
    { a: 'billable', b: 'billable' },
  ],
  ['a span that is its own parent', [['a', 'a', 'chat', [1, 1]]], { a: 'billable' }],
  [
    'an estimate is no count',
    [
      ['a', undefined, 'invoke_agent', [3, 3]],
      ['c', 'a', 'chat', undefined, { usage: { inputTokens: 1, estimated: true } }],
    ],
    { a: 'billable', c: 'duplicate' },
  ],
];

it('bills a stream whose reader left, by what OpenTelemetry for Python says of it', () => {
  const left = span(['c', undefined, 'chat', undefined, { errorType: '_OTHER', finishReasons: ['error'] }]);
  const role = (message: string) => assignRoles([{ ...left, status: { code: 'error', message } }]).get('c')?.role;
  expect([role('abandoned stream'), role('overloaded')]).toEqual(['billable', 'failed']);
});

describe('assignRoles', () => {
  it.each(CASES)('%s', (_, sketches, expected) => {
    const found = roles(sketches);
    expect(found).toEqual(expected);
  });

  it('does not depend on the order of the spans, but where parents form a loop', () => {
    for (const [name, sketches] of CASES) {
      if (!name.includes('loop')) {
        expect(roles([...sketches].reverse()), name).toEqual(roles(sketches));
      }
    }
  });

  it('gives the gateway span facts to the billed span', () => {
    const gateway = { dialects: ['portkey-gateway'], attributes: { 'portkey.gateway.cache_status': 'hit', other: 1 } };
    const decisions = assignRoles([
      span(['a', undefined, 'chat', [5, 5]]),
      span(['g', 'a', 'chat', [5, 5], gateway, 'g']),
    ]);
    expect(decisions.get('a')?.gateway).toEqual({ 'portkey.gateway.cache_status': 'hit' });
    expect(decisions.get('g')?.duplicateOf).toBe('a');
  });

  it('is linear in a deep trace', () => {
    const deep: Sketch[] = Array.from({ length: 20_000 }, (_, i) => [
      `s${i}`,
      i === 0 ? undefined : `s${i - 1}`,
      i === 19_999 ? 'chat' : 'chain',
      i === 19_999 ? [1, 1] : undefined,
    ]);
    expect(roles(deep).s0).toBe('rollup');
  });
});

describe('trackRoles', () => {
  it('turns a rollup that stood for its calls back when they come', () => {
    const tracker = trackRoles();
    expect([...tracker.add([span(['a', undefined, 'invoke_agent', [3, 3]])])].map(([id, d]) => [id, d?.role])).toEqual([
      ['a', 'billable'],
    ]);
    const changed = tracker.add([span(['c', 'a', 'chat', [3, 3]])]);
    expect(Object.fromEntries([...changed].map(([id, d]) => [id, d?.role]))).toEqual({ a: 'rollup', c: 'billable' });
    expect(tracker.add([span(['t', 'a', 'execute_tool'])]).size).toBe(0);
  });

  it.each(CASES)('ends where assignRoles does: %s', (_, sketches) => {
    const tracker = trackRoles();
    for (const sketch of sketches) {
      tracker.add([span(sketch)]);
    }
    expect(tracker.decisions).toEqual(assignRoles(sketches.map(span)));
  });
});

describe('a stream that is reported on a span of its own', () => {
  const call = { ...span(['call', 'a', 'chat', undefined, { reportedApart: true }]), endUnixNano: 5n };
  const report = { ...span(['report', 'a', 'chat', [17, 28]]), startUnixNano: 9n, endUnixNano: 9n };
  const client = span([
    'client',
    'call',
    'chat',
    [17, 28],
    { usage: { inputTokens: 17, outputTokens: 28, cacheReadTokens: 0 } },
    'sdk',
  ]);
  const decided = (...spans: readonly RoleSpan[]) =>
    [...assignRoles(spans)].map(([id, { role, duplicateOf }]) => [id, role, duplicateOf]).sort();

  it('is one call, whose report is billed', () => {
    expect(decided(call, report)).toEqual([
      ['call', 'duplicate', 'report'],
      ['report', 'billable', undefined],
    ]);
  });

  it('is no call of its own when the report is in another trace', () => {
    expect(decided(call)).toEqual([['call', 'duplicate', undefined]]);
  });

  it("is one call also where the client's own span counts it", () => {
    expect(decided(call, client, report)).toEqual([
      ['call', 'duplicate', 'client'],
      ['client', 'billable', undefined],
      ['report', 'duplicate', 'client'],
    ]);
  });
});
