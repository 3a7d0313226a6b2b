import { OpenTelemetry } from '@ai-sdk/otel';
import type { TracerProvider } from '@opentelemetry/api';
import { portkeyTelemetry } from '@portkey-otel/vercel-ai/parts';
import { generateText, isStepCount, jsonSchema, type LanguageModel, type ModelMessage, type Telemetry, tool } from 'ai';
import type { Benchmark, Variant } from './benchmark.ts';
import { answer, conversation } from './conversation.ts';
import { serializingProvider, tracerProvider, tracing } from './tracing.ts';

type LanguageModelV4 = Extract<LanguageModel, { specificationVersion: 'v4' }>;

/** Not the SDK's own mock, which keeps every call. */
const model: LanguageModelV4 = {
  specificationVersion: 'v4',
  provider: 'openai.chat',
  modelId: 'gpt-4o',
  supportedUrls: {},
  doGenerate: async () => ({
    content: [{ type: 'text', text: answer }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: {
      inputTokens: { total: 1_500, noCache: 476, cacheRead: 1_024, cacheWrite: 0 },
      outputTokens: { total: 60, text: 40, reasoning: 20 },
    },
    response: { id: 'chatcmpl-1', modelId: 'gpt-4o-2024-08-06' },
    warnings: [],
  }),
  doStream: async () => ({ stream: new ReadableStream() }),
};

/** Calls its tool in all steps but the last. */
const stepping: LanguageModelV4 = {
  ...model,
  async doGenerate(options) {
    const step = options.prompt.filter(({ role }) => role === 'tool').length;
    const answered = await model.doGenerate(options);
    if (step === STEPS - 1) return answered;
    const input = '{"query":"what was asked","limit":20}';
    return {
      ...answered,
      content: [{ type: 'tool-call', toolCallId: `call-${step}`, toolName: 'search', input }],
      finishReason: { unified: 'tool-calls', raw: 'tool_calls' },
    };
  },
};

const STEPS = 8;

const messages: ModelMessage[] = [...conversation];

const tools = {
  getWeather: tool({
    description: 'The weather in a city now',
    inputSchema: jsonSchema({ type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }),
  }),
};

/** What a search finds: some 4 kB, new each time. */
const hits = () =>
  Array.from({ length: 20 }, (_, id) => ({
    id,
    title: `Result number ${id}`,
    url: `https://example.com/${id}`,
    score: id / 7,
    tags: ['a', 'b'],
    snippet: 'what it says, in some words '.repeat(3),
  }));

const search = tool({
  description: 'Searches the handbook',
  inputSchema: jsonSchema({ type: 'object', properties: { query: { type: 'string' }, limit: { type: 'number' } } }),
  execute: async () => ({ hits: hits() }),
});

type Run = (integrations: Telemetry[]) => Promise<unknown>;

const one: Run = (integrations) => generateText({ model, messages, tools, telemetry: { integrations } });

const loop: Run = (integrations) =>
  generateText({
    model: stepping,
    prompt: 'What does the handbook say?',
    tools: { search },
    stopWhen: isStepCount(STEPS),
    telemetry: { integrations },
  });

/** `traces`: where spans go; `false` where no tracer provider is registered. */
function call(name: string, integrations: Telemetry[], traces: TracerProvider | false, run = one): Variant {
  return {
    name,
    before: () => tracing(traces !== false, traces || undefined),
    run: () => run(integrations),
  };
}

const ours = portkeyTelemetry() as Telemetry;
/** It asks for its tracer once, when it is made: before a provider is registered, it would never record a span. */
const theirs = (provider: TracerProvider) =>
  new OpenTelemetry({
    tracer: provider.getTracer('gen_ai'),
    usage: true,
    providerMetadata: true,
    runtimeContext: true,
    toolChoice: true,
    schema: true,
  });

const CALL = 'generateText with a mock model, 11 messages of 500 characters, a tool';
const limit = { variant: 'portkeyTelemetry', times: '@ai-sdk/otel', over: 'no telemetry' } as const;

export const benchmarks: Benchmark[] = [
  {
    // What a caller waits for: spans are kept for a batch that is not sent.
    name: CALL,
    async: true,
    variants: [
      call('no telemetry', [], tracerProvider),
      call('portkeyTelemetry', [ours], tracerProvider),
      call('@ai-sdk/otel', [theirs(tracerProvider)], tracerProvider),
      call('no telemetry, nobody traces', [], false),
      call('portkeyTelemetry, nobody traces', [ours], false),
    ],
    limits: [
      { ...limit, atMost: 0.75 },
      { variant: 'portkeyTelemetry, nobody traces', atMostNs: 5_000, over: 'no telemetry, nobody traces' },
    ],
  },
  {
    name: `generateText of ${STEPS} steps, each with a tool's result of 4 kB`,
    async: true,
    variants: [
      call('no telemetry', [], tracerProvider, loop),
      call('portkeyTelemetry', [ours], tracerProvider, loop),
      call('@ai-sdk/otel', [theirs(tracerProvider)], tracerProvider, loop),
    ],
    limits: [{ ...limit, atMost: 0.75 }],
  },
  {
    // What a machine spends: what is put off until somebody reads the spans is in it, too. Most of it is the serializer's.
    name: `${CALL}, spans serialized as OTLP`,
    async: true,
    variants: [
      call('no telemetry', [], serializingProvider),
      call('portkeyTelemetry', [ours], serializingProvider),
      call('@ai-sdk/otel', [theirs(serializingProvider)], serializingProvider),
    ],
    limits: [{ ...limit, atMost: 0.9 }],
  },
];
