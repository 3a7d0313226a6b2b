import { expect, test } from 'vitest';
import { SettledTraces } from './settled-traces.ts';

/** Watches traces whose calls are read when the test says so. */
function watching(...traceIds: string[]) {
  const reads: { readonly read: string; readonly done: () => void }[] = [];
  const settled = new SettledTraces(
    100,
    (workspace, ids) =>
      new Promise((resolve) =>
        reads.push({ read: `${workspace}: ${ids.join(' ')}`, done: () => resolve(ids.map(() => [])) }),
      ),
  );
  for (const traceId of traceIds) settled.touch('one', traceId, 0);
  return { settled, reads, readIds: () => reads.map(({ read }) => read) };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('one read at a time, of one workspace, however often counting is asked for', async () => {
  const { settled, reads, readIds } = watching('a', 'b');
  settled.touch('two', 'c', 0);
  const first = settled.settle(100);
  const second = settled.settle(100);
  expect(readIds()).toEqual(['one: a b']);
  reads[0]!.done();
  await turn();
  expect(readIds()).toEqual(['one: a b', 'two: c']);
  reads[1]!.done();
  await Promise.all([first, second]);
});

test('many traces are read some at a time', async () => {
  const { settled, reads } = watching(...Array.from({ length: 1_000 }, (_, number) => `trace${number}`));
  const counting = settled.settle(100);
  for (let read = 0; read < reads.length; read += 1) {
    reads[read]!.done();
    await turn();
  }
  await counting;
  expect(reads.length).toBeGreaterThan(5);
  expect(reads.flatMap(({ read }) => read.match(/trace\d+/g))).toHaveLength(1_000);
});

test('what settled meanwhile is counted too', async () => {
  const { settled, reads, readIds } = watching('a');
  settled.touch('one', 'b', 50);
  const first = settled.settle(100);
  const second = settled.settle(150);
  reads[0]!.done();
  await turn();
  expect(readIds()).toEqual(['one: a', 'one: b']);
  reads[1]!.done();
  await Promise.all([first, second]);
});

test('stopping waits for the read that is under way and begins no other', async () => {
  const { settled, reads, readIds } = watching('a');
  settled.touch('two', 'b', 0);
  const counting = settled.settle(100);
  let isStopped = false;
  const stopping = settled.stop().then(() => {
    isStopped = true;
  });
  await turn();
  expect(isStopped).toBe(false);
  reads[0]!.done();
  await Promise.all([stopping, counting]);
  expect(readIds()).toEqual(['one: a']);
});
