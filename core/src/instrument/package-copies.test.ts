import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { loadedCommonJs, otherCopies } from './package-copies.ts';

const main = process.argv[1];
afterEach(() => {
  process.argv[1] = main as string;
});

/** An application with the package, and with one that has a copy of its own, each as CommonJS and ES modules. */
function application(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copies-'));
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const at of ['', 'node_modules/user/']) {
    const root = `${at}node_modules/@made/pack`;
    const exports = { './a': './dist/a.cjs', './b': './dist/b.cjs' };
    write(`${root}/package.json`, JSON.stringify({ name: '@made/pack', type: 'module', exports }));
    for (const module of ['a', 'b']) {
      write(`${root}/dist/${module}.cjs`, `exports.${module.toUpperCase()} = class {};`);
      write(`${root}/dist/${module}.js`, `export const ${module.toUpperCase()} = class {};`);
    }
  }
  write('node_modules/user/package.json', JSON.stringify({ name: 'user', main: 'index.cjs' }));
  write('node_modules/user/index.cjs', '');
  write('main.cjs', '');
  return folder;
}

const installed = { name: '@made/pack', modules: ['a', 'b'], users: ['user', 'absent'], mark: 'A' } as const;

test('copies of the application and of a package in it, our own left out', () => {
  const folder = application();
  process.argv[1] = join(folder, 'main.cjs');
  const copies = otherCopies<{ A?: unknown; B?: unknown }>({}, installed);
  expect(copies.map((copy) => Object.keys(copy).sort())).toEqual([
    ['A', 'B'],
    ['A', 'B'],
  ]);
  expect(copies[0]?.A).not.toBe(copies[1]?.A);
  expect(otherCopies(copies[0] as object, installed)).toEqual([copies[1]]);
});

test('what is loaded as CommonJS comes first, as far as it is loaded', () => {
  const folder = application();
  process.argv[1] = join(folder, 'main.cjs');
  const loaded = createRequire(process.argv[1])('@made/pack/a');
  const [first, ...rest] = otherCopies<{ A?: unknown; B?: unknown }>({}, installed);
  expect(first).toEqual({ A: loaded.A });
  expect(rest).toHaveLength(1);
  expect(loadedCommonJs(/copies-.*a\.cjs$/).map(({ exports }) => exports)).toContain(loaded);
});

test('nothing where the package is not', () => {
  process.argv[1] = join(mkdtempSync(join(tmpdir(), 'copies-')), 'main.cjs');
  expect(otherCopies({}, { ...installed, name: '@made/absent' })).toEqual([]);
});
