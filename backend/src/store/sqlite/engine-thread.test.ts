import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EngineThread } from './engine-thread.ts';
import { PackingThread } from './packing-thread.ts';
import type { SqliteReader } from './reader.ts';

/** As when the system gives no more threads: the next that is asked for. */
const system = vi.hoisted(() => ({ refusals: 0, workers: [] as Worker[] }));
vi.mock(import('node:worker_threads'), async (original) => {
  const actual = await original();
  class Refusable extends actual.Worker {
    constructor(...start: ConstructorParameters<typeof Worker>) {
      if (system.refusals > 0) {
        system.refusals -= 1;
        throw new Error('no more threads');
      }
      super(...start);
      system.workers.push(this);
    }
  }
  return { ...actual, Worker: Refusable };
});

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portkey-otel-engine-'));
  system.workers.length = 0;
});
afterEach(() => rmSync(directory, { recursive: true }));

test('a thread that cannot be started again at once is tried again', async () => {
  const ends: string[] = [];
  const thread = await EngineThread.start<SqliteReader>({ role: 'reader', directory }, (_, why) => ends.push(why));
  const ask = () => thread.call('calls', 'default', ['a'.repeat(32)]);
  expect(await ask()).toEqual([[]]);
  system.refusals = 1;
  await system.workers[0]!.terminate();
  await expect(ask()).rejects.toThrow('the thread that answers questions ended and is started again');
  await vi.waitFor(async () => expect(await ask()).toEqual([[]]), 10_000);
  expect(ends).toEqual(['it was stopped', 'no more threads']);
  await thread.close();
});

test('blocks are packed where the thread that packs cannot be started again', async () => {
  const packing = new PackingThread();
  const take = packing.pack(() => Buffer.alloc(1_000));
  await system.workers[0]!.terminate();
  const expected = take();
  system.refusals = 1;
  expect(packing.pack(() => Buffer.alloc(1_000))()).toEqual(expected);
  packing.close();
});
