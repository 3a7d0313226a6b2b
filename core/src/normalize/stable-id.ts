const LANES = 4;

/**
 * Hex digits that are always the same for the same parts: ids of what came without one. Not for security: it only spreads well.
 *
 * @param digits 16 for a span, 32 for a trace.
 */
export function stableId(digits: 16 | 32, parts: readonly unknown[]): string {
  const input = parts.map((part) => `${typeof part}:${String(part)}`).join('\u0000');
  let id = '';
  for (let lane = 0; lane < LANES; lane++) {
    id += hash32(input, Math.imul(lane + 1, 0x9e3779b9))
      .toString(16)
      .padStart(8, '0');
  }
  const cut = id.slice(0, digits);
  return /^0+$/.test(cut) ? cut.replace(/0$/, '1') : cut;
}

/** FNV-1a over UTF-16 code units, with MurmurHash3's finish. */
function hash32(input: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < input.length; i++) {
    hash = Math.imul(hash ^ input.charCodeAt(i), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
