import { describe, expect, it } from 'vitest';
import { attributesWithoutSecrets, withoutSecrets } from './secrets.ts';

const R = '[REDACTED]';

describe('secrets are taken out wherever they stand', () => {
  it.each([
    ['my key is sk-proj-abcDEF1234567890abcdef, ok', `my key is ${R}, ok`],
    ['sk-ant-api03-aaaaBBBB1111_-cc', R],
    ['pk_live_1234567890abcdef', R],
    ['gsk_aaaaaaaaaaaaaaaaaaaaaaaa', R],
    [`AIza${'a'.repeat(35)}`, R],
    ['AKIAIOSFODNN7EXAMPLE.', `${R}.`],
    ['Authorization: Bearer abcdefghijklmnop123', `Authorization: Bearer ${R}`],
    ['authorization: basic dXNlcjpwYXNzd29yZA==', `authorization: basic ${R}`],
    ['{"x-portkey-api-key":"hPxxyyzz11"}', `{"x-portkey-api-key":"${R}"}`],
    ['{\\"api_key\\": \\"abcdefgh\\"}', `{\\"api_key\\": \\"${R}\\"}`],
    ['postgres://user:p4ss@db:5432/x', `postgres://${R}@db:5432/x`],
    ['https://h/v1?key=AAAABBBB&q=1#f', `https://h/v1?key=${R}&q=1#f`],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abcdefghij', R],
  ])('%s', (text, clean) => {
    expect(withoutSecrets(text)).toBe(clean);
  });

  it.each([
    'sk-learn-pipelines-are-a-fine-thing',
    'the bearer of bad news is here today',
    'risk-assessment-2024-report-final',
    'https://example.com/a:b/c@d',
    'a key=1 and a token=2 in prose',
    '2024-01-01T00:00:00Z 192.168.0.1 550e8400-e29b-41d4-a716-446655440000',
    'api key',
  ])('and nothing else: %s', (text) => {
    expect(withoutSecrets(text)).toBe(text);
  });

  it('attributes without secrets are the same object', () => {
    const attributes = { a: 'x', list: ['a', 'b'], n: 1 };
    expect(attributesWithoutSecrets(attributes)).toBe(attributes);
    expect(attributesWithoutSecrets({ n: 1, list: ['a', 'sk-abcdef1234567890'] })).toEqual({ n: 1, list: ['a', R] });
  });
});

/** A pattern that goes back over what it has read would need hours here, and the test would run out of its time. */
it.each([
  ['prefixes', 'sk-'],
  ['words', 'Bearer a'],
  ['spaces', 'authorization:    '],
  ['slashes', '://a:'],
  ['dots', 'eyJaaaaaaaa.'],
  ['letters', 'a'],
  ['digits after a prefix', 'sk-1'],
  ['quotes', '"api_key":"'],
  ['escapes', 'api_key\\\\\\\\"'],
  ['queries', '?key='],
])('1 MB of %s is read in linear time', (_, unit) => {
  expect(withoutSecrets(unit.repeat(1_000_000 / unit.length))).not.toBe('');
});
