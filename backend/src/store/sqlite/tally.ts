import { dollars, noSums, type Sums, type Totals } from '../../trace/totals.ts';
import type { SummaryTotals } from '../trace-store.ts';
import { addPacked, bucketOf, type Histogram, histogramPercentiles } from './histogram.ts';

/** A duration by which calls are counted in buckets. */
export type Duration = 'latency' | 'firstToken';

const NO_PERCENTILES = histogramPercentiles(new Map());

/** What is gathered of one group, or of one of its steps. There may be thousands: histograms come with the first duration. */
export class Tally {
  readonly sums: Sums = noSums();
  traces = 0;
  #latency: Histogram | undefined;
  #firstToken: Histogram | undefined;

  count(duration: Duration, ms: number): void {
    const histogram = this.#histogram(duration);
    const bucket = bucketOf(ms);
    histogram.set(bucket, (histogram.get(bucket) ?? 0) + 1);
  }

  /** @param packed as `packHistogram` gives it */
  addPacked(duration: Duration, packed: Uint8Array): void {
    if (packed.byteLength > 0) addPacked(this.#histogram(duration), packed);
  }

  /** Adds the measures to `target`, under their names. */
  write<Target extends object>(measures: readonly (keyof Totals)[], target: Target): Target & SummaryTotals {
    for (const measure of measures) (target as Record<string, unknown>)[measure] = this.#measure(measure);
    return target;
  }

  #measure(measure: keyof Totals): Totals[keyof Totals] {
    switch (measure) {
      case 'traces':
        return this.traces;
      case 'costUsd':
        return dollars(this.sums.costPicodollars);
      case 'cacheSavingsUsd':
        return dollars(this.sums.cacheSavingsPicodollars);
      case 'latencyMs':
        return this.#latency ? histogramPercentiles(this.#latency) : NO_PERCENTILES;
      case 'timeToFirstTokenMs':
        return this.#firstToken ? histogramPercentiles(this.#firstToken) : NO_PERCENTILES;
      default:
        return this.sums[measure];
    }
  }

  #histogram(duration: Duration): Histogram {
    if (duration === 'latency') {
      this.#latency ??= new Map();
      return this.#latency;
    }
    this.#firstToken ??= new Map();
    return this.#firstToken;
  }
}
