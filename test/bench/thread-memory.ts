/**
 * Loaded into each thread of a process (`--import`): writes what the thread's heap takes to the file that `THREAD_MEMORY_FILE` names,
 * a line of JSON now and then.
 */
import { appendFileSync, readFileSync } from 'node:fs';
import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8';
import { isMainThread, threadId, threadName } from 'node:worker_threads';

/** Bytes. */
export interface ThreadMemory {
  readonly thread: string;
  /** Of V8's heap, in memory. */
  readonly heap: number;
  /** Of that, new objects. */
  readonly young: number;
  /** What lives, and garbage that was not collected yet. */
  readonly used: number;
  /** Bodies, blocks and results outside the heap. */
  readonly buffers: number;
}

const INTERVAL_MS = 250;

const file = process.env.THREAD_MEMORY_FILE;
if (file !== undefined) setInterval(() => appendFileSync(file, `${JSON.stringify(now())}\n`), INTERVAL_MS).unref();

function now(): ThreadMemory {
  const { total_physical_size: heap, used_heap_size: used } = getHeapStatistics();
  const young = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')?.physical_space_size ?? 0;
  const thread = isMainThread ? 'main' : `${threadName || 'thread'} ${threadId}`;
  return { thread, heap, young, used, buffers: process.memoryUsage().arrayBuffers };
}

/** The most of each measure, by thread. */
export function peaksByThread(path: string): ThreadMemory[] {
  const peaks = new Map<string, ThreadMemory>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue;
    const seen = JSON.parse(line) as ThreadMemory;
    const { thread, heap, young, used, buffers } = peaks.get(seen.thread) ?? seen;
    peaks.set(thread, {
      thread,
      heap: Math.max(heap, seen.heap),
      young: Math.max(young, seen.young),
      used: Math.max(used, seen.used),
      buffers: Math.max(buffers, seen.buffers),
    });
  }
  return [...peaks.values()];
}
