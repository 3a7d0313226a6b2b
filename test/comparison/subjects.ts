import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSection } from './document.ts';
import { type Row, tableOf } from './frameworks.ts';

export interface Comparison {
  /** The section of `docs/comparison.md`, and the folder below this one. */
  readonly name: string;
  readonly subjects: readonly { readonly name: string; readonly title: string }[];
  /** What the others are, installed into `.data/comparison/{name}`. */
  readonly packages: Readonly<Record<string, string>>;
}

/** Runs `subject.ts` for each in a process of its own, which prints its rows as the last line, and writes the table. */
export function compare({ name, packages, subjects }: Comparison): void {
  const directory = join(import.meta.dirname, '..', '..', '.data', 'comparison', name);
  install(directory, packages);
  const columns = subjects.map((subject) => {
    const here = join(import.meta.dirname, name);
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        '--conditions=@portkey-otel/source',
        '--import',
        join(import.meta.dirname, 'resolve.ts'),
        join(here, 'subject.ts'),
        subject.name,
      ],
      { encoding: 'utf8', timeout: 300_000, env: { ...process.env, COMPARED: directory }, maxBuffer: 2 ** 26 },
    );
    if (status !== 0) throw new Error(`${subject.name} ended with ${status}: ${stderr.slice(-2_000)}`);
    const rows = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Row[];
    for (const row of rows) {
      console.log(`${subject.name.padEnd(14)} ${row.name.padEnd(44)} ${row.lost.join('; ') || 'nothing lost'}`);
    }
    return { title: subject.title, rows };
  });
  writeSection(name, tableOf(columns));
}

function install(directory: string, packages: Comparison['packages']): void {
  mkdirSync(directory, { recursive: true });
  const manifest = JSON.stringify({ private: true, type: 'module', dependencies: packages });
  const file = join(directory, 'package.json');
  const done = join(directory, 'installed.json');
  if (readOr(done) === manifest) return;
  writeFileSync(file, manifest);
  const args = ['install', '--prefix', directory, '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { stdio: 'inherit', timeout: 600_000 });
  if (status !== 0) throw new Error('the packages did not install');
  writeFileSync(done, manifest);
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
