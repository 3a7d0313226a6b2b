/** pydantic/genai-prices: US dollars per million tokens or per thousand of the rest, with dates, hours and name patterns. */
import { readFileSync } from 'node:fs';
import { findProvider } from '@pydantic/genai-prices';
import type { Cell, Rates, SourceCard } from '../source-card.ts';
import { clean } from '../source-card.ts';

interface Clause {
  readonly equals?: string;
  readonly starts_with?: string;
  readonly ends_with?: string;
  readonly contains?: string;
  readonly regex?: string;
  readonly or?: readonly Clause[];
  readonly and?: readonly Clause[];
}
type Price =
  | number
  | { readonly base: number; readonly tiers: readonly { readonly start: number; readonly price: number }[] };
interface DatedPrices {
  readonly constraint?: { readonly start_date?: string; readonly start_time?: string; readonly end_time?: string };
  readonly prices: { readonly [unit: string]: Price };
}
interface Model {
  readonly id: string;
  readonly match: Clause;
  readonly prices: { readonly [unit: string]: Price } | readonly DatedPrices[];
  readonly price_comments?: string;
}
interface Provider {
  readonly id: string;
  readonly pricing_urls?: readonly string[];
  readonly models: readonly Model[];
}

const UNITS: { readonly [key: string]: string } = {
  input_mtok: 'input',
  output_mtok: 'output',
  cache_read_mtok: 'cache_read',
  cache_write_mtok: 'cache_write_5m',
  cache_write_1h_mtok: 'cache_write_1h',
  input_audio_mtok: 'input_audio',
  output_audio_mtok: 'output_audio',
  cache_audio_read_mtok: 'cache_read_audio',
  input_image_mtok: 'input_image',
  output_image_mtok: 'output_image',
  cache_image_read_mtok: 'cache_read_image',
  output_reasoning_mtok: 'reasoning',
  output_citation_mtok: 'citation_tokens',
  web_searches_kcount: 'web_search',
  requests_kcount: 'requests',
  rerank_searches_kcount: 'searches',
  input_document_kpages: 'pages',
  input_annotated_document_kpages: 'annotation_pages',
  input_audio_hours: 'audio_seconds',
  output_audio_hours: 'output_audio_seconds',
  output_image_kcount: 'images',
};

/** genai-prices' provider ids → Portkey's. */
export const GENAI_PROVIDERS: { readonly [id: string]: readonly string[] } = {
  openai: ['openai'],
  anthropic: ['anthropic'],
  aws: ['bedrock'],
  azure: ['azure-openai', 'azure-ai'],
  google: ['google', 'vertex-ai'],
  mistral: ['mistral-ai'],
  'x-ai': ['x-ai'],
  cohere: ['cohere'],
  deepseek: ['deepseek'],
  groq: ['groq'],
  perplexity: ['perplexity-ai'],
  fireworks: ['fireworks-ai'],
  together: ['together-ai'],
  openrouter: ['openrouter'],
  cerebras: ['cerebras'],
  moonshotai: ['moonshot'],
  novita: ['novita-ai'],
  minimax: ['minimax'],
  voyageai: ['voyage'],
  zai: ['z-ai'],
  zhipuai: ['zhipu'],
  ovhcloud: ['ovhcloud'],
  avian: ['avian'],
  doubleword: ['doubleword'],
};

function matches(clause: Clause, name: string): boolean {
  if (clause.equals !== undefined) return name === clause.equals.toLowerCase();
  if (clause.starts_with !== undefined) return name.startsWith(clause.starts_with.toLowerCase());
  if (clause.ends_with !== undefined) return name.endsWith(clause.ends_with.toLowerCase());
  if (clause.contains !== undefined) return name.includes(clause.contains.toLowerCase());
  if (clause.regex !== undefined) return new RegExp(clause.regex).test(name);
  if (clause.or !== undefined) return clause.or.some((each) => matches(each, name));
  return clause.and?.every((each) => matches(each, name)) ?? false;
}

function* literalNames(clause: Clause): Generator<string> {
  if (clause.equals !== undefined) yield clause.equals.toLowerCase();
  for (const each of clause.or ?? []) yield* literalNames(each);
}

/** The price and the price of each context step, both whole. */
function split(prices: { readonly [unit: string]: Price }): { rates: Rates; cells: Cell[] } {
  const rates: Rates = {};
  const above = new Map<number, Rates>();
  for (const [key, price] of Object.entries(prices)) {
    const unit = UNITS[key];
    if (unit === undefined) continue;
    const scale = /_k(count|pages)$/.test(key) ? 1000 : 1;
    rates[unit] = clean((typeof price === 'number' ? price : price.base) * scale);
    for (const tier of typeof price === 'number' ? [] : price.tiers) {
      // 271,999 stands for "above 272K" with their comparison; the page says above 272,000.
      const over = Math.round(tier.start / 1000) * 1000;
      const cell = above.get(over) ?? {};
      cell[unit] = clean(tier.price * scale);
      above.set(over, cell);
    }
  }
  const cells = [...above].map(([over, changed]) => ({ when: { over }, rates: { ...rates, ...changed } }));
  return { rates, cells };
}

const compact = (date: string) => date.replaceAll('-', '');

function card(model: Model, provider: Provider, asOf: string): SourceCard {
  const comment = /https:\/\/[^\s,)]+/.exec(model.price_comments ?? '')?.[0]?.replace(/[.]$/, '');
  const link = comment ?? provider.pricing_urls?.[0] ?? 'https://github.com/pydantic/genai-prices';
  if (!Array.isArray(model.prices)) {
    return { ...split(model.prices as { [unit: string]: Price }), dated: [], link };
  }
  const rows = model.prices as readonly DatedPrices[];
  const flat = rows.filter((row) => row.constraint?.start_time === undefined);
  const periods = flat.map((row, i) => {
    const from = row.constraint?.start_date;
    const to = flat[i + 1]?.constraint?.start_date;
    return { from: from && compact(from), to: to && compact(to), ...split(row.prices) };
  });
  const current =
    periods.find(({ from, to }) => (from === undefined || from <= asOf) && (to === undefined || to > asOf)) ??
    periods[0]!;
  const dated: Cell[] = [];
  for (const period of periods) {
    const { from, to } = period;
    if (period !== current) dated.push({ when: { from, to }, rates: period.rates });
    else if (from !== undefined || to !== undefined) dated.push({ when: { from, to }, rates: {} });
    for (const cell of period === current ? [] : period.cells) {
      dated.push({ when: { ...cell.when, from, to }, rates: cell.rates });
    }
  }
  // Hours are given by `corrections.ts`, since a row of this source cannot have hours and dates together.
  return { rates: current.rates, cells: current.cells, dated, link };
}

export interface GenaiPrices {
  /** The card that a name matches, by the source's own patterns. */
  find(provider: string, name: string): SourceCard | undefined;
  /** Names that the patterns state literally. */
  names(provider: string): readonly string[];
}

/** The snapshot in the folder, or the newer one in the pinned npm package. */
export function readGenaiFile(file: string): readonly Provider[] {
  return JSON.parse(readFileSync(file, 'utf8')) as Provider[];
}

export function readGenaiPackage(): readonly Provider[] {
  return Object.keys(GENAI_PROVIDERS)
    .map((providerId) => findProvider({ providerId }) as Provider | undefined)
    .filter((provider) => provider !== undefined);
}

export function genaiPrices(providers: readonly Provider[], asOf: string): GenaiPrices {
  const byProvider = new Map<string, { provider: Provider; model: Model; card: SourceCard }[]>();
  for (const provider of providers) {
    for (const id of GENAI_PROVIDERS[provider.id] ?? []) {
      byProvider.set(
        id,
        provider.models.map((model) => ({ provider, model, card: card(model, provider, asOf) })),
      );
    }
  }
  return {
    find: (provider, name) => byProvider.get(provider)?.find(({ model }) => matches(model.match, name))?.card,
    names: (provider) =>
      (byProvider.get(provider) ?? []).flatMap(({ model }) => {
        const id = model.id.toLowerCase();
        // Ids are names where their own pattern says so; `regional.…` is a label of the source.
        return [...(matches(model.match, id) && !id.startsWith('regional.') ? [id] : []), ...literalNames(model.match)];
      }),
  };
}
