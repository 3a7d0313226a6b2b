/** A user's own prices: they come before the table. */
import { resolveProvider } from '../genai/providers.ts';
import type { RateCard } from './rate-card.ts';
import type { CardState } from './rates.ts';
import { cardState } from './rates.ts';
import { UNITS, unitRules } from './units.ts';

/** One price of the user's. Of those that match, one without `*` wins, then the longest pattern, then the first. */
export interface CustomPrice {
  /** In any spelling; default: every provider. */
  readonly provider?: string | undefined;
  /** The model as requested or as answered, case-blind; `*` stands for any text. Default: every model. */
  readonly model?: string | undefined;
  /**
   * US dollars per million, by unit: `input`, `output`, `cache_read`, `cache_write_5m`, `input_audio`, `web_search`, …; units by
   * the second (`audio_seconds`) in dollars an hour. What is not named falls back as in the table.
   */
  readonly usdPerMillion?: { readonly [unit: string]: number } | undefined;
  /** Priced as this model of this or another provider: for deployments and inference profiles with names of their own. */
  readonly sameAs?: { readonly provider?: string | undefined; readonly model: string } | undefined;
  /** Multiplies the table's price, such as 0.8 for a negotiated discount. */
  readonly multiplier?: number | undefined;
  /** Costs nothing, and that is known. */
  readonly free?: boolean | undefined;
  /** ISO dates between which it is valid: `from` inclusive, `to` exclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface CompiledCustomPrice {
  readonly price: CustomPrice;
  readonly card: CardState | undefined;
  readonly test: (providerId: string | undefined, model: string) => boolean;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

const compiled = new WeakMap<readonly CustomPrice[], readonly CompiledCustomPrice[]>();

/** The price that is for this call, most exact first. */
export function customPriceFor(
  prices: readonly CustomPrice[],
  provider: string | undefined,
  models: readonly (string | undefined)[],
  atUnixMs: number,
): CompiledCustomPrice | undefined {
  let list = compiled.get(prices);
  if (list === undefined) {
    list = prices.map(compile).sort((a, b) => b.rank - a.rank);
    compiled.set(prices, list);
  }
  const id = provider === undefined ? undefined : providerId(provider);
  for (const entry of list) {
    if (atUnixMs < entry.from || atUnixMs >= entry.to) continue;
    for (const model of models) {
      if (model !== undefined && entry.test(id, model.toLowerCase())) return entry;
    }
  }
  return undefined;
}

function providerId(name: string): string {
  return resolveProvider(name)?.id ?? name.toLowerCase();
}

function compile(price: CustomPrice): CompiledCustomPrice {
  const pattern = price.model?.toLowerCase() ?? '*';
  const wild = pattern.includes('*');
  const id = price.provider === undefined || price.provider === '*' ? undefined : providerId(price.provider);
  return {
    price,
    card: price.usdPerMillion === undefined ? undefined : cardState(cardOf(price.usdPerMillion)),
    test: (provider, model) =>
      (id === undefined || id === provider) && (wild ? matchesWildcard(pattern, model) : model === pattern),
    rank: (wild ? 0 : 1e6) + pattern.length * 2 + (id === undefined ? 0 : 1),
    from: time(price.from, Number.NEGATIVE_INFINITY),
    to: time(price.to, Number.POSITIVE_INFINITY),
  };
}

function time(iso: string | undefined, otherwise: number): number {
  const ms = iso === undefined ? Number.NaN : Date.parse(iso);
  return Number.isNaN(ms) ? otherwise : ms;
}

/** Linear in the length of both: a pattern from a settings file must not be able to hang a process. */
function matchesWildcard(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const last = pieces.pop() ?? '';
  const first = pieces.shift() ?? '';
  if (!text.startsWith(first) || text.length < first.length + last.length || !text.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

function cardOf(usdPerMillion: { readonly [unit: string]: number }): RateCard {
  const rates: { [unit: string]: number } = Object.create(null);
  for (const [name, dollars] of Object.entries(usdPerMillion)) {
    const unit = CAMEL.get(name) ?? name;
    if (Number.isFinite(dollars) && dollars >= 0) {
      rates[unit] = Math.round(unitRules(unit).per === undefined ? dollars * 1e6 : dollars * 1e12);
    }
  }
  return { bases: [{ text: 'custom', rates }], changes: [], plain: true };
}

/** The names of `Usage` are understood too. */
const CAMEL: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    Object.keys(UNITS).map((unit) => [unit.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()), unit]),
  ))();
