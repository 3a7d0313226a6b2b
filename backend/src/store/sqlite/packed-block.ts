import { constants, zstdCompressSync } from 'node:zlib';
import { releaseWhole } from '../../ingest/release.ts';
import { trigramsOf } from './trigrams.ts';

/** Bytes of spans that are compressed together: more take little less space, and longer to read one of them. */
export const BLOCK_BYTES = 96 * 1024;
/** Level 1 is twice as fast as the default and 2 % larger. What comes out of most blocks has room in one piece. */
const COMPRESSION = { chunkSize: 2 * BLOCK_BYTES, params: { [constants.ZSTD_c_compressionLevel]: 1 } };

/** A block of spans as it is stored. */
export interface PackedBlock {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly trigrams: Uint8Array<ArrayBuffer>;
}

/**
 * Begins to pack a block; what it returns gives the result, and waits for it where it must.
 *
 * @param make puts the block together, in a buffer of its own, and can do so until there is a result
 */
export type Packer = (make: () => Uint8Array<ArrayBuffer>) => () => PackedBlock;

/** Each of the two has a buffer of its own size, so that it can change hands or be given back. */
export function packBlock(block: Uint8Array): PackedBlock {
  const compressed = zstdCompressSync(block, COMPRESSION);
  const body = new Uint8Array(compressed);
  releaseWhole(compressed);
  return { body, trigrams: trigramsOf(block) };
}

/** Packs at once, in this thread. */
export const packHere: Packer = (make) => {
  const packed = packBlock(make());
  return () => packed;
};
