import type { JavaEmitter } from './emitter.ts';

export const javaEmitters: readonly JavaEmitter[] = [
  {
    name: 'spring-ai',
    script: 'SpringAi.java',
    artifacts: [
      'org.springframework.ai:spring-ai-openai:1.1.0',
      'io.micrometer:micrometer-tracing-bridge-otel:1.5.5',
      'io.opentelemetry:opentelemetry-sdk:1.49.0',
      'io.opentelemetry:opentelemetry-exporter-otlp:1.49.0',
    ],
    named: ['spring-ai-openai', 'micrometer-tracing-bridge-otel'],
    cases: [
      'chat',
      'chat-stream-usage',
      'chat-stream-no-usage',
      'agent-tools',
      'cached',
      'reasoning',
      'embeddings',
      'error',
    ],
  },
];
