import { describe, expect, it } from 'vitest';
import type { GenAiSpan } from '../genai/genai-span.ts';
import { trackRoles } from './incremental-roles.ts';
import { assignRoles, decideRoles, type RoleSpan } from './roles.ts';

interface Sketch extends Partial<RoleSpan> {
  readonly spanId: string;
  readonly operation?: string;
  readonly counts?: readonly [number, number];
  readonly genAiPart?: Partial<GenAiSpan>;
}

/** A call of `r1` from 10 to 20, by the emitter `lib`, in a trace of its own. */
function span({ operation = 'chat', counts, genAiPart, ...more }: Sketch): RoleSpan {
  const usage = counts === undefined ? undefined : { inputTokens: counts[0], outputTokens: counts[1] };
  return {
    traceId: `trace of ${more.spanId}`,
    startUnixNano: 10_000_000n,
    endUnixNano: 20_000_000n,
    scope: { name: 'lib' },
    genAi: {
      operation,
      name: operation,
      dialects: ['gen-ai'],
      attributes: {},
      requestModel: 'm',
      responseId: 'r1',
      usage,
      ...genAiPart,
    },
    ...more,
  };
}

const LIB = span({ spanId: 'lib', counts: [5, 7] });
const client = (more: Omit<Sketch, 'spanId'> = {}) =>
  span({
    spanId: 'client',
    scope: { name: 'sdk' },
    startUnixNano: 11_000_000n,
    endUnixNano: 19_000_000n,
    counts: [5, 7],
    ...more,
  });
const NO_ID = { responseId: undefined };

const CASES: readonly (readonly [string, readonly RoleSpan[], Record<string, string | undefined>])[] = [
  ['one id at one time is one call', [LIB, client()], { lib: 'billable', client: 'duplicate' }],
  [
    'the fuller usage is billed',
    [LIB, client({ genAiPart: { usage: { inputTokens: 5, outputTokens: 7, cacheReadTokens: 1 } } })],
    { lib: 'duplicate', client: 'billable' },
  ],
  ['one of them without usage', [span({ spanId: 'lib' }), client()], { lib: 'duplicate', client: 'billable' }],
  [
    'in one trace, at two places of it',
    [
      { ...LIB, traceId: 't', parentSpanId: 'chain' },
      client({ traceId: 't', parentSpanId: 'request' }),
      span({ spanId: 'chain', operation: 'chain', traceId: 't', parentSpanId: 'request' }),
    ],
    { lib: 'billable', client: 'duplicate', chain: 'rollup' },
  ],
  [
    'in one trace, an answer out of a cache at another time is a call of its own',
    [
      { ...LIB, traceId: 't', parentSpanId: 'chain' },
      client({ traceId: 't', parentSpanId: 'request', startUnixNano: 30_000_000n, endUnixNano: 31_000_000n }),
    ],
    { lib: 'billable', client: 'billable' },
  ],
  [
    'times that only touch',
    [LIB, client({ startUnixNano: 20_000_000n, endUnixNano: 20_000_000n })],
    { lib: 'billable', client: 'duplicate' },
  ],
  [
    'the same id later is an answer out of a cache: another call',
    [LIB, client({ startUnixNano: 20_000_001n, endUnixNano: 21_000_000n })],
    { lib: 'billable', client: 'billable' },
  ],
  ['another input', [LIB, client({ counts: [6, 7] })], { lib: 'billable', client: 'billable' }],
  [
    'a stream of which one emitter adds up the output amiss: the fuller usage is billed',
    [LIB, client({ genAiPart: { usage: { inputTokens: 5, outputTokens: 6, cacheWrite5mTokens: 0 } } })],
    { lib: 'duplicate', client: 'billable' },
  ],
  [
    'other outputs without an id',
    [span({ spanId: 'lib', counts: [5, 7], genAiPart: NO_ID }), client({ counts: [5, 8] })],
    { lib: 'billable', client: 'billable' },
  ],
  [
    'no id, below a server span, with nothing of models above',
    [
      span({ spanId: 'lib', counts: [5, 7], genAiPart: NO_ID }),
      client({ traceId: 'request', parentSpanId: 'server' }),
      { spanId: 'server', traceId: 'request', scope: { name: 'http' } },
    ],
    { lib: 'billable', client: 'duplicate', server: undefined },
  ],
  [
    'no id, below an agent of its own',
    [
      span({ spanId: 'lib', counts: [5, 7], genAiPart: NO_ID }),
      client({ traceId: 'request', parentSpanId: 'agent', startUnixNano: 14_000_000n, endUnixNano: 16_000_000n }),
      span({ spanId: 'agent', traceId: 'request', operation: 'invoke_agent', genAiPart: NO_ID }),
    ],
    { lib: 'billable', client: 'billable', agent: 'rollup' },
  ],
  [
    'another model',
    [
      span({ spanId: 'lib', counts: [5, 7], genAiPart: { responseModel: 'm-1' } }),
      client({ genAiPart: { responseModel: 'm-2' } }),
    ],
    { lib: 'billable', client: 'billable' },
  ],
  ['one emitter makes two calls', [LIB, client({ scope: { name: 'lib' } })], { lib: 'billable', client: 'billable' }],
  [
    'two calls and two twins, one to one',
    [
      LIB,
      client(),
      span({ spanId: 'lib2', counts: [5, 7], startUnixNano: 19_500_000n, endUnixNano: 30_000_000n }),
      client({ traceId: 'other', startUnixNano: 21_000_000n, endUnixNano: 29_000_000n }),
    ].map((found, i) => (i === 3 ? { ...found, spanId: 'client2' } : found)),
    { lib: 'billable', client: 'duplicate', lib2: 'billable', client2: 'duplicate' },
  ],
  [
    'an agent whose calls are counted in the other trace only',
    [
      span({ spanId: 'agent', traceId: 't', operation: 'invoke_agent', counts: [5, 7], genAiPart: NO_ID }),
      span({ spanId: 'lib', traceId: 't', parentSpanId: 'agent' }),
      client(),
    ],
    { agent: 'rollup', lib: 'duplicate', client: 'billable' },
  ],
  [
    'no id, but within the time, with equal counts, in one process',
    [span({ spanId: 'lib', counts: [5, 7], genAiPart: NO_ID }), client()],
    { lib: 'billable', client: 'duplicate' },
  ],
  [
    'no id, in two processes',
    [
      span({ spanId: 'lib', counts: [5, 7], genAiPart: NO_ID, resource: { 'service.name': 'a' } }),
      client({ resource: { 'service.name': 'b' } }),
    ],
    { lib: 'billable', client: 'billable' },
  ],
  [
    'no id, and not within the time',
    [
      span({ spanId: 'lib', counts: [5, 7], genAiPart: NO_ID }),
      client({ startUnixNano: 15_000_000n, endUnixNano: 25_000_000n }),
    ],
    { lib: 'billable', client: 'billable' },
  ],
  [
    'no id, and a parent of its own',
    [
      span({ spanId: 'lib', counts: [5, 7], genAiPart: NO_ID, startUnixNano: 0n, endUnixNano: 40_000_000n }),
      client({ parentSpanId: 'elsewhere' }),
    ],
    { lib: 'billable', client: 'billable' },
  ],
];

const rolesOf = (decisions: ReadonlyMap<string, { role?: string | undefined }>) =>
  Object.fromEntries([...decisions].map(([id, { role }]) => [id, role]));

describe('one call in two traces', () => {
  it.each(CASES)('%s', (_, spans, expected) => {
    expect(rolesOf(assignRoles(spans))).toEqual(expected);
    expect(rolesOf(assignRoles([...spans].reverse()))).toEqual(expected);
  });

  it.each(CASES)('as the spans come in: %s', (_, spans, expected) => {
    const tracker = trackRoles();
    for (const one of spans) {
      tracker.add([one]);
    }
    expect(rolesOf(tracker.decisions)).toEqual(expected);
  });

  it('is two billed calls where each trace is decided by itself', () => {
    expect([...assignRoles([LIB]), ...assignRoles([client()])].map(([, { role }]) => role)).toEqual([
      'billable',
      'billable',
    ]);
  });
});

describe('spans of several traces', () => {
  it('may have one span id', () => {
    const a = { ...span({ spanId: 's', counts: [1, 1], genAiPart: NO_ID }), traceId: 'a' };
    const b = { ...span({ spanId: 's', operation: 'invoke_agent', genAiPart: NO_ID }), traceId: 'b' };
    const c = { ...span({ spanId: 'c', counts: [2, 2], genAiPart: NO_ID }), traceId: 'b', parentSpanId: 's' };
    const decisions = decideRoles([a, b, c]);
    expect([a, b, c].map((one) => decisions.get(one)?.role)).toEqual(['billable', 'rollup', 'billable']);
  });

  it('counts a span that was given twice once', () => {
    const copy = { ...LIB };
    const decisions = decideRoles([LIB, copy]);
    expect([decisions.get(LIB)?.role, decisions.get(copy)?.role]).toEqual(['billable', 'duplicate']);
  });
});

describe('a stream whose report is in another trace', () => {
  const apart = { responseId: undefined, reportedApart: true } as const;
  const call = span({ spanId: 'call', endUnixNano: 11_000_000n, genAiPart: apart });
  const sdk = client({ traceId: call.traceId as string, parentSpanId: 'call' });
  const report = span({
    spanId: 'report',
    counts: [5, 7],
    startUnixNano: 30_000_000n,
    endUnixNano: 30_000_000n,
    genAiPart: NO_ID,
  });
  const decided = (...spans: readonly RoleSpan[]) => rolesOf(assignRoles(spans));

  it("is one call: the client's own span counts it", () => {
    expect(decided(call, sdk, report)).toEqual({ call: 'duplicate', client: 'billable', report: 'duplicate' });
  });

  it('is counted once also where each trace is decided by itself: by its report', () => {
    expect(decided(call, sdk)).toEqual({ call: 'duplicate', client: 'duplicate' });
    expect(decided(report)).toEqual({ report: 'billable' });
  });

  it('takes the report whose counts agree', () => {
    const second = (of: RoleSpan, more: Partial<RoleSpan> = {}) => ({ ...of, spanId: `${of.spanId}2`, ...more });
    const other = client({ traceId: 'second', parentSpanId: 'call2', counts: [9, 9] });
    expect(
      decided(call, sdk, report, second(call, { traceId: 'second' }), { ...other, spanId: 'client2' }),
    ).toMatchObject({ client: 'billable', report: 'duplicate' });
  });

  it('joins no report with a parent of its own', () => {
    expect(decided(call, { ...report, parentSpanId: 'p' })).toEqual({ call: 'duplicate', report: 'billable' });
  });
});
