import { expect, test } from 'vitest';
import type { SpanBatch, TraceStore } from '../store/trace-store.ts';
import { GroupCommit, QueueFullError } from './group-commit.ts';

const NOTHING = { traceIds: [], rejected: 0, rejections: [], outside: 0 };

/** A store whose commits end when the test says so. */
function slowStore(fail: (batches: readonly SpanBatch[]) => boolean = () => false) {
  const commits: { batches: string[]; end: () => void }[] = [];
  const write: TraceStore['write'] = (batches) =>
    new Promise((resolve, reject) => {
      const end = () =>
        fail(batches)
          ? reject(new Error('no'))
          : resolve({ stored: 0, duplicates: 0, batches: batches.map(() => NOTHING) });
      commits.push({ batches: batches.map(({ workspace }) => workspace), end });
    });
  return { commits, store: { write } as TraceStore };
}
const batch = (workspace: string): SpanBatch => ({ workspace, spans: [] });
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('what arrives during a commit goes into the next, and is answered after it', async () => {
  const { commits, store } = slowStore();
  const group = new GroupCommit(store, 1_000);
  const answered: string[] = [];
  for (const name of ['a', 'b', 'c']) void group.write(batch(name), 1).then(() => answered.push(name));
  expect(commits.map(({ batches }) => batches)).toEqual([['a']]);
  commits[0]!.end();
  await turn();
  expect(answered).toEqual(['a']);
  expect(commits.map(({ batches }) => batches)).toEqual([['a'], ['b', 'c']]);
  commits[1]!.end();
  await group.drain();
  expect(answered).toEqual(['a', 'b', 'c']);
});

test('a bad batch does not take its neighbours with it', async () => {
  const { commits, store } = slowStore((batches) => batches.some(({ workspace }) => workspace === 'bad'));
  const group = new GroupCommit(store, 1_000);
  const results = ['first', 'good', 'bad', 'fine'].map((name) =>
    group.write(batch(name), 1).then(
      () => name,
      () => `${name} refused`,
    ),
  );
  for (let n = 0; n < 5; n += 1) {
    commits[n]!.end();
    await turn();
  }
  expect(await Promise.all(results)).toEqual(['first', 'good', 'bad refused', 'fine']);
});

test('a full queue refuses, and takes again once it has room', async () => {
  const { commits, store } = slowStore();
  const group = new GroupCommit(store, 100);
  const first = group.write(batch('a'), 90);
  await expect(group.write(batch('b'), 20)).rejects.toThrow(QueueFullError);
  commits[0]!.end();
  await first;
  const third = group.write(batch('c'), 20);
  await turn();
  commits[1]!.end();
  await third;
});

test('one batch over the whole limit is taken when nothing waits', async () => {
  const { commits, store } = slowStore();
  const written = new GroupCommit(store, 100).write(batch('a'), 500);
  commits[0]!.end();
  await written;
});
