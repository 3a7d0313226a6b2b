import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

const providers = readdirSync(new URL('src/cost/prices/providers', import.meta.url)).filter((file) =>
  file.endsWith('.ts'),
);

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    otel: 'src/otel.ts',
    node: 'src/node.ts',
    'prices/index': 'src/cost/prices/index.ts',
    'prices/history': 'src/cost/prices/history.ts',
    ...Object.fromEntries(
      providers.map((file) => [`prices/providers/${file.slice(0, -3)}`, `src/cost/prices/providers/${file}`]),
    ),
  },
  format: ['esm', 'cjs'],
  dts: true,
  clean: true,
  splitting: true,
  sourcemap: true,
  target: 'es2023',
  // What is bundled must run on edge and Workers too: the variants without Node built-ins. Only `node` imports any.
  platform: 'browser',
  external: ['@opentelemetry/api', /^node:/],
  // Bundled with their licence: their own peer ranges would tie users to one SDK line.
  noExternal: ['@opentelemetry/otlp-transformer', '@opentelemetry/core'],
});
