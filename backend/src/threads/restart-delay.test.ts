import { expect, test } from 'vitest';
import { RestartDelay } from './restart-delay.ts';

test('at once, then ever later; one that lived for long begins anew', () => {
  const delay = new RestartDelay();
  const seconds = (livedMs: number) => delay.next(livedMs) / 1_000;
  expect(Array.from({ length: 9 }, () => seconds(10))).toEqual([0, 1, 2, 4, 8, 16, 32, 60, 60]);
  expect([600_000, 10, 10].map(seconds)).toEqual([0, 1, 2]);
});
