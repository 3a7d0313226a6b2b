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

const OPENAI_CASES = [
  'chat',
  'chat-stream-usage',
  'chat-stream-no-usage',
  'tool-loop',
  'cached',
  'reasoning',
  'cached-reasoning-stream',
  'responses',
  'error',
];
const MASTRA_CASES = ['chat', 'chat-stream', 'cached', 'reasoning', 'anthropic-cached'];

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
  {
    name: 'langfuse-js-4',
    script: 'langfuse.mjs',
    dependencies: {
      '@langchain/anthropic': '0.3.34',
      '@langchain/core': '0.3.80',
      '@langfuse/langchain': '4.2.0',
      '@langfuse/openai': '4.2.0',
      '@langfuse/tracing': '4.2.0',
      ...OTEL,
      openai: '5.23.2',
    },
    named: ['@langfuse/openai', '@langfuse/langchain', 'openai', '@langchain/anthropic'],
    cases: [...OPENAI_CASES, 'langchain-anthropic-cached'],
  },
  {
    name: 'mastra-1.0',
    script: 'mastra.mjs',
    dependencies: {
      '@ai-sdk/anthropic': '2.0.112',
      '@ai-sdk/openai': '2.0.131',
      '@mastra/core': '1.0.4',
      '@mastra/observability': '1.0.0',
      '@mastra/otel-exporter': '1.0.0',
      ...OTEL,
      zod: '3.25.76',
    },
    named: ['@mastra/core', '@mastra/observability', '@mastra/otel-exporter'],
    cases: MASTRA_CASES,
  },
  {
    name: 'mastra-arize',
    script: 'mastra.mjs',
    dependencies: {
      '@ai-sdk/anthropic': '3.0.140',
      '@ai-sdk/openai': '3.0.141',
      '@mastra/arize': '1.3.8',
      '@mastra/core': '1.71.0',
      '@mastra/observability': '1.17.9',
      ...OTEL,
      zod: '4.6.7',
    },
    named: ['@mastra/core', '@mastra/arize'],
    env: { MASTRA_EXPORTER: 'arize' },
    cases: MASTRA_CASES,
  },
  {
    name: 'genkit-plugins',
    script: 'genkit.mjs',
    dependencies: {
      '@genkit-ai/anthropic': '0.3.0',
      '@genkit-ai/google-genai': '1.42.0',
      genkit: '1.42.0',
      ...OTEL,
    },
    named: ['genkit', '@genkit-ai/google-genai', '@genkit-ai/anthropic'],
    cases: [
      'gemini',
      'gemini-stream',
      'gemini-cached',
      'gemini-tools',
      'gemini-error',
      'claude',
      'claude-cached',
      'claude-cached-stream',
      'claude-tools',
    ],
  },
  {
    name: 'strands-js-anthropic',
    script: 'strands.mjs',
    dependencies: {
      '@anthropic-ai/sdk': '1.14.0',
      '@modelcontextprotocol/sdk': '1.32.2',
      '@strands-agents/sdk': '1.19.0',
      ...OTEL,
      zod: '4.6.7',
    },
    named: ['@strands-agents/sdk', '@anthropic-ai/sdk'],
    cases: ['chat', 'cached', 'agent-tools', 'graph'],
  },
  {
    name: 'openlit-js',
    script: 'openlit.mjs',
    dependencies: { openlit: '1.15.0', ...OTEL, openai: '6.49.0' },
    named: ['openlit', 'openai'],
    cases: OPENAI_CASES,
  },
];
