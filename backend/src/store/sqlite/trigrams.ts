/** Two rows of the table fit into a page. The bits are those of `bitOf`. */
const SET_BYTES = 4_000;
const BITS = SET_BYTES * 8;
const WIDTH = 3;

/** ASCII letters in lower case, every other byte as it is: as text is searched. */
const FOLDED = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte));

/** A byte for each bit, until all are known: to write a byte is quicker than to add a bit to one. */
const marks = new Uint8Array(BITS);

/** Which three bytes stand one after the other anywhere, as a set of hashes: a text of which one is missing is not there. */
export function trigramsOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  // What a module holds is a variable to the engine once it is bundled, and looked up for each byte.
  const [folded, marked] = [FOLDED, marks];
  marked.fill(0);
  let first = 0;
  let second = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const third = folded[bytes[at]!]!;
    marked[bitOf((first << 16) | (second << 8) | third)] = 1;
    first = second;
    second = third;
  }
  const set = new Uint8Array(SET_BYTES);
  for (let byte = 0, at = 0; byte < SET_BYTES; byte += 1, at += 8) {
    set[byte] =
      marked[at]! |
      (marked[at + 1]! << 1) |
      (marked[at + 2]! << 2) |
      (marked[at + 3]! << 3) |
      (marked[at + 4]! << 4) |
      (marked[at + 5]! << 5) |
      (marked[at + 6]! << 6) |
      (marked[at + 7]! << 7);
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

/** By a number that stands here: to divide by a variable takes several times as long. */
function bitOf(three: number): number {
  return (Math.imul(three, 0x9e3779b1) >>> 0) % 32_000;
}
