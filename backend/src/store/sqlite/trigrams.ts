/** Two rows of the table fit into a page. */
const SET_BYTES = 4_000;
const BITS = SET_BYTES * 8;
const WIDTH = 3;

/** ASCII letters in lower case, every other byte as it is: as text is searched. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** A byte for each bit, until all are known: to write a byte is quicker than to add a bit to one. */
const marks = new Uint8Array(BITS);

/** Which three bytes stand one after the other anywhere, as a set of hashes: a text of which one is missing is not there. */
export function trigramsOf(bytes: Uint8Array): Uint8Array {
  marks.fill(0);
  let first = 0;
  let second = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const third = FOLDED[bytes[at]!]!;
    marks[bitOf((first << 16) | (second << 8) | third)] = 1;
    first = second;
    second = third;
  }
  const set = new Uint8Array(SET_BYTES);
  for (let byte = 0, at = 0; byte < SET_BYTES; byte += 1, at += 8) {
    set[byte] =
      marks[at]! |
      (marks[at + 1]! << 1) |
      (marks[at + 2]! << 2) |
      (marks[at + 3]! << 3) |
      (marks[at + 4]! << 4) |
      (marks[at + 5]! << 5) |
      (marks[at + 6]! << 6) |
      (marks[at + 7]! << 7);
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
