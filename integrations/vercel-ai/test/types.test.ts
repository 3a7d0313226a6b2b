import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const user = fileURLToPath(new URL('strict-user.ts', import.meta.url));
const STRICT = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess', '--skipLibCheck'];
const PROJECT = ['--noEmit', '--target', 'es2023', '--types', 'node', '--allowImportingTsExtensions'];

test.each([
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
])(
  'fit the AI SDK under the strictest options (%s)',
  async (resolution, module) => {
    const modules = ['--moduleResolution', resolution, '--module', module];
    const condition = ['--customConditions', '@portkey-otel/source'];
    const args = [tsc, ...PROJECT, ...STRICT, ...modules, ...condition, user];
    const said = await new Promise<string>((resolve) => {
      execFile(process.execPath, args, { maxBuffer: 2 ** 24 }, (_, stdout) => resolve(stdout));
    });
    // Our own sources are compiled with their own options.
    expect(said.split('\n').filter((line) => line.includes('strict-user.ts('))).toEqual([]);
  },
  60_000,
);
