import { expect, test } from 'vitest';
import { MEASURES } from './measures.ts';

test.each([
  ['a sum', { costUsd: 0.25, unknownCostCalls: 1 }, 0.25],
  ['answers of a cache, which cost nothing', { costUsd: 0, unknownCostCalls: 0 }, 0],
  ['unknown costs alone', { costUsd: 0, unknownCostCalls: 2 }, null],
  ['no answer', {}, null],
])('the cost of %s', (_, totals, drawn) => {
  expect(MEASURES.cost.series['']?.(totals)).toBe(drawn);
});
