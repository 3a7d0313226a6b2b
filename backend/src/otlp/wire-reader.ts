import { BinaryReader } from '@bufbuild/protobuf/wire';

/** Something that the emitters in use do not write: the general decoder has the say. */
export class Unusual extends Error {
  override readonly name = 'Unusual';
}

const LONGEST_NAME = 96;
const NAME_SLOTS = 4_096;

/** Names met before, by a hash of their bytes: keys repeat from span to span, and making a string of bytes is slow. */
const names: (string | undefined)[] = new Array<string | undefined>(NAME_SLOTS).fill(undefined);

/** Reads protobuf as the emitters in use write it. Whatever is unusual makes it throw: the general decoder has the say then. */
export class WireReader extends BinaryReader {
  readonly body: Uint8Array;
  readonly #buffer: Buffer;
  #tag = 0;

  constructor(bytes: Uint8Array) {
    super(bytes);
    this.body = bytes;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The number of a field and how it is written, in one: an array for each would be made for nothing. */
  field(): number {
    this.#tag = this.uint32();
    return this.#tag;
  }

  /**
   * Leaves out the field whose tag was read last.
   *
   * @param known numbers of the fields that the message has, as bits: that one of them is written in another way is unusual
   */
  skipField(known: number): void {
    const field = this.#tag >>> 3;
    if (field === 0 || (field < 31 && known & (1 << field))) throw new Unusual();
    this.skip(this.#tag & 7, field);
  }

  /** Reads a length and gives the position at which it ends. */
  limit(): number {
    const end = this.uint32() + this.pos;
    if (end > this.len) throw new Unusual();
    return end;
  }

  endAt(end: number): void {
    if (this.pos !== end) throw new Unusual();
  }

  /** A number where it is exact. */
  integer(): number | bigint {
    const exact = BigInt(this.int64());
    const number = Number(exact);
    return Number.isSafeInteger(number) ? number : exact;
  }

  /** Nanoseconds. */
  time(): bigint {
    return BigInt(this.fixed64());
  }

  /** Lower-case hex; `undefined` for an empty or all-zero id. */
  id(bytes: 8 | 16): string | undefined {
    const end = this.limit();
    const start = this.pos;
    this.pos = end;
    if (end === start) return undefined;
    if (end - start !== bytes) throw new Unusual();
    const hex = this.#buffer.toString('hex', start, end);
    return hex === ZEROS[bytes] ? undefined : hex;
  }

  /** A copy: the body is let go of. */
  copy(most: number): Uint8Array {
    const end = this.limit();
    if (end - this.pos > most) throw new Unusual();
    // Of a `Buffer`, `slice` would be a part of the body.
    const copy = new Uint8Array(this.body.subarray(this.pos, end));
    this.pos = end;
    return copy;
  }

  /** @throws Error where the bytes are no UTF-8 */
  text(most = Number.POSITIVE_INFINITY): string {
    const end = this.limit();
    const start = this.pos;
    if (end - start > most) throw new Unusual();
    this.pos = end;
    if (start === end) return '';
    const text = this.#buffer.toString('utf8', start, end);
    // Bytes that are no UTF-8 become U+FFFD; a mark of byte order is dropped by other decoders.
    if (text.includes('\uFFFD') || text.startsWith('\uFEFF')) throw new Unusual();
    return text;
  }

  /** A string that was probably met before. */
  name(): string {
    const start = this.pos;
    const end = this.limit();
    const from = this.pos;
    const length = end - from;
    if (length > LONGEST_NAME || length === 0) {
      this.pos = start;
      return this.text();
    }
    const bytes = this.body;
    let hash = length;
    for (let at = from; at < end; at += 1) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const slot = (hash ^ (hash >>> 15)) & (NAME_SLOTS - 1);
    const known = names[slot];
    if (known !== undefined && known.length === length) {
      let same = 0;
      while (same < length && known.charCodeAt(same) === bytes[from + same]) same += 1;
      // Only names of one byte a character are kept.
      if (same === length) {
        this.pos = end;
        return known;
      }
    }
    this.pos = start;
    const name = this.text();
    if (name.length === length && isAscii(bytes, from, end)) names[slot] = name;
    return name;
  }
}

const ZEROS = { 8: '0'.repeat(16), 16: '0'.repeat(32) } as const;

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at]! > 0x7f) return false;
  return true;
}
