import { afterEach, expect, test } from 'vitest';
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

let thread: PackingThread;
afterEach(() => thread.close());

test('blocks come back as they would be packed here, in whatever order they are asked for', () => {
  thread = new PackingThread();
  const packed = blocks.map((make) => thread.pack(make));
  const backwards = packed.toReversed().map((take) => plain(take()));
  expect(backwards.toReversed()).toEqual(expected);
});

test('a thread that ended loses none', () => {
  thread = new PackingThread(50);
  const [first, ...rest] = blocks;
  expect(plain(thread.pack(first!)())).toEqual(expected[0]);
  thread.close();
  const packed = rest.map((make) => thread.pack(make));
  expect(packed.map((take) => plain(take()))).toEqual(expected.slice(1));
});
