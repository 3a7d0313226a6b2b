import { workerData } from 'node:worker_threads';
import { release } from '../../ingest/release.ts';
import { packBlock } from './packed-block.ts';
import type { PackingAnswer, PackingRequest, PackingStart } from './packing-thread.ts';

const { port, answers } = workerData as PackingStart;

port.on('message', ({ id, block }: PackingRequest) => {
  const { body, trigrams } = packBlock(block);
  release(block);
  port.postMessage({ id, body, trigrams } satisfies PackingAnswer, [body.buffer, trigrams.buffer]);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});
