import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ProcessUsage } from './process-usage.ts';
import { peaksByThread, type ThreadMemory } from './thread-memory.ts';

export interface BackendUnderLoad {
  readonly url: string;
  readonly usage: ProcessUsage;
  /** What each thread took at most; empty where it was not asked for. */
  threads(): readonly ThreadMemory[];
  close(): Promise<void>;
}

interface Options {
  readonly directory: string;
  /** The built package, and not the sources. */
  readonly built: boolean;
  readonly threads: boolean;
  /** Where settled traces go on to. */
  readonly forward?: string | undefined;
}

const BUILT = fileURLToPath(new URL('../../backend/dist/bin.js', import.meta.url));
const SOURCES = fileURLToPath(new URL('../../backend/src/bin.ts', import.meta.url));
const THREAD_MEMORY = new URL('./thread-memory.ts', import.meta.url).href;

/** Starts the backend as a user does, in a process of its own: what it takes is what it takes in use. */
export async function startUnderLoad({ directory, built, threads, forward }: Options): Promise<BackendUnderLoad> {
  if (built && !existsSync(BUILT)) throw new Error('there is no built package: npm run build -w core -w backend');
  const temporary = mkdtempSync(join(tmpdir(), 'portkey-otel-threads-'));
  const memoryFile = join(temporary, 'memory');
  const child = spawn(
    process.execPath,
    [
      // Such as --cpu-prof; the condition by which sources find each other is among them.
      ...process.execArgv.filter((flag) => !built || !flag.startsWith('--conditions')),
      ...(threads ? [`--import=${THREAD_MEMORY}`] : []),
      ...(built ? [BUILT] : ['--conditions=@portkey-otel/source', SOURCES]),
      ...['serve', '--port', '0', '--data', directory],
      // Soon, so that traces go out while others come in.
      ...['--settle', '1s'],
      ...(forward === undefined ? [] : ['--forward', forward]),
    ],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...(threads && { THREAD_MEMORY_FILE: memoryFile }) },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (text: Buffer) => {
      said += text;
      const url = /listens on (\S+)/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    });
    void ended.then(() => reject(new Error('the backend did not start')));
  });
  const usage = new ProcessUsage(child.pid!);
  return {
    url,
    usage,
    threads: () => (threads ? peaksByThread(memoryFile) : []),
    close: async () => {
      usage.stop();
      child.kill('SIGTERM');
      await ended;
      rmSync(temporary, { recursive: true });
    },
  };
}
