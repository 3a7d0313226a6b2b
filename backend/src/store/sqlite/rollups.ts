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
/** In SQLite beyond it a sum of integers becomes a double. */
const LARGEST = 2n ** 63n - 1n;
const SUM_NAMES = Object.keys(SUM_COLUMNS) as (keyof Sums)[];

/** How a field is kept that has a roll-up of its own. */
interface Dimension {
  readonly read: (facts: SpanFacts) => string | undefined;
  readonly table: string;
  /** Column of the row's time, in units of so many minutes since the Unix epoch. */
  readonly time: string;
  readonly minutes: number;
}

/** Fields of many values and long rows, by ten minutes; the model, by which series are drawn, by the minute. */
export const DIMENSIONS = {
  user: { read: ({ userId }) => userId, table: 'rollup_dimension', time: 'ten_minutes', minutes: 10 },
  agent: { read: ({ agentName }) => agentName, table: 'rollup_dimension', time: 'ten_minutes', minutes: 10 },
  model: { read: model, table: 'rollup_dimension_minute', time: 'minute', minutes: 1 },
} as const satisfies { readonly [F in KnownField]?: Dimension };

const DIMENSION_ENTRIES: readonly (readonly [string, Dimension])[] = Object.entries(DIMENSIONS);
const DIMENSION_TABLES = new Map(DIMENSION_ENTRIES.map(([, { table, time }]) => [table, time]));

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
  readonly table: string;
  readonly value: string;
  /** In units of the dimension. */
  readonly time: number;
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
    for (const [name, dimension] of DIMENSION_ENTRIES) {
      addSums(this.#dimension(workspace, name, dimension, dimension.read(facts) ?? '', minute).sums, sums, sign);
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

  #dimension(
    workspace: number,
    dimension: string,
    { table, minutes }: Dimension,
    value: string,
    minute: number,
  ): DimensionDelta {
    const time = Math.floor(minute / minutes);
    const id = `${workspace}/${time}/${dimension}/${value}`;
    let delta = this.#dimensions.get(id);
    if (!delta) {
      delta = { workspace, dimension, table, value, time, sums: noSums() };
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
  /** By table. */
  readonly #dimensions: ReadonlyMap<string, StatementSync>;

  constructor(database: DatabaseSync) {
    const columns = Object.values(SUM_COLUMNS);
    const added = columns.map((column) => `${column} = ${addedSql(column)}`).join(', ');
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
    this.#dimensions = new Map(
      [...DIMENSION_TABLES].map(([table, time]) => [
        table,
        database.prepare(
          `insert into ${table} (workspace, dimension, value, ${time}, ${columns.join(', ')})
           values (?, ?, ?, ?, ${marks}) on conflict do update set ${added}`,
        ),
      ]),
    );
  }

  addMinute({ workspace, minute, key, sums, latency, firstToken }: MinuteDelta): void {
    const histograms = [packHistogram(latency), packHistogram(firstToken)];
    this.#minute.run(workspace, minute, this.#keyId(key), ...histograms, ...valuesOf(sums));
  }

  addDimension({ workspace, dimension, table, value, time, sums }: DimensionDelta): void {
    this.#dimensions.get(table)!.run(workspace, dimension, value, time, ...valuesOf(sums));
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

/** Beyond the integers of SQLite it stays at the largest: sums that an emitter's mistake made absurd must not stop what comes. */
function addedSql(column: string): string {
  return `cast(min(max(${column} + excluded.${column}, -${LARGEST}), ${LARGEST}) as integer)`;
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
  return SUM_NAMES.map((name) => bounded(sums[name]));
}

function bounded(sum: number | bigint): number | bigint {
  if (sum > LARGEST) return LARGEST;
  return sum < -LARGEST ? -LARGEST : sum;
}

function isNothing(sums: Sums): boolean {
  return SUM_NAMES.every((name) => Number(sums[name]) === 0);
}
