import type { NodeEmitter } from './emitter.ts';

const OTEL = {
  '@opentelemetry/api': '1.9.1',
  '@opentelemetry/context-async-hooks': '2.12.0',
  '@opentelemetry/exporter-trace-otlp-proto': '0.223.0',
  '@opentelemetry/resources': '2.12.0',
  '@opentelemetry/sdk-trace-base': '2.12.0',
  '@opentelemetry/sdk-trace-node': '2.12.0',
};

const ANTHROPIC_CASES = ['chat', 'chat-stream', 'tool-loop', 'cached', 'cached-stream', 'cached-1h', 'error'];
const ANTHROPIC = {
  ...OTEL,
  '@anthropic-ai/sdk': '1.12.0',
};

/** Each runs in a folder of its own, made of `dependencies`. */
export const nodeEmitters: readonly NodeEmitter[] = [
  {
    name: 'langsmith-js',
    script: 'langsmith.mjs',
    dependencies: {
      '@anthropic-ai/sdk': '1.12.0',
      '@langchain/anthropic': '1.5.11',
      '@langchain/core': '1.4.0',
      '@langchain/openai': '1.5.8',
      ...OTEL,
      langchain: '1.5.14',
      langsmith: '0.12.0',
      openai: '6.49.0',
      zod: '4.6.7',
    },
    named: ['langsmith', '@langchain/openai', '@langchain/anthropic', 'openai'],
    env: { LANGSMITH_OTEL_ENABLED: 'true', LANGSMITH_TRACING: 'true', LANGSMITH_API_KEY: 'none' },
    cases: [
      'chat',
      'chat-stream',
      'agent-tools',
      'cached',
      'reasoning',
      'error',
      'wrapped-openai',
      'anthropic-cached',
      'wrapped-openai-tools',
      'wrapped-openai-reasoning',
      'wrapped-openai-error',
      'wrapped-anthropic-cached',
    ],
  },
  {
    name: 'traceloop-anthropic-js',
    script: 'traceloop-anthropic.mjs',
    // It does not load with version 1 of the client.
    dependencies: {
      '@traceloop/instrumentation-anthropic': '0.27.0',
      ...OTEL,
      '@anthropic-ai/sdk': '0.137.0',
    },
    named: ['@traceloop/instrumentation-anthropic', '@anthropic-ai/sdk'],
    env: { ANTHROPIC_OPEN_TELEMETRY: 'false' },
    cases: ANTHROPIC_CASES,
  },
  {
    name: 'anthropic-sdk-js',
    script: 'anthropic-native.mjs',
    dependencies: ANTHROPIC,
    named: ['@anthropic-ai/sdk'],
    cases: ANTHROPIC_CASES,
  },
  {
    name: 'google-adk-js',
    script: 'google-adk.mjs',
    dependencies: { '@google/adk': '2.0.0', ...OTEL, '@opentelemetry/api': '1.9.0', zod: '4.6.7' },
    named: ['@google/adk'],
    cases: ['chat', 'chat-stream', 'agent-tools', 'cached', 'reasoning', 'error'],
  },
  {
    name: 'gemini-cli',
    script: 'gemini-cli.mjs',
    dependencies: { '@google/gemini-cli': '0.61.0' },
    named: ['@google/gemini-cli'],
    cases: ['chat', 'cached', 'agent-tools', 'error'],
  },
  {
    name: 'codex-cli',
    script: 'codex-cli.mjs',
    dependencies: { '@openai/codex': '0.169.0' },
    named: ['@openai/codex'],
    modelCallsOnly: true,
    // A refused call ends the program before anything is exported.
    cases: ['chat', 'cached', 'agent-tools'],
  },
];
