/** What users have installed beside our packages: one line of OpenTelemetry JS each, and the frameworks that go with it. */
export interface VersionSet {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  /** Where this line has its tracer provider. */
  readonly sdkTrace: string;
  /** The integrations that are installed too, each with what a user of it has. */
  readonly integrations: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const LANGCHAIN = { '@langchain/core': '^1.2.13' };
const LLAMAINDEX = { llamaindex: '0.12.1', '@llamaindex/workflow': '1.1.24' };

export const versionSets: readonly VersionSet[] = [
  {
    name: 'API 1.9.1, SDK 2.12',
    dependencies: {
      '@opentelemetry/api': '1.9.1',
      '@opentelemetry/context-async-hooks': '2.12.0',
      '@opentelemetry/sdk-logs': '0.223.1',
      '@opentelemetry/sdk-trace-base': '2.12.1',
    },
    sdkTrace: '@opentelemetry/sdk-trace-base',
    integrations: {
      langchain: LANGCHAIN,
      llamaindex: LLAMAINDEX,
      'vercel-ai': { ai: '7.0.173', '@vercel/otel': '2.1.3' },
    },
  },
  {
    name: 'API 1.10.0, SDK 3.1',
    dependencies: {
      '@opentelemetry/api': '1.10.0',
      '@opentelemetry/context-async-hooks': '3.1.1',
      '@opentelemetry/sdk-logs': '3.1.1',
      '@opentelemetry/sdk-trace': '3.1.1',
    },
    sdkTrace: '@opentelemetry/sdk-trace',
    // Not vercel-ai: `@vercel/otel` takes SDK 2.x alone.
    integrations: { langchain: LANGCHAIN, llamaindex: LLAMAINDEX },
  },
];

/** The oldest Node that `engines` allows, and the one that all else is tested on. */
export const nodeVersions = ['22.15.0', '24.21.0'] as const;
