/**
 * Portkey's own rule, as its gateway's 2.0.0 branch has it, with Portkey's own numbers: a name matches exactly or costs 0 by the file's
 * `default`; cached and written tokens without a price cost nothing; a batch without a price costs half; no tiers but batch,
 * no dates. For people who compare with their Portkey dashboard, and for nothing else.
 */
import type { Cost, CostPart, ModelCall } from '../genai/cost.ts';
import { resolveProvider } from '../genai/providers.ts';
import { part } from './bill.ts';
import type { CostOptions } from './options.ts';
import {
  amount,
  CACHE_READ,
  CACHE_READ_AUDIO,
  CACHE_READ_IMAGE,
  CACHE_WRITE_1H,
  CACHE_WRITE_5M,
  emptyPartition,
  INPUT,
  INPUT_AUDIO,
  INPUT_IMAGE,
  OUTPUT,
  OUTPUT_AUDIO,
  OUTPUT_IMAGE,
  partition,
  REASONING,
  TOTAL_INPUT,
} from './partition.ts';
import type { PriceTable } from './price-table.ts';
import { readCards } from './price-table.ts';
import type { Row } from './rate-card.ts';
import { parseRateCard } from './rate-card.ts';
import { billedUnit, unitRules } from './units.ts';

const GOOGLE_CONTEXT_TOKENS = 128_000;
const cardsOf = new WeakMap<PriceTable, Map<string, Map<string, string>>>();

function cards(table: PriceTable, provider: string): Map<string, string> {
  let byProvider = cardsOf.get(table);
  if (byProvider === undefined) {
    byProvider = new Map();
    cardsOf.set(table, byProvider);
  }
  let byName = byProvider.get(provider);
  if (byName === undefined) {
    const texts = table.portkey ?? table.providers;
    byName = readCards(Object.hasOwn(texts, provider) ? (texts[provider] ?? '') : '');
    byProvider.set(provider, byName);
  }
  return byName;
}

function nameAtPortkey(provider: string, model: string, totalInput: number): readonly string[] {
  const name = model.toLowerCase();
  switch (provider) {
    case 'openai':
      return [name.startsWith('ft:') ? `ft:${name.split(':')[1] ?? ''}` : name];
    case 'azure-openai':
      return [name.replace(/\.ft-.*$/, '.ft')];
    case 'bedrock':
      return [name, name.replace(/^(us|eu|apac|global)\./, '')];
    case 'fireworks-ai':
      return [name.replace(/^accounts\/fireworks\/models\//, '')];
    case 'google':
      return [`${name}-${totalInput > GOOGLE_CONTEXT_TOKENS ? 'gt' : 'lte'}-128k`, name];
    default:
      return [name];
  }
}

/** The cost by Portkey's rule; 0 where Portkey has no price, unknown only without usage. */
export function portkeyCost(call: ModelCall, options: CostOptions): Cost {
  const { usage } = call;
  if (usage === undefined) return { unknown: 'no_usage' };
  const counts = emptyPartition();
  partition(usage, counts);
  const provider = call.provider === undefined ? '' : (resolveProvider(call.provider)?.portkeyId ?? call.provider);
  const byName = cards(options.table, provider);
  const model = call.requestModel ?? call.responseModel ?? '';
  const text = nameAtPortkey(provider, model, counts[TOTAL_INPUT]!)
    .map((name) => byName.get(name))
    .find((card) => card !== undefined);
  const { bases, changes } = parseRateCard(text ?? 'i0 o0');
  const base = bases[0] ?? { text: '', rates: {} };
  const batch = changes.find((row) => row.tier === 'batch');
  const rates = call.batch === true ? batchRates(base, batch) : base.rates;

  const parts: CostPart[] = [];
  const add = (unit: string, quantity: number, rate: number | undefined) => {
    const billed = amount(quantity);
    if (billed > 0) parts.push(part(unit, billed, rate ?? 0, Math.round(billed * (rate ?? 0))));
  };
  const image = counts[INPUT_IMAGE]! + (rates.cache_read_image === undefined ? counts[CACHE_READ_IMAGE]! : 0);
  add('input', counts[INPUT]! + (rates.input_image === undefined ? image : 0), rates.input);
  if (rates.input_image !== undefined) add('input_image', image, rates.input_image);
  add('cache_read_image', rates.cache_read_image === undefined ? 0 : counts[CACHE_READ_IMAGE]!, rates.cache_read_image);
  add('cache_read', counts[CACHE_READ]!, rates.cache_read);
  add('cache_write_5m', counts[CACHE_WRITE_5M]!, rates.cache_write_5m);
  add('cache_write_1h', counts[CACHE_WRITE_1H]!, rates.cache_write_1h ?? rates.cache_write_5m);
  add('input_audio', counts[INPUT_AUDIO]!, rates.input_audio);
  add('cache_read_audio', counts[CACHE_READ_AUDIO]!, rates.cache_read_audio);
  add('output', counts[OUTPUT]! + counts[REASONING]!, rates.output);
  add('output_audio', counts[OUTPUT_AUDIO]!, rates.output_audio);
  add('output_image', counts[OUTPUT_IMAGE]!, rates.output_image ?? rates.output);
  for (const [spelling, quantity] of Object.entries(usage.units ?? {})) {
    const unit = billedUnit(spelling);
    if (unit !== 'images') {
      add(unit, quantity, rates[unit] === undefined ? undefined : rates[unit] / (unitRules(unit).per ?? 1));
      continue;
    }
    const variant = `images.${call.imageQuality ?? 'default'}.${call.imageSize ?? 'default'}`.toLowerCase();
    // One image, however many were made: the rule does not read their number.
    add('images', 1, rates[variant] ?? rates['images.default.default']);
  }
  const total = parts.reduce((sum, each) => sum + each.picodollars, 0n);
  return {
    usd: Number(total) / 1e12,
    source: 'table',
    priceVersion: options.table.version,
    parts: options.explain === true ? parts : undefined,
  };
}

function batchRates(base: Row, batch: Row | undefined): { readonly [unit: string]: number } {
  if (batch !== undefined) return batch.rates;
  return Object.fromEntries(Object.entries(base.rates).map(([unit, rate]) => [unit, rate / 2]));
}
