import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type ListeningSocket, listeningSockets } from '../gateway/listening-sockets.ts';

export interface AppRun {
  /** `null` when it had to be stopped. */
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly durationMs: number;
  /** Seen each time it printed a line; `undefined` where the system cannot tell. */
  readonly sockets: readonly ListeningSocket[] | undefined;
}

const limitMs = 60_000;
const examples = new URL('../../examples/', import.meta.url);

/**
 * Runs `examples/<name>/app.ts` to its end as a user would: in a process of its own, with nothing but environment variables.
 * Each line that it prints goes to `onLine` as it comes.
 */
export async function runExample(
  name: string,
  environment: Readonly<Record<string, string>>,
  onLine: (line: string) => void,
): Promise<AppRun> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--conditions=@portkey-otel/source', 'app.ts'], {
    cwd: new URL(`${name}/`, examples),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
    killSignal: 'SIGKILL',
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  let sockets: ListeningSocket[] | undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    const open = listeningSockets(child.pid === undefined ? [] : [child.pid]);
    if (open) sockets = [...(sockets ?? []), ...open];
    onLine(line);
  });
  const [exitCode] = (await once(child, 'close')) as [number | null];
  return { exitCode, stderr, durationMs: performance.now() - start, sockets };
}
