import type { Percentiles } from '../../trace/totals.ts';

/** Buckets grow by 5 %: a percentile read from them is within 2.5 % of the true one. */
const GROWTH = Math.log(1.05);
/** Durations below this many milliseconds share one bucket. */
const SMALLEST_MS = 0.01;

/** Index of the logarithmic bucket that holds a duration in milliseconds. */
export function bucketOf(ms: number): number {
  return ms <= SMALLEST_MS ? 0 : Math.floor(Math.log(ms / SMALLEST_MS) / GROWTH) + 1;
}

/** The middle of a bucket, in milliseconds. */
export function bucketMs(bucket: number): number {
  return bucket === 0 ? 0 : SMALLEST_MS * Math.exp((bucket - 0.5) * GROWTH);
}

/** Counts by bucket, which may be added and taken away. */
export type Histogram = Map<number, number>;

export function histogramPercentiles(histogram: Histogram): Percentiles {
  const buckets = [...histogram].filter(([, count]) => count > 0).sort(([a], [b]) => a - b);
  const total = buckets.reduce((sum, [, count]) => sum + count, 0);
  const at = (share: number): number | null => {
    let passed = 0;
    for (const [bucket, count] of buckets) {
      passed += count;
      if (passed >= share * total) return Number(bucketMs(bucket).toPrecision(4));
    }
    return null;
  };
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Bucket and count, one after the other, in the order of buckets; empty when nothing is counted. */
export function packHistogram(histogram: Histogram): Uint8Array {
  const buckets = [...histogram].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
  const packed = new DataView(new ArrayBuffer(buckets.length * 8));
  buckets.forEach(([bucket, count], index) => {
    packed.setInt32(index * 8, bucket, true);
    packed.setInt32(index * 8 + 4, count, true);
  });
  return new Uint8Array(packed.buffer);
}

/** The sum of two that `packHistogram` packed, packed. */
export function sumOfPacked(one: Uint8Array, other: Uint8Array): Uint8Array {
  const [a, b] = [viewOf(one), viewOf(other)];
  const sum = new DataView(new ArrayBuffer(one.byteLength + other.byteLength));
  let length = 0;
  for (let atA = 0, atB = 0; atA < one.byteLength || atB < other.byteLength; ) {
    const bucketA = atA < one.byteLength ? a.getInt32(atA, true) : Number.POSITIVE_INFINITY;
    const bucketB = atB < other.byteLength ? b.getInt32(atB, true) : Number.POSITIVE_INFINITY;
    let count = 0;
    if (bucketA <= bucketB) {
      count += a.getInt32(atA + 4, true);
      atA += 8;
    }
    if (bucketB <= bucketA) {
      count += b.getInt32(atB + 4, true);
      atB += 8;
    }
    if (count === 0) continue;
    sum.setInt32(length, Math.min(bucketA, bucketB), true);
    sum.setInt32(length + 4, count, true);
    length += 8;
  }
  return new Uint8Array(sum.buffer, 0, length);
}

function viewOf(packed: Uint8Array): DataView {
  return new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
}

/** Adds what `packHistogram` packed. */
export function addPacked(histogram: Histogram, packed: Uint8Array): Histogram {
  const view = viewOf(packed);
  for (let at = 0; at < packed.byteLength; at += 8) {
    const bucket = view.getInt32(at, true);
    histogram.set(bucket, (histogram.get(bucket) ?? 0) + view.getInt32(at + 4, true));
  }
  return histogram;
}
