import { describe, expect, it } from 'vitest';
import { enrichTrace } from '../enrich.ts';
import type { Attributes, SpanData } from '../genai/span.ts';

function span(spanId: string, parentSpanId: string | undefined, attributes: Attributes, more: Partial<SpanData> = {}) {
  return {
    traceId: 't',
    spanId,
    parentSpanId,
    name: spanId,
    kind: 'internal',
    status: { code: 'unset' },
    startUnixNano: 0n,
    endUnixNano: 1n,
    scope: { name: 'lib' },
    attributes,
    ...more,
  } satisfies SpanData;
}

const read = (spans: readonly SpanData[]) =>
  Object.fromEntries(enrichTrace(spans).map(({ span: { spanId }, genAi }) => [spanId, genAi]));

describe('the model of a step', () => {
  const agent = span('agent', undefined, {
    'gen_ai.operation.name': 'invoke_agent',
    'gen_ai.request.model': 'm-agent',
  });
  const step = span('step', 'agent', { 'gen_ai.operation.name': 'task', 'gen_ai.request.model': 'm-step' });
  const call = (parent: string, attributes: Attributes = {}, scope = 'lib') =>
    span(
      'call',
      parent,
      {
        'gen_ai.operation.name': 'chat',
        'gen_ai.usage.input_tokens': 3,
        'gen_ai.usage.output_tokens': 4,
        ...attributes,
      },
      { scope: { name: scope } },
    );
  const tool = span('tool', 'agent', { 'gen_ai.operation.name': 'execute_tool', 'gen_ai.tool.name': 'x' });
  const inner = span('inner', 'agent', { 'gen_ai.operation.name': 'invoke_agent' });

  it.each([
    ['of the nearest step', [agent, step, call('step')], 'm-step'],
    ['of the agent', [agent, call('agent')], 'm-agent'],
    ['through spans that are not GenAI', [agent, span('http', 'agent', {}), call('http')], 'm-agent'],
    ['not where the call has its own', [agent, call('agent', { 'gen_ai.request.model': 'own' })], 'own'],
    ['not where the answer names one', [agent, call('agent', { 'gen_ai.response.model': 'm-1' })], undefined],
    ["not another emitter's", [agent, call('agent', {}, 'other')], undefined],
    ['not through a tool', [agent, tool, call('tool')], undefined],
    ['not past an agent of its own', [agent, inner, call('inner')], undefined],
    ['not in a loop of parents', [span('a', 'call', { 'gen_ai.operation.name': 'task' }), call('a')], undefined],
  ])('%s', (_, spans, expected) => {
    expect(read(spans).call?.requestModel).toBe(expected);
  });

  it('names the call', () => {
    expect(read([agent, call('agent')]).call?.name).toBe('chat m-agent');
  });
});

describe('the model that was asked for, of an answer without it', () => {
  const answer = span('answer', undefined, { 'gen_ai.operation.name': 'chat', 'gen_ai.response.model': 'm-1' });
  const request = (id: string, operation = 'chat') =>
    span(id, 'answer', { 'gen_ai.operation.name': operation, 'gen_ai.request.model': 'm' });

  it.each([
    ['of the one call below', [answer, request('call')], 'm'],
    ['not of one of several', [answer, request('call'), request('other')], undefined],
    ['not of an agent', [answer, request('agent', 'invoke_agent')], undefined],
  ])('%s', (_, spans, expected) => {
    expect(read(spans).answer?.requestModel).toBe(expected);
  });
});

describe('the running sum of a tool loop', () => {
  const chat = (spanId: string, at: number, counts: readonly [string, string], reason: string, more: Attributes = {}) =>
    span(
      spanId,
      'app',
      {
        'gen_ai.operation.name': 'chat',
        'gen_ai.request.model': 'm',
        'gen_ai.usage.input_tokens': counts[0],
        'gen_ai.usage.output_tokens': counts[1],
        'gen_ai.response.finish_reasons': `["${reason}"]`,
        'spring.ai.model.request.tool.names': '["x"]',
        ...more,
      },
      { startUnixNano: BigInt(at), endUnixNano: BigInt(at + 1) },
    );
  const first = chat('first', 0, ['74', '8'], 'TOOL_CALLS');
  const counts = (spans: readonly SpanData[]) =>
    Object.values(read(spans)).map((genAi) => [genAi?.usage?.inputTokens, genAi?.usage?.outputTokens]);

  it.each([
    [
      'is taken apart',
      [first, chat('second', 5, ['164', '18'], 'STOP')],
      [
        [74, 8],
        [90, 10],
      ],
    ],
    [
      'over three calls',
      [first, chat('second', 5, ['164', '18'], 'TOOL_CALLS'), chat('third', 9, ['270', '30'], 'STOP')],
      [
        [74, 8],
        [90, 10],
        [106, 12],
      ],
    ],
    [
      'only after a call that asked for a tool',
      [chat('first', 0, ['74', '8'], 'STOP'), chat('second', 5, ['164', '18'], 'STOP')],
      [
        [74, 8],
        [164, 18],
      ],
    ],
    [
      'not where the prompt would shrink',
      [first, chat('second', 5, ['140', '18'], 'STOP')],
      [
        [74, 8],
        [140, 18],
      ],
    ],
    [
      'not where less was answered',
      [first, chat('second', 5, ['164', '7'], 'STOP')],
      [
        [74, 8],
        [164, 7],
      ],
    ],
    [
      'not of calls at one time',
      [first, chat('second', 0, ['164', '18'], 'STOP')],
      [
        [74, 8],
        [164, 18],
      ],
    ],
    [
      'not of another emitter',
      [
        { ...first, attributes: { ...first.attributes, 'spring.ai.model.request.tool.names': undefined } },
        chat('second', 5, ['164', '18'], 'STOP'),
      ],
      [
        [74, 8],
        [164, 18],
      ],
    ],
  ])('%s', (_, spans, expected) => {
    expect(counts(spans)).toEqual(expected);
  });

  it('of roots, with the tool between them', () => {
    const roots = [
      { ...first, traceId: 'a', parentSpanId: undefined },
      span(
        'tool',
        undefined,
        { 'spring.ai.kind': 'tool_call', 'gen_ai.operation.name': 'framework' },
        { traceId: 'b', startUnixNano: 2n, endUnixNano: 3n },
      ),
      { ...chat('second', 5, ['164', '18'], 'STOP'), traceId: 'c', parentSpanId: undefined },
    ];
    expect(read(roots).second?.usage?.inputTokens).toBe(90);
    expect(read(roots.filter(({ spanId }) => spanId !== 'tool')).second?.usage?.inputTokens).toBe(164);
  });

  it('is not taken apart twice', () => {
    const spans = [first, chat('second', 5, ['164', '18'], 'STOP')];
    const written = enrichTrace(spans).map(({ span: one, name, attributes }) => ({ ...one, name, attributes }));
    expect(counts(written)).toEqual([
      [74, 8],
      [90, 10],
    ]);
  });
});

describe('calls that run tools themselves', () => {
  const scope = { name: 'opentelemetry.instrumentation.google_genai' };
  const attributes = {
    'gen_ai.operation.name': 'generate_content',
    'gen_ai.request.model': 'gemini-2.5-flash',
    'gen_ai.usage.input_tokens': 75,
    'gen_ai.usage.output_tokens': 208,
  };
  const call = span('call', undefined, attributes, { scope });
  const tool = span('tool', 'call', { 'gen_ai.operation.name': 'execute_tool' }, { scope });
  const withHistory = (history: string) => ({
    ...call,
    attributes: { ...attributes, 'output.value': `{"candidates":[],"automatic_function_calling_history":${history}}` },
  });
  const withTools = (definition: object) => ({
    ...call,
    attributes: { ...attributes, 'gen_ai.tool.definitions': JSON.stringify([definition]) },
  });

  it.each<readonly [string, readonly SpanData[], number | undefined]>([
    ['alone', [call], 75],
    ['with a tool below', [call, tool], undefined],
    ['with a tool below, of another client', [{ ...call, scope: { name: 'lib' } }, tool], 75],
    ['with a history', [withHistory('[{"parts":[{"function_call":{"name":"x"}}]}]')], undefined],
    ['with a history of words', [withHistory('[{"parts":[{"text":"hi"}]}]')], 75],
    ['with functions as tools', [withTools({ name: 'x' })], undefined],
    ['with declared tools', [withTools({ name: 'x', description: 'y', parameters: {} })], 75],
  ])('count what is known: %s', (_, spans, expected) => {
    expect(read(spans).call?.usage?.inputTokens).toBe(expected);
  });
});
