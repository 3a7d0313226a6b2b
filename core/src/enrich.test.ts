import { describe, expect, it } from 'vitest';
import { prices } from './cost/prices/index.ts';
import { enrichTrace } from './enrich.ts';
import type { Attributes, SpanData } from './genai/span.ts';

function span(attributes: Attributes, more: Partial<SpanData> = {}): SpanData {
  return {
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    name: 'chat',
    kind: 'client',
    status: { code: 'unset' },
    startUnixNano: 1_767_225_600_000_000_000n,
    endUnixNano: 1_767_225_601_000_000_000n,
    attributes,
    ...more,
  };
}

/** Claude Sonnet 4.5: $3 and $15 for a million tokens. 1,000 in and 100 out are $0.0045. */
const CLAUDE: Attributes = {
  'gen_ai.operation.name': 'chat',
  'gen_ai.provider.name': 'anthropic',
  'gen_ai.request.model': 'claude-sonnet-4-5',
  'gen_ai.response.model': 'claude-sonnet-4-5-20250929',
  'gen_ai.usage.input_tokens': 1000,
  'gen_ai.usage.output_tokens': 100,
};
const RAW = { input_tokens: 1000, output_tokens: 100, server_tool_use: { web_search_requests: 2 } };

const WEB_SEARCHES: readonly (readonly [string, SpanData])[] = [
  [
    "the Anthropic SDK's own spans",
    span(
      { ...CLAUDE, 'anthropic.usage.server_tool_use.web_search_requests': 2 },
      { scope: { name: 'com.anthropic.sdk' } },
    ),
  ],
  ['a usage attribute', span({ ...CLAUDE, 'gen_ai.usage.web_search_requests': 2 })],
  [
    'Pydantic AI',
    span({ ...CLAUDE, 'gen_ai.usage.details.web_search_requests': 2 }, { scope: { name: 'pydantic-ai' } }),
  ],
  ["an attribute of the API's own path", span({ ...CLAUDE, 'gen_ai.usage.server_tool_use.web_search_requests': 2 })],
  [
    'the AI SDK, from the metadata',
    span({
      'ai.operationId': 'ai.generateText.doGenerate',
      'ai.model.provider': 'anthropic.messages',
      'ai.model.id': 'claude-sonnet-4-5',
      'ai.response.model': 'claude-sonnet-4-5-20250929',
      'ai.usage.inputTokens': 1000,
      'ai.usage.outputTokens': 100,
      'ai.response.providerMetadata': JSON.stringify({
        anthropic: { usage: { ...RAW, cache_read_input_tokens: 0, cache_creation_input_tokens: 0 } },
      }),
    }),
  ],
  [
    'a raw response without cache counts',
    span({
      'openinference.span.kind': 'LLM',
      'llm.provider': 'anthropic',
      'llm.model_name': 'claude-sonnet-4-5',
      'output.value': JSON.stringify({
        id: 'msg_1',
        type: 'message',
        model: 'claude-sonnet-4-5-20250929',
        content: [],
        usage: RAW,
      }),
    }),
  ],
];

describe('web searches of Anthropic are billed beside the tokens', () => {
  it.each(WEB_SEARCHES)('%s', (_, given) => {
    const [enriched] = enrichTrace([given], { table: prices });
    expect(enriched?.genAi?.usage?.units).toEqual({ web_search: 2 });
    expect(enriched?.cost?.usd).toBeCloseTo(0.0045 + 0.02, 12);
  });

  it('and read back the same', () => {
    const [first] = enrichTrace([span({ ...CLAUDE, 'gen_ai.usage.web_search_requests': 2 })], { table: prices });
    const [again] = enrichTrace([span(first?.attributes ?? {})], { table: prices });
    expect(again?.cost).toEqual(first?.cost);
  });
});

describe('a call that the gateway gave to another provider', () => {
  const asked: Attributes = { ...CLAUDE, 'gen_ai.provider.name': 'openai', 'gen_ai.request.model': 'gpt-4o-mini' };
  const told = { 'portkey.gateway.provider': 'anthropic', 'portkey.gateway.target': 'config.targets[1]' };
  const below = {
    spanId: '00f067aa0ba902b7',
    parentSpanId: 'b7ad6b7169203331',
    scope: { name: 'custom.genai.instrumentation' },
  };

  it.each<[string, SpanData[]]>([
    ['by the headers of its answer', [span({ ...asked, ...told })]],
    ['by a span of its own', [span(asked), span(CLAUDE, below)]],
    [
      'by its row of analytics',
      [
        span(asked),
        span({ ai_org: 'anthropic', ai_model: 'claude-sonnet-4-5', req_units: 1000, res_units: 100 }, below),
      ],
    ],
  ])('%s', (_, spans) => {
    const [call, ...others] = enrichTrace(spans, { table: prices });
    expect(call).toMatchObject({ role: 'billable', cost: { usd: 0.0045 }, genAi: { provider: 'anthropic' } });
    expect(call?.attributes).toMatchObject({
      'gen_ai.provider.name': 'anthropic',
      'gen_ai.request.model': 'gpt-4o-mini',
      'portkey.gateway.provider': 'anthropic',
    });
    for (const { role } of others) expect(role).toBe('duplicate');
  });

  it('whom nobody knows changes nothing', () => {
    const [call] = enrichTrace([span({ ...CLAUDE, 'portkey.gateway.provider': 'our-own' })], { table: prices });
    expect(call).toMatchObject({ cost: { usd: 0.0045 }, genAi: { provider: 'anthropic' } });
  });
});
