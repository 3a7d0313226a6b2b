import { dollars, type Sums, type Totals } from '../../trace/totals.ts';
import type { SummaryTotals } from '../trace-store.ts';
import { addPacked, bucketOf, type Histogram, histogramPercentiles } from './histogram.ts';

/** A duration by which calls are counted in buckets. */
export type Duration = 'latency' | 'firstToken';

const NO_PERCENTILES = histogramPercentiles(new Map());

/** Measures that have another name than their sum. */
const SUM_OF_MEASURE: { readonly [M in keyof Totals]?: keyof Sums } = {
  costUsd: 'costPicodollars',
  cacheSavingsUsd: 'cacheSavingsPicodollars',
};

/** The sum that a measure is read from. */
export function sumOfMeasure(measure: keyof Totals): keyof Sums {
  return SUM_OF_MEASURE[measure] ?? (measure as keyof Sums);
}

/** What is gathered of one group, or of one of its steps. */
export class Tally {
  /** In the order that its reader chose. Whole numbers; bigints from where numbers are no longer exact. */
  readonly sums: (number | bigint)[];
  traces = 0;
  /** There may be thousands of tallies: these come with the first duration. */
  histograms: { [D in Duration]: Histogram } | undefined = undefined;

  /** @param length how many sums */
  constructor(length: number) {
    this.sums = [];
    for (let index = 0; index < length; index += 1) this.sums.push(0);
  }

  add(index: number, value: number | bigint): void {
    const sum = this.sums[index]!;
    const added = typeof sum === 'number' && typeof value === 'number' ? sum + value : Number.NaN;
    this.sums[index] = Number.isSafeInteger(added) ? added : BigInt(sum) + BigInt(value);
  }

  count(duration: Duration, ms: number): void {
    const histogram = this.#histogram(duration);
    const bucket = bucketOf(ms);
    histogram.set(bucket, (histogram.get(bucket) ?? 0) + 1);
  }

  /** @param packed as `packHistogram` gives it */
  addPacked(duration: Duration, packed: Uint8Array): void {
    if (packed.byteLength > 0) addPacked(this.#histogram(duration), packed);
  }

  /** Adds the measures to `target`, under their names. @param order of the sums */
  write<Target extends object>(
    measures: readonly (keyof Totals)[],
    order: readonly (keyof Sums)[],
    target: Target,
  ): Target & SummaryTotals {
    for (const measure of measures) (target as Record<string, unknown>)[measure] = this.#measure(measure, order);
    return target;
  }

  #measure(measure: keyof Totals, order: readonly (keyof Sums)[]): Totals[keyof Totals] {
    switch (measure) {
      case 'traces':
        return this.traces;
      case 'latencyMs':
        return this.histograms ? histogramPercentiles(this.histograms.latency) : NO_PERCENTILES;
      case 'timeToFirstTokenMs':
        return this.histograms ? histogramPercentiles(this.histograms.firstToken) : NO_PERCENTILES;
      default: {
        const sum = this.sums[order.indexOf(sumOfMeasure(measure))]!;
        return measure === 'costUsd' || measure === 'cacheSavingsUsd' ? dollars(sum) : Number(sum);
      }
    }
  }

  #histogram(duration: Duration): Histogram {
    this.histograms ??= { latency: new Map(), firstToken: new Map() };
    return this.histograms[duration];
  }
}
