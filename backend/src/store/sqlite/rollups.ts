import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { KnownField } from '../../filter/fields.ts';
import { isCall, model, type SpanFacts } from '../../trace/span-facts.ts';
import { addSums, noSums, type Sums, sumsOf } from '../../trace/totals.ts';
import { bucketOf, type Histogram, packHistogram } from './histogram.ts';

/** Columns of the roll-ups in the order of their sums. */
export const SUM_COLUMNS: { readonly [S in keyof Sums]: string } = {
  calls: 'calls',
  errors: 'errors',
  inputTokens: 'input_tokens',
  outputTokens: 'output_tokens',
  cacheReadTokens: 'cache_read_tokens',
  cacheWriteTokens: 'cache_write_tokens',
  reasoningTokens: 'reasoning_tokens',
  costPicodollars: 'cost_pico',
  cacheSavingsPicodollars: 'cache_savings_pico',
  unknownUsageCalls: 'unknown_usage_calls',
  unknownCostCalls: 'unknown_cost_calls',
};
const SUM_NAMES = Object.keys(SUM_COLUMNS) as (keyof Sums)[];

/** The fields of `rollup_dimension`: each has a roll-up of its own. */
export const DIMENSIONS = {
  user: ({ userId }: SpanFacts) => userId,
  agent: ({ agentName }: SpanFacts) => agentName,
} as const satisfies { readonly [F in KnownField]?: (facts: SpanFacts) => string | undefined };

const DIMENSION_ENTRIES = Object.entries(DIMENSIONS);
const MINUTES_PER_DIMENSION_ROW = 10;

interface MinuteDelta {
  readonly workspace: number;
  readonly minute: number;
  readonly key: RollupKey;
  readonly sums: Sums;
  readonly latency: Histogram;
  readonly firstToken: Histogram;
}

interface DimensionDelta {
  readonly workspace: number;
  readonly dimension: string;
  readonly value: string;
  readonly tenMinutes: number;
  readonly sums: Sums;
}

/** Provider, model, operation and service; empty where a call lacks it. */
type RollupKey = readonly [string, string, string, string];

/**
 * Changes of the roll-ups of one day, gathered over a batch: each span adds what it is, and takes away what it was before.
 */
export class RollupDeltas {
  readonly #minutes = new Map<string, MinuteDelta>();
  readonly #dimensions = new Map<string, DimensionDelta>();

  add(workspace: number, facts: SpanFacts, sign: 1 | -1): void {
    if (!isCall(facts)) return;
    const minute = Number(facts.startUnixNano / 60_000_000_000n);
    const sums = sumsOf(facts);
    const delta = this.#minute(workspace, minute, facts);
    addSums(delta.sums, sums, sign);
    count(delta.latency, facts.durationNano / 1e6, sign);
    if (facts.timeToFirstTokenMs !== undefined) count(delta.firstToken, facts.timeToFirstTokenMs, sign);
    for (const [dimension, read] of DIMENSION_ENTRIES) {
      addSums(this.#dimension(workspace, dimension, read(facts) ?? '', minute).sums, sums, sign);
    }
  }

  #minute(workspace: number, minute: number, facts: SpanFacts): MinuteDelta {
    const key: RollupKey = [facts.provider ?? '', model(facts) ?? '', facts.operation ?? '', facts.service ?? ''];
    const id = `${workspace}/${minute}/${idOfKey(key)}`;
    let delta = this.#minutes.get(id);
    if (!delta) {
      delta = { workspace, minute, key, sums: noSums(), latency: new Map(), firstToken: new Map() };
      this.#minutes.set(id, delta);
    }
    return delta;
  }

  #dimension(workspace: number, dimension: string, value: string, minute: number): DimensionDelta {
    const tenMinutes = Math.floor(minute / MINUTES_PER_DIMENSION_ROW);
    const id = `${workspace}/${tenMinutes}/${dimension}/${value}`;
    let delta = this.#dimensions.get(id);
    if (!delta) {
      delta = { workspace, dimension, value, tenMinutes, sums: noSums() };
      this.#dimensions.set(id, delta);
    }
    return delta;
  }

  /** Writes the changes; call it inside the transaction that writes the spans. */
  apply(statements: RollupStatements): void {
    for (const delta of this.#minutes.values()) {
      if (delta.latency.size > 0 || !isNothing(delta.sums)) statements.addMinute(delta);
    }
    for (const delta of this.#dimensions.values()) if (!isNothing(delta.sums)) statements.addDimension(delta);
  }
}

export class RollupStatements {
  readonly #keys = new Map<string, number>();
  readonly #insertKey: StatementSync;
  readonly #minute: StatementSync;
  readonly #dimension: StatementSync;

  constructor(database: DatabaseSync) {
    const columns = Object.values(SUM_COLUMNS);
    const added = columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ');
    const marks = columns.map(() => '?').join(', ');
    this.#insertKey = database.prepare(
      `insert into rollup_key (provider, model, operation, service) values (?, ?, ?, ?)
       on conflict do update set provider = excluded.provider returning id`,
    );
    this.#minute = database.prepare(
      `insert into rollup_minute (workspace, minute, key, latency, first_token, ${columns.join(', ')})
       values (?, ?, ?, ?, ?, ${marks}) on conflict do update set ${added},
       latency = histogram_add(latency, excluded.latency), first_token = histogram_add(first_token, excluded.first_token)`,
    );
    this.#dimension = database.prepare(
      `insert into rollup_dimension (workspace, dimension, value, ten_minutes, ${columns.join(', ')})
       values (?, ?, ?, ?, ${marks}) on conflict do update set ${added}`,
    );
  }

  addMinute({ workspace, minute, key, sums, latency, firstToken }: MinuteDelta): void {
    const histograms = [packHistogram(latency), packHistogram(firstToken)];
    this.#minute.run(workspace, minute, this.#keyId(key), ...histograms, ...valuesOf(sums));
  }

  addDimension({ workspace, dimension, value, tenMinutes, sums }: DimensionDelta): void {
    this.#dimension.run(workspace, dimension, value, tenMinutes, ...valuesOf(sums));
  }

  /** Forgets ids that a rolled-back transaction gave out. */
  reset(): void {
    this.#keys.clear();
  }

  #keyId(key: RollupKey): number {
    const name = idOfKey(key);
    let id = this.#keys.get(name);
    if (id === undefined) {
      ({ id } = this.#insertKey.get(...key) as { id: number });
      this.#keys.set(name, id);
    }
    return id;
  }
}

function idOfKey(key: RollupKey): string {
  // Control characters stand in none of them; if ever, two keys that collide differ by their lengths.
  return `${key[0].length}\u0000${key[1].length}\u0000${key[2].length}\u0000${key.join('\u0000')}`;
}

function count(histogram: Histogram, ms: number, sign: 1 | -1): void {
  const bucket = bucketOf(ms);
  histogram.set(bucket, (histogram.get(bucket) ?? 0) + sign);
}

function valuesOf(sums: Sums): (number | bigint)[] {
  return SUM_NAMES.map((name) => sums[name]);
}

function isNothing(sums: Sums): boolean {
  return SUM_NAMES.every((name) => Number(sums[name]) === 0);
}
