import { createRequire } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/closing-line.ts';

// Workspace packages are tested from their sources: the custom condition comes first in every `exports` map.
const conditions = ['@portkey-otel/source', 'node', 'import', 'default'];

// Grafana's ES modules import CommonJS packages as only bundlers can; Node takes its CommonJS form.
const grafanaData = createRequire(import.meta.url).resolve('@grafana/data');

// Node strips the types of our threads' and programs' sources by WebAssembly, whose engine in Node 24.21 crashes now and then when
// two threads do so at once (V8's `TierUpWasmToJSWrapper`). With a cache each source is stripped once for all of them.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '.data/compile-cache');

export default defineConfig({
  resolve: { conditions, alias: { '@grafana/data': grafanaData } },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    include: ['{core,integrations,backend,grafana-plugin,test,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/fixtures/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', new ClosingLine()],
  },
});
