/**
 * A rate card is everything known about one model's price, as text: rows parted by `|`, each row words parted by blanks.
 *
 *     i2.5 o10 r1.25 web_search=10000                        the base: US dollars per million
 *     @-20250610 i10 o40 r2.5                                dates: [from, to), UTC, before all else
 *     #1630-0030 %12345 z8 i.135 …                           hours and ISO weekdays, at an offset from UTC in hours
 *     =batch *.5                                             tier: multiplies input and output
 *     >272000 *2/1.5                                         total input above: input times 2, output times 1.5
 *     &us,eu *1.1                                            regions
 *     =priority >200000 *3.6/2.7 r.45                        several at once; a rate replaces the product
 *     audio_seconds=.04~10                                   dollars an hour, at least 10 seconds a request
 *     ~7                                                     source link
 *
 * A row without `*`, tier, region and context is a base. Of the bases that apply the most specific one is taken: hours before
 * dates before none; of equal ones the later in the text. The other rows change it: the one with most conditions
 * first, then those for conditions not yet decided, multiplied together.
 */
import { TOKEN_UNITS, UNITS, unitRules } from './units.ts';

const DAY_MS = 86_400_000;

/** When a row applies. */
export interface RowCondition {
  /** Milliseconds since the Unix epoch, inclusive. */
  readonly from?: number | undefined;
  /** Milliseconds since the Unix epoch, exclusive. */
  readonly to?: number | undefined;
  /** Minutes of the day, each `[start, end)`; an end before its start runs over midnight. */
  readonly hours?: readonly (readonly [number, number])[] | undefined;
  /** ISO weekdays, 1 = Monday. */
  readonly weekdays?: readonly number[] | undefined;
  readonly utcOffsetHours?: number | undefined;
  readonly tier?: string | undefined;
  readonly regions?: readonly string[] | undefined;
  /** Total input tokens, cached ones included, strictly above. */
  readonly over?: number | undefined;
}

export interface Row extends RowCondition {
  readonly text: string;
  /** Unit → picodollars for `Unit.per` units. */
  readonly rates: { readonly [unit: string]: number };
  /** Smallest billed amount a request, by unit. */
  readonly minimums?: { readonly [unit: string]: number } | undefined;
  /** Multiplies input units and output units. */
  readonly times?: readonly [number, number] | undefined;
  /** Index into `PriceTable.sources`. */
  readonly source?: number | undefined;
}

export interface RateCard {
  /** Most specific first. */
  readonly bases: readonly Row[];
  /** Most conditions first. */
  readonly changes: readonly Row[];
  /** The one base and no changes: the fast way. */
  readonly plain: boolean;
}

const unitByCode = /* @__PURE__ */ (() => new Map(TOKEN_UNITS.map((unit) => [UNITS[unit]?.code, unit])))();
const LETTER_RATE = /^([a-zA-Z])(\d*\.?\d+(?:e-?\d+)?)$/;

function day(text: string): number | undefined {
  if (text === '') return undefined;
  return Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6, 8)));
}

function minutes(text: string): number {
  return Number(text.slice(0, 2)) * 60 + Number(text.slice(2, 4));
}

function picodollars(unit: string, dollars: number): number {
  return Math.round(unitRules(unit).per === undefined ? dollars * 1e6 : dollars * 1e12);
}

function parseRow(text: string): Row {
  const row: { -readonly [K in keyof Row]: Row[K] } = { text, rates: {} };
  // Without a prototype: units are named by whoever reports them, also `constructor`.
  const rates: { [unit: string]: number } = Object.create(null);
  for (const word of text.split(' ')) {
    const rest = word.slice(1);
    switch (word[0]) {
      case '@': {
        const [from = '', to = ''] = rest.split('-');
        row.from = day(from);
        row.to = day(to);
        break;
      }
      case '#':
        row.hours = rest.split(',').map((span) => {
          const [start = '', end = ''] = span.split('-');
          return [minutes(start), minutes(end)] as const;
        });
        break;
      case '%':
        row.weekdays = [...rest].map(Number);
        break;
      case '=':
        row.tier = rest;
        break;
      case '&':
        row.regions = rest.split(',');
        break;
      case '>':
        row.over = Number(rest);
        break;
      case '*': {
        const [input = '1', output = input] = rest.split('/');
        row.times = [Number(input), Number(output)];
        break;
      }
      case '~':
        row.source = Number(rest);
        break;
      default: {
        const letter = LETTER_RATE.exec(word);
        const unit = letter && unitByCode.get(letter[1]);
        if (unit) {
          rates[unit] = picodollars(unit, Number(letter?.[2]));
        } else if (/^z-?\d/.test(word)) {
          row.utcOffsetHours = Number(rest);
        } else {
          const [name = '', value = ''] = word.split('=');
          const [rate = '', minimum] = value.split('~');
          if (name !== '' && rate !== '') rates[name] = picodollars(name, Number(rate));
          if (minimum !== undefined) row.minimums = { ...row.minimums, [name]: Number(minimum) };
        }
      }
    }
  }
  row.rates = rates;
  return row;
}

function conditions(row: Row): number {
  return (row.tier === undefined ? 0 : 1) + (row.regions === undefined ? 0 : 1) + (row.over === undefined ? 0 : 1);
}

function isBase(row: Row): boolean {
  return row.times === undefined && conditions(row) === 0;
}

function specificity(row: Row): number {
  return (
    (row.hours || row.weekdays ? 4 : 0) +
    (row.hours && row.weekdays ? 2 : 0) +
    (row.from === undefined && row.to === undefined ? 0 : 1)
  );
}

export function parseRateCard(text: string): RateCard {
  const rows = text.split('|').map(parseRow);
  const bases = rows
    .filter(isBase)
    .reverse()
    .sort((a, b) => specificity(b) - specificity(a));
  const changes = rows
    .filter((row) => !isBase(row))
    .sort((a, b) => conditions(b) - conditions(a) || (b.over ?? 0) - (a.over ?? 0));
  const only = bases[0];
  const plain = bases.length === 1 && changes.length === 0 && only !== undefined && specificity(only) === 0;
  return { bases, changes, plain };
}

/** Whether a row applies at an instant. */
export function appliesAt(row: RowCondition, unixMs: number): boolean {
  if (row.from !== undefined && unixMs < row.from) return false;
  if (row.to !== undefined && unixMs >= row.to) return false;
  if (row.hours === undefined && row.weekdays === undefined) return true;
  const local = unixMs + (row.utcOffsetHours ?? 0) * 3_600_000;
  if (row.weekdays !== undefined) {
    // 1970-01-01 was a Thursday, ISO weekday 4.
    const weekday = ((((Math.floor(local / DAY_MS) + 3) % 7) + 7) % 7) + 1;
    if (!row.weekdays.includes(weekday)) return false;
  }
  if (row.hours === undefined) return true;
  const minute = Math.floor((((local % DAY_MS) + DAY_MS) % DAY_MS) / 60_000);
  return row.hours.some(([start, end]) =>
    start <= end ? minute >= start && minute < end : minute >= start || minute < end,
  );
}
