import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Ran {
  /** `null` when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** Default: the Node that runs the tests. */
  readonly node?: string;
  readonly limitMs?: number;
}

/** Runs a Node program to its end, with no more of this process's environment than it needs. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { env = {}, cwd, node = process.execPath, limitMs = 60_000 } = options;
  const child = spawn(node, args, {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  const [stdout, stderr, [exitCode, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null, string | null]>,
  ]);
  return { exitCode, signal, stdout, stderr };
}
