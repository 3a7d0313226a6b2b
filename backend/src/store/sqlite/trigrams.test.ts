import { expect, test } from 'vitest';
import { trigramsOf, trigramTest } from './trigrams.ts';

const bytes = (text: string) => Buffer.from(text);
const may = (text: string, ...searched: string[]) => trigramTest(searched.map(bytes))(trigramsOf(bytes(text)));

test.each([
  ['a text that is there', 'the quick brown fox', ['quick brown'], true],
  ['at the start', 'the quick brown fox', ['the'], true],
  ['at the end', 'the quick brown fox', ['fox'], true],
  ['in other case', 'The QUICK brown fox', ['tHe quIck'], true],
  ['beyond ASCII', 'Grüße aus Köln', ['grüße'], true],
  ['one of two', 'the quick brown fox', ['slow', 'brown'], true],
  ['too short to tell', 'the quick brown fox', ['zz'], true],
  ['no text', 'the quick brown fox', [''], true],
  ['a text that is not there', 'the quick brown fox', ['xyzzy plugh'], false],
  ['none of two', 'the quick brown fox', ['xyzzy', 'plugh'], false],
  ['in nothing', '', ['xyzzy'], false],
])('%s', (_, text, searched, expected) => {
  expect(may(text, ...searched)).toBe(expected);
});

test('of a full block few texts are looked for in vain', () => {
  let state = 1;
  const letter = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  };
  const word = (length: number) => Array.from({ length }, letter).join('');
  const words = Array.from({ length: 2_000 }, () => word(5));
  const trigrams = trigramsOf(bytes(Array.from({ length: 16_000 }, (_, n) => words[(n * n) % 2_000]).join(' ')));
  const found = Array.from({ length: 1_000 }, () => trigramTest([bytes(word(12))])(trigrams)).filter(Boolean);
  expect(found.length).toBeLessThan(50);
});
