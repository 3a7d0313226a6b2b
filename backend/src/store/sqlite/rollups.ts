import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { isCall, model, type SpanFacts } from '../../trace/span-facts.ts';
import { addSums, noSums, type Sums, sumsOf } from '../../trace/totals.ts';
import { bucketOf } from './histogram.ts';

/** Columns of `rollup_minute` in the order of its sums. */
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

export type Measure = 'latency' | 'first_token';

/**
 * Changes of the roll-ups of one day, gathered over a batch: each span adds what it is, and takes away what it was before.
 */
export class RollupDeltas {
  readonly #minutes = new Map<string, { workspace: number; minute: number; key: string; sums: Sums }>();
  readonly #buckets = new Map<
    string,
    { workspace: number; minute: number; key: string; measure: Measure; bucket: number; count: number }
  >();

  add(workspace: number, facts: SpanFacts, sign: 1 | -1): void {
    if (!isCall(facts)) return;
    const minute = Number(facts.startUnixNano / 60_000_000_000n);
    const key = JSON.stringify([facts.provider ?? '', model(facts) ?? '', facts.operation ?? '', facts.service ?? '']);
    const id = `${workspace}/${minute}/${key}`;
    const entry = this.#minutes.get(id) ?? { workspace, minute, key, sums: noSums() };
    addSums(entry.sums, sumsOf(facts), sign);
    this.#minutes.set(id, entry);
    this.#count(id, workspace, minute, key, 'latency', facts.durationNano / 1e6, sign);
    if (facts.timeToFirstTokenMs !== undefined) {
      this.#count(id, workspace, minute, key, 'first_token', facts.timeToFirstTokenMs, sign);
    }
  }

  #count(id: string, workspace: number, minute: number, key: string, measure: Measure, ms: number, sign: 1 | -1): void {
    const bucket = bucketOf(ms);
    const bucketId = `${id}/${measure}/${bucket}`;
    const entry = this.#buckets.get(bucketId) ?? { workspace, minute, key, measure, bucket, count: 0 };
    entry.count += sign;
    this.#buckets.set(bucketId, entry);
  }

  /** Writes the changes; call it inside the transaction that writes the spans. */
  apply(statements: RollupStatements): void {
    for (const { workspace, minute, key, sums } of this.#minutes.values()) {
      const values = (Object.keys(SUM_COLUMNS) as (keyof Sums)[]).map((sum) => sums[sum]);
      if (values.some((value) => Number(value) !== 0)) statements.addMinute(workspace, minute, key, values);
    }
    for (const { workspace, minute, key, measure, bucket, count } of this.#buckets.values()) {
      if (count !== 0) statements.addBucket(workspace, minute, key, measure, bucket, count);
    }
  }
}

export class RollupStatements {
  readonly #keys = new Map<string, number>();
  readonly #insertKey: StatementSync;
  readonly #minute: StatementSync;
  readonly #bucket: StatementSync;

  constructor(database: DatabaseSync) {
    const columns = Object.values(SUM_COLUMNS);
    this.#insertKey = database.prepare(
      `insert into rollup_key (provider, model, operation, service) values (?, ?, ?, ?)
       on conflict do update set provider = excluded.provider returning id`,
    );
    this.#minute = database.prepare(
      `insert into rollup_minute (workspace, minute, key, ${columns.join(', ')})
       values (?, ?, ?, ${columns.map(() => '?').join(', ')})
       on conflict do update set ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`,
    );
    this.#bucket = database.prepare(
      `insert into rollup_histogram (workspace, minute, key, measure, bucket, count) values (?, ?, ?, ?, ?, ?)
       on conflict do update set count = count + excluded.count`,
    );
  }

  addMinute(workspace: number, minute: number, key: string, sums: readonly (number | bigint)[]): void {
    this.#minute.run(workspace, minute, this.#keyId(key), ...sums);
  }

  addBucket(workspace: number, minute: number, key: string, measure: Measure, bucket: number, count: number): void {
    this.#bucket.run(workspace, minute, this.#keyId(key), measure, bucket, count);
  }

  /** Forgets ids that a rolled-back transaction gave out. */
  reset(): void {
    this.#keys.clear();
  }

  #keyId(key: string): number {
    let id = this.#keys.get(key);
    if (id === undefined) {
      const dimensions = JSON.parse(key) as string[];
      ({ id } = this.#insertKey.get(...dimensions) as { id: number });
      this.#keys.set(key, id);
    }
    return id;
  }
}
