import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { MemoryReport } from './memory-probe.ts';

export interface BackendProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** `kill -9`, and until it is gone. */
  kill(): Promise<void>;
  /** What every thread holds after a collection; only with `isProbed`. */
  memory(): Promise<MemoryReport>;
  /** Resident memory in MB. */
  rssMb(): number;
}

export interface BackendProcessOptions {
  readonly directory: string;
  /** Default: 0, a free one. */
  readonly port?: number;
  /** More of the command line. */
  readonly flags?: readonly string[];
  readonly isProbed?: boolean;
}

const bin = new URL('../../backend/src/bin.ts', import.meta.url);
const probe = new URL('./memory-probe.ts', import.meta.url);

/** `portkey-otel serve` in a process of its own, once it listens. */
export async function startBackendProcess(options: BackendProcessOptions): Promise<BackendProcess> {
  const { directory, port = 0, flags = [], isProbed = false } = options;
  const child = fork(bin, ['serve', '--port', String(port), '--data', directory, ...flags], {
    execArgv: ['--conditions=@portkey-otel/source', ...(isProbed ? ['--expose-gc', '--import', probe.href] : [])],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const found = /(http:\/\/127\.0\.0\.1:\d+)\n/.exec(output);
      if (found) resolve(found[1]!);
    };
    child.stdout!.on('data', read);
    child.stderr!.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.once('exit', () => reject(new Error(`it ended: ${output}`)));
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    child,
    kill: () => {
      child.kill('SIGKILL');
      return exited;
    },
    memory: () =>
      new Promise((resolve) => {
        child.once('message', (report) => resolve(report as MemoryReport));
        child.send('report');
      }),
    rssMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
  };
}
