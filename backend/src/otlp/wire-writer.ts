import { FIXED32, FIXED64, LENGTH_DELIMITED, VARINT } from './wire-fields.ts';

const FIRST_BYTES = 64 * 1024;
const LONGEST_VARINT = 10;

/**
 * Writes the wire format of protobuf from its end to its beginning: when the length of a message is to be written, the message is
 * there already. Fields are given last first. Scalars that are zero or empty are written: whether they are is the caller's to decide.
 */
export class WireWriter {
  #buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);
  #view = viewOf(this.#buffer);
  /** What is written begins here. */
  #at = FIRST_BYTES;

  /** Bytes that are written: give it to `message` when all fields of one are. */
  get length(): number {
    return this.#buffer.length - this.#at;
  }

  /** A message, of what was written since the writer was `length` long. */
  message(field: number, length: number): void {
    this.#varint(this.length - length);
    this.#varint(LENGTH_DELIMITED(field));
  }

  string(field: number, text: string): void {
    const bytes = Buffer.byteLength(text);
    this.#room(bytes);
    this.#at -= bytes;
    this.#buffer.write(text, this.#at, bytes, 'utf8');
    this.#varint(bytes);
    this.#varint(LENGTH_DELIMITED(field));
  }

  bytes(field: number, bytes: Uint8Array): void {
    this.#room(bytes.byteLength);
    this.#at -= bytes.byteLength;
    this.#buffer.set(bytes, this.#at);
    this.#varint(bytes.byteLength);
    this.#varint(LENGTH_DELIMITED(field));
  }

  /** An id or another text of hex digits, as the bytes that it stands for. */
  hex(field: number, text: string): void {
    const bytes = text.length >> 1;
    this.#room(bytes);
    this.#at -= bytes;
    this.#buffer.write(text, this.#at, bytes, 'hex');
    this.#varint(bytes);
    this.#varint(LENGTH_DELIMITED(field));
  }

  /** @param value whole, not negative */
  uint(field: number, value: number): void {
    this.#varint(value);
    this.#varint(VARINT(field));
  }

  bool(field: number, value: boolean): void {
    this.uint(field, value ? 1 : 0);
  }

  /** A signed integer of 64 bits. */
  int(field: number, value: number | bigint): void {
    if (typeof value === 'number' && value >= 0) this.#varint(value);
    else this.#bigVarint(BigInt.asUintN(64, BigInt(value)));
    this.#varint(VARINT(field));
  }

  double(field: number, value: number): void {
    this.#room(8);
    this.#at -= 8;
    this.#view.setFloat64(this.#at, value, true);
    this.#varint(FIXED64(field));
  }

  fixed64(field: number, value: bigint): void {
    this.#room(8);
    this.#at -= 8;
    this.#view.setBigUint64(this.#at, value, true);
    this.#varint(FIXED64(field));
  }

  fixed32(field: number, value: number): void {
    this.#room(4);
    this.#at -= 4;
    this.#view.setUint32(this.#at, value, true);
    this.#varint(FIXED32(field));
  }

  /** All that was written. The writer is not to be used afterwards. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#buffer.subarray(this.#at);
  }

  /** @param value up to 2^53 - 1 */
  #varint(value: number): void {
    this.#room(LONGEST_VARINT);
    let bytes = 1;
    for (let left = value; left >= 0x80; left = Math.floor(left / 0x80)) bytes += 1;
    this.#at -= bytes;
    let rest = value;
    for (let at = this.#at; at < this.#at + bytes - 1; at += 1) {
      this.#buffer[at] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.#buffer[this.#at + bytes - 1] = rest;
  }

  #bigVarint(value: bigint): void {
    const bytes: number[] = [];
    let rest = value;
    for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
    bytes.push(Number(rest));
    this.#room(bytes.length);
    this.#at -= bytes.length;
    this.#buffer.set(bytes, this.#at);
  }

  #room(bytes: number): void {
    if (this.#at >= bytes) return;
    const { length } = this;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#buffer.length, length + bytes + FIRST_BYTES));
    larger.set(this.#buffer.subarray(this.#at), larger.length - length);
    this.#at = larger.length - length;
    this.#buffer = larger;
    this.#view = viewOf(larger);
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Buffer): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
