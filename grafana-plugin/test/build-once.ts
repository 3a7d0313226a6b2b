import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PLUGIN = join(import.meta.dirname, '..');
export const DIST = join(PLUGIN, 'dist');
/** What goes into the bundle. */
const SOURCES = ['src', 'webpack.config.ts', 'package.json', 'CHANGELOG.md', '../core/src', '../package-lock.json'];
const NOTES = join(PLUGIN, '../.data/grafana-plugin');
const STAMP = join(NOTES, 'built');
const LOCK = join(NOTES, 'building');
const LONGEST_MS = 180_000;

/** The production bundle, by the command that people use: built when a source is newer, by one of the processes that want it. */
export function buildOnce(): void {
  mkdirSync(NOTES, { recursive: true });
  waitForLock();
  try {
    if (isFresh()) return;
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: PLUGIN, stdio: 'pipe' });
    writeFileSync(STAMP, stampOf());
  } finally {
    rmSync(LOCK, { recursive: true });
  }
}

function isFresh(): boolean {
  try {
    return readFileSync(STAMP, 'utf8') === stampOf();
  } catch {
    return false;
  }
}

/** Another build, or a changed source, has another. */
function stampOf(): string {
  return JSON.stringify([Math.max(...SOURCES.map((path) => newestOf(join(PLUGIN, path)))), newestOf(DIST)]);
}

/** Milliseconds of the last change. */
function newestOf(path: string): number {
  const { mtimeMs } = statSync(path);
  const below = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(path, name)).mtimeMs)
    : [];
  return below.reduce((newest, each) => Math.max(newest, each), mtimeMs);
}

/** A folder that one process alone can make. One that nobody takes away was left by a process that was killed. */
function waitForLock(): void {
  for (;;) {
    try {
      mkdirSync(LOCK);
      return;
    } catch {
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > LONGEST_MS) rmSync(LOCK, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
}
