import { constants, zstdCompressSync } from 'node:zlib';
import { trigramsOf } from './trigrams.ts';

/** Bytes of spans that are compressed together: more take little less space, and longer to read one of them. */
export const BLOCK_BYTES = 96 * 1024;
/** Level 1 is twice as fast as the default and 2 % larger. */
const COMPRESSION = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A block of spans as it is stored. */
export interface PackedBlock {
  readonly body: Uint8Array;
  readonly trigrams: Uint8Array;
}

/** Begins to pack a block; what it returns gives the result, and waits for it where it must. */
export type Packer = (block: Uint8Array) => () => PackedBlock;

export function packBlock(block: Uint8Array): PackedBlock {
  return { body: zstdCompressSync(block, COMPRESSION), trigrams: trigramsOf(block) };
}

/** Packs at once, in this thread. */
export const packHere: Packer = (block) => {
  const packed = packBlock(block);
  return () => packed;
};
