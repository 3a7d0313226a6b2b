import { afterEach, expect, test } from 'vitest';
import { packBlock } from './packed-block.ts';
import { PackingThread } from './packing-thread.ts';

/** Made anew for each test: a block is given away. */
const blocksOfSpans = () =>
  Array.from({ length: 5 }, (_, number) => Buffer.from(`block ${number} of spans, `.repeat(4_000)));
const expected = blocksOfSpans().map((block) => plain(packBlock(block)));

function plain({ body, trigrams }: { body: Uint8Array; trigrams: Uint8Array }) {
  return [Buffer.from(body).toString('base64'), Buffer.from(trigrams).toString('base64')];
}

let thread: PackingThread;
afterEach(() => thread.close());

test('blocks come back as they would be packed here, in whatever order they are asked for', () => {
  thread = new PackingThread();
  const packed = blocksOfSpans().map((block) => thread.pack(block));
  const backwards = packed.toReversed().map((take) => plain(take()));
  expect(backwards.toReversed()).toEqual(expected);
});

test('a thread that ended loses none', () => {
  thread = new PackingThread(50);
  const [first, ...rest] = blocksOfSpans();
  expect(plain(thread.pack(first!)())).toEqual(expected[0]);
  thread.close();
  const packed = rest.map((block) => thread.pack(block));
  expect(packed.map((take) => plain(take()))).toEqual(expected.slice(1));
});
