import { readFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';

/**
 * The page of the preview with Grafana's own libraries, 18 MB of them: built once in a process for each React.
 *
 * The libraries' ES modules import CommonJS packages by their default; esbuild follows Node there and gives the whole module.
 * Such a package is wrapped so that its own `default` is the default.
 *
 * @param modules a `node_modules` with another React than this workspace's
 */
export function bundleHost(modules?: string): Promise<HostPage> {
  const bundle = bundles.get(modules) ?? built(modules);
  bundles.set(modules, bundle);
  return bundle;
}

interface HostPage {
  readonly script: string;
  readonly style: string;
}

const bundles = new Map<string | undefined, Promise<HostPage>>();

async function built(modules: string | undefined): Promise<HostPage> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/../host/host.tsx`],
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
    alias: modules ? reactIn(modules) : {},
    plugins: [defaultOfCommonJs],
  });
  const textOf = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

function reactIn(modules: string): { [name: string]: string } {
  return {
    react: `${modules}/react`,
    'react-dom': `${modules}/react-dom`,
    // A path is taken as it is, without asking the package which of its files is for browsers.
    'react-dom/server': `${modules}/react-dom/server.browser.js`,
  };
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
