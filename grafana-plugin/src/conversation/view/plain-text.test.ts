import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it.each([
  ['colours', '\u001b[1;31mred\u001b[0m', 'red'],
  ['a title', '\u001b]0;you were here\u0007text', 'text'],
  ['a link', '\u001b]8;;https://example.org\u001b\\click\u001b]8;;\u001b\\', 'click'],
  ['cursor moves', 'a\u001b[2J\u001b[Hb', 'ab'],
  ['an override of direction', 'safe\u202egnp.exe', 'safegnp.exe'],
  ['nothing to take away', 'naïve 😀 text\n\tindented', 'naïve 😀 text\n\tindented'],
])('takes away %s', (_what, text, plain) => {
  expect(plainText(text)).toBe(plain);
});
