import { readdirSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Once, before all parts: a part that cleans for itself takes away what another has written by then.
rmSync(new URL('dist', import.meta.url), { recursive: true, force: true });

const providers = readdirSync(new URL('src/cost/prices/providers', import.meta.url)).filter((file) =>
  file.endsWith('.ts'),
);

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** The SDK is a bundle of its own beside the chunks of the rest. */
const sdkApart: Plugin = {
  name: 'sdk apart',
  setup(build) {
    const path = build.initialOptions.format === 'cjs' ? './sdk.cjs' : './sdk.js';
    build.onResolve({ filter: /\/sdk\.ts$/ }, () => ({ path, external: true }));
  },
};

/** The sources name the form that Node runs; what is bundled is its ESM, of which unused parts fall away. */
const serializersAsEsm: Plugin = {
  name: 'serializers as ESM',
  setup(build) {
    build.onResolve({ filter: /^@opentelemetry\/otlp-transformer\/build\/src\// }, ({ path, kind, resolveDir }) =>
      build.resolve(path.replace('/src/', '/esm/'), { kind, resolveDir }),
    );
  },
};

/**
 * OpenTelemetry's packages in one copy each, and what stays outside imported, also by the CommonJS among them: its `require`
 * would fail in ESM output.
 */
const oneCopyOfEach: Plugin = {
  name: 'one copy of each',
  setup(build) {
    const { dirname: resolveDir } = import.meta;
    build.onResolve({ filter: /^@opentelemetry\/(?:core|resources|sdk-trace|sdk-trace-base)$/ }, (args) =>
      args.resolveDir === resolveDir ? undefined : build.resolve(args.path, { kind: args.kind, resolveDir }),
    );
    build.onResolve({ filter: /^(?:@opentelemetry\/api|async_hooks|events)$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, namespace: 'outside' } : { path, external: true },
    );
    build.onLoad({ filter: /./, namespace: 'outside' }, ({ path }) => ({ contents: `export * from '${path}'` }));
  },
};

const both: Options = {
  format: ['esm', 'cjs'],
  sourcemap: true,
  target: 'es2023',
};

const anywhere: Options = {
  // What is bundled must run on edge and Workers too: the variants without Node built-ins.
  platform: 'browser',
  external: ['@opentelemetry/api', /^node:/],
  // Bundled with their licence: their own peer ranges would tie users to one SDK line.
  noExternal: ['@opentelemetry/otlp-transformer', '@opentelemetry/core'],
};

export default defineConfig([
  {
    ...both,
    entry: {
      instrument: 'src/instrument.ts',
      delivery: 'src/delivery.ts',
      otel: 'src/otel.ts',
      node: 'src/node.ts',
      'prices/index': 'src/cost/prices/index.ts',
      'prices/history': 'src/cost/prices/history.ts',
      ...Object.fromEntries(
        providers.map((file) => [`prices/providers/${file.slice(0, -3)}`, `src/cost/prices/providers/${file}`]),
      ),
    },
    dts: true,
    splitting: true,
    ...anywhere,
    esbuildPlugins: [sdkApart, serializersAsEsm],
  },
  {
    ...both,
    ...anywhere,
    // Not split with the others: what both hold would come in pieces, and each piece takes a millisecond to load.
    entry: { index: 'src/index.ts' },
    dts: true,
    splitting: false,
  },
  {
    ...both,
    entry: { sdk: 'src/node/sdk.ts' },
    splitting: false,
    minify: true,
    platform: 'node',
    noExternal: [/^@opentelemetry\//],
    esbuildPlugins: [oneCopyOfEach],
    esbuildOptions(options) {
      options.mainFields = ['module', 'main'];
    },
  },
]);
