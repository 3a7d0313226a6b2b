import { parentPort, workerData } from 'node:worker_threads';
import { giveWay } from '../../give-way.ts';
import { release } from '../../ingest/release.ts';
import { loadPriceTable } from '../../prices.ts';
import type { ThreadName } from '../../threads/thread-ends.ts';
import { InvalidCursorError, type SpanBatch, StoreUnavailableError } from '../trace-store.ts';
import { PackingThread } from './packing-thread.ts';
import { SqliteReader } from './reader.ts';
import { SqliteWriter, type WriterOptions } from './writer.ts';

/** What a thread is told at its start. */
export interface WorkerStart extends Omit<WriterOptions, 'table' | 'pack'> {
  readonly role: 'writer' | 'reader';
}

export interface WorkerRequest {
  readonly id: number;
  readonly method: string;
  readonly parameters: readonly unknown[];
  /** The result goes back as JSON in UTF-8. */
  readonly asJson?: boolean | undefined;
}

/** Errors lose their class on the way between threads: it goes by name. */
export type WorkerReply =
  | { readonly ready: true }
  /** A thread of its own ended. */
  | { readonly ended: ThreadName; readonly why: string }
  | { readonly id: number; readonly result: unknown }
  | {
      readonly id: number;
      readonly error: { readonly name: string; readonly message: string; readonly stack?: string | undefined };
    };

export const NAMED_ERRORS: { readonly [name: string]: new (message: string) => Error } = {
  StoreUnavailableError,
  InvalidCursorError,
};

if (parentPort) await serve(parentPort, workerData as WorkerStart);

async function serve(port: NonNullable<typeof parentPort>, { role, ...options }: WorkerStart): Promise<void> {
  if (role === 'writer') giveWay();
  const table = await loadPriceTable();
  const say = (reply: WorkerReply, transfer: readonly ArrayBuffer[] = []) => port.postMessage(reply, transfer);
  const packing = role === 'writer' ? new PackingThread({ ended: (why) => say({ ended: 'packer', why }) }) : undefined;
  const engine = packing
    ? new SqliteWriter({ ...options, table, pack: packing.pack })
    : new SqliteReader({ ...options, table });
  const methods = engine as unknown as Record<string, (...all: unknown[]) => unknown>;
  port.on('message', ({ id, method, parameters, asJson }: WorkerRequest) => {
    const answer = reply(id, () => {
      const result = methods[method]!(...parameters);
      return asJson && result !== undefined ? new TextEncoder().encode(JSON.stringify(result)) : result;
    });
    const isText = 'result' in answer && answer.result instanceof Uint8Array;
    say(answer, isText ? [(answer.result as Uint8Array<ArrayBuffer>).buffer] : []);
    if (method === 'write') releaseBodies(parameters[0] as readonly SpanBatch[]);
    if (method !== 'close') return;
    packing?.close();
    port.close();
  });
  say({ ready: true });
}

/** They are copies of those that the other thread has. */
function releaseBodies(batches: readonly SpanBatch[]): void {
  for (const { encoded } of batches) if (encoded) release(encoded.body);
}

function reply(id: number, work: () => unknown): Extract<WorkerReply, { id: number }> {
  try {
    return { id, result: work() };
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id, error: { name, message, stack } };
  }
}
