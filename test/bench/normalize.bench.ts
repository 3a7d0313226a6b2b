import { type Attributes, normalize, type SpanInput } from '@portkey-otel/core';
import { readFixtures } from '../conformance/fixtures.ts';
import type { Benchmark } from './benchmark.ts';

const MICROSECOND = 1000;

/** What a chat span may take, by the bytes of its message bodies: nanoseconds. */
function limitOf(bodyBytes: number): number {
  return 5 * MICROSECOND + 5 * bodyBytes;
}

const http: SpanInput = {
  name: 'POST /v1/orders',
  kind: 'client',
  scope: { name: '@opentelemetry/instrumentation-undici', version: '0.34.0' },
  attributes: {
    ...Object.fromEntries(
      Array.from({ length: 19 }, (_, i) => [`app.order.field_${i}`, i % 3 === 0 ? i : `value ${i}`]),
    ),
    'http.request.method': 'POST',
    'http.response.status_code': 200,
    'url.full': 'http://127.0.0.1:8080/v1/orders?page=2',
    'server.address': '127.0.0.1',
    'server.port': 8080,
    'network.protocol.version': '1.1',
  },
};

/** A chat span of 25 attributes; its message bodies hold about `bytes` bytes. */
function chat(bytes: number): SpanInput {
  const turn = 'The quick brown fox asks what the weather in Lisbon is like, and why. '.repeat(4);
  const turns = Math.max(1, Math.round(bytes / (turn.length + 60)));
  const input = Array.from({ length: turns }, (_, i) => ({
    role: i % 2 === 0 ? 'user' : 'assistant',
    parts: [{ type: 'text', content: turn }],
  }));
  return {
    name: 'chat gpt-4o-mini',
    kind: 'client',
    scope: { name: 'gen_ai' },
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o-mini',
      'gen_ai.request.temperature': 0.2,
      'gen_ai.request.max_tokens': 200,
      'gen_ai.request.top_p': 1,
      'gen_ai.request.stream': true,
      'gen_ai.response.id': 'chatcmpl-9xyz',
      'gen_ai.response.model': 'gpt-4o-mini-2024-07-18',
      'gen_ai.response.finish_reasons': ['stop'],
      'gen_ai.response.time_to_first_chunk': 0.213,
      'gen_ai.usage.input_tokens': 1200,
      'gen_ai.usage.output_tokens': 340,
      'gen_ai.usage.cache_read.input_tokens': 1024,
      'gen_ai.usage.cache_creation.input_tokens': 0,
      'gen_ai.usage.reasoning.output_tokens': 0,
      'gen_ai.conversation.id': 'conv-17',
      'gen_ai.input.messages': JSON.stringify(input),
      'gen_ai.output.messages': JSON.stringify([
        { role: 'assistant', parts: [{ type: 'text', content: 'Sunny.' }], finish_reason: 'stop' },
      ]),
      'gen_ai.system_instructions': JSON.stringify([{ type: 'text', content: 'You are brief.' }]),
      'user.id': 'user-3',
      'server.address': 'api.portkey.ai',
      'server.port': 443,
      'app.tenant': 'acme',
      'app.feature': 'support',
    },
  };
}

const BODIES = ['gen_ai.input.messages', 'gen_ai.output.messages', 'gen_ai.system_instructions'] as const;

function bodies(span: SpanInput): string[] {
  return BODIES.map((key) => String(span.attributes[key]));
}

function copy(span: SpanInput): unknown {
  return Object.create(span, { attributes: { value: { ...(span.attributes as Attributes) }, enumerable: true } });
}

/** Attributes that hold messages, in the words of every dialect that was captured. */
const MESSAGES = new RegExp(
  [
    '(^|\\.)(messages|input_messages|output_messages|system_instructions|prompt|completion|content|text|arguments|object)$',
    '(^|\\.)(toolCalls|reasoning)$',
    '^gen_ai\\.(prompt|completion)\\.',
    '^llm\\.(input|output)_messages\\.',
    '(input|output)\\.value$',
    '(observation|entity|component|model_\\w+)\\.(input|output)$',
    'genkit:(input|output)$',
    'span(Inputs|Outputs)$',
    'llm_(request|response)$',
    '(request|response)_data$',
    '^ai\\.prompt',
    'all_messages',
    '^events$',
  ].join('|'),
);

function lengthOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, item) => sum + lengthOf(item), 0)
    : 0;
}

function bodyBytes({ attributes, events = [], logs = [] }: SpanInput): number {
  const own = Object.keys(attributes).filter((key) => MESSAGES.test(key));
  return lengthOf([own.map((key) => attributes[key]), events.map((event) => event.attributes), logs]);
}

/** Of each emitter that was captured, the chat span with the most attributes. */
function capturedChats(): Map<string, SpanInput> {
  const chats = new Map<string, SpanInput>();
  for (const { dialect, spans } of [...readFixtures('spans'), ...readFixtures('captured')]) {
    for (const span of spans) {
      const genAi = normalize(span);
      const size = (chat: SpanInput | undefined) => Object.keys(chat?.attributes ?? {}).length;
      if (genAi?.operation === 'chat' && genAi.usage && genAi.inputMessages && size(span) > size(chats.get(dialect))) {
        chats.set(dialect, span);
      }
    }
  }
  return chats;
}

/** Emitters of which a chat span keeps to the limit. For the others it is an aim: they say in many attributes what these say in few. */
const WITHIN_LIMIT: ReadonlySet<string> = new Set([
  'anthropic-sdk-native',
  'crewai-openinference',
  'genkit',
  'genkit-plugins',
  'haystack',
  'langfuse',
  'langfuse-js-4',
  'logfire-anthropic-4.20',
  'mastra-1.0',
  'mistral-sdk',
  'mlflow',
  'mlflow-3.1',
  'mlflow-conventions',
  'openai-agents-openinference',
  'openinference-anthropic-python',
  'openinference-gemini-python',
  'openinference-haystack',
  'openinference-litellm',
  'openinference-openai',
  'openinference-python',
  'openinference-python-dual',
  'openlit-anthropic-python',
  'openlit-gemini-python',
  'openlit-js',
  'openlit-litellm',
  'openllmetry-anthropic-python',
  'openllmetry-anthropic-python-alone',
  'openllmetry-python',
  'otel-contrib-openai-js',
  'otel-genai-anthropic-python',
  'otel-genai-openai-agents-python',
  'otel-genai-openai-python',
  'otel-genai-openai-python-events',
  'otel-genai-portkey-python',
  'otel-openai-v2-python',
  'otel-openai-v2-python-latest',
  'pydantic-ai-anthropic',
  'pydantic-ai-v2',
  'pydantic-ai-v4',
  'pydantic-ai-v5',
  'semantic-kernel',
  'strands-anthropic',
  'strands-anthropic-1.50',
  'strands-js-anthropic',
  'traceloop-anthropic-js',
  'traceloop-langchain',
  'traceloop-llamaindex',
  'vercel-ai-v6',
  'vercel-ai-v7',
]);

const spans = { '1 kB': chat(1_000), '10 kB': chat(10_000), '100 kB': chat(100_000) };

/** Its prompt's words are counted, to tell an estimate from the provider's own number. */
const mayBeEstimated: SpanInput = {
  ...spans['10 kB'],
  scope: { name: '@traceloop/instrumentation-openai' },
  attributes: { ...spans['10 kB'].attributes, 'gen_ai.usage.input_tokens': 3000 },
};

/** The span with a key that no span had before: what its keys tell is of no use for another one. */
function withNewKey(span: SpanInput): SpanInput {
  newKeys += 1;
  return { ...span, attributes: { ...span.attributes, [`app.key.${newKeys}`]: newKeys } };
}
let newKeys = 0;

function withSameKey(span: SpanInput): SpanInput {
  return { ...span, attributes: { ...span.attributes, 'app.key.0': 0 } };
}

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'a span that is not GenAI',
    variants: [
      { name: 'normalize', run: () => normalize(http) },
      { name: 'Object.create and a copy of 25 attributes', run: () => copy(http) },
    ],
    limits: [{ variant: 'normalize', atMostNs: 0.2 * MICROSECOND }],
  },
  {
    name: 'chat spans whose keys come once',
    variants: [
      { name: 'keys that come once', run: () => normalize(withNewKey(spans['1 kB'])) },
      { name: 'keys that come again', run: () => normalize(withSameKey(spans['1 kB'])) },
    ],
    // Before shapes were remembered every span took 2.7 times what one of a known shape takes now.
    limits: [{ variant: 'keys that come once', atMost: 4, times: 'keys that come again' }],
  },
  ...Object.entries(spans).map(([size, span]) => {
    const texts = bodies(span);
    const bytes = texts.reduce((sum, text) => sum + text.length, 0);
    return {
      name: `a chat span with ${bytes} bytes of message bodies`,
      variants: [
        { name: `normalize, ${size}`, run: () => normalize(span) },
        { name: 'Object.create and a copy of 25 attributes', run: () => copy(span) },
        { name: 'JSON.parse of the bodies', run: () => texts.map((text) => JSON.parse(text)) },
      ],
      limits: [{ variant: `normalize, ${size}`, atMostNs: limitOf(bytes) }],
    };
  }),
  {
    name: 'a chat span of an emitter that may have estimated its counts',
    variants: [{ name: 'normalize, OpenLLMetry, 10 kB', run: () => normalize(mayBeEstimated) }],
    limits: [{ variant: 'normalize, OpenLLMetry, 10 kB', atMostNs: limitOf(bodyBytes(mayBeEstimated)), aim: true }],
  },
  ...[...capturedChats()].map(([emitter, span]): Benchmark => {
    const limit = { variant: emitter, atMostNs: limitOf(bodyBytes(span)) };
    return {
      name: `a chat span of ${emitter}, ${bodyBytes(span)} bytes of message bodies`,
      variants: [
        { name: emitter, run: () => normalize(span) },
        { name: 'Object.create and a copy of its attributes', run: () => copy(span) },
      ],
      limits: [WITHIN_LIMIT.has(emitter) ? limit : { ...limit, aim: true }],
    };
  }),
];
