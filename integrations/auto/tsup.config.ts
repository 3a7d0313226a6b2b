import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';

const base = fileURLToPath(new URL('src/engine/langchain-base.ts', import.meta.url));

/** The adapters come from their sources; all that they would import of a framework is this class. */
const ownCallbackHandler: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'own callback handler',
  setup(build) {
    build.onResolve({ filter: /^@langchain\/core\/callbacks\/base$/ }, () => ({ path: base }));
  },
};

const both: Options = {
  sourcemap: true,
  target: 'es2023',
  platform: 'node',
  splitting: false,
  clean: false,
  removeNodeProtocol: false,
};

/** What `--import` and `--require` load: as little as can be. */
export const register: Options = {
  ...both,
  entry: { register: fileURLToPath(new URL('src/register.ts', import.meta.url)) },
  format: ['esm', 'cjs'],
  dts: true,
  shims: true,
};

/** What loads when there is something to trace. */
export const engine: Options = {
  ...both,
  entry: { engine: fileURLToPath(new URL('src/engine.ts', import.meta.url)) },
  format: ['cjs'],
  external: [/^@portkey-otel\/core/, '@opentelemetry/api'],
  treeshake: true,
  esbuildPlugins: [ownCallbackHandler],
};

export default defineConfig(() => {
  // Once, before both: a part that cleans for itself takes away what the other has written by then.
  rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });
  return [register, engine];
});
