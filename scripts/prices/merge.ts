/** Three sources into one card: who is believed where they differ, and what changes with tier, region and context. */
import type { Cell, Rates, SourceCard, When } from './source-card.ts';
import { clean } from './source-card.ts';

/** A row of the card to be written. A change multiplies the base, its own `rates` replace single products. */
export interface CardRow {
  readonly when: When;
  readonly times?: readonly [number, number] | undefined;
  readonly rates: Rates;
  readonly link?: string | undefined;
}

export interface Merged {
  readonly rows: readonly CardRow[];
  /** Sources whose input and output price differ from the chosen one. */
  readonly disputed: readonly string[];
  readonly chosen: string;
}

export type Named = readonly [source: string, card: SourceCard];

const OUTPUT_UNITS = new Set(['output', 'output_audio', 'output_image', 'reasoning']);
const FEES = new Set([
  'web_search',
  'enterprise_web_search',
  'file_search',
  'x_search',
  'attachment_search',
  'code_execution',
  'maps',
]);
const scaled = (unit: string) => /^(input|cache_)/.test(unit) && !/characters|images|video|seconds/.test(unit);

export function same(a: number | undefined, b: number | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && Math.abs(a - b) <= 1e-6 * Math.max(a, b));
}

function samePair(a: Rates, b: Rates): boolean {
  return same(a.input, b.input) && same(a.output ?? 0, b.output ?? 0);
}

/**
 * A source that dates its prices, where another one has any of them; else the first source that another one confirms; else the
 * first.
 */
function choose(cards: readonly Named[]): Named {
  const priced = cards.filter(([, card]) => card.rates.input !== undefined);
  const dated = priced.find(
    ([name, card]) =>
      card.dated.length > 0 &&
      priced.some(
        ([other, each]) =>
          other !== name &&
          [card.rates, ...card.dated.map((cell) => cell.rates)].some((rates) => samePair(rates, each.rates)),
      ),
  );
  if (dated !== undefined) return dated;
  const confirmed = priced.find(([name, card]) =>
    priced.some(([other, each]) => other !== name && samePair(card.rates, each.rates)),
  );
  return confirmed ?? priced[0] ?? cards[0]!;
}

function mergeRates(chosen: SourceCard, supporters: readonly SourceCard[], others: readonly SourceCard[]): Rates {
  const rates: Rates = { ...chosen.rates };
  const units = new Set([chosen, ...supporters, ...others].flatMap((card) => Object.keys(card.rates)));
  for (const unit of units) {
    const values = [chosen, ...supporters].map((card) => card.rates[unit]).filter((value) => value !== undefined);
    const first = values[0];
    if (first === undefined) {
      // A fee does not depend on the token price that a source is wrong about; a ratio to it does.
      const other = others.find((card) => card.rates[unit] !== undefined);
      if (other !== undefined && !scaled(unit) && !OUTPUT_UNITS.has(unit)) rates[unit] = other.rates[unit]!;
      else if (other?.rates.input && chosen.rates.input && scaled(unit)) {
        rates[unit] = clean((chosen.rates.input * other.rates[unit]!) / other.rates.input);
      }
      continue;
    }
    const majority = values.find((value, i) => values.some((each, j) => i !== j && same(value, each)));
    rates[unit] = majority ?? plausible(unit, values, rates) ?? first;
  }
  return rates;
}

/** Where two sources differ on a lesser unit: the one that breaks no rule of the trade. */
function plausible(unit: string, values: readonly number[], rates: Rates): number | undefined {
  const input = rates.input;
  if (values.length < 2 || input === undefined) return undefined;
  if (unit === 'cache_read') return values.find((value) => value < input && value !== rates.output);
  if (unit === 'cache_write_5m') return values.find((value) => value >= input && value <= 2.5 * input);
  return undefined;
}

/** The price under a condition, as factors of the price without it and what the factors do not explain. */
function asChange(when: When, cell: Rates, base: Rates, link: string): CardRow | undefined {
  const input = factor(cell.input, base.input);
  const output = factor(cell.output, base.output) ?? input;
  const rates: Rates = {};
  const times: [number, number] = [input ?? 1, output ?? 1];
  if (input === undefined && cell.input !== undefined && base.input) rates.input = cell.input;
  if (factor(cell.output, base.output) === undefined && cell.output !== undefined && base.output) {
    rates.output = cell.output;
  }
  for (const [unit, price] of Object.entries(cell)) {
    const before = base[unit];
    if (unit === 'input' || unit === 'output' || before === undefined || FEES.has(unit)) continue;
    const expected = before * (OUTPUT_UNITS.has(unit) ? times[1] : scaled(unit) ? times[0] : 1);
    if (Math.abs(price - expected) <= ROUNDING * expected) continue;
    // A cache price left as it was is "not filled in"; the price of an image does not depend on the context.
    const filledIn =
      unit === 'output_image' || (!same(price, before) && !(when.over !== undefined && price < expected));
    if (filledIn) rates[unit] = price;
  }
  if (times[0] === 1 && times[1] === 1 && Object.keys(rates).length === 0) return undefined;
  return { when, times, rates, link };
}

/** Pages round prices of a tier to the cent: this much off a product is no other price. */
const ROUNDING = 0.12;

function factor(changed: number | undefined, base: number | undefined): number | undefined {
  if (changed === undefined || !base) return undefined;
  const ratio = changed / base;
  const short = Number(ratio.toFixed(5));
  return Math.abs(ratio - short) < 1e-7 ? short : undefined;
}

function key(when: When): string {
  return `${when.tier ?? ''}|${when.regions ?? ''}|${when.over ?? ''}|${when.from ?? ''}|${when.to ?? ''}`;
}

function dimensions(when: When): number {
  return Number(when.tier !== undefined) + Number(when.regions !== undefined) + Number(when.over !== undefined);
}

/** Changes of all sources; where two state the same one, that of the more believed source. */
function mergeChanges(cards: readonly Named[]): CardRow[] {
  const found = new Map<string, CardRow>();
  const decided = new Set<string>();
  const cells = cards.flatMap(([, card]) => card.cells.map((cell) => ({ card, cell })));
  cells.sort((a, b) => dimensions(a.cell.when) - dimensions(b.cell.when));
  for (const { card, cell } of cells) {
    const id = key(cell.when);
    if (decided.has(id)) continue;
    const change = asChange(cell.when, cell.rates, card.cellBase ?? card.rates, card.link);
    const simpler = [...found.values()];
    if (change !== undefined && !believableBatch(change)) continue;
    decided.add(id);
    if (change === undefined || explained(change, simpler)) continue;
    found.set(id, change);
  }
  return [...found.values()];
}

function believableBatch({ when, times }: CardRow): boolean {
  return when.tier !== 'batch' || when.over !== undefined || (times !== undefined && times[0] >= 0.4 && times[0] <= 1);
}

/** Whether rows with fewer conditions multiply to the same, or the row was filled in without regard to the context. */
function explained(change: CardRow, simpler: readonly CardRow[]): boolean {
  const { tier, regions, over } = change.when;
  if (dimensions(change.when) < 2 || Object.keys(change.rates).length > 0) return false;
  const plain = simpler.filter(({ when, rates }) => dimensions(when) === 1 && Object.keys(rates).length === 0);
  const placed = plain.filter(
    ({ when }) =>
      (when.tier !== undefined && when.tier === tier) || (when.regions !== undefined && when.regions === regions),
  );
  const longer = plain.filter(({ when }) => when.over !== undefined && when.over === over);
  return multiplyTo(change, [...placed, ...longer]) || (over !== undefined && multiplyTo(change, placed));
}

function multiplyTo(change: CardRow, parts: readonly CardRow[]): boolean {
  return [0, 1].every((i) =>
    same(
      parts.reduce((all, part) => all * (part.times?.[i] ?? 1), 1),
      change.times?.[i],
    ),
  );
}

/** Earlier and coming prices, completed with what the source leaves out in the present price's proportions. */
function datedRows(chosen: Rates, dated: readonly Cell[], current: Rates, link: string): CardRow[] {
  const rows: CardRow[] = [];
  for (const { when, rates } of dated) {
    if (Object.keys(rates).length === 0) continue;
    if (when.over !== undefined) {
      const base = dated.find(
        (cell) => cell.when.over === undefined && cell.when.from === when.from && cell.when.to === when.to,
      );
      const change = base && asChange(when, rates, base.rates, link);
      if (change) rows.push(change);
      continue;
    }
    const ratio = rates.input !== undefined && current.input ? rates.input / current.input : 1;
    const full: Rates = {};
    for (const [unit, price] of Object.entries(chosen)) {
      // What the dating source prices now and did not price then, was not sold then.
      if (current[unit] === undefined) full[unit] = scaled(unit) ? clean(price * ratio) : price;
    }
    rows.push({ when, rates: { ...full, ...rates }, link });
  }
  return rows;
}

export function merge(cards: readonly Named[]): Merged {
  const chosen = choose(cards);
  const supporters = cards.filter(([name, card]) => name !== chosen[0] && samePair(card.rates, chosen[1].rates));
  const others = cards.filter(([name, card]) => name !== chosen[0] && !samePair(card.rates, chosen[1].rates));
  const merged = mergeRates(
    chosen[1],
    supporters.map(([, card]) => card),
    others.map(([, card]) => card),
  );
  // One price for every size is right only where no price by the size is known; a search costs the same at every size.
  const units = Object.keys(merged);
  const sized = ['requests', 'images'].filter((unit) => units.some((each) => each.startsWith(`${unit}.`)));
  const rates = without(
    merged,
    (unit) => sized.includes(unit) || (merged.web_search !== undefined && unit.startsWith('web_search.')),
  );
  const dated = [chosen, ...supporters].find(([, card]) => card.dated.length > 0)?.[1];
  const changes = mergeChanges([chosen, ...supporters, ...others]);
  const always = new Set(changes.map((row) => JSON.stringify([row.when.over, row.times])));
  const bound = dated?.dated.find((cell) => Object.keys(cell.rates).length === 0)?.when;
  const contexts = dated?.dated.some((cell) => cell.when.over !== undefined);
  return {
    chosen: chosen[0],
    disputed: others.filter(([, card]) => card.rates.input !== undefined).map(([name]) => name),
    rows: [
      ...(dated ? datedRows(rates, dated.dated, dated.rates, dated.link) : []).filter(
        (row) => row.when.over === undefined || !always.has(JSON.stringify([row.when.over, row.times])),
      ),
      { when: { from: bound?.from, to: bound?.to }, rates, link: chosen[1].link },
      // A limit that the dated source has in one period only does not hold in the others.
      ...changes.filter(
        (row) => !(contexts && row.when.over !== undefined && row.when.from === undefined && dated?.cells.length === 0),
      ),
    ],
  };
}

function without(rates: Rates, unwanted: (unit: string) => boolean): Rates {
  return Object.fromEntries(Object.entries(rates).filter(([unit]) => !unwanted(unit)));
}
