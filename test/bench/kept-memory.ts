import { setImmediate as turn } from 'node:timers/promises';
import { context, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { BasicTracerProvider } from '@opentelemetry/sdk-trace-base';

const RUNS = 10_000;
const LIMIT_MB = 0.3;

/** Registers a provider that keeps no span. */
export function traceIntoNothing(): void {
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({
      spanProcessors: [{ onStart() {}, onEnd() {}, forceFlush: async () => {}, shutdown: async () => {} }],
    }),
  );
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
}

async function heapMb(): Promise<number> {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('run with --expose-gc');
  for (let times = 0; times < 5; times += 1) {
    await turn();
    gc();
  }
  return process.memoryUsage().heapUsed / 1e6;
}

/**
 * Prints the megabytes that 10,000 runs leave in the heap, after as many to warm up. Each tenth run fails, another tenth is
 * aborted, another left by its reader. Exit code 1 above the limit.
 */
export async function printKept(name: string, run: (ending: Ending) => Promise<unknown>): Promise<void> {
  const all = async () => {
    for (let i = 0; i < RUNS; i += 1) await run(ENDINGS[i % ENDINGS.length] ?? 'done');
  };
  await all();
  const before = await heapMb();
  await all();
  const kept = (await heapMb()) - before;
  console.log(`${name}: ${kept.toFixed(3)} MB kept after ${RUNS} runs (at most ${LIMIT_MB})`);
  if (kept > LIMIT_MB) process.exitCode = 1;
}

export type Ending = 'done' | 'streamed' | 'fails' | 'aborted' | 'left';
const ENDINGS: readonly Ending[] = [
  'done',
  'streamed',
  'fails',
  'done',
  'aborted',
  'streamed',
  'left',
  'done',
  'streamed',
  'done',
];
