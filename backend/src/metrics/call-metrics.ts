import { type CallFacts, isCall, model } from '../trace/span-facts.ts';
import { addSums, dollars, noSums, type Sums, sumsOf } from '../trace/totals.ts';

/** With 32 series for each set of labels, a workspace shows fewer than 2,000 series; what comes later counts as `other`. */
const MOST_LABEL_SETS = 60;
const DURATION_BOUNDS_S = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const FIRST_TOKEN_BOUNDS_S = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts of one set of labels. All whole numbers but the sums of seconds, so that they can be taken away again. */
interface Tally {
  readonly sums: Sums;
  readonly duration: SecondsHistogram;
  readonly firstToken: SecondsHistogram;
}

interface SecondsHistogram {
  /** One for each bound, not cumulative; the last is for all above. */
  readonly counts: number[];
  totalMs: number;
}

/** What was counted of one trace, as text: thousands are remembered, and objects take ten times the memory. */
export type Counted = string & { readonly of: 'CallMetrics' };

const LABELS = ['provider', 'model', 'operation', 'service'] as const;

/** Prometheus counters and histograms of the model calls of one workspace, as settled traces bring them. */
export class CallMetrics {
  readonly #sets = new Map<string, Tally>();
  #corrections = 0;
  #takenBackPicodollars = 0n;

  /**
   * Counts a settled trace. A counter never goes down: where late spans made less of the trace than was counted before, the
   * difference goes to counters of corrections.
   *
   * @param before what this returned when the trace was counted the last time
   */
  count(calls: readonly CallFacts[], before?: Counted): Counted {
    const now = tallies(calls);
    const then = unpacked(before);
    let isCorrected = false;
    for (const key of new Set([...now.keys(), ...then.keys()])) {
      const change = noSums();
      addSums(change, now.get(key)?.sums ?? noSums());
      addSums(change, then.get(key)?.sums ?? noSums(), -1);
      const set = this.#set(key);
      for (const name of Object.keys(change) as (keyof Sums)[]) {
        if (change[name] >= 0) continue;
        isCorrected = true;
        if (name === 'costPicodollars') this.#takenBackPicodollars -= change[name];
        (change as Record<keyof Sums, number | bigint>)[name] = typeof change[name] === 'bigint' ? 0n : 0;
      }
      addSums(set.sums, change);
      for (const measure of ['duration', 'firstToken'] as const)
        addRise(set[measure], now.get(key)?.[measure], then.get(key)?.[measure]);
    }
    if (isCorrected) this.#corrections += 1;
    return packed(now);
  }

  /** In Prometheus' text format 0.0.4. */
  text(): string {
    const sets = [...this.#sets].map(([key, tally]) => ({ labels: labelText(key), tally }));
    const counter = (name: string, help: string, value: (tally: Tally) => number) => [
      header(name, help, 'counter'),
      ...sets.map(({ labels, tally }) => `portkey_otel_${name}{${labels}} ${value(tally)}`),
    ];
    const tokens = TOKEN_TYPES.flatMap(([type, sum]) =>
      sets.map(({ labels, tally }) => `portkey_otel_tokens_total{${labels},type="${type}"} ${tally.sums[sum]}`),
    );
    return [
      ...counter('calls_total', 'Model calls, also failed ones.', ({ sums }) => sums.calls),
      ...counter('call_errors_total', 'Model calls that ended in an error.', ({ sums }) => sums.errors),
      header('tokens_total', 'Tokens of billed calls; cache and reasoning are parts of input and output.', 'counter'),
      ...tokens,
      ...counter('cost_usd_total', 'Known cost in US dollars.', ({ sums }) => dollars(sums.costPicodollars)),
      ...counter('cache_savings_usd_total', 'What cache reads saved.', ({ sums }) =>
        dollars(sums.cacheSavingsPicodollars),
      ),
      ...counter('unknown_cost_calls_total', 'Billed calls of unknown cost.', ({ sums }) => sums.unknownCostCalls),
      header('call_duration_seconds', 'Duration of model calls.', 'histogram'),
      ...sets.flatMap(({ labels, tally }) =>
        histogramText('call_duration_seconds', labels, tally.duration, DURATION_BOUNDS_S),
      ),
      header('time_to_first_token_seconds', 'Time to the first token of streamed calls.', 'histogram'),
      ...sets.flatMap(({ labels, tally }) =>
        histogramText('time_to_first_token_seconds', labels, tally.firstToken, FIRST_TOKEN_BOUNDS_S),
      ),
      header('corrected_traces_total', 'Traces of which late spans made less than had been counted.', 'counter'),
      `portkey_otel_corrected_traces_total ${this.#corrections}`,
      header('corrected_cost_usd_total', 'Cost that had been counted and was taken back.', 'counter'),
      `portkey_otel_corrected_cost_usd_total ${dollars(this.#takenBackPicodollars)}`,
      '',
    ].join('\n');
  }

  #set(key: string): Tally {
    const shown = this.#sets.has(key) || this.#sets.size < MOST_LABEL_SETS ? key : OTHER;
    const set = this.#sets.get(shown) ?? newTally();
    this.#sets.set(shown, set);
    return set;
  }
}

const OTHER = JSON.stringify(LABELS.map(() => 'other'));

const TOKEN_TYPES: readonly (readonly [string, keyof Sums])[] = [
  ['input', 'inputTokens'],
  ['output', 'outputTokens'],
  ['cache_read', 'cacheReadTokens'],
  ['cache_write', 'cacheWriteTokens'],
  ['reasoning', 'reasoningTokens'],
];

function tallies(calls: readonly CallFacts[]): Map<string, Tally> {
  const byLabels = new Map<string, Tally>();
  for (const facts of calls.filter(isCall)) {
    const key = JSON.stringify([facts.provider ?? '', model(facts) ?? '', facts.operation ?? '', facts.service ?? '']);
    const tally = byLabels.get(key) ?? newTally();
    byLabels.set(key, tally);
    addSums(tally.sums, sumsOf(facts));
    observe(tally.duration, facts.durationNano / 1e6, DURATION_BOUNDS_S);
    if (facts.timeToFirstTokenMs !== undefined)
      observe(tally.firstToken, facts.timeToFirstTokenMs, FIRST_TOKEN_BOUNDS_S);
  }
  return byLabels;
}

function packed(byLabels: ReadonlyMap<string, Tally>): Counted {
  return JSON.stringify([...byLabels], (_, value: unknown) =>
    typeof value === 'bigint' ? { $: String(value) } : value,
  ) as Counted;
}

function unpacked(counted: Counted | undefined): Map<string, Tally> {
  if (counted === undefined) return new Map();
  const revived = (_: string, value: unknown) =>
    typeof value === 'object' && value !== null && '$' in value ? BigInt(value.$ as string) : value;
  return new Map(JSON.parse(counted, revived) as [string, Tally][]);
}

function newTally(): Tally {
  const histogram = (bounds: readonly number[]) => ({
    counts: Array.from({ length: bounds.length + 1 }, () => 0),
    totalMs: 0,
  });
  return { sums: noSums(), duration: histogram(DURATION_BOUNDS_S), firstToken: histogram(FIRST_TOKEN_BOUNDS_S) };
}

function observe(histogram: SecondsHistogram, ms: number, boundsSeconds: readonly number[]): void {
  const bound = boundsSeconds.findIndex((seconds) => ms <= seconds * 1_000);
  histogram.counts[bound === -1 ? boundsSeconds.length : bound]! += 1;
  histogram.totalMs += ms;
}

function addRise(target: SecondsHistogram, now?: SecondsHistogram, then?: SecondsHistogram): void {
  for (const index of target.counts.keys()) {
    target.counts[index]! += Math.max(0, (now?.counts[index] ?? 0) - (then?.counts[index] ?? 0));
  }
  target.totalMs += Math.max(0, (now?.totalMs ?? 0) - (then?.totalMs ?? 0));
}

function header(name: string, help: string, type: string): string {
  return `# HELP portkey_otel_${name} ${help}\n# TYPE portkey_otel_${name} ${type}`;
}

function histogramText(
  name: string,
  labels: string,
  { counts, totalMs }: SecondsHistogram,
  bounds: readonly number[],
): string[] {
  let cumulative = 0;
  const buckets = counts.map((count, index) => {
    cumulative += count;
    return `portkey_otel_${name}_bucket{${labels},le="${bounds[index] ?? '+Inf'}"} ${cumulative}`;
  });
  return [
    ...buckets,
    `portkey_otel_${name}_sum{${labels}} ${totalMs / 1_000}`,
    `portkey_otel_${name}_count{${labels}} ${cumulative}`,
  ];
}

function labelText(key: string): string {
  const values = JSON.parse(key) as string[];
  const escaped = (value: string) => value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
  return LABELS.map((label, index) => `${label}="${escaped(values[index]!)}"`).join(',');
}
