import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enrichTrace } from '../enrich.ts';
import type { Attributes, AttributeValue, SpanData, SpanInput } from '../genai/span.ts';
import { allDialects, normalize } from './index.ts';
import { parseJson } from './json.ts';
import { assignRoles } from './roles.ts';
import { writeSpan } from './write-span.ts';

/** Every attribute name that some dialect knows, with what hostile senders make of them. */
const KNOWN_KEYS: readonly string[] = [
  ...new Set([
    ...allDialects.flatMap((dialect) => [
      ...dialect.prefixes,
      ...Object.keys(dialect.attributes ?? {}),
      ...(dialect.consumed ?? []),
    ]),
    'gen_ai.operation.name',
    'gen_ai.provider.name',
    'gen_ai.system',
    'gen_ai.request.model',
    'gen_ai.response.model',
    'gen_ai.response.finish_reasons',
    'gen_ai.input.messages',
    'gen_ai.output.messages',
    'gen_ai.system_instructions',
    'gen_ai.tool.definitions',
    'gen_ai.usage.input_tokens',
    'gen_ai.usage.output_tokens',
    'gen_ai.usage.cache_read.input_tokens',
    'gen_ai.usage.cost',
    'openinference.span.kind',
    'llm.token_count.prompt',
    'ai.usage.inputTokens',
    'ai.response.toolCalls',
    'ai.response.providerMetadata',
    'langfuse.observation.usage_details',
    'genkit:output',
    'genkit:input',
    'portkey.span.role',
    'portkey.cost.source',
  ]),
].map((key) => key.replace('*', 'x'));

const OPERATIONS = ['chat', 'embeddings', 'execute_tool', 'invoke_agent', 'chain', '__proto__', 'constructor', ''];
const JSON_TEXTS = [
  '[{"role":"user","parts":[{"type":"text","content":"hi"}]}]',
  '[{"role":"__proto__","parts":[{"type":"__proto__","__proto__":{"polluted":1}}]}]',
  '{"__proto__":{"polluted":1},"usage":{"input_tokens":-1,"output_tokens":1e308}}',
  '{"choices":[null,{"message":null}],"usage":{"prompt_tokens":"NaN"}}',
  '{"generations":[[[]]],"messages":[[[]]]}',
  '[[[[[[]]]]]]',
  '[{"role":"user","content":[{"type":"image_url","image_url":{"url":"data:image/png;base64,AAAA',
  '"\\ud800"',
  '\ud800\udfff\udc00',
  'null',
  '{}',
  '[',
];

const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...KNOWN_KEYS) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('llm.input_messages', 'llm.output_messages', 'gen_ai.prompt', 'gen_ai.completion', 'llm.tools'),
        fc.nat(1e9),
        fc.constantFrom(
          'message.role',
          'content',
          'message.tool_calls.99999999.tool_call',
          '__proto__',
          'role.constructor.prototype',
        ),
      )
      .map(([a, n, b]) => `${a}.${n}.${b}`),
  },
  { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

const leaf: fc.Arbitrary<AttributeValue> = fc.oneof(
  fc.constantFrom<AttributeValue>(
    ...OPERATIONS,
    ...JSON_TEXTS,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    -0,
    1e21,
    2n ** 70n,
    -5n,
    '12',
    '-12',
    '1e9',
    ' 7 ',
    null,
    undefined,
    true,
  ),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.bigInt(),
  fc.uint8Array(),
  fc.json(),
);
const value: fc.Arbitrary<AttributeValue> = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf, { maxLength: 4 }) },
  { weight: 1, arbitrary: fc.dictionary(key, leaf, { maxKeys: 4 }) },
);

const attributes: fc.Arbitrary<Attributes> = fc.array(fc.tuple(key, value), { maxLength: 25 }).map((entries) => {
  const result: Record<string, AttributeValue> = {};
  for (const [name, content] of entries) {
    Object.defineProperty(result, name, { value: content, enumerable: true, configurable: true, writable: true });
  }
  return result;
});

const span: fc.Arbitrary<SpanInput> = fc.record({
  name: fc.oneof(
    fc.string(),
    fc.constantFrom('claude_code.llm_request', 'handle_responses', 'call_llm', 'raw_gen_ai_request'),
  ),
  attributes,
  scope: fc.option(
    fc.record({
      name: fc.constantFrom(
        'ai',
        'litellm',
        'strands-agents',
        '@traceloop/instrumentation-openai',
        '@traceloop/instrumentation-anthropic',
        'genkit-tracer',
        'x',
      ),
    }),
    { nil: undefined },
  ),
  status: fc.option(fc.record({ code: fc.constantFrom('unset' as const, 'ok' as const, 'error' as const) }), {
    nil: undefined,
  }),
  events: fc.option(
    fc.array(
      fc.record({
        name: fc.constantFrom(
          'gen_ai.choice',
          'gen_ai.user.message',
          'gen_ai.client.inference.operation.details',
          'exception',
          'x',
        ),
        attributes,
      }),
    ),
    { nil: undefined },
  ),
  logs: fc.option(
    fc.array(
      fc.record({
        eventName: fc.constantFrom('gen_ai.choice', 'gen_ai.tool.message', undefined),
        body: value,
        attributes,
      }),
    ),
    { nil: undefined },
  ),
});

const OBJECT_KEYS = Object.getOwnPropertyNames(Object.prototype).sort();

describe('hostile spans', () => {
  it('never throw, are never changed, and never reach a prototype', () => {
    fc.assert(
      fc.property(span, (input) => {
        const before = structuredClone(input);
        const genAi = normalize(input, { explain: true });
        if (genAi !== undefined) {
          const { attributes: written } = writeSpan(genAi, { role: 'billable' });
          normalize({ name: genAi.name, attributes: written });
          for (const count of Object.values(genAi.usage ?? {})) {
            expect(typeof count !== 'number' || (Number.isSafeInteger(count) && count >= 0)).toBe(true);
          }
        }
        expect(input).toEqual(before);
        expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(OBJECT_KEYS);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('come through a whole trace with any parents', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', '');
    const data: fc.Arbitrary<SpanData> = fc.tuple(span, id, id).map(([input, spanId, parentSpanId]) => ({
      ...input,
      traceId: 't',
      spanId,
      parentSpanId,
      kind: 'client',
      status: input.status ?? { code: 'unset' },
      startUnixNano: 0n,
      endUnixNano: 1n,
    }));
    fc.assert(
      fc.property(fc.array(data, { maxLength: 6 }), (spans) => {
        const enriched = enrichTrace(spans);
        expect(enriched.map((item) => item.span)).toEqual(spans);
      }),
      { numRuns: 300 },
    );
  });

  it('with 10 MB in one attribute, or nested 100,000 deep, are read', () => {
    const long = `[{"role":"user","parts":[{"type":"text","content":"${'x'.repeat(10_000_000)}"}]}]`;
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const base = { 'gen_ai.operation.name': 'chat', 'gen_ai.request.model': 'gpt-4o' };
    expect(normalize({ name: '', attributes: { ...base, 'gen_ai.input.messages': long } })?.inputMessages).toHaveLength(
      1,
    );
    expect(
      normalize({ name: '', attributes: { ...base, 'gen_ai.input.messages': long.slice(0, -2) } })?.truncated,
    ).toBe(true);
    const nested = normalize({
      name: '',
      attributes: { ...base, 'gen_ai.tool.definitions': `[{"name":"t","parameters":{"a":${deep}}}]` },
    });
    expect(nested?.requestModel).toBe('gpt-4o');
    expect(writeSpan(nested as NonNullable<typeof nested>).attributes['gen_ai.request.model']).toBe('gpt-4o');
  });

  it('with 20,000 flattened messages and indexes up to a billion keep their order', () => {
    const flattened: Record<string, string> = { 'openinference.span.kind': 'LLM' };
    for (let i = 20_000; i > 0; i--) {
      flattened[`llm.input_messages.${i * 50_000}.message.content`] = String(i);
    }
    const messages = normalize({ name: '', attributes: flattened })?.inputMessages;
    expect(messages?.map((message) => (message.parts[0] as { content: string }).content).slice(0, 3)).toEqual([
      '1',
      '2',
      '3',
    ]);
    expect(messages).toHaveLength(20_000);
  });

  it('with cycles in structured values do not hang', () => {
    const cycle: { [key: string]: AttributeValue } = { role: 'user' };
    cycle.parts = [cycle];
    cycle.message = cycle;
    const genAi = normalize({
      name: '',
      attributes: {
        'gen_ai.operation.name': 'chat',
        'gen_ai.input.messages': [cycle],
        'gen_ai.output.messages': cycle,
      },
    });
    expect(genAi?.operation ?? 'untouched').toBeTypeOf('string');
    if (genAi !== undefined) {
      expect(() => writeSpan(genAi)).not.toThrow();
    }
  });

  it('in any number form one tree', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 60 }), (edges) => {
        const spans = edges.map(([a, b]) => ({
          spanId: String(a),
          parentSpanId: String(b),
          genAi: normalize({
            name: '',
            attributes: { 'gen_ai.operation.name': a % 2 ? 'chat' : 'invoke_agent', 'gen_ai.usage.input_tokens': a },
          }),
        }));
        expect(assignRoles(spans).size).toBeLessThanOrEqual(spans.length);
      }),
    );
  });
});

describe('JSON that was cut off', () => {
  it('gives its complete parts wherever it is cut', () => {
    const parts = Array.from({ length: 20 }, (_, i) => ({ type: 'text', content: `part "${i}" \\ [}` }));
    const whole = JSON.stringify([{ role: 'user', parts }]);
    for (let end = 1; end < whole.length; end++) {
      const parsed = parseJson(whole.slice(0, end));
      expect(parsed?.truncated).toBe(true);
      const [message] = (parsed?.value ?? []) as { parts?: unknown[] }[];
      const complete = message?.parts ?? [];
      expect(complete).toEqual(parts.slice(0, complete.length));
    }
  });

  it('is never taken for whole JSON, nor whole JSON for it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual({ value: JSON.parse(text), truncated: false });
      }),
    );
  });
});
