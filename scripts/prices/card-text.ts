/** Writes a card in the form that `core/src/cost/rate-card.ts` reads. */
import { UNITS } from '../../core/src/cost/units.ts';
import type { CardRow } from './merge.ts';
import type { Rates, When } from './source-card.ts';

const order = Object.keys(UNITS);

function number(value: number): string {
  const text = String(value);
  return text.startsWith('0.') ? text.slice(1) : text;
}

function rateWords(rates: Rates, minimums?: Rates): string[] {
  const units = Object.keys(rates).sort((a, b) => place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0));
  return units.map((unit) => {
    const code = UNITS[unit]?.code;
    const value = number(rates[unit]!);
    const minimum = minimums?.[unit];
    return code !== undefined && !value.includes('e')
      ? `${code}${value}`
      : `${unit}=${value}${minimum ? `~${minimum}` : ''}`;
  });
}

function place(unit: string): number {
  const found = order.indexOf(unit.split('.')[0] ?? unit);
  return found < 0 ? order.length : found;
}

function whenWords(when: When): string[] {
  const words: string[] = [];
  if (when.from !== undefined || when.to !== undefined) words.push(`@${when.from ?? ''}-${when.to ?? ''}`);
  if (when.hours !== undefined) words.push(`#${when.hours}`);
  if (when.weekdays !== undefined) words.push(`%${when.weekdays}`);
  if (when.utcOffsetHours !== undefined) words.push(`z${when.utcOffsetHours}`);
  if (when.tier !== undefined) words.push(`=${when.tier}`);
  if (when.regions !== undefined) words.push(`&${when.regions}`);
  if (when.over !== undefined) words.push(`>${when.over}`);
  return words;
}

export interface WrittenRow extends CardRow {
  readonly minimums?: Rates | undefined;
}

/** `sources` numbers the links; without it the links are left out. */
export function cardText(rows: readonly WrittenRow[], sources?: Map<string, number>): string {
  return rows
    .map((row) => {
      const words = whenWords(row.when);
      if (row.times !== undefined && (row.times[0] !== 1 || row.times[1] !== 1)) {
        const [input, output] = row.times;
        words.push(input === output ? `*${number(input)}` : `*${number(input)}/${number(output)}`);
      } else if (row.times !== undefined && Object.keys(row.rates).length > 0) {
        words.push('*1');
      }
      words.push(...rateWords(row.rates, row.minimums));
      if (sources !== undefined && row.link !== undefined) {
        if (!sources.has(row.link)) sources.set(row.link, sources.size);
        words.push(`~${sources.get(row.link)}`);
      }
      return words.join(' ');
    })
    .join('|');
}
