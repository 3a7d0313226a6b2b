import type { PricingContext, ReportedCost } from './genai-span.ts';
import type { Usage } from './usage.ts';

/** Where a cost comes from (`portkey.cost.source`). */
export type CostSource = 'provider' | 'custom' | 'table' | 'emitter';

/** Why a cost is not known (`portkey.cost.unknown`). */
export type UnknownCostReason = 'no_usage' | 'unknown_model' | 'unknown_provider' | `unpriced_unit:${string}`;

/** One model call, to be priced. Provider and models in any spelling. */
export interface ModelCall extends PricingContext {
  readonly provider?: string | undefined;
  readonly requestModel?: string | undefined;
  readonly responseModel?: string | undefined;
  readonly operation?: string | undefined;
  readonly usage?: Usage | undefined;
  /** Milliseconds since the Unix epoch at which the call started; the price valid then is used. Default: now. */
  readonly startUnixMs?: number | undefined;
  readonly reportedCost?: ReportedCost | undefined;
  /** The gateway answered from its cache: nothing is owed, and what the call would have cost is saved. */
  readonly gatewayCacheHit?: boolean | undefined;
}

/** One line of a bill. */
export interface CostPart {
  /** `input`, `cache_read`, `cache_write_5m`, `output`, `web_search`, … */
  readonly unit: string;
  readonly quantity: number;
  /** Price of one unit in picodollars (1e-12 US dollars). */
  readonly rate: number;
  /** Picodollars; the parts sum exactly to the total. */
  readonly picodollars: bigint;
}

/** A cost that is known. */
export interface KnownCost {
  /** US dollars, the double nearest to the exact sum. */
  readonly usd: number;
  /** US dollars for the input, cache reads and writes included. */
  readonly inputUsd?: number | undefined;
  /** US dollars for the output. */
  readonly outputUsd?: number | undefined;
  /** What cache reads saved against the fresh price, or what the gateway's cache hit avoided. */
  readonly cacheSavingsUsd?: number | undefined;
  readonly source: CostSource;
  /** Version of the price table, with source `table` only. */
  readonly priceVersion?: string | undefined;
  /** The totals are known and only the cache split is not. */
  readonly upperBound?: true | undefined;
  /** Why the cost is 0 although the model has a price. */
  readonly free?: 'gateway_cache_hit' | 'custom' | undefined;
  /** The name was not in the table and led there by a guess: its date or `-latest` was cut off. */
  readonly guessed?: 'date_stripped' | 'latest_stripped' | undefined;
  /** Which units were billed at which rate; only with `explain: true`. */
  readonly parts?: readonly CostPart[] | undefined;
  /** Which row was used and why; only with `explain: true`. */
  readonly explanation?: CostExplanation | undefined;
  readonly unknown?: undefined;
}

/** Which row of the price table made a cost. */
export interface CostExplanation {
  /** Portkey's provider id, as in the table. */
  readonly provider: string;
  /** The model's name in the table. */
  readonly model: string;
  /** How the model's name was found. */
  readonly match: 'exact' | 'alias' | 'date_stripped' | 'latest_stripped' | 'custom';
  /** The rows as they stand in the table: the base, then those that change it. */
  readonly rows: readonly string[];
  /** ISO dates between which the base row is valid. */
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
  /** Page or file that states the price; only from the history table. */
  readonly sources: readonly string[];
}

/** A cost that cannot be known from what the call carries, and why. */
export interface UnknownCost {
  readonly usd?: undefined;
  readonly unknown: UnknownCostReason;
  /** The known part, with reason `unpriced_unit`: a lower bound, never to be shown as the cost. */
  readonly partialUsd?: number | undefined;
}

/** Never 0 for "not known". */
export type Cost = KnownCost | UnknownCost;
