import { gunzipSync, zstdDecompressSync } from 'node:zlib';

/** Packed in a packed file, such as a compressed message in a compressed archive of them; more is an attack. */
const MAX_LAYERS = 3;
const MAX_INFLATED_BYTES = 1024 ** 3;

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** The bytes without gzip or zstd around them. @throws Error that names the packing which they begin like and are not. */
export function unpacked(body: Uint8Array): Uint8Array {
  let plain = body;
  for (let layer = 0; layer < MAX_LAYERS; layer++) {
    const packing = begins(plain, GZIP) ? 'gzip' : begins(plain, ZSTD) ? 'zstd' : undefined;
    if (packing === undefined) break;
    const unpack = packing === 'gzip' ? gunzipSync : zstdDecompressSync;
    try {
      plain = unpack(plain, { maxOutputLength: MAX_INFLATED_BYTES });
    } catch (error) {
      throw new Error(`looks like ${packing} and is not: ${(error as Error).message}`);
    }
  }
  return plain;
}

/** Text in UTF-16 with its mark, as PowerShell's redirection writes it, in UTF-8. Other bytes as they are. */
export function inUtf8(body: Uint8Array): Uint8Array {
  const encoding = begins(body, [0xff, 0xfe]) ? 'utf-16le' : begins(body, [0xfe, 0xff]) ? 'utf-16be' : undefined;
  return encoding === undefined ? body : new TextEncoder().encode(new TextDecoder(encoding).decode(body));
}

/** Messages one after the other, and how many bytes of a last one that was cut off. */
export interface Frames {
  readonly messages: readonly Uint8Array[];
  readonly cutBytes: number;
}

/**
 * Messages with their length before each: four bytes, the greatest first, as the Collector's file exporter writes protobuf and
 * compressed messages, or a varint, as protobuf's libraries write delimited messages. `undefined` where the lengths do not fit.
 */
export function framesOf(body: Uint8Array): Frames | undefined {
  return split(body, fixedLength) ?? split(body, varintLength);
}

type ReadLength = (body: Uint8Array, at: number) => { readonly length: number; readonly from: number } | undefined;

function split(body: Uint8Array, readLength: ReadLength): Frames | undefined {
  const messages: Uint8Array[] = [];
  let at = 0;
  while (at < body.length) {
    const next = readLength(body, at);
    if (next === undefined || next.length === 0 || next.from + next.length > body.length) break;
    messages.push(body.subarray(next.from, next.from + next.length));
    at = next.from + next.length;
  }
  return messages.length === 0 ? undefined : { messages, cutBytes: body.length - at };
}

const fixedLength: ReadLength = (body, at) =>
  at + 4 > body.length
    ? undefined
    : { length: new DataView(body.buffer, body.byteOffset + at, 4).getUint32(0), from: at + 4 };

const varintLength: ReadLength = (body, at) => {
  let length = 0;
  for (let i = 0; i < 5 && at + i < body.length; i++) {
    const byte = body[at + i] as number;
    length += (byte & 0x7f) * 2 ** (7 * i);
    if (byte < 0x80) return { length, from: at + i + 1 };
  }
  return undefined;
};

/** The resources of a protobuf request that are there as a whole, where its end is missing. */
export function completePart(body: Uint8Array): { readonly whole: Uint8Array; readonly cutBytes: number } | undefined {
  let at = 0;
  while (body[at] === RESOURCE_TAG) {
    const next = varintLength(body, at + 1);
    if (next === undefined || next.from + next.length > body.length) break;
    at = next.from + next.length;
  }
  return at === 0 || at === body.length ? undefined : { whole: body.subarray(0, at), cutBytes: body.length - at };
}

/** Field 1, a message: `resource_spans` and `resource_logs` alike. */
const RESOURCE_TAG = 0x0a;

function begins(body: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => body[i] === byte);
}
