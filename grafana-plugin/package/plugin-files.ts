import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** What is packed: path with `/`, relative to the plugin's folder, and content. */
export type PluginFiles = ReadonlyMap<string, Uint8Array>;

/** All files below a folder, in the order of their names. */
export function readPluginFiles(folder: string): PluginFiles {
  const found = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path))]));
}

export function textOf(files: PluginFiles, path: string): string | undefined {
  const content = files.get(path);
  return content && new TextDecoder().decode(content);
}

/** A plugin.json, as far as the rules look at it. */
export interface PluginJson {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly info: {
    readonly description?: string;
    readonly author?: { readonly name?: string };
    readonly keywords?: readonly string[];
    readonly logos?: { readonly small?: string; readonly large?: string };
    readonly links?: readonly { readonly name: string; readonly url: string }[];
    readonly screenshots?: readonly { readonly name: string; readonly path: string }[];
    readonly version?: string;
    readonly updated?: string;
  };
  readonly includes?: readonly { readonly type: string; readonly name: string; readonly path?: string }[];
  readonly dependencies?: { readonly grafanaDependency?: string };
}

/** A plugin in the archive: the app, and those nested in it. `folder` ends in `/`, that of the app is ''. */
export interface Plugin {
  readonly folder: string;
  readonly json: PluginJson;
}

export function pluginsIn(files: PluginFiles): Plugin[] {
  return [...files.keys()]
    .filter((path) => path === 'plugin.json' || path.endsWith('/plugin.json'))
    .map((path) => ({
      folder: path.slice(0, -'plugin.json'.length),
      json: JSON.parse(textOf(files, path)!) as PluginJson,
    }))
    .sort((a, b) => a.folder.length - b.folder.length);
}
