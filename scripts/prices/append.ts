/**
 * A price that changed since the last table closes its row and opens a new one: nothing that was true of a past call is
 * overwritten. A table made again from the same snapshots only mends mistakes, so there nothing is appended.
 */
import { readCards } from '../../core/src/cost/price-table.ts';
import type { BuiltTable } from './build-table.ts';
import type { WrittenRow } from './card-text.ts';
import { cardText } from './card-text.ts';
import { corrections } from './corrections.ts';
import type { Rates, When } from './source-card.ts';

export interface PreviousTable {
  readonly version: string;
  readonly providers: { readonly [provider: string]: string };
  readonly sources: readonly string[];
}

/** Names whose dates are stated by hand: there the correction is the history. */
const dated = new Set(
  corrections
    .filter((correction) => correction.replace !== undefined || correction.sameAs !== undefined)
    .flatMap(({ provider, models }) => models.map((model) => `${provider} ${model}`)),
);

/** `YYYYMMDD` of a table's version. */
function dayOf(version: string): string {
  return version.slice(0, 10).replaceAll('-', '');
}

/**
 * The new table with the old rows that it would have overwritten.
 *
 * @param previous the committed history table; `undefined` for the first one
 */
export function appendTo(previous: PreviousTable | undefined, table: BuiltTable): BuiltTable {
  if (previous === undefined || dayOf(table.version) <= dayOf(previous.version)) return table;
  const day = dayOf(table.version);
  const report = [...table.report];
  const providers = new Map<string, ReadonlyMap<string, readonly WrittenRow[]>>();
  for (const [provider, models] of table.providers) {
    const old = readCards(previous.providers[provider] ?? '');
    const merged = new Map(models);
    for (const [name, rows] of models) {
      const before = old.get(name);
      if (before === undefined || name === '*' || dated.has(`${provider} ${name}`)) continue;
      const joined = join(before, rows, day, previous.sources);
      if (joined === undefined) continue;
      merged.set(name, joined);
      report.push(`changed ${provider} ${name}: ${before} → ${cardText(joined)}`);
    }
    // What is no longer sold keeps its price for the calls of its time.
    for (const [name, card] of old) {
      if (!merged.has(name) && name !== '*')
        merged.set(
          name,
          card.split('|').map((row) => readRow(row, previous.sources)),
        );
    }
    providers.set(provider, merged);
  }
  return { ...table, providers, report };
}

/** The old open row closed on the day, the new one opened; `undefined` when the price is the same or the new card has dates. */
function join(
  before: string,
  rows: readonly WrittenRow[],
  day: string,
  sources: readonly string[],
): readonly WrittenRow[] | undefined {
  const old = before.split('|').map((row) => readRow(row, sources));
  const [was, is] = [old.find(isOpenBase), rows.find(isOpenBase)];
  if (was === undefined || is === undefined || sameRates(was.rates, is.rates)) return undefined;
  // The source dates the change itself.
  if (is.when.from !== undefined && is.when.from !== was.when.from) return undefined;
  const closed = old.filter(({ when }) => when.to !== undefined && when.to <= day);
  return [
    ...closed,
    { ...was, when: { ...was.when, to: day } },
    ...rows
      .filter((row) => row.when.to === undefined || row.when.to > day)
      .map((row) => (row === is ? { ...row, when: { ...row.when, from: day } } : row)),
  ];
}

function isOpenBase({ when, times }: WrittenRow): boolean {
  return (
    times === undefined &&
    when.to === undefined &&
    !when.hours &&
    !when.tier &&
    !when.regions &&
    when.over === undefined
  );
}

function sameRates(a: Rates, b: Rates): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => a[key] === b[key]);
}

const LETTERS: { readonly [code: string]: string } = {
  i: 'input',
  o: 'output',
  r: 'cache_read',
  w: 'cache_write_5m',
  h: 'cache_write_1h',
  a: 'input_audio',
  A: 'output_audio',
  c: 'cache_read_audio',
  m: 'input_image',
  M: 'output_image',
  n: 'cache_read_image',
  t: 'reasoning',
};

/** A row of a committed card, as it can be written again. */
export function readRow(text: string, sources: readonly string[]): WrittenRow {
  const when: { -readonly [K in keyof When]: When[K] } = {};
  const rates: Rates = {};
  const minimums: Rates = {};
  let times: [number, number] | undefined;
  let link: string | undefined;
  for (const word of text.split(' ')) {
    const rest = word.slice(1);
    const letter = /^([a-zA-Z])([\d.]+)$/.exec(word);
    const named = /^([a-z_][\w.]*)=([\d.e-]+)(?:~([\d.]+))?$/.exec(word);
    if (word.startsWith('@')) {
      const [from, to] = rest.split('-');
      if (from) when.from = from;
      if (to) when.to = to;
    } else if (word.startsWith('#')) when.hours = rest;
    else if (word.startsWith('%')) when.weekdays = rest;
    else if (word.startsWith('=')) when.tier = rest;
    else if (word.startsWith('&')) when.regions = rest;
    else if (word.startsWith('>')) when.over = Number(rest);
    else if (word.startsWith('~')) link = sources[Number(rest)];
    else if (/^z-?\d/.test(word)) when.utcOffsetHours = Number(rest);
    else if (word.startsWith('*')) {
      const [input = '1', output = input] = rest.split('/');
      times = [Number(input), Number(output)];
    } else if (letter?.[1] !== undefined && LETTERS[letter[1]] !== undefined)
      rates[LETTERS[letter[1]]!] = Number(letter[2]);
    else if (named?.[1] !== undefined) {
      rates[named[1]] = Number(named[2]);
      if (named[3] !== undefined) minimums[named[1]] = Number(named[3]);
    }
  }
  return { when, times, rates, minimums: Object.keys(minimums).length > 0 ? minimums : undefined, link };
}
