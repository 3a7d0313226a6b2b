import { workerData } from 'node:worker_threads';
import { packBlock } from './packed-block.ts';
import type { PackingAnswer, PackingRequest, PackingStart } from './packing-thread.ts';

const { port, answers } = workerData as PackingStart;

port.on('message', ({ id, block }: PackingRequest) => {
  const { body, trigrams } = packBlock(block);
  port.postMessage({ id, body, trigrams } satisfies PackingAnswer);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});
