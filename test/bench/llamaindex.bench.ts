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

function chat(name: string, llm: typeof untouched, messages: readonly Turn[]): Variant {
  return { name, before: () => tracing(true), run: () => llm.chat({ messages }) };
}

function variants(messages: readonly Turn[]): Variant[] {
  return [
    chat('no telemetry', untouched, messages),
    chat('wrapLLM', ours, messages),
    chat('Traceloop', theirs, messages),
  ];
}

const limits: Benchmark['limits'] = [
  { variant: 'wrapLLM', atMost: 0.6, times: 'Traceloop', over: 'no telemetry', aim: true },
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
