import { defineConfig } from 'vitest/config';
import { ClosingLine } from './test/closing-line.ts';

// Workspace packages are tested from their sources: the custom condition comes first in every `exports` map.
const conditions = ['@portkey-otel/source', 'node', 'import', 'default'];

export default defineConfig({
  resolve: { conditions },
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
