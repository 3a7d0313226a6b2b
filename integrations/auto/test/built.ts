import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { engine, register } from '../tsup.config.ts';

const root = join(import.meta.dirname, '../../..');

/** A folder of its own with what `npm run build` makes of the sources, core among them, and the workspace's packages. */
export interface Built {
  readonly folder: string;
  /** What `--import` takes. */
  readonly register: string;
  remove(): void;
}

/** Builds from the sources, as apps load it: what hooks into their modules cannot be itself a source that is transformed. */
export async function buildAuto(): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'portkey-otel-auto-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const outDir = join(folder, 'auto');
  const quiet = { config: false, silent: true, outDir, dts: false, clean: false, sourcemap: false } as const;
  await build({ ...register, ...quiet });
  await build({
    ...engine,
    ...quiet,
    external: [],
    // Everything but our own packages is found where the app is.
    skipNodeModulesBundle: true,
    noExternal: [/^@portkey-otel\//],
    esbuildOptions(options) {
      options.conditions = ['@portkey-otel/source'];
    },
  });
  return {
    folder,
    register: join(outDir, 'register.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
