// Who may import whom. Tests may also use the loopback servers of test/.
const TEST = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: { pathNot: TEST }, to: { couldNotResolve: true } },
    {
      name: 'core-imports-no-other-folder',
      severity: 'error',
      from: { path: '^core/src/', pathNot: TEST },
      to: { path: '^(integrations|backend|grafana-plugin|test|examples|scripts)/' },
    },
    {
      name: 'an-integration-imports-core-only',
      severity: 'error',
      from: { path: '^integrations/([^/]+)/src/', pathNot: [TEST, '^integrations/auto/'] },
      to: { path: '^(integrations|backend|grafana-plugin|test|examples|scripts)/', pathNot: '^integrations/$1/' },
    },
    {
      name: 'auto-imports-core-and-adapters-only',
      severity: 'error',
      from: { path: '^integrations/auto/src/', pathNot: TEST },
      to: { path: '^(backend|grafana-plugin|test|examples|scripts)/' },
    },
    {
      name: 'backend-imports-core-only',
      severity: 'error',
      from: { path: '^backend/src/', pathNot: TEST },
      to: { path: '^(integrations|grafana-plugin|test|examples|scripts)/' },
    },
    {
      name: 'grafana-plugin-imports-core-only',
      severity: 'error',
      from: { path: '^grafana-plugin/src/', pathNot: TEST },
      to: { path: '^(integrations|backend|test|examples|scripts)/' },
    },
    {
      name: 'core-is-pure',
      comment:
        'The main entry runs in a browser and on the edge: no Node built-ins, no OpenTelemetry SDK, no price table.',
      severity: 'error',
      from: {
        path: '^core/src/(genai|normalize|cost|index\\.ts|enrich\\.ts)',
        pathNot: [TEST, '^core/src/cost/prices/'],
      },
      to: {
        path: ['^(node:)?(fs|path|url|os|crypto|zlib|http|worker_threads)', '@opentelemetry', '^core/src/cost/prices/'],
      },
    },
    {
      name: 'core-otel-runs-anywhere',
      comment:
        'core/otel runs on Node, edge and Workers: no Node built-ins, and only the OpenTelemetry API beside the bundled serializer.',
      severity: 'error',
      from: { path: '^core/src/(instrument|propagation|export|otel\\.ts)', pathNot: TEST },
      to: {
        path: ['^node:', '@opentelemetry/'],
        pathNot: ['@opentelemetry/(api|otlp-transformer)'],
        dependencyTypesNot: ['type-only'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: {
      path: [
        '(^|/)dist/',
        '^test/fixtures/',
        '^test/capture/node/',
        '^test/grafana-e2e/',
        '^examples/nextjs/([.]next/|next-env)',
        '^test/comparison/.*[.]mjs$',
      ],
    },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@portkey-otel/source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
