import { SpanKind, type Tracer } from '@opentelemetry/api';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { portkeySpanProcessor } from '@portkey-otel/core/otel';
import type { Benchmark, Variant } from './benchmark.ts';

const QUEUE = { maxQueueSize: 1_000_000, maxExportBatchSize: 1_000_000 };
/** Nothing is sent while a benchmark runs: it never yields. */
const LATER_MS = 3_600_000;
const WARM_UP = 500;

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

/** The timers that `work` sets: each holds the queue that it is for. */
function timersOf(work: () => void): NodeJS.Timeout[] {
  const { setTimeout } = globalThis;
  const timers: NodeJS.Timeout[] = [];
  globalThis.setTimeout = ((run: () => void, delayMs: number) => {
    const timer = setTimeout(run, delayMs);
    timers.push(timer);
    return timer;
  }) as typeof setTimeout;
  work();
  globalThis.setTimeout = setTimeout;
  return timers;
}

/** Each sample begins with an empty queue: what the samples before it left there would be moved about by the collector. */
function span(name: string, processor: () => SpanProcessor | undefined, attributes: typeof GENAI): Variant {
  let tracer: Tracer;
  let timers: NodeJS.Timeout[] = [];
  const run = () => {
    const one = tracer.startSpan('chat gpt-4o', { kind: SpanKind.CLIENT });
    for (const [key, value] of attributes) one.setAttribute(key, value);
    one.end();
    return one;
  };
  return {
    name,
    before() {
      for (const timer of timers) clearTimeout(timer);
      const one = processor();
      tracer = new BasicTracerProvider({ spanProcessors: one ? [one] : [] }).getTracer('bench');
      timers = timersOf(() => {
        for (let i = 0; i < WARM_UP; i += 1) run();
      });
      globalThis.gc?.();
    },
    run,
  };
}

const nothing = () => undefined;
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
    name: "a GenAI span on the user's path",
    variants: [
      span('BatchSpanProcessor with a no-op exporter, 25 attributes', batch, GENAI),
      span('portkeySpanProcessor, 25 attributes', ours, GENAI),
    ],
    limits: [
      {
        variant: 'portkeySpanProcessor, 25 attributes',
        atMost: 1.15,
        times: 'BatchSpanProcessor with a no-op exporter, 25 attributes',
      },
    ],
  },
  {
    name: "a span that is not GenAI on the user's path",
    variants: [
      span('no processor, plain span', nothing, []),
      span('BatchSpanProcessor with a no-op exporter, plain span', batch, []),
      span('portkeySpanProcessor, plain span', ours, []),
    ],
    limits: [
      {
        variant: 'portkeySpanProcessor, plain span',
        atMostNs: 200,
        over: 'BatchSpanProcessor with a no-op exporter, plain span',
      },
    ],
  },
];
