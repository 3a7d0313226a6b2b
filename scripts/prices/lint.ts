/** Rules that the finished table keeps. A broken one stops the import. */
import { MAX_CHANGES } from '../../core/src/cost/rates.ts';
import { acknowledged, WELL_KNOWN } from './acknowledged.ts';
import type { BuiltTable } from './build-table.ts';
import type { WrittenRow } from './card-text.ts';
import { cardText } from './card-text.ts';
import type { Source, When } from './source-card.ts';

const FREE = /[:/-]free\b|free-|moderation|exp\b|experimental|imagen|veo|sora|video|image|tts|chirp|embed/;

export function lint(table: BuiltTable): string[] {
  const errors: string[] = [];
  for (const [provider, models] of table.providers) {
    for (const [name, rows] of models) {
      const report = (what: string) => errors.push(`${provider} ${name}: ${what}`);
      if (name !== '*') lintCard(name, rows, report);
      for (const row of rows) lintChange(row, report);
    }
  }
  return errors;
}

function isBase({ when, times }: WrittenRow): boolean {
  return times === undefined && when.tier === undefined && when.regions === undefined && when.over === undefined;
}

function lintCard(name: string, rows: readonly WrittenRow[], report: (what: string) => void): void {
  const bases = rows.filter(isBase);
  if (bases.length === 0) report('no base row');
  for (const [i, row] of bases.entries()) {
    const { input, cache_read, cache_write_5m } = row.rates;
    if (Object.values(row.rates).every((price) => price === 0) && !FREE.test(name)) report('all zero is "no price"');
    for (const [unit, price] of Object.entries(row.rates)) {
      if (!(price >= 0) || price !== Number(price.toPrecision(12))) report(`${unit} ${price} is no clean price`);
      if (/^(input|output|cache_|reasoning)/.test(unit) && !/images|characters|seconds/.test(unit) && price >= 1000) {
        report(`${unit} at $${price} a million tokens`);
      }
    }
    if (input && (cache_read ?? 0) > input) report(`cache read $${cache_read} above input $${input}`);
    if (input && cache_write_5m && (cache_write_5m < input * 0.5 || cache_write_5m > input * 2.5)) {
      report(`cache write $${cache_write_5m} at input $${input}`);
    }
    for (const other of bases.slice(i + 1))
      if (tie(row.when, other.when)) report(`two rows for one time: ${cardText([row, other])}`);
  }
  const changes = rows.filter((row) => !isBase(row)).map((row) => JSON.stringify(row.when));
  if (changes.length > MAX_CHANGES) report(`${changes.length} changes, more than a card can have`);
  if (new Set(changes).size < changes.length) report('two changes under one condition');
}

/** Two bases of one kind whose dates overlap: neither would be the more specific. */
function tie(a: When, b: When): boolean {
  if ((a.hours ?? '') !== (b.hours ?? '') || (a.weekdays ?? '') !== (b.weekdays ?? '')) return false;
  return (a.from ?? '0') < (b.to ?? '9') && (b.from ?? '0') < (a.to ?? '9');
}

function lintChange(row: WrittenRow, report: (what: string) => void): void {
  const [input, output] = row.times ?? [1, 1];
  if (
    row.when.tier === 'batch' &&
    row.when.over === undefined &&
    (input < 0.4 || input > 1 || output < 0.4 || output > 1)
  ) {
    report(`batch at ${input} and ${output} times`);
  }
  if (row.when.over !== undefined && row.when.tier === undefined && (input < 1 || output < 1))
    report(`long context at ${input} and ${output} times`);
}

/** Well-known models whose input or output price is more than 1 % from LiteLLM's and not acknowledged. */
export function compareWithLiteLlm(table: BuiltTable, litellm: Source, day: string): string[] {
  const differences: string[] = [];
  for (const provider of WELL_KNOWN) {
    for (const [name, theirs] of litellm.get(provider) ?? []) {
      const rows = table.providers.get(provider)?.get(name) ?? [];
      const ours = rows.find(
        (row) => isBase(row) && !row.when.hours && (row.when.from ?? '0') <= day && (row.when.to ?? '9') > day,
      );
      if (ours === undefined) continue;
      for (const unit of ['input', 'output']) {
        const [a, b] = [ours.rates[unit], theirs.rates[unit]];
        if (a === undefined || b === undefined || Math.abs(a - b) <= 0.01 * Math.max(a, b)) continue;
        if (acknowledged.some((entry) => entry.provider === provider && entry.models.test(name))) continue;
        differences.push(`${provider} ${name}: ${unit} $${a}, LiteLLM $${b}`);
      }
    }
  }
  return differences;
}
