import type { Cost, CostPart, KnownCost, ModelCall, UnknownCostReason } from '../genai/cost.ts';
import type { Usage } from '../genai/usage.ts';
import type { Bill } from './bill.ts';
import { bill } from './bill.ts';
import type { FoundCard } from './card-index.ts';
import { CardIndex } from './card-index.ts';
import type { CompiledCustomPrice } from './custom-prices.ts';
import { customPriceFor } from './custom-prices.ts';
import { explainRates } from './explain.ts';
import type { CostOptions } from './options.ts';
import type { Partition } from './partition.ts';
import {
  CACHE_READ,
  CACHE_READ_AUDIO,
  CACHE_READ_IMAGE,
  emptyPartition,
  INPUT,
  INPUT_AUDIO,
  INPUT_IMAGE,
  partition,
  TOTAL_INPUT,
  TOTAL_OUTPUT,
} from './partition.ts';
import { portkeyCost } from './portkey-mode.ts';
import type { PriceTable } from './price-table.ts';
import type { Rates } from './rates.ts';
import { ratesAt } from './rates.ts';
import { PROVISIONED, pricePlace, priceTier } from './service-tier.ts';
import { billedUnit } from './units.ts';

const PICODOLLARS = 1e12;

const indexes = new WeakMap<PriceTable, CardIndex>();
let lastTable: PriceTable | undefined;
let lastIndex: CardIndex | undefined;

/** The look-up maps of a table, made on first use. */
export function cardIndex(table: PriceTable): CardIndex {
  if (table === lastTable && lastIndex !== undefined) return lastIndex;
  let index = indexes.get(table);
  if (index === undefined) {
    index = new CardIndex(table);
    indexes.set(table, index);
  }
  lastTable = table;
  lastIndex = index;
  return index;
}

/** Counts of the call at hand. One is enough: pricing is synchronous and keeps nothing of it. */
const counts: Partition = /* @__PURE__ */ emptyPartition();

/**
 * What one model call cost, in US dollars.
 *
 * Order of truth: the cost in the provider's response, the user's own prices, the table's row valid when the call started;
 * else unknown with its reason. Unknown is never 0. Never throws, whatever the counts are.
 */
export function calculateCost(call: ModelCall, options: CostOptions): Cost {
  if (options.mode === 'portkey') return portkeyCost(call, options);
  const reported = call.reportedCost;
  const trusted = reported !== undefined && (reported.source === 'provider' || reported.source === 'custom');
  const cost = trusted ? { usd: reported.usd, source: reported.source } : price(call, options);
  if (call.gatewayCacheHit === true) return freeOfCharge(cost);
  if (cost.unknown !== undefined && reported?.source === 'emitter') return { usd: reported.usd, source: 'emitter' };
  return cost;
}

function freeOfCharge(cost: Cost): KnownCost {
  return {
    usd: 0,
    inputUsd: 0,
    outputUsd: 0,
    cacheSavingsUsd: cost.usd,
    source: cost.unknown === undefined ? cost.source : 'table',
    free: 'gateway_cache_hit',
  };
}

function price(call: ModelCall, options: CostOptions): Cost {
  const { usage } = call;
  if (usage === undefined || usage.estimated === true || !hasCount(usage)) return unknown('no_usage');
  const atUnixMs = call.startUnixMs ?? Date.now();
  let provider = call.provider;
  let responseModel = call.responseModel;
  let requestModel = call.requestModel;
  let custom: CompiledCustomPrice | undefined;
  if (options.customPrices !== undefined && options.customPrices.length > 0) {
    custom = customPriceFor(options.customPrices, provider, [requestModel, responseModel], atUnixMs);
    if (custom?.price.free === true) return { usd: 0, inputUsd: 0, outputUsd: 0, source: 'custom', free: 'custom' };
    const sameAs = custom?.price.sameAs;
    if (sameAs !== undefined) {
      provider = sameAs.provider ?? provider;
      requestModel = sameAs.model;
      responseModel = undefined;
    }
  }
  partition(usage, counts);
  let found: FoundCard | undefined;
  let state = custom?.card;
  if (state === undefined) {
    const index = cardIndex(options.table);
    found = findCard(index, provider, requestModel, responseModel);
    if (found === undefined) {
      return unknown(provider !== undefined && index.knows(provider) ? 'unknown_model' : 'unknown_provider');
    }
    state = found.state;
  }
  const tier = priceTier(call);
  if (tier === PROVISIONED && custom === undefined) return unknown('unpriced_unit:provisioned_throughput');
  const region = found?.region ?? pricePlace(call);
  const rates = ratesAt(state, atUnixMs, tier, region, counts[TOTAL_INPUT]!);
  if (rates === undefined) return unknown('unknown_model');
  const missing = missingCount(usage, call.operation, rates);
  if (missing !== undefined) return missing;
  const parts: CostPart[] | undefined = options.explain === true ? [] : undefined;
  const sum = bill(counts, usage, rates, call, parts);
  return result(call, options, sum, rates, found, custom, parts);
}

function result(
  call: ModelCall,
  options: CostOptions,
  sum: Bill,
  rates: Rates,
  found: FoundCard | undefined,
  custom: CompiledCustomPrice | undefined,
  parts: CostPart[] | undefined,
): Cost {
  const factor = custom?.price.multiplier ?? 1;
  const picodollars = sum.exact === undefined ? sum.input + sum.output + sum.fees : Number(sum.exact);
  const usd = (picodollars / PICODOLLARS) * factor;
  if (sum.unpriced !== undefined) {
    return { unknown: `unpriced_unit:${sum.unpriced}`, partialUsd: usd > 0 ? usd : undefined };
  }
  const saved = savings(rates);
  const cost: { -readonly [K in keyof KnownCost]: KnownCost[K] } = {
    usd,
    inputUsd: (sum.input / PICODOLLARS) * factor,
    outputUsd: (sum.output / PICODOLLARS) * factor,
    cacheSavingsUsd: saved === 0 ? undefined : (saved / PICODOLLARS) * factor,
    source: custom === undefined || custom.price.sameAs !== undefined ? 'table' : 'custom',
    priceVersion: found === undefined ? undefined : options.table.version,
  };
  if (call.usage?.cacheUnknown === true) cost.upperBound = true;
  const match = found?.match;
  if (match === 'date_stripped' || match === 'latest_stripped') cost.guessed = match;
  if (parts !== undefined) {
    cost.parts = parts;
    cost.explanation = explainRates(rates, found, options.table);
  }
  return cost;
}

/**
 * The card of the model that answered, else of the one that was asked for. Bedrock's requests name the profile (and with it
 * the geography) that an answer leaves out, so there the request comes first.
 */
function findCard(
  index: CardIndex,
  provider: string | undefined,
  requestModel: string | undefined,
  responseModel: string | undefined,
): FoundCard | undefined {
  if (provider === undefined) return undefined;
  const requested = requestModel === responseModel ? undefined : requestModel;
  const answered = responseModel === undefined ? undefined : index.find(provider, responseModel);
  if (requested === undefined) return answered;
  if (answered === undefined || answered.provider === 'bedrock') return index.find(provider, requested) ?? answered;
  return answered;
}

function hasCount(usage: Usage): boolean {
  return (
    usage.inputTokens !== undefined ||
    usage.outputTokens !== undefined ||
    usage.cacheReadTokens !== undefined ||
    usage.cacheWriteTokens !== undefined ||
    usage.inputAudioTokens !== undefined ||
    usage.outputAudioTokens !== undefined ||
    usage.inputImageTokens !== undefined ||
    usage.outputImageTokens !== undefined ||
    usage.reasoningTokens !== undefined ||
    (usage.units !== undefined && Object.keys(usage.units).length > 0)
  );
}

/** Only one of the two totals is known, and the other would cost something. */
function missingCount(usage: Usage, operation: string | undefined, rates: Rates): Cost | undefined {
  if (!rates.hasTokens) return undefined;
  // That there was a request is no count of what it used.
  if (usage.units !== undefined && !Object.keys(usage.units).every((unit) => billedUnit(unit) === 'requests')) {
    return undefined;
  }
  if (usage.inputTokens === undefined && counts[TOTAL_INPUT] === 0 && rates.tokens[INPUT]! > 0)
    return unknown('no_usage');
  if (
    usage.outputTokens === undefined &&
    counts[TOTAL_OUTPUT] === 0 &&
    rates.tokens[1]! > 0 &&
    operation !== 'embeddings'
  ) {
    return unknown('no_usage');
  }
  return undefined;
}

/** Picodollars that reading from the cache saved. */
function savings(rates: Rates): number {
  return (
    saving(rates, CACHE_READ, INPUT) +
    saving(rates, CACHE_READ_AUDIO, INPUT_AUDIO) +
    saving(rates, CACHE_READ_IMAGE, INPUT_IMAGE)
  );
}

function saving(rates: Rates, cached: number, fresh: number): number {
  const quantity = counts[cached]!;
  return quantity === 0 ? 0 : Math.max(Math.round(quantity * (rates.tokens[fresh]! - rates.tokens[cached]!)), 0) || 0;
}

function unknown(reason: UnknownCostReason): Cost {
  return { unknown: reason };
}
