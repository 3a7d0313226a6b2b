/**
 * Loaded into the backend by `--import`, with `--expose-gc`: when asked over IPC, collects garbage in every thread and answers
 * what each still holds.
 */
import { syncBuiltinESMExports } from 'node:module';
import { getHeapStatistics } from 'node:v8';
import threads, { BroadcastChannel, isMainThread, type WorkerOptions } from 'node:worker_threads';

/** Bytes after a collection, of one thread. */
export interface ThreadMemory {
  readonly heap: number;
  /** Buffers and the like outside the heap. */
  readonly external: number;
}

/** The main thread first. */
export type MemoryReport = readonly ThreadMemory[];

const channel = new BroadcastChannel('memory-probe');

function held(): ThreadMemory {
  globalThis.gc?.();
  globalThis.gc?.();
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return { heap, external };
}

if (isMainThread) {
  let started = 0;
  let reports: ThreadMemory[] = [];
  const add = (report: ThreadMemory) => {
    reports.push(report);
    if (reports.length === started + 1) process.send?.(reports satisfies MemoryReport);
  };
  channel.onmessage = ({ data }) => {
    if (data === 'started') started += 1;
    else add(data as ThreadMemory);
  };
  process.on('message', () => {
    reports = [];
    add(held());
    channel.postMessage('report');
  });
  process.channel?.unref();
  // Threads with arguments of their own do not inherit `--import`.
  const { Worker } = threads;
  threads.Worker = class extends Worker {
    constructor(file: string | URL, { execArgv = [], ...options }: WorkerOptions = {}) {
      super(file, { ...options, execArgv: [...execArgv, '--import', import.meta.url] });
    }
  };
  syncBuiltinESMExports();
} else {
  channel.onmessage = ({ data }) => {
    if (data === 'report') channel.postMessage(held());
  };
  channel.postMessage('started');
}
channel.unref();
