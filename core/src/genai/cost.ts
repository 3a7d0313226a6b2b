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
}

export interface CostPart {
  /** `input`, `cache_read`, `cache_write_5m`, `output`, `web_search`, … */
  readonly unit: string;
  readonly quantity: number;
  /** Price of one unit in picodollars (1e-12 US dollars). */
  readonly rate: number;
  /** Picodollars; the parts sum exactly to the total. */
  readonly picodollars: bigint;
}

export interface KnownCost {
  readonly usd: number;
  readonly inputUsd?: number | undefined;
  readonly outputUsd?: number | undefined;
  /** What cache reads saved against the fresh price. */
  readonly cacheSavingsUsd?: number | undefined;
  readonly source: CostSource;
  /** Version of the price table, with source `table` only. */
  readonly priceVersion?: string | undefined;
  /** The totals are known and only the cache split is not. */
  readonly upperBound?: true | undefined;
  readonly parts?: readonly CostPart[] | undefined;
  readonly unknown?: undefined;
}

export interface UnknownCost {
  readonly usd?: undefined;
  readonly unknown: UnknownCostReason;
}

/** Never 0 for "not known". */
export type Cost = KnownCost | UnknownCost;
