import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Gateway {
  /** `http://127.0.0.1:PORT`, without `/v1`. */
  readonly url: string;
  readonly pid: number;
  /** What it wrote to its standard error so far. */
  errors(): string;
  close(): Promise<void>;
}

const preload = new URL('./loopback-only.ts', import.meta.url).href;
const startLimitMs = 20_000;

/**
 * Starts the open-source Portkey gateway as a child process, on loopback and a port of its own, and resolves when it answers. It
 * ends with `close()` or with this process. Rejects, with what the gateway printed, when it is not up within 20 s.
 */
export async function startGateway(): Promise<Gateway> {
  const root = dirname(createRequire(import.meta.url).resolve('@portkey-ai/gateway/package.json'));
  const child = spawn(
    process.execPath,
    ['--import', preload, join(root, 'build/start-server.js'), '--headless', '--port=0'],
    {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    },
  );
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  try {
    const url = `http://127.0.0.1:${await listeningPort(child)}`;
    const response = await fetch(url, { signal: AbortSignal.timeout(startLimitMs) });
    await response.arrayBuffer();
    return { url, pid: child.pid ?? 0, errors: () => printed, close: () => end(child) };
  } catch (cause) {
    await end(child);
    throw new Error(`The gateway did not start.\n${printed}`, { cause });
  }
}

async function listeningPort(child: ChildProcess): Promise<number> {
  const abort = new AbortController();
  const ended = once(child, 'exit', { signal: abort.signal }).then(([code]) => {
    throw new Error(`it ended with ${code}`);
  });
  const late = sleep(startLimitMs, undefined, { signal: abort.signal }).then(() => {
    throw new Error(`not listening after ${startLimitMs} ms`);
  });
  const message = once(child, 'message', { signal: abort.signal });
  const losers = Promise.allSettled([ended, late, message]);
  try {
    const [told] = (await Promise.race([message, ended, late])) as [{ port: number }];
    return told.port;
  } finally {
    abort.abort();
    await losers;
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
