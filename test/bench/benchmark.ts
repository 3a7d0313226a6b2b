/**
 * A benchmark is a set of variants measured in turn in one process, and limits between their medians. A limit is a ratio to
 * another variant of the same run, or an absolute number of nanoseconds where the requirement is one.
 */
export interface Variant {
  readonly name: string;
  /** Before each sample, untimed: what the variant needs of process-wide state. */
  before?(): void;
  /** One iteration; its result is kept, so that nothing is optimized away. In an `async` benchmark it is awaited. */
  run(): unknown;
}

/**
 * `over` names a variant whose time is subtracted first: what is limited is what the others add to it, by the median of the
 * differences within each round, which a machine that slows down for a while does not change. An `aim` was never reached yet: it
 * is measured and shown with the others, and fails nothing.
 */
export type Limit = { readonly variant: string; readonly over?: string; readonly aim?: true } & (
  | { readonly atMost: number; readonly times: string }
  | { readonly atMostNs: number }
);

export interface Benchmark {
  readonly name: string;
  readonly variants: readonly Variant[];
  readonly limits: readonly Limit[];
  /** Iterations are promises, one awaited after the other: for `measureAsync`. */
  readonly async?: boolean;
  /** Iterations of each sample, without warm-up: one, where each starts a process. Default: as many as fill `sampleMs`. */
  readonly iterations?: number;
}

export interface Measured {
  readonly name: string;
  /** Median over the samples of the mean time of one iteration. */
  readonly medianNs: number;
  readonly minNs: number;
  /** The samples, in the order of the rounds. */
  readonly roundsNs: readonly number[];
}

export interface Verdict {
  readonly text: string;
  readonly measured: number;
  readonly limit: number;
  /** Within the limit. */
  readonly reached: boolean;
  /** A time, which a busy machine lengthens, and not a ratio. */
  readonly absolute: boolean;
  readonly aim: boolean;
}

export interface Options {
  /** Samples of each variant. Default 31. */
  readonly samples?: number;
  /** Milliseconds that one sample should take. Default 10. */
  readonly sampleMs?: number;
  /** Nanoseconds from any fixed point. Default: the process's monotonic clock. */
  readonly clock?: () => bigint;
}

let kept: unknown;

function timeBatch(variant: Variant, iterations: number, clock: () => bigint): number {
  variant.before?.();
  const start = clock();
  for (let i = 0; i < iterations; i += 1) kept = variant.run();
  return Number(clock() - start);
}

function iterationsFor(variant: Variant, sampleMs: number, clock: () => bigint): number {
  let iterations = 1;
  for (;;) {
    const longEnoughNs = sampleMs * 1e6 * 0.5;
    let ns = timeBatch(variant, iterations, clock);
    // A pause of the machine's or the collector's looks like many iterations.
    if (ns >= longEnoughNs)
      ns = Math.min(ns, timeBatch(variant, iterations, clock), timeBatch(variant, iterations, clock));
    if (ns >= longEnoughNs || iterations >= 1e8) return Math.max(1, Math.round((iterations * sampleMs * 1e6) / ns));
    iterations *= ns < 1e6 ? 10 : 2;
  }
}

/** Iterations of code that the engine has had time to optimize for this variant, and to optimize again where it guessed wrong. */
function warmedUp(variant: Variant, sampleMs: number, clock: () => bigint): number {
  const iterations = iterationsFor(variant, sampleMs, clock);
  for (let i = 0; i < WARM_UP_SAMPLES; i += 1) timeBatch(variant, iterations, clock);
  return iterationsFor(variant, sampleMs, clock);
}
const WARM_UP_SAMPLES = 6;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

interface Planned {
  readonly variant: Variant;
  iterations: number;
  readonly ns: number[];
}

/** There and back (A B C C B A …): a machine whose speed drifts slows all alike, and none always cleans up after the same other. */
function rounds(plan: readonly Planned[], count: number): Planned[] {
  return Array.from({ length: count }, (_, round) => (round % 2 === 0 ? plan : plan.toReversed())).flat();
}

/** By rounds that go there and back, after each variant was warmed up. */
export function measure(
  benchmark: Benchmark,
  { samples = 31, sampleMs = 10, clock = process.hrtime.bigint }: Options = {},
): Measured[] {
  const plan: Planned[] = benchmark.variants.map((variant) => {
    if (benchmark.iterations === undefined) timeBatch(variant, 100, clock);
    const iterations = benchmark.iterations ?? warmedUp(variant, sampleMs, clock);
    return { variant, iterations, ns: [] };
  });
  for (const { variant, iterations, ns } of rounds(plan, samples)) {
    ns.push(timeBatch(variant, iterations, clock) / iterations);
  }
  void kept;
  return plan.map(({ variant, ns }) => summary(variant, ns));
}

/**
 * As `measure`, for iterations that are promises: each is awaited before the next. As many rounds go before as are measured: of
 * code that is spread over many small steps, as that of frameworks is, the engine optimizes the last long after the first, and
 * what it has not optimized yet costs all variants alike, so that they seem nearer to each other than they are in a server.
 */
export async function measureAsync(
  benchmark: Benchmark,
  { samples = 31, sampleMs = 10, clock = process.hrtime.bigint }: Options = {},
): Promise<Measured[]> {
  const plan: Planned[] = benchmark.variants.map((variant) => ({ variant, iterations: 1, ns: [] }));
  for (const entry of plan) {
    await timeAsyncBatch(entry.variant, WARM_UP, clock);
    const ns = await timeAsyncBatch(entry.variant, WARM_UP, clock);
    entry.iterations = Math.max(1, Math.round((WARM_UP * sampleMs * 1e6) / ns));
  }
  for (const { variant, iterations } of rounds(plan, samples)) await timeAsyncBatch(variant, iterations, clock);
  for (const { variant, iterations, ns } of rounds(plan, samples)) {
    ns.push((await timeAsyncBatch(variant, iterations, clock)) / iterations);
  }
  return plan.map(({ variant, ns }) => summary(variant, ns));
}
const WARM_UP = 400;

async function timeAsyncBatch(variant: Variant, iterations: number, clock: () => bigint): Promise<number> {
  variant.before?.();
  const start = clock();
  for (let i = 0; i < iterations; i += 1) kept = await variant.run();
  return Number(clock() - start);
}

function summary({ name }: Variant, ns: readonly number[]): Measured {
  return { name, medianNs: median(ns), minNs: Math.min(...ns), roundsNs: ns };
}

/** How much slower than at its best the machine ran during a measurement, as most variants felt it; 1 on a quiet one. */
export function noiseOf(measured: readonly Measured[]): number {
  return Math.max(1, median(measured.map(({ medianNs, minNs }) => medianNs / minNs)));
}

export function judge(limits: readonly Limit[], measured: readonly Measured[]): Verdict[] {
  const roundsOf = (name: string): readonly number[] => {
    const found = measured.find((entry) => entry.name === name);
    if (!found) throw new Error(`no variant is named "${name}"`);
    return found.roundsNs;
  };
  const medianOf = (name: string, over: string | undefined): number => {
    const base = over === undefined ? [] : roundsOf(over);
    return median(roundsOf(name).map((ns, round) => ns - (base[round] ?? 0)));
  };
  return limits.map((limit) => {
    const added = limit.over === undefined ? '' : ` (added to ${limit.over})`;
    const ns = medianOf(limit.variant, limit.over);
    if ('atMostNs' in limit) {
      return {
        text: `${limit.variant} ≤ ${limit.atMostNs} ns${added}`,
        measured: ns,
        limit: limit.atMostNs,
        reached: ns <= limit.atMostNs,
        absolute: true,
        aim: limit.aim === true,
      };
    }
    const ratio = ns / medianOf(limit.times, limit.over);
    return {
      text: `${limit.variant} ≤ ${limit.atMost} × ${limit.times}${added}`,
      measured: ratio,
      limit: limit.atMost,
      reached: ratio <= limit.atMost,
      absolute: false,
      aim: limit.aim === true,
    };
  });
}
