import { expect, test } from 'vitest';
import { SettledTraces } from './settled-traces.ts';

/** Watches traces whose calls are read when the test says so. */
function watching(...traceIds: string[]) {
  const reads: { readonly traceId: string; readonly done: () => void }[] = [];
  const settled = new SettledTraces(
    100,
    (_, traceId) => new Promise((resolve) => reads.push({ traceId, done: () => resolve([]) })),
  );
  for (const traceId of traceIds) settled.touch('default', traceId, 0);
  const readIds = () => reads.map(({ traceId }) => traceId);
  return { settled, reads, readIds };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('one trace is read at a time, however often counting is asked for', async () => {
  const { settled, reads, readIds } = watching('a', 'b');
  const first = settled.settle(100);
  const second = settled.settle(100);
  expect(readIds()).toEqual(['a']);
  reads[0]!.done();
  await turn();
  expect(readIds()).toEqual(['a', 'b']);
  reads[1]!.done();
  await Promise.all([first, second]);
});

test('what settled meanwhile is counted too', async () => {
  const { settled, reads, readIds } = watching('a');
  settled.touch('default', 'b', 50);
  const first = settled.settle(100);
  const second = settled.settle(150);
  reads[0]!.done();
  await turn();
  expect(readIds()).toEqual(['a', 'b']);
  reads[1]!.done();
  await Promise.all([first, second]);
});

test('stopping waits for the trace that is being counted and counts no other', async () => {
  const { settled, reads, readIds } = watching('a', 'b');
  const counting = settled.settle(100);
  let isStopped = false;
  const stopping = settled.stop().then(() => {
    isStopped = true;
  });
  await turn();
  expect(isStopped).toBe(false);
  reads[0]!.done();
  await Promise.all([stopping, counting]);
  expect(readIds()).toEqual(['a']);
});
