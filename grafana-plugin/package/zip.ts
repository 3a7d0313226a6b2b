import { strToU8, zipSync } from 'fflate';
import type { PluginFiles } from './plugin-files.ts';

/** The first moment that a zip can hold, for the same bytes from the same files. */
const MOMENT = new Date(1980, 0, 1);

/** An archive as Grafana unpacks it: all below one folder of the plugin's id. The same files make the same bytes. */
export function pluginZip(id: string, files: PluginFiles): Uint8Array {
  // A copy: the packer takes arrays of its own realm only.
  const entries = [...files].map(([path, content]) => [`${id}/${path}`, new Uint8Array(content)] as const);
  if (entries.length === 0) throw new Error('nothing to pack: build the plugin first');
  return zipSync({ [`${id}/`]: strToU8(''), ...Object.fromEntries(entries) }, { level: 9, mtime: MOMENT });
}
