import { OpenTelemetry } from '@ai-sdk/otel';
import { portkeyTelemetry } from '@portkey-otel/vercel-ai/parts';
import { generateText, jsonSchema, type LanguageModel, type ModelMessage, type Telemetry, tool } from 'ai';
import type { Benchmark, Variant } from './benchmark.ts';
import { answer, conversation } from './conversation.ts';
import { tracing } from './tracing.ts';

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

const messages: ModelMessage[] = [...conversation];

const tools = {
  getWeather: tool({
    description: 'The weather in a city now',
    inputSchema: jsonSchema({ type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }),
  }),
};

/** `traces`: whether a tracer provider is registered. */
function call(name: string, integrations: Telemetry[], traces: boolean): Variant {
  return {
    name,
    before: () => tracing(traces),
    run: () => generateText({ model, messages, tools, telemetry: { integrations } }),
  };
}

const ours = portkeyTelemetry() as Telemetry;
const theirs = () =>
  new OpenTelemetry({ usage: true, providerMetadata: true, runtimeContext: true, toolChoice: true, schema: true });

export const benchmarks: Benchmark[] = [
  {
    name: 'generateText with a mock model, 11 messages of 500 characters, a tool',
    async: true,
    variants: [
      call('no telemetry', [], true),
      call('portkeyTelemetry', [ours], true),
      call('@ai-sdk/otel', [theirs()], true),
      call('no telemetry, nobody traces', [], false),
      call('portkeyTelemetry, nobody traces', [ours], false),
    ],
    limits: [
      { variant: 'portkeyTelemetry', atMost: 0.75, times: '@ai-sdk/otel', over: 'no telemetry' },
      { variant: 'portkeyTelemetry, nobody traces', atMostNs: 5_000, over: 'no telemetry, nobody traces' },
    ],
  },
];
