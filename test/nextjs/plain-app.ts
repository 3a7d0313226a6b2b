import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appDir } from './app.ts';

/** Beside the example, where a bundler finds the same packages. */
export const plainDir = join(appDir, '../nextjs-plain');

/** What the app says to be traced, and what it says without. */
const LINES: readonly (readonly [ours: RegExp, plain: string])[] = [
  [
    /import \{ withPortkeyMetadata \} from '@portkey-otel\/vercel-ai';\n/,
    'const withPortkeyMetadata = <T,>(_: object, run: () => T): T => run();\n',
  ],
  [/import \{[^}]*\} from '@portkey-otel\/vercel-ai';\n/, ''],
  [/^ *fetch: portkeyFetch\(\),\n/m, ''],
  [
    /portkeyHeaders\(\{ apiKey, provider: 'openai' \}\)/,
    "{ 'x-portkey-api-key': apiKey ?? '', 'x-portkey-provider': 'openai' }",
  ],
];

/** `examples/nextjs` without any line of ours. */
export function writePlainNextApp(): void {
  rmSync(plainDir, { recursive: true, force: true });
  cpSync(appDir, plainDir, { recursive: true, filter: (path) => !/[\\/](\.next|instrumentation\.ts)$/.test(path) });
  for (const entry of readdirSync(plainDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const source = readFileSync(file, 'utf8');
    // Imports are first in a file: what stands in for one comes after the others.
    const plain = LINES.reduce((text, [ours, without]) => text.replace(ours, without), source);
    if (plain.includes('@portkey-otel')) throw new Error(`a line of ours is left in ${file}`);
    if (plain !== source) writeFileSync(file, plain);
  }
}
