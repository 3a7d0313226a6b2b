/** Portkey-AI/models: one JSON file a provider, US cents for one unit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell, Rates, Source } from '../source-card.ts';
import { clean, put } from '../source-card.ts';

interface Price {
  readonly price: number;
}
interface PayAsYouGo {
  readonly [unit: string]: Price | { readonly [key: string]: Price | { readonly [size: string]: Price } } | undefined;
}
interface PricingConfig {
  readonly pay_as_you_go?: PayAsYouGo;
  readonly batch_config?: PayAsYouGo;
  readonly fixed_cost?: { readonly request?: Price };
}
interface Mode {
  readonly pricing_config?: PricingConfig;
  readonly context_tiers?: { readonly [tier: string]: { readonly pricing_config: PricingConfig } };
}
interface Entry {
  readonly pricing_config: PricingConfig | null;
  readonly custom_pricing?: {
    readonly context_tier_map?: { readonly [start: string]: string };
    readonly regions: { readonly [regions: string]: { readonly execution_modes: { readonly [mode: string]: Mode } } };
  };
}

const UNITS: { readonly [key: string]: string } = {
  request_token: 'input',
  request_text_token: 'input',
  response_token: 'output',
  response_text_token: 'output',
  cache_read_input_token: 'cache_read',
  cache_read_text_input_token: 'cache_read',
  cached_text_input_token: 'cache_read',
  cache_write_input_token: 'cache_write_5m',
  cache_write_1h: 'cache_write_1h',
  request_audio_token: 'input_audio',
  response_audio_token: 'output_audio',
  cache_read_audio_input_token: 'cache_read_audio',
  request_image_token: 'input_image',
  response_image_token: 'output_image',
  image_token: 'output_image',
  embedding_text_token: 'input',
  embedding_image_token: 'input_image',
  cache_read_image_input_token: 'cache_read_image',
  cached_image_input_token: 'cache_read_image',
  reasoning_token: 'reasoning',
  web_search: 'web_search',
  enterprise_web_search: 'enterprise_web_search',
  file_search: 'file_search',
  x_search: 'x_search',
  attachment_search: 'attachment_search',
  code_execution: 'code_execution',
  maps: 'maps',
  web_search_low_context: 'requests.low',
  web_search_medium_context: 'requests.medium',
  web_search_high_context: 'requests.high',
  generated_images: 'images',
  input_image: 'input_images',
  megapixels: 'megapixels',
  video_seconds: 'video_seconds',
};

const SECONDS = /seconds$|seconds\./;
/** A "token" dearer than $1,000 a million is another unit in the token's place. */
const IMPOSSIBLE_TOKEN_USD_PER_MILLION = 1000;

export interface PortkeyFaults {
  readonly provider: string;
  readonly name: string;
  readonly what: string;
}

/** A price list entry in our units; the vendor's mistakes of unit are moved to the unit that is meant. */
function rates(name: string, payAsYouGo: PayAsYouGo | undefined, fault: (what: string) => void): Rates {
  const found: Rates = {};
  const add = (unit: string, cents: number) => {
    const dollars = cents / 100;
    found[unit] ??= clean(SECONDS.test(unit) ? dollars * 3600 : dollars * 1e6);
  };
  for (const [key, value] of Object.entries({ ...payAsYouGo, ...(payAsYouGo?.additional_units as PayAsYouGo) })) {
    if (value === undefined || key === 'additional_units') continue;
    if (key === 'image') {
      for (const [quality, sizes] of Object.entries(value as { [quality: string]: { [size: string]: Price } })) {
        for (const [size, price] of Object.entries(sizes)) add(`images.${quality}.${size}`.toLowerCase(), price.price);
      }
      continue;
    }
    const { price } = value as Price;
    const video = /^video_duration_seconds_(\d+)_(\d+)$/.exec(key);
    const unit = video ? `video_seconds.${video[1]}x${video[2]}` : UNITS[key];
    if (unit !== undefined && typeof price === 'number') add(unit, price);
  }
  return moveMisplaced(name, found, fault);
}

function moveMisplaced(name: string, found: Rates, fault: (what: string) => void): Rates {
  const moved: Rates = {};
  for (const [unit, price] of Object.entries(found)) {
    const isToken = /^(input|output|cache_|reasoning)/.test(unit) && !unit.endsWith('images');
    if (isToken && price >= IMPOSSIBLE_TOKEN_USD_PER_MILLION) {
      const target = /rerank|ranker/.test(name)
        ? 'searches'
        : /ocr|document|prebuilt|layout/.test(name)
          ? 'pages'
          : /whisper|transcri|nova|enhanced|base|flux|aura|deepgram|stt|speech/.test(name)
            ? 'audio_seconds'
            : undefined;
      if (target === undefined || unit.startsWith('output')) {
        fault(`${unit} at $${price} a million: dropped`);
        continue;
      }
      fault(`${unit} at $${price} a million is a price of ${target}`);
      // Cents in the token's place were for one page, one search or one minute.
      moved[target] = target === 'audio_seconds' ? clean((price / 1e6) * 60) : price;
    } else if (/^tts(-|$)/.test(name) && unit === 'input') {
      moved.input_characters = price;
    } else {
      moved[unit] = price;
    }
  }
  if (moved.input_characters !== undefined) delete moved.output;
  const other = ['searches', 'pages', 'audio_seconds'].some((unit) => moved[unit] !== undefined);
  if (other && !moved.input) {
    for (const unit of ['input', 'output', 'input_audio', 'output_audio']) delete moved[unit];
  }
  if (other && moved.output_audio === 0) delete moved.output_audio;
  return moved;
}

/** A cache or modal price of 0 beside a real input price means "not filled in", not "free". */
function dropZeros(found: Rates): Rates {
  const priced = Object.values(found).some((price) => price > 0);
  if (!priced) return found;
  return Object.fromEntries(
    Object.entries(found).filter(([unit, price]) => price > 0 || unit === 'input' || unit === 'output'),
  );
}

/** `literal` keeps the vendor's numbers as they are, for the portkey mode. */
export function readPortkey(folder: string): { source: Source; literal: Source; faults: PortkeyFaults[] } {
  const source: Source = new Map();
  const literal: Source = new Map();
  const faults: PortkeyFaults[] = [];
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const provider = file.slice(0, -5);
    const entries = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { [name: string]: Entry };
    const link = `https://github.com/Portkey-AI/models/blob/main/pricing/${file}`;
    for (const [rawName, entry] of Object.entries(entries)) {
      const name = rawName.toLowerCase();
      const config = entry.pricing_config;
      if (name === 'default' || config === null) continue;
      const fault = (what: string) => faults.push({ provider, name, what });
      const base = rates(name, config.pay_as_you_go, fault);
      const fixed = config.fixed_cost?.request?.price;
      if (fixed) base.requests = clean(fixed * 1e4);
      const literalBatch = config.batch_config && literalRates(config.batch_config);
      put(literal, provider, name, {
        rates: { ...literalRates(config.pay_as_you_go), ...(fixed ? { requests: base.requests! } : {}) },
        cells: literalBatch ? [{ when: { tier: 'batch' }, rates: literalBatch }] : [],
        dated: [],
        link,
      });
      const cells: Cell[] = [...customCells(name, entry)];
      if (config.batch_config && !cells.some((cell) => cell.when.tier === 'batch' && !cell.when.regions)) {
        cells.unshift({ when: { tier: 'batch' }, rates: dropZeros(rates(name, config.batch_config, () => {})) });
      }
      // The plain price and the one of the standard mode disagree in some entries: a tier is a part of the latter.
      const standard = entry.custom_pricing?.regions.default?.execution_modes.standard?.pricing_config?.pay_as_you_go;
      const cellBase = standard && dropZeros(rates(name, standard, () => {}));
      put(source, provider, name, { rates: dropZeros(base), cellBase, cells, dated: [], link });
    }
  }
  return { source: joinContextSuffixes(source), literal, faults };
}

function literalRates(payAsYouGo: PayAsYouGo | undefined): Rates {
  const found: Rates = {};
  for (const [key, value] of Object.entries({ ...payAsYouGo, ...(payAsYouGo?.additional_units as PayAsYouGo) })) {
    const unit = UNITS[key];
    if (key === 'image') {
      for (const [quality, sizes] of Object.entries(value as { [quality: string]: { [size: string]: Price } })) {
        for (const [size, price] of Object.entries(sizes)) {
          found[`images.${quality}.${size}`.toLowerCase()] = clean(price.price * 1e4);
        }
      }
    } else if (unit !== undefined && typeof (value as Price).price === 'number') {
      found[unit] ??= clean((value as Price).price * (SECONDS.test(unit) ? 36 : 1e4));
    }
  }
  return found;
}

function* customCells(name: string, entry: Entry): Generator<Cell> {
  const custom = entry.custom_pricing;
  if (custom === undefined) return;
  const starts = Object.entries(custom.context_tier_map ?? {});
  for (const [regions, region] of Object.entries(custom.regions)) {
    for (const [mode, what] of Object.entries(region.execution_modes)) {
      const tier = mode === 'standard' ? undefined : mode;
      const where = regions === 'default' || regions === 'global' ? undefined : regions;
      const contexts: [number | undefined, PricingConfig | undefined][] =
        what.context_tiers === undefined
          ? [[undefined, what.pricing_config]]
          : Object.entries(what.context_tiers).map(([label, { pricing_config }]) => {
              const start = Number(starts.find(([, each]) => each === label)?.[0] ?? 0);
              return [start === 0 ? undefined : start, pricing_config];
            });
      for (const [over, config] of contexts) {
        if (tier === undefined && where === undefined && over === undefined) continue;
        yield {
          when: { tier, regions: where, over },
          rates: dropZeros(rates(name, config?.pay_as_you_go, () => {})),
        };
      }
    }
  }
}

/** `x-lte-128k` and `x-gt-128k` are one model with a context limit. The limit in the name is the file's, not the page's. */
function joinContextSuffixes(source: Source): Source {
  for (const models of source.values()) {
    for (const [name, card] of [...models]) {
      const match = /^(.+)-lte-(\d+)k$/.exec(name);
      if (match?.[1] === undefined) continue;
      const above = models.get(`${match[1]}-gt-${match[2]}k`);
      if (above === undefined) continue;
      models.delete(name);
      models.delete(`${match[1]}-gt-${match[2]}k`);
      const changed = above.rates.input !== card.rates.input || above.rates.output !== card.rates.output;
      const over = /gemini-1\./.test(name) ? 128_000 : 200_000;
      const cells = changed ? [...card.cells, { when: { over }, rates: above.rates }] : card.cells;
      if (!models.has(match[1])) models.set(match[1], { ...card, cells });
    }
  }
  return source;
}
