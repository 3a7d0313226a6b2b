import { LangChainInstrumentation } from '@arizeai/openinference-instrumentation-langchain';
import * as callbackManagers from '@langchain/core/callbacks/manager';
import { FakeListChatModel } from '@langchain/core/utils/testing';
import { CallbackHandler } from '@langfuse/langchain';
import { instrumentLangChain } from '@portkey-otel/langchain';
import type { Benchmark, Variant } from './benchmark.ts';
import { answer, conversation, question, type Turn } from './conversation.ts';
import { tracerProvider, tracing } from './tracing.ts';

const { CallbackManager } = callbackManagers as { CallbackManager: { _configureSync: unknown } };
const untouched = CallbackManager._configureSync;

const openInference = new LangChainInstrumentation();
openInference.setTracerProvider(tracerProvider);
openInference.manuallyInstrument(callbackManagers);
const openInferenceConfigure = CallbackManager._configureSync;
CallbackManager._configureSync = untouched;

/** Only one of them is in LangChain's classes at a time. */
let uninstrument = () => {};

function invoke(name: string, messages: readonly Turn[], instrument: () => () => void): Variant {
  const langfuse = name === 'Langfuse' ? { callbacks: [new CallbackHandler()] } : undefined;
  const model = new FakeListChatModel({ responses: [answer] });
  return {
    name,
    before() {
      uninstrument();
      tracing(true);
      uninstrument = instrument();
    },
    run: () =>
      model.invoke(
        messages.map(({ role, content }) => ({ role, content })),
        langfuse,
      ),
  };
}

function variants(messages: readonly Turn[]): Variant[] {
  return [
    invoke('no telemetry', messages, () => () => {}),
    invoke('instrumentLangChain', messages, () => instrumentLangChain()),
    invoke('OpenInference', messages, () => {
      CallbackManager._configureSync = openInferenceConfigure;
      return () => {
        CallbackManager._configureSync = untouched;
      };
    }),
    invoke('Langfuse', messages, () => () => {}),
  ];
}

const limits = [
  { variant: 'instrumentLangChain', atMost: 0.75, times: 'OpenInference', over: 'no telemetry' },
  { variant: 'instrumentLangChain', atMost: 1, times: 'Langfuse', over: 'no telemetry', aim: true },
] as const;

export const benchmarks: Benchmark[] = [
  {
    name: 'invoke with a fake model, a short question',
    async: true,
    variants: variants(question),
    limits: limits.map((limit) => ({ ...limit, aim: true })),
  },
  {
    name: 'invoke with a fake model, 11 messages of 500 characters',
    async: true,
    variants: variants(conversation),
    limits,
  },
];
