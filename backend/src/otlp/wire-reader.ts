/** Something that the emitters in use do not write: the general decoder has the say. */
export class Unusual extends Error {
  override readonly name = 'Unusual';
}

const LONGEST_NAME = 96;
const NAME_SLOTS = 4_096;

/** Names met before, by a hash of their bytes: keys repeat from span to span, and making a string of bytes is slow. */
const names: (string | undefined)[] = new Array<string | undefined>(NAME_SLOTS).fill(undefined);

/** Reads the wire format of protobuf. Whatever is unusual makes it throw `Unusual`. */
export class WireReader {
  readonly bytes: Uint8Array;
  position = 0;
  readonly #buffer: Buffer;
  readonly #view: DataView;
  #tag = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  tag(): number {
    this.#tag = this.varint();
    return this.#tag;
  }

  /**
   * Leaves out the field whose tag was read last.
   *
   * @param known numbers of the fields that the message has, as bits: that one of them is written in another way is unusual
   */
  skip(known: number): void {
    const field = this.#tag >>> 3;
    if (field === 0 || (field < 31 && known & (1 << field))) throw new Unusual();
    switch (this.#tag & 7) {
      case 0:
        this.varint();
        break;
      case 1:
        this.position += 8;
        break;
      case 2:
        this.position = this.limit();
        break;
      case 5:
        this.position += 4;
        break;
      default:
        throw new Unusual();
    }
  }

  /** Reads a length and gives the position at which it ends. */
  limit(): number {
    const length = this.varint();
    const end = this.position + length;
    if (end > this.bytes.length) throw new Unusual();
    return end;
  }

  endAt(end: number): void {
    if (this.position !== end) throw new Unusual();
  }

  /** Up to 28 bits: lengths, enumerations, counts. */
  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.position++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; shift < 28; shift += 7) {
      byte = bytes[this.position++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
    // Also at the end of the body, where bytes are undefined.
    throw new Unusual();
  }

  int64(): number | bigint {
    const { bytes } = this;
    const start = this.position;
    let value = 0;
    let factor = 1;
    for (let count = 0; count < 7; count += 1) {
      const byte = bytes[this.position++]!;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 128;
    }
    this.position = start;
    return this.#wideInt64();
  }

  /** Above 49 bits or negative. */
  #wideInt64(): number | bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.bytes[this.position++];
      if (byte === undefined) throw new Unusual();
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) {
        const exact = BigInt.asIntN(64, value);
        const number = Number(exact);
        return Number.isSafeInteger(number) ? number : exact;
      }
    }
    throw new Unusual();
  }

  fixed32(): number {
    this.#need(4);
    this.position += 4;
    return this.#view.getUint32(this.position - 4, true);
  }

  fixed64(): bigint {
    this.#need(8);
    this.position += 8;
    return this.#view.getBigUint64(this.position - 8, true);
  }

  double(): number {
    this.#need(8);
    this.position += 8;
    return this.#view.getFloat64(this.position - 8, true);
  }

  /** Lower-case hex; `undefined` for an empty or all-zero id. */
  id(bytes: 8 | 16): string | undefined {
    const end = this.limit();
    const start = this.position;
    this.position = end;
    if (end === start) return undefined;
    if (end - start !== bytes) throw new Unusual();
    const hex = this.#buffer.toString('hex', start, end);
    return hex === ZEROS[bytes] ? undefined : hex;
  }

  /** A copy: the body is let go of. */
  copy(most: number): Uint8Array {
    const end = this.limit();
    if (end - this.position > most) throw new Unusual();
    // Of a `Buffer`, `slice` would be a part of the body.
    const copy = new Uint8Array(this.bytes.subarray(this.position, end));
    this.position = end;
    return copy;
  }

  string(most = Number.POSITIVE_INFINITY): string {
    const end = this.limit();
    const start = this.position;
    if (end - start > most) throw new Unusual();
    this.position = end;
    if (start === end) return '';
    const text = this.#buffer.toString('utf8', start, end);
    // Bytes that are no UTF-8 become U+FFFD; a mark of byte order is dropped by other decoders.
    if (text.includes('\uFFFD') || text.startsWith('\uFEFF')) throw new Unusual();
    return text;
  }

  /** A string that was probably met before. */
  name(): string {
    const start = this.position;
    const end = this.limit();
    const from = this.position;
    const length = end - from;
    if (length > LONGEST_NAME || length === 0) {
      this.position = start;
      return this.string();
    }
    const { bytes } = this;
    let hash = length;
    for (let at = from; at < end; at += 1) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
    const slot = (hash ^ (hash >>> 15)) & (NAME_SLOTS - 1);
    const known = names[slot];
    if (known !== undefined && known.length === length) {
      let same = 0;
      while (same < length && known.charCodeAt(same) === bytes[from + same]) same += 1;
      // Only names of one byte a character are kept.
      if (same === length) {
        this.position = end;
        return known;
      }
    }
    this.position = start;
    const name = this.string();
    if (name.length === length && isAscii(bytes, from, end)) names[slot] = name;
    return name;
  }

  #need(count: number): void {
    if (this.position + count > this.bytes.length) throw new Unusual();
  }
}

const ZEROS = { 8: '0'.repeat(16), 16: '0'.repeat(32) } as const;

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at]! > 0x7f) return false;
  return true;
}
