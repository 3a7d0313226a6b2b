import { defineConfig } from 'vitest/config';
import shared from '../../vitest.config.ts';

/** Builds and starts a whole app, so it stands apart from the tests of `npm test`. */
export default defineConfig({
  ...shared,
  test: {
    ...shared.test,
    include: ['test/nextjs/*.e2e.ts'],
    // Each file builds the same example, and Next.js builds a folder once at a time.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 400_000,
  },
});
