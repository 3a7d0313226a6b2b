import { SpanKind } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { portkeySpanProcessor } from '@portkey-otel/core/otel';
import type { Benchmark, Variant } from './benchmark.ts';

const QUEUE = { maxQueueSize: 1_000_000, maxExportBatchSize: 512 };
/** Nothing is sent while a benchmark runs: it never yields. */
const LATER_MS = 3_600_000;

const noop: SpanExporter = {
  export: (_, done) => done({ code: 0 }),
  shutdown: async () => {},
};

const GENAI: readonly (readonly [string, string | number | boolean | string[]])[] = [
  ['gen_ai.operation.name', 'chat'],
  ['gen_ai.provider.name', 'openai'],
  ['gen_ai.request.model', 'gpt-4o'],
  ['gen_ai.response.model', 'gpt-4o-2024-08-06'],
  ['gen_ai.response.id', 'chatcmpl-123'],
  ['gen_ai.conversation.id', 'c1'],
  ['gen_ai.input.messages', '[{"role":"user","parts":[{"type":"text","content":"hello"}]}]'],
  ['gen_ai.output.messages', '[{"role":"assistant","parts":[{"type":"text","content":"hi"}],"finish_reason":"stop"}]'],
  ['gen_ai.system_instructions', '[{"type":"text","content":"be kind"}]'],
  ['gen_ai.output.type', 'text'],
  ['server.address', 'api.openai.com'],
  ['user.id', 'ada'],
  ['openai.response.service_tier', 'default'],
  ['gen_ai.usage.input_tokens', 1_000],
  ['gen_ai.usage.output_tokens', 100],
  ['gen_ai.usage.cache_read.input_tokens', 500],
  ['gen_ai.usage.cache_creation.input_tokens', 0],
  ['gen_ai.usage.reasoning.output_tokens', 20],
  ['gen_ai.request.max_tokens', 4_096],
  ['gen_ai.request.seed', 7],
  ['gen_ai.request.temperature', 0.7],
  ['gen_ai.request.top_p', 0.9],
  ['gen_ai.response.time_to_first_chunk', 0.31],
  ['gen_ai.request.stream', true],
  ['gen_ai.response.finish_reasons', ['stop']],
];

function span(name: string, processor: SpanProcessor, attributes: typeof GENAI): Variant {
  const tracer = new BasicTracerProvider({ spanProcessors: [processor] }).getTracer('bench');
  return {
    name,
    run() {
      const one = tracer.startSpan('chat gpt-4o', { kind: SpanKind.CLIENT });
      for (const [key, value] of attributes) one.setAttribute(key, value);
      one.end();
      return one;
    },
  };
}

const batch = () => new BatchSpanProcessor(noop, { ...QUEUE, scheduledDelayMillis: LATER_MS });
const ours = () =>
  portkeySpanProcessor({
    ...QUEUE,
    scheduledDelayMs: LATER_MS,
    endpoint: 'http://127.0.0.1:9/v1/otel',
    fetch: async () => new Response('ok'),
  }) as unknown as SpanProcessor;

export const benchmarks: Benchmark[] = [
  {
    name: "a span on the user's path",
    variants: [
      span('BatchSpanProcessor with a no-op exporter, 25 attributes', batch(), GENAI),
      span('portkeySpanProcessor, 25 attributes', ours(), GENAI),
      span('BatchSpanProcessor with a no-op exporter, plain span', batch(), []),
      span('portkeySpanProcessor, plain span', ours(), []),
    ],
    limits: [
      {
        variant: 'portkeySpanProcessor, 25 attributes',
        atMost: 1.15,
        times: 'BatchSpanProcessor with a no-op exporter, 25 attributes',
      },
      {
        variant: 'portkeySpanProcessor, plain span',
        atMost: 1.15,
        times: 'BatchSpanProcessor with a no-op exporter, plain span',
      },
    ],
  },
];
