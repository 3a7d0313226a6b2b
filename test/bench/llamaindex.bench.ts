import { context, SpanKind, trace } from '@opentelemetry/api';
import { wrapLLM } from '@portkey-otel/llamaindex';
import { LlamaIndexInstrumentation } from '@traceloop/instrumentation-llamaindex';
import type { Benchmark, Variant } from './benchmark.ts';
import { answer, conversation, question, response, type Turn } from './conversation.ts';
import { tracerProvider, tracing } from './tracing.ts';

/** An LLM class of its own for each tool, since one of them traces classes. */
function fakeLlm() {
  return class OpenAI {
    metadata = { model: 'gpt-4o', temperature: 0.1, topP: 1, maxTokens: 512, contextWindow: 128_000 };
    async chat(_: { messages: readonly Turn[] }) {
      return { message: { role: 'assistant', content: answer }, raw: response };
    }
    async complete() {
      return { text: answer, raw: response };
    }
  };
}

const Theirs = fakeLlm();
const traceloop = new LlamaIndexInstrumentation();
traceloop.setTracerProvider(tracerProvider);
/** What it patches beside the LLM is not called here. */
class Engine {
  query() {}
  chat() {}
}
traceloop.manuallyInstrument({ RetrieverQueryEngine: Engine, ContextChatEngine: Engine, OpenAI: Theirs } as never);

const untouched = new (fakeLlm())();
const ours = wrapLLM(new (fakeLlm())());
const theirs = new Theirs();

const tracer = tracerProvider.getTracer('by hand');

/**
 * The least that such a span can take: what the conventions ask of a call like this one, known beforehand, set on an SDK's span
 * that is active around the call. It reads no options and no answer, takes no other form of either, and guards nothing.
 */
async function byHand(messages: readonly Turn[]) {
  const span = tracer.startSpan('chat gpt-4o', {
    kind: SpanKind.CLIENT,
    attributes: {
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o',
      'gen_ai.request.max_tokens': 512,
      'gen_ai.request.temperature': 0.1,
      'gen_ai.request.top_p': 1,
      'server.address': 'api.openai.com',
    },
  });
  const input = messages.map(({ role, content }) => ({ role, parts: [{ type: 'text', content }] }));
  span.setAttribute('gen_ai.input.messages', JSON.stringify(input));
  const answered = await context.with(trace.setSpan(context.active(), span), () => untouched.chat({ messages }));
  const output = [{ role: 'assistant', parts: [{ type: 'text', content: answer }], finish_reason: 'stop' }];
  span.setAttribute('gen_ai.output.messages', JSON.stringify(output));
  span.setAttribute('gen_ai.response.finish_reasons', ['stop']);
  span.setAttribute('gen_ai.response.id', 'chatcmpl-1');
  span.setAttribute('gen_ai.response.model', 'gpt-4o-2024-08-06');
  span.setAttribute('gen_ai.usage.cache_read.input_tokens', 1_024);
  span.setAttribute('gen_ai.usage.input_tokens', 1_500);
  span.setAttribute('gen_ai.usage.output_tokens', 60);
  span.setAttribute('gen_ai.usage.reasoning.output_tokens', 20);
  span.end();
  return answered;
}

function chat(name: string, llm: typeof untouched, messages: readonly Turn[]): Variant {
  return { name, before: () => tracing(true), run: () => llm.chat({ messages }) };
}

function variants(messages: readonly Turn[]): Variant[] {
  return [
    chat('no telemetry', untouched, messages),
    chat('wrapLLM', ours, messages),
    chat('Traceloop', theirs, messages),
    { name: 'a span by hand', before: () => tracing(true), run: () => byHand(messages) },
  ];
}

const limits: Benchmark['limits'] = [
  { variant: 'wrapLLM', atMost: 0.6, times: 'Traceloop', over: 'no telemetry', aim: true },
  { variant: 'a span by hand', atMost: 0.6, times: 'Traceloop', over: 'no telemetry', aim: true },
];

export const benchmarks: Benchmark[] = [
  { name: 'chat with a fake LLM, a short question', async: true, variants: variants(question), limits },
  {
    name: 'chat with a fake LLM, 11 messages of 500 characters',
    async: true,
    variants: variants(conversation),
    limits,
  },
];
