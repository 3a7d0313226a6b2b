import { expect, it } from 'vitest';
import { formatBytes, formatCount, formatDuration, formatUnknownCost, formatUsd } from './format.ts';

it.each([
  [0, '$0'],
  [1234.5, '$1,234.50'],
  [1, '$1.00'],
  [0.5, '$0.50'],
  [0.01234, '$0.0123'],
  [0.0000324, '$0.0000324'],
  [1e-12, '$0.000000000001'],
  [-0.002, '−$0.002'],
])('%d dollars: %s', (usd, text) => {
  expect(formatUsd(usd)).toBe(text);
});

it.each([
  [0.04, '0.0 ms'],
  [9.96, '10.0 ms'],
  [320.4, '320 ms'],
  [4_240, '4.2 s'],
  [185_000, '3 min 05 s'],
  [3_725_000, '1 h 02 min'],
])('%d milliseconds: %s', (ms, text) => {
  expect(formatDuration(ms)).toBe(text);
});

it('counts and sizes', () => {
  expect([812, 9_999, 12_345, 4_560_000].map(formatCount)).toEqual(['812', '9,999', '12.3k', '4.56M']);
  expect([640, 12_000, 1_200_000].map(formatBytes)).toEqual(['640 B', '12.0 kB', '1.2 MB']);
});

it('says why a cost is unknown', () => {
  expect(formatUnknownCost('no_usage')).toBe('no token counts');
  expect(formatUnknownCost('unpriced_unit:images')).toBe('no price for images');
  expect(formatUnknownCost('something new')).toBe('something new');
});
