import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

/**
 * The page of the preview with Grafana's own libraries, 18 MB of them: built once in a process.
 *
 * The libraries' ES modules import CommonJS packages by their default; esbuild follows Node there and gives the whole module.
 * Such a package is wrapped so that its own `default` is the default.
 */
export function bundleHost(): Promise<HostPage> {
  bundle ??= built();
  return bundle;
}

interface HostPage {
  readonly script: string;
  readonly style: string;
}

let bundle: Promise<HostPage> | undefined;

async function built(): Promise<HostPage> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/host.tsx`],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['@portkey-otel/source'],
    mainFields: ['module', 'browser', 'main'],
    loader: { '.svg': 'dataurl', '.ttf': 'empty' },
    outdir: 'host',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    logLevel: 'error',
    plugins: [defaultOfCommonJs],
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

const defaultOfCommonJs: Plugin = {
  name: 'default-of-commonjs',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, importer, kind, pluginData, resolveDir }) => {
      if (kind !== 'import-statement' || pluginData === 'inner' || !importer.endsWith('.mjs')) return undefined;
      const found = await resolve(path, { kind, resolveDir, importer, pluginData: 'inner' });
      if (found.errors.length > 0 || !/\.c?js$/.test(found.path)) return undefined;
      const isModule = /^\s*(?:import|export)\b/m.test(await readFile(found.path, 'utf8'));
      return isModule ? undefined : { path: found.path, namespace: 'default-of-commonjs' };
    });
    onLoad({ filter: /.*/, namespace: 'default-of-commonjs' }, ({ path }) => ({
      resolveDir: path.slice(0, path.lastIndexOf('/')),
      contents: `const module = require(${JSON.stringify(path)}); export * from ${JSON.stringify(path)}; export default module && module.__esModule && 'default' in module ? module.default : module;`,
      loader: 'js',
    }));
  },
};
