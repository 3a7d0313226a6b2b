/** From counts and rates to an amount: whole picodollars, parts that sum exactly to their total. */
import type { CostPart } from '../genai/cost.ts';
import type { Usage } from '../genai/usage.ts';
import type { Partition } from './partition.ts';
import { amount, TOKEN_UNIT_COUNT } from './partition.ts';
import type { Rates } from './rates.ts';
import { billedUnit, TOKEN_UNITS, UNITS, unitRules } from './units.ts';

export interface Bill {
  /** Picodollars; exact while below 2^53, then `exact` has the rest. */
  input: number;
  output: number;
  fees: number;
  /** Set when plain numbers are not wide enough. */
  exact: bigint | undefined;
  /** The first unit that was used and has no price. */
  unpriced: string | undefined;
}

/** What of the call's circumstances chooses between prices of one unit. */
export interface Variants {
  readonly searchContextSize?: string | undefined;
  readonly imageSize?: string | undefined;
  readonly imageQuality?: string | undefined;
}

const OUTPUT_UNIT = /* @__PURE__ */ Uint8Array.from(TOKEN_UNITS, (unit) => (UNITS[unit]?.scales === 'output' ? 1 : 0));
const NO_UNITS: { readonly [unit: string]: number } = {};

/** The bill at hand. One is enough: billing is synchronous, and the caller reads it before the next. */
const sum: Bill = { input: 0, output: 0, fees: 0, exact: undefined, unpriced: undefined };

/**
 * Adds the call up. `parts`, where given, receives every part with a quantity.
 *
 * @returns the one bill of this module: read it before the next call
 */
export function bill(counts: Partition, usage: Usage, rates: Rates, variants: Variants, parts?: CostPart[]): Bill {
  const reported = usage.units;
  let input = 0;
  let output = 0;
  let unpriced = -1;
  let tokensUsed = false;
  for (let i = 0; i < TOKEN_UNIT_COUNT; i++) {
    const quantity = counts[i]!;
    if (quantity === 0) continue;
    tokensUsed = true;
    const rate = rates.tokens[i]!;
    const product = quantity * rate;
    if (Number.isNaN(product)) {
      if (unpriced < 0) unpriced = i;
      continue;
    }
    if (OUTPUT_UNIT[i] === 1) output += product;
    else input += product;
    if (parts !== undefined) parts.push(part(TOKEN_UNITS[i]!, quantity, rate, product));
  }
  sum.input = input;
  sum.output = output;
  sum.fees = 0;
  sum.exact = undefined;
  sum.unpriced = undefined;
  // A model sold by the image, the minute or the search may report tokens beside them: those are not what is billed.
  if (unpriced >= 0 && (rates.hasTokens || !sellsOther(reported, rates, variants)))
    sum.unpriced = TOKEN_UNITS[unpriced];
  if (reported !== undefined || rates.hasRequestFee) {
    billUnits(sum, reported ?? NO_UNITS, tokensUsed && rates.hasTokens, rates, variants, parts);
  }
  if (sum.input + sum.output + sum.fees > Number.MAX_SAFE_INTEGER) {
    sum.exact = exactTotal(counts, usage, rates, variants);
  }
  return sum;
}

function billUnits(
  sum: Bill,
  reported: { readonly [unit: string]: number },
  tokensBilled: boolean,
  rates: Rates,
  variants: Variants,
  parts: CostPart[] | undefined,
): void {
  for (const spelling of Object.keys(reported)) {
    const reportedQuantity = amount(reported[spelling]);
    if (reportedQuantity === 0) continue;
    const unit = billedUnit(spelling);
    const rules = unitRules(unit);
    if (rules.insteadOfTokens && tokensBilled) continue;
    const name = priceName(unit, rates, variants);
    if (name === undefined) {
      // A request is what every price is for, unless a fee is named for it.
      if (unit !== 'requests') sum.unpriced ??= unit;
      continue;
    }
    const minimum = rates.minimums[name] ?? 0;
    addUnit(sum, unit, name, Math.max(reportedQuantity, minimum), rates, parts);
  }
  if (rates.hasRequestFee && reported.requests === undefined) {
    // One model call is one request, whether or not anybody counted it.
    const name = priceName('requests', rates, variants);
    if (name !== undefined) addUnit(sum, 'requests', name, 1, rates, parts);
  }
}

function addUnit(sum: Bill, unit: string, name: string, quantity: number, rates: Rates, parts?: CostPart[]): void {
  const rules = unitRules(unit);
  const rate = rates.units[name]! / (rules.per ?? 1);
  const product = (quantity * rates.units[name]!) / (rules.per ?? 1);
  const billed = Math.round(product);
  if (!rules.insteadOfTokens) sum.fees += billed;
  else if (/^(images|video_seconds|megapixels|output_)/.test(unit)) sum.output += billed;
  else sum.input += billed;
  if (parts !== undefined) parts.push(part(name, quantity, rate, billed));
}

/** Whether the call reports any amount that this model is sold by, other than tokens. */
function sellsOther(reported: Usage['units'], rates: Rates, variants: Variants): boolean {
  return (
    reported !== undefined &&
    Object.keys(reported).some((unit) => priceName(billedUnit(unit), rates, variants) !== undefined)
  );
}

/** The name under which a unit is priced for this call: `images` may be `images.hd.1024x1024`. */
function priceName(unit: string, rates: Rates, variants: Variants): string | undefined {
  if (rates.units[unit] !== undefined && unit !== 'images') return unit;
  if (unit === 'requests' || unit === 'web_search') {
    const size = variants.searchContextSize?.toLowerCase() ?? 'low';
    return firstPriced(rates, [`${unit}.${size}`, `${unit}.low`]);
  }
  if (unit === 'images' || unit === 'video_seconds' || unit === 'input_images') {
    const quality = variants.imageQuality?.toLowerCase() ?? 'default';
    const size = variants.imageSize?.toLowerCase().replace('*', 'x') ?? 'default';
    return firstPriced(rates, [
      `${unit}.${quality}.${size}`,
      `${unit}.${size}`,
      ...(quality === 'default' ? [] : size === 'default' ? [`${unit}.${quality}.default`, `${unit}.${quality}`] : []),
      ...(quality === 'default' || quality === 'auto' || quality === 'standard'
        ? [`${unit}.default.${size}`, `${unit}.standard.${size}`]
        : []),
      ...(size === 'default' || size === 'auto' ? [`${unit}.${quality}.default`, `${unit}.default.default`] : []),
      unit,
    ]);
  }
  return undefined;
}

function firstPriced(rates: Rates, names: readonly string[]): string | undefined {
  return names.find((name) => rates.units[name] !== undefined);
}

/** One part of a sum, exact however large it is. */
export function part(unit: string, quantity: number, rate: number, product: number): CostPart {
  const exact =
    product <= Number.MAX_SAFE_INTEGER ? BigInt(product) : BigInt(Math.round(quantity)) * BigInt(Math.round(rate));
  return { unit, quantity, rate, picodollars: exact };
}

function exactTotal(counts: Partition, usage: Usage, rates: Rates, variants: Variants): bigint {
  const parts: CostPart[] = [];
  const ignored: Bill = { ...sum };
  for (let i = 0; i < TOKEN_UNIT_COUNT; i++) {
    const rate = rates.tokens[i]!;
    if (counts[i] !== 0 && !Number.isNaN(rate)) parts.push(part(TOKEN_UNITS[i]!, counts[i]!, rate, counts[i]! * rate));
  }
  billUnits(ignored, usage.units ?? NO_UNITS, rates.hasTokens, rates, variants, parts);
  return parts.reduce((total, each) => total + each.picodollars, 0n);
}
