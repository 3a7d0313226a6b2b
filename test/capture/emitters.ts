/** Libraries whose spans are captured, as data. Each runs in an environment of its own, made on demand. */
export interface Emitter {
  /** Folder of the fixtures. */
  readonly name: string;
  /** The script in `python/` that sets the library up and runs one case. */
  readonly script: string;
  /** What pip installs; the versions that were really found are recorded in the truth. */
  readonly requirements: readonly string[];
  /** Packages whose versions are named in the truth. */
  readonly named: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cases: readonly string[];
}

const OPENAI_CASES = [
  'chat',
  'chat-stream-usage',
  'chat-stream-no-usage',
  'tool-loop',
  'cached',
  'reasoning',
  'embeddings',
  'error',
];
const AGENT_CASES = ['chat', 'chat-stream', 'agent-tools', 'cached', 'error'];

export const emitters: readonly Emitter[] = [
  {
    name: 'logfire-openai',
    script: 'logfire_openai.py',
    requirements: ['logfire', 'openai'],
    named: ['logfire', 'openai'],
    cases: [...OPENAI_CASES, 'responses'],
  },
  ...[2, 4, 5].map((version) => ({
    name: `pydantic-ai-v${version}`,
    script: 'pydantic_ai_agent.py',
    requirements: ['pydantic-ai-slim[openai]', 'opentelemetry-exporter-otlp-proto-http'],
    named: ['pydantic-ai-slim'],
    env: { PYDANTIC_AI_FORMAT: String(version) },
    cases: [...AGENT_CASES, 'reasoning'],
  })),
  {
    name: 'openllmetry-python',
    script: 'openllmetry.py',
    requirements: ['traceloop-sdk==0.62.4', 'openai<3'],
    named: ['traceloop-sdk', 'opentelemetry-instrumentation-openai', 'openai'],
    cases: [...OPENAI_CASES, 'responses'],
  },
  {
    name: 'openinference-python',
    script: 'openinference_openai.py',
    requirements: ['openinference-instrumentation-openai', 'opentelemetry-exporter-otlp-proto-http', 'openai'],
    named: ['openinference-instrumentation-openai', 'openai'],
    cases: [...OPENAI_CASES, 'responses'],
  },
  {
    name: 'openinference-python-dual',
    script: 'openinference_openai.py',
    requirements: ['openinference-instrumentation-openai', 'opentelemetry-exporter-otlp-proto-http', 'openai'],
    named: ['openinference-instrumentation-openai', 'openai'],
    env: { OPENINFERENCE_ENABLE_GENAI_SEMCONV: 'true' },
    cases: OPENAI_CASES,
  },
  {
    name: 'openlit-python',
    script: 'openlit_openai.py',
    requirements: ['openlit', 'openai'],
    named: ['openlit', 'openai'],
    cases: [...OPENAI_CASES, 'responses'],
  },
  {
    name: 'mlflow',
    script: 'mlflow_openai.py',
    requirements: ['mlflow', 'openai', 'opentelemetry-exporter-otlp-proto-http'],
    named: ['mlflow', 'openai'],
    cases: [...OPENAI_CASES, 'responses'],
  },
  {
    name: 'otel-openai-v2-python',
    script: 'otel_openai_v2.py',
    requirements: [
      'opentelemetry-instrumentation-openai-v2==2.2b0',
      'opentelemetry-exporter-otlp-proto-http==1.36.0',
      'openai<3',
    ],
    named: ['opentelemetry-instrumentation-openai-v2', 'openai'],
    env: { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'true' },
    cases: OPENAI_CASES,
  },
  {
    name: 'otel-openai-v2-python-latest',
    script: 'otel_openai_v2.py',
    requirements: [
      'opentelemetry-instrumentation-openai-v2==2.2b0',
      'opentelemetry-exporter-otlp-proto-http==1.36.0',
      'openai<3',
    ],
    named: ['opentelemetry-instrumentation-openai-v2', 'openai'],
    env: {
      OTEL_SEMCONV_STABILITY_OPT_IN: 'gen_ai_latest_experimental',
      OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'SPAN_ONLY',
    },
    cases: OPENAI_CASES,
  },
  {
    name: 'otel-genai-openai-python',
    script: 'genai_openai.py',
    requirements: [
      'opentelemetry-instrumentation-genai-openai>=1.0b0',
      'opentelemetry-exporter-otlp-proto-http',
      'openai',
    ],
    named: ['opentelemetry-instrumentation-genai-openai', 'openai'],
    env: { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'SPAN_ONLY' },
    cases: [...OPENAI_CASES, 'responses'],
  },
  {
    name: 'otel-genai-openai-python-events',
    script: 'genai_openai.py',
    requirements: [
      'opentelemetry-instrumentation-genai-openai>=1.0b0',
      'opentelemetry-exporter-otlp-proto-http',
      'openai',
    ],
    named: ['opentelemetry-instrumentation-genai-openai', 'openai'],
    env: { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'EVENT_ONLY' },
    cases: ['chat', 'tool-loop', 'cached'],
  },
  {
    name: 'otel-genai-portkey-python',
    script: 'genai_portkey.py',
    requirements: [
      'opentelemetry-instrumentation-genai-portkey>=1.2b0',
      'opentelemetry-exporter-otlp-proto-http',
      'portkey-ai',
      'openai',
    ],
    named: ['opentelemetry-instrumentation-genai-portkey', 'portkey-ai'],
    env: { OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: 'SPAN_ONLY' },
    cases: ['chat', 'chat-stream-usage', 'chat-stream-no-usage', 'tool-loop', 'cached', 'error'],
  },
  {
    name: 'openai-agents-openinference',
    script: 'openai_agents.py',
    requirements: [
      'openai-agents',
      'openinference-instrumentation-openai-agents',
      'opentelemetry-exporter-otlp-proto-http',
    ],
    named: ['openai-agents', 'openinference-instrumentation-openai-agents'],
    cases: AGENT_CASES,
  },
  {
    name: 'litellm',
    script: 'litellm_otel.py',
    requirements: ['litellm', 'mcp', 'opentelemetry-sdk', 'opentelemetry-exporter-otlp-proto-http'],
    named: ['litellm'],
    cases: [...OPENAI_CASES],
  },
  {
    name: 'strands-python',
    script: 'strands_agents.py',
    requirements: ['strands-agents[openai,otel]'],
    named: ['strands-agents'],
    cases: AGENT_CASES,
  },
  {
    name: 'crewai-openinference',
    script: 'crewai_openinference.py',
    requirements: [
      'crewai',
      'openinference-instrumentation-crewai',
      'openinference-instrumentation-openai',
      'opentelemetry-exporter-otlp-proto-http',
    ],
    named: ['crewai', 'openinference-instrumentation-crewai'],
    cases: ['chat', 'agent-tools', 'error'],
  },
  {
    name: 'haystack',
    script: 'haystack_openai.py',
    requirements: ['haystack-ai', 'opentelemetry-sdk', 'opentelemetry-exporter-otlp-proto-http'],
    named: ['haystack-ai'],
    cases: ['chat', 'chat-stream', 'cached', 'error'],
  },
  {
    name: 'semantic-kernel',
    script: 'semantic_kernel_openai.py',
    requirements: ['semantic-kernel', 'opentelemetry-exporter-otlp-proto-http'],
    named: ['semantic-kernel'],
    env: { SEMANTICKERNEL_EXPERIMENTAL_GENAI_ENABLE_OTEL_DIAGNOSTICS_SENSITIVE: 'true' },
    cases: ['chat', 'chat-stream', 'agent-tools', 'cached', 'error'],
  },
  {
    name: 'langsmith',
    script: 'langsmith_otel.py',
    requirements: ['langsmith[otel]', 'langchain', 'langchain-openai', 'openai'],
    named: ['langsmith', 'langchain'],
    env: {
      LANGSMITH_OTEL_ENABLED: 'true',
      LANGSMITH_OTEL_ONLY: 'true',
      LANGSMITH_TRACING: 'true',
      LANGSMITH_API_KEY: 'none',
    },
    cases: [...AGENT_CASES, 'wrapped-openai'],
  },
];
