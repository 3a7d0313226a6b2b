import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Packs core and integrations as `npm publish` would; the tarballs by folder. */
export function pack(folders: readonly string[], to: string): ReadonlyMap<string, string> {
  mkdirSync(to, { recursive: true });
  return new Map(
    folders.map((folder) => {
      const printed = npm(['pack', '--json', '--pack-destination', to], join(root, folder));
      const packed = Object.values(JSON.parse(printed) as Record<string, { readonly filename: string }>);
      return [folder, join(to, packed[0]?.filename ?? '')];
    }),
  );
}

/** A project of a user's with these dependencies, and our programs in it. Conflicts of peer ranges fail the install. */
export function install(directory: string, dependencies: Readonly<Record<string, string>>): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ private: true, dependencies }));
  npm(['install', '--strict-peer-deps', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], directory);
  cpSync(join(import.meta.dirname, 'apps'), directory, { recursive: true });
}

/** The executable of a Node version, from the package that holds it for this platform. */
export function nodeOf(version: string, directory: string): string {
  if (process.versions.node === version) return process.execPath;
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const executable = join(directory, 'node_modules', name, 'bin/node');
  if (!existsSync(executable)) install(directory, { [name]: version });
  return executable;
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args, '--loglevel=error'], { cwd, encoding: 'utf8', timeout: 300_000 });
}
