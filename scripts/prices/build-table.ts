/** Every name of every provider with its card: sources merged, corrections applied. */

import { PREMIUM_MODEL } from '../../core/src/cost/model-names.ts';
import { believable } from './believable.ts';
import type { WrittenRow } from './card-text.ts';
import type { Correction, CorrectionRow } from './correction.ts';
import { corrections } from './corrections.ts';
import { merge } from './merge.ts';
import { providerDefaults } from './provider-defaults.ts';
import type { Sources } from './read-sources.ts';
import { SNAPSHOT } from './read-sources.ts';
import type { Rates, Source, SourceCard } from './source-card.ts';
import { clean } from './source-card.ts';

export interface BuiltTable {
  readonly version: string;
  /** Provider → name → rows; `*` are the provider's defaults. */
  readonly providers: ReadonlyMap<string, ReadonlyMap<string, readonly WrittenRow[]>>;
  readonly portkeyLiteral: Source;
  readonly nameCount: number;
  /** Lines for a person to read. */
  readonly report: readonly string[];
}

/** Providers that are only in LiteLLM's map or genai-prices and that the conventions, or our users, name. */
const EXTRA_PROVIDERS = [
  'voyage',
  'watsonx',
  'sambanova',
  'hyperbolic',
  'ovhcloud',
  'databricks',
  'replicate',
  'elevenlabs',
  'assemblyai',
];

function version(): string {
  const day = [...Object.values(SNAPSHOT)].sort().at(-1)!;
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}.1`;
}

export function buildTable(sources: Sources): BuiltTable {
  const providers = new Map<string, Map<string, readonly WrittenRow[]>>();
  const report: string[] = [];
  let nameCount = 0;
  for (const provider of [...new Set([...sources.portkey.keys(), ...EXTRA_PROVIDERS])].sort()) {
    const models = new Map<string, readonly WrittenRow[]>();
    const portkey = sources.portkey.get(provider);
    const litellm = sources.litellm.get(provider);
    const own = new Set([...(portkey?.keys() ?? []), ...(litellm?.keys() ?? []), ...sources.genai.names(provider)]);
    for (const name of [...own].sort()) {
      if (/[\s|\t]/.test(name) || name === '*') continue;
      const newer = sources.genai.find(provider, name);
      const cards = believable(
        provider,
        name,
        {
          portkey: unpriced(name, portkey?.get(name)),
          'genai-prices': newer,
          litellm: litellm?.get(name),
          'genai-prices before': newer === undefined ? sources.genaiBefore.find(provider, name) : undefined,
        },
        portkey,
        report,
      );
      if (cards.length === 0) continue;
      const merged = merge(cards);
      if (merged.disputed.length > 0) {
        const pairs = cards.map(([label, card]) => `${label} ${card.rates.input}/${card.rates.output}`);
        report.push(`disputed ${provider} ${name}: ${pairs.join(', ')} → ${merged.chosen}`);
      }
      models.set(name, merged.rows);
    }
    if (provider === 'vertex-ai') for (const [name, rows] of models) models.set(name, withGeographies(name, rows));
    for (const correction of corrections) if (correction.provider === provider) correct(models, correction, report);
    if (models.size === 0) continue;
    const defaults = providerDefaults[provider];
    if (defaults)
      models.set(
        '*',
        defaults.map((row) => written(row)),
      );
    providers.set(provider, models);
    nameCount += models.size;
  }
  for (const { provider, name, what } of sources.portkeyFaults) report.push(`unit ${provider} ${name}: ${what}`);
  return { version: version(), providers, portkeyLiteral: sources.portkeyLiteral, nameCount, report };
}

/** Vertex AI's endpoints that are not the global one. */
const GEOGRAPHIES =
  'us,eu,us-central1,us-east1,us-east4,us-east5,us-south1,us-west1,us-west4,europe-west1,europe-west2,europe-west3,europe-west4,europe-west8,europe-west9,asia-east1,asia-northeast1,asia-northeast3,asia-south1,asia-southeast1,australia-southeast1,northamerica-northeast1,southamerica-east1';

/** From Claude 4.5 on every endpoint but the global one costs a tenth more; the sources list some of them for some models. */
function withGeographies(name: string, rows: readonly WrittenRow[]): readonly WrittenRow[] {
  if (!PREMIUM_MODEL.test(name)) return rows;
  const others = rows.filter((row) => row.when.regions === undefined);
  return [...others, { when: { regions: GEOGRAPHIES }, times: [1.1, 1.1], rates: {}, link: rows[0]?.link }];
}

/** All zero is "no price", unless the name says that it is free. */
function unpriced(name: string, card: SourceCard | undefined): SourceCard | undefined {
  const zero = card !== undefined && Object.values(card.rates).every((price) => price === 0);
  return zero && !/[:/-]free$|-free-|moderation/.test(name) ? undefined : card;
}

function written(row: CorrectionRow, link?: string): WrittenRow {
  const rates = Object.fromEntries(Object.entries(row.rates ?? {}).map(([unit, price]) => [unit, clean(price)]));
  return { when: row.when ?? {}, times: row.times, rates, minimums: row.minimums, link };
}

function correct(models: Map<string, readonly WrittenRow[]>, correction: Correction, report: string[]): void {
  const { link, replace, add, set, ratio, sameAs } = correction;
  for (const name of correction.models) {
    let rows = sameAs === undefined ? (models.get(name) ?? []) : (models.get(sameAs) ?? []);
    if (replace !== undefined) rows = replace.map((row) => written(row, link));
    if (set !== undefined) rows = rows.map((row) => setRates(row, set, link));
    if (ratio !== undefined) rows = rows.map((row) => setRates(row, partsOfInput(row, ratio), link));
    if (add !== undefined) {
      const added = add.map((row) => written(row, link));
      const replaced = new Set(added.map((row) => JSON.stringify(row.when)));
      rows = [...rows.filter((row) => !replaced.has(JSON.stringify(row.when))), ...added];
    }
    if (rows.length === 0) report.push(`correction without a card: ${correction.provider} ${name}`);
    else models.set(name, rows);
  }
}

function partsOfInput(row: WrittenRow, ratio: NonNullable<Correction['ratio']>): Rates {
  const { input } = row.rates;
  return input === undefined
    ? {}
    : Object.fromEntries(Object.entries(ratio).map(([unit, part]) => [unit, input * part]));
}

function setRates(row: WrittenRow, set: NonNullable<Correction['set']>, link: string): WrittenRow {
  const { tier, regions, over } = row.when;
  if (row.times !== undefined || tier !== undefined || regions !== undefined || over !== undefined) return row;
  const rates: Rates = { ...row.rates };
  for (const [unit, price] of Object.entries(set)) {
    if (price === null) delete rates[unit];
    else rates[unit] = clean(price);
  }
  return { ...row, rates, link };
}
