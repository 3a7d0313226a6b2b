import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonTokens, prettyJson } from './json-tokens.ts';

it('tells keys, strings, numbers and words apart', () => {
  const kinds = jsonTokens('{"a": [1.5e3, "b\\"c", true, null]}')
    .filter(({ kind }) => kind !== 'other')
    .map(({ kind, text }) => [kind, text]);
  expect(kinds).toEqual([
    ['key', '"a":'],
    ['number', '1.5e3'],
    ['string', '"b\\"c"'],
    ['word', 'true'],
    ['word', 'null'],
  ]);
});

it('loses nothing of any text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      expect(
        jsonTokens(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('reads text that is JSON, and leaves other text as it is', () => {
  expect(prettyJson('{"a":1}')).toEqual({ text: '{\n  "a": 1\n}', isJson: true });
  expect(prettyJson('{"a":1')).toEqual({ text: '{"a":1', isJson: false });
  expect(prettyJson('plain')).toEqual({ text: 'plain', isJson: false });
  expect(prettyJson(undefined)).toEqual({ text: 'undefined', isJson: true });
});
