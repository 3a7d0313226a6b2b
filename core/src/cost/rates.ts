/** From a rate card to the rates of one call: which rows apply, and what they make together. */

import {
  CACHE_READ,
  CACHE_READ_AUDIO,
  CACHE_READ_IMAGE,
  CACHE_WRITE_1H,
  CACHE_WRITE_5M,
  INPUT,
  INPUT_AUDIO,
  INPUT_IMAGE,
  OUTPUT,
  OUTPUT_AUDIO,
  OUTPUT_IMAGE,
  REASONING,
  TOKEN_UNIT_COUNT,
} from './partition.ts';
import type { RateCard, Row } from './rate-card.ts';
import { appliesAt } from './rate-card.ts';
import { unitRules } from './units.ts';

/** What chooses among the rows of a card. */
export interface Circumstances {
  readonly atUnixMs: number;
  /** `undefined` is the standard tier. */
  readonly tier: string | undefined;
  readonly region: string | undefined;
  /** Inclusive of cache reads and writes. */
  readonly inputTokens: number;
}

/** Changes of one card are told apart by the bits of a number, six of which are its base. */
export const MAX_CHANGES = 46;
const BIT = /* @__PURE__ */ (() => Float64Array.from({ length: MAX_CHANGES + 1 }, (_, i) => 2 ** i))();

/**
 * Picodollars for one token, all fallbacks done; `NaN` is "no price". A cached, written or modal input token with no price of
 * its own costs what a fresh text token costs, never nothing; a reasoning token costs what output costs; audio and image
 * output have no fallback, since they cost many times more than text.
 */
export interface Rates {
  /** In the order of `TOKEN_UNITS`. */
  readonly tokens: Float64Array;
  /** Any price for tokens. */
  readonly hasTokens: boolean;
  /** Other units: picodollars for `Unit.per` units; empty for most models. */
  readonly units: { readonly [unit: string]: number };
  /** A fee for each request. */
  readonly hasRequestFee: boolean;
  readonly minimums: { readonly [unit: string]: number };
  readonly base: Row;
  readonly changes: readonly Row[];
}

/** Rates already worked out, by the rows they came from. */
export interface CardState {
  readonly card: RateCard;
  plain: Rates | undefined;
  readonly known: Map<number, Rates>;
  /** The rows of the last call: most calls of a model are alike. */
  lastKey: number;
  last: Rates | undefined;
}

export function cardState(card: RateCard): CardState {
  return { card, plain: undefined, known: new Map(), lastKey: -1, last: undefined };
}

/** `undefined`: no row of the card applies at that time. */
export function ratesFor(state: CardState, at: Circumstances): Rates | undefined {
  return ratesAt(state, at.atUnixMs, at.tier, at.region, at.inputTokens);
}

/** `ratesFor` without an object for its arguments: it is called for every span. */
export function ratesAt(
  state: CardState,
  atUnixMs: number,
  tier: string | undefined,
  region: string | undefined,
  inputTokens: number,
): Rates | undefined {
  if (state.plain !== undefined) return state.plain;
  const { bases, changes, plain } = state.card;
  let index = 0;
  let base: Row | undefined;
  for (; index < bases.length; index++) {
    const row = bases[index]!;
    if (appliesAt(row, atUnixMs)) {
      base = row;
      break;
    }
  }
  if (base === undefined) return undefined;
  if (plain) {
    state.plain = combine(base, []);
    return state.plain;
  }
  let mask = 0;
  let tierOpen = true;
  let regionOpen = true;
  let contextOpen = true;
  for (let i = 0; i < changes.length; i++) {
    const row = changes[i]!;
    if (row.tier !== undefined && (!tierOpen || row.tier !== tier)) continue;
    if (row.over !== undefined && (!contextOpen || !(inputTokens > row.over))) continue;
    if (row.regions !== undefined && (!regionOpen || region === undefined || !row.regions.includes(region))) {
      continue;
    }
    if ((row.from !== undefined || row.to !== undefined) && !appliesAt(row, atUnixMs)) continue;
    mask += BIT[i] ?? 0;
    tierOpen &&= row.tier === undefined;
    regionOpen &&= row.regions === undefined;
    contextOpen &&= row.over === undefined;
  }
  const key = mask * 64 + index;
  if (key === state.lastKey) return state.last;
  let rates = state.known.get(key);
  if (rates === undefined) {
    rates = combine(
      base,
      changes.filter((_, i) => Math.floor(mask / (BIT[i] ?? 1)) % 2 === 1),
    );
    state.known.set(key, rates);
  }
  state.lastKey = key;
  state.last = rates;
  return rates;
}

function combine(base: Row, changes: readonly Row[]): Rates {
  const rates: { [unit: string]: number } = Object.create(null);
  let input = 1;
  let output = 1;
  for (const change of changes) {
    input *= change.times?.[0] ?? 1;
    output *= change.times?.[1] ?? 1;
  }
  for (const [unit, rate] of Object.entries(base.rates)) {
    const { scales } = unitRules(unit);
    rates[unit] = Math.round(rate * (scales === 'input' ? input : scales === 'output' ? output : 1));
  }
  const minimums: { [unit: string]: number } = Object.assign(Object.create(null), base.minimums);
  // The least specific first, so that the row with most conditions has the last word.
  for (const change of [...changes].reverse()) {
    Object.assign(minimums, change.minimums);
    for (const [unit, rate] of Object.entries(change.rates)) {
      // A rate in a row is meant for that row alone; what the other rows multiply still multiplies it.
      let factor = 1;
      for (const other of changes) {
        if (other !== change) factor *= scaleOf(other, unit);
      }
      rates[unit] = Math.round(rate * factor);
    }
  }
  const units: { [unit: string]: number } = Object.create(null);
  for (const [unit, rate] of Object.entries(rates)) if (unitRules(unit).code === undefined) units[unit] = rate;
  return {
    tokens: tokenRates(rates),
    hasTokens: Object.keys(rates).some((unit) => unitRules(unit).code !== undefined),
    units,
    hasRequestFee: Object.keys(units).some((unit) => unit === 'requests' || unit.startsWith('requests.')),
    minimums,
    base,
    changes,
  };
}

function scaleOf(row: Row, unit: string): number {
  const { scales } = unitRules(unit);
  return scales === 'input' ? (row.times?.[0] ?? 1) : scales === 'output' ? (row.times?.[1] ?? 1) : 1;
}

function tokenRates(rates: { readonly [unit: string]: number }): Float64Array {
  const tokens = new Float64Array(TOKEN_UNIT_COUNT);
  const input = rates.input ?? Number.NaN;
  const output = rates.output ?? Number.NaN;
  const cacheRead = rates.cache_read ?? input;
  const cacheWrite5m = rates.cache_write_5m ?? input;
  tokens[INPUT] = input;
  tokens[OUTPUT] = output;
  tokens[CACHE_READ] = cacheRead;
  tokens[CACHE_WRITE_5M] = cacheWrite5m;
  tokens[CACHE_WRITE_1H] = rates.cache_write_1h ?? cacheWrite5m;
  tokens[INPUT_AUDIO] = rates.input_audio ?? input;
  tokens[OUTPUT_AUDIO] = rates.output_audio ?? Number.NaN;
  tokens[CACHE_READ_AUDIO] = rates.cache_read_audio ?? rates.input_audio ?? cacheRead;
  tokens[INPUT_IMAGE] = rates.input_image ?? input;
  tokens[OUTPUT_IMAGE] = rates.output_image ?? Number.NaN;
  tokens[CACHE_READ_IMAGE] = rates.cache_read_image ?? rates.input_image ?? cacheRead;
  tokens[REASONING] = rates.reasoning ?? output;
  return tokens;
}
