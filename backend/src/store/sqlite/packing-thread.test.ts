import { setImmediate as turn } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { packBlock } from './packed-block.ts';
import { PackingThread } from './packing-thread.ts';

/** Each makes a block anew, as one is given away. */
const blocks = Array.from(
  { length: 5 },
  (_, number) => () => Buffer.from(`block ${number} of spans, `.repeat(4_000)) as Buffer<ArrayBuffer>,
);
const expected = blocks.map((make) => plain(packBlock(make())));

function plain({ body, trigrams }: { body: Uint8Array; trigrams: Uint8Array }) {
  return [Buffer.from(body).toString('base64'), Buffer.from(trigrams).toString('base64')];
}

const workers: Worker[] = [];
const started = (worker: Worker) => void workers.push(worker);
const ends: string[] = [];
let thread: PackingThread;
beforeEach(() => {
  workers.length = 0;
  ends.length = 0;
  process.on('worker', started);
});
afterEach(() => {
  process.off('worker', started);
  thread.close();
});

async function open(longestMs?: number): Promise<void> {
  thread = new PackingThread({ longestMs, ended: (why) => ends.push(why) });
  // It is told of a little later.
  await turn();
}
const packAll = () => blocks.map((make) => thread.pack(make));
const taken = (packed: ReturnType<typeof packAll>) => packed.map((take) => plain(take()));

test('blocks come back as they would be packed here, in whatever order they are asked for', async () => {
  await open();
  expect(taken(packAll().toReversed()).toReversed()).toEqual(expected);
});

test('a thread that ended loses none, and another is started', async () => {
  await open();
  const packed = packAll();
  await workers[0]!.terminate();
  expect(taken(packed)).toEqual(expected);
  for (let round = 0; round < 3; round += 1) expect(taken(packAll())).toEqual(expected);
  await turn();
  expect(workers).toHaveLength(2);
  expect(ends).toEqual(['it was stopped']);
});

test('one that is silent is given up, and not started again at once for ever', async () => {
  await open(1);
  // None is there that soon.
  for (let round = 0; round < 3; round += 1) expect(taken(packAll())).toEqual(expected);
  await turn();
  expect(workers).toHaveLength(2);
  expect(new Set(ends)).toEqual(new Set(['it gave no block for 1 ms']));
});
