import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from '../give-way.ts';
import { loadPriceTable } from '../prices.ts';
import { SqliteReader } from '../store/sqlite/reader.ts';
import { ForwardEngine, type ForwardEngineOptions } from './forward-engine.ts';
import type { ForwardState } from './forward-state.ts';

/** What the thread is told at its start. */
export type ForwardStart = Omit<ForwardEngineOptions, 'store' | 'log'>;

export type ForwardRequest =
  /** Spans of these traces were committed. */
  | {
      readonly kind: 'touch';
      readonly workspace: string;
      readonly traceIds: readonly string[];
      readonly updatedMs: number;
    }
  | { readonly kind: 'states'; readonly id: number; readonly workspace: string }
  /** Lets go of the store's files, some of which are about to be removed. */
  | { readonly kind: 'release'; readonly id: number }
  | { readonly kind: 'close'; readonly id: number };

export type ForwardReply =
  | { readonly kind: 'ready' }
  /** It cannot start. */
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'log'; readonly line: string }
  | { readonly kind: 'done'; readonly id: number; readonly states?: readonly ForwardState[] };

if (parentPort) await serve(parentPort, workerData as ForwardStart);

async function serve(port: NonNullable<typeof parentPort>, start: ForwardStart): Promise<void> {
  // As the one that writes: what comes in would wait for what goes out.
  giveWay();
  const say = (reply: ForwardReply) => port.postMessage(reply);
  const table = await loadPriceTable();
  const open = () => new SqliteReader({ directory: start.directory, table });
  let reader = open();
  const engine = await ForwardEngine.open({
    ...start,
    store: {
      trace: async (workspace, traceId) => {
        // Answers and news are taken in between: until an answer is on disk, its request would be repeated after a crash.
        await nextTurn();
        return reader.trace(workspace, traceId);
      },
      spanCounts: async (traces) => reader.spanCounts(traces),
      changedSince: async (sinceMs) => reader.changedSince(sinceMs),
    },
    log: (line) => say({ kind: 'log', line }),
  }).catch((error: Error) => say({ kind: 'failed', message: error.message }));
  if (!engine) return port.close();
  port.on('message', async (request: ForwardRequest) => {
    switch (request.kind) {
      case 'touch':
        for (const traceId of request.traceIds) engine.touch(request.workspace, traceId, request.updatedMs);
        return;
      case 'states':
        return say({ kind: 'done', id: request.id, states: engine.states(request.workspace) });
      case 'release':
        reader.close();
        reader = open();
        return say({ kind: 'done', id: request.id });
      case 'close':
        await engine.close();
        reader.close();
        say({ kind: 'done', id: request.id });
        return port.close();
    }
  });
  say({ kind: 'ready' });
}
