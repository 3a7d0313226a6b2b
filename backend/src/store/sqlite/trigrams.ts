/** Two rows of the table fit into a page. */
const SET_BYTES = 4_000;
const BITS = SET_BYTES * 8;
const WIDTH = 3;

/** ASCII letters in lower case, every other byte as it is: as text is searched. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** Which three bytes stand one after the other anywhere, as a set of hashes: a text of which one is missing is not there. */
export function trigramsOf(bytes: Uint8Array): Uint8Array {
  const set = new Uint8Array(SET_BYTES);
  let three = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    three = ((three << 8) | FOLDED[bytes[at]!]!) & 0xff_ffff;
    const bit = bitOf(three);
    set[bit >> 3]! |= 1 << (bit & 7);
  }
  return set;
}

/** Whether bytes with these trigrams may have one of the texts anywhere. */
export function trigramTest(texts: readonly Uint8Array[]): (trigrams: Uint8Array) => boolean {
  const bitsOfTexts = texts.map((text) =>
    Array.from({ length: Math.max(0, text.length - WIDTH + 1) }, (_, at) =>
      bitOf((FOLDED[text[at]!]! << 16) | (FOLDED[text[at + 1]!]! << 8) | FOLDED[text[at + 2]!]!),
    ),
  );
  return (trigrams) => bitsOfTexts.some((bits) => bits.every((bit) => (trigrams[bit >> 3]! >> (bit & 7)) & 1));
}

function bitOf(three: number): number {
  return (Math.imul(three, 0x9e3779b1) >>> 0) % BITS;
}
