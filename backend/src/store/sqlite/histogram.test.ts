import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPacked, type Histogram, packHistogram, sumOfPacked } from './histogram.ts';

const histogram = fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), fc.integer({ min: -3, max: 3 }));
const packed = (counts: Record<string, number>) =>
  packHistogram(new Map(Object.entries(counts).map(([bucket, count]) => [Number(bucket), count])));

test('the sum of two packed histograms is that of their counts, and what comes to nothing leaves no trace', () => {
  fc.assert(
    fc.property(histogram, histogram, (one, other) => {
      const counts: Histogram = new Map();
      addPacked(addPacked(counts, packed(one)), packed(other));
      expect(sumOfPacked(packed(one), packed(other))).toEqual(packHistogram(counts));
    }),
  );
});
