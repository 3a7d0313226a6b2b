/** BerriAI/litellm's price map: US dollars for one unit, one flat file. */
import { readFileSync } from 'node:fs';
import type { Cell, Rates, Source, When } from '../source-card.ts';
import { clean, put } from '../source-card.ts';

interface Entry {
  readonly [key: string]: unknown;
  readonly litellm_provider?: string;
  readonly mode?: string;
  readonly source?: string;
  readonly deprecation_date?: string;
  readonly search_context_cost_per_query?: { readonly [size: string]: number };
  readonly provider_specific_entry?: { readonly [key: string]: number };
  readonly tiered_pricing?: readonly { readonly [key: string]: unknown; readonly range?: readonly [number, number] }[];
}

/** `litellm_provider`, its key prefixes → Portkey's id. */
const PROVIDERS: { readonly [id: string]: string } = {
  openai: 'openai',
  'text-completion-openai': 'openai',
  anthropic: 'anthropic',
  azure: 'azure-openai',
  azure_text: 'azure-openai',
  azure_ai: 'azure-ai',
  bedrock: 'bedrock',
  bedrock_converse: 'bedrock',
  bedrock_mantle: 'bedrock-mantle',
  amazon_nova: 'bedrock',
  gemini: 'google',
  mistral: 'mistral-ai',
  xai: 'x-ai',
  cohere: 'cohere',
  cohere_chat: 'cohere',
  deepseek: 'deepseek',
  groq: 'groq',
  perplexity: 'perplexity-ai',
  fireworks_ai: 'fireworks-ai',
  'fireworks_ai-embedding-models': 'fireworks-ai',
  together_ai: 'together-ai',
  openrouter: 'openrouter',
  cerebras: 'cerebras',
  moonshot: 'moonshot',
  novita: 'novita-ai',
  minimax: 'minimax',
  voyage: 'voyage',
  zai: 'z-ai',
  dashscope: 'dashscope',
  deepinfra: 'deepinfra',
  deepgram: 'deepgram',
  ai21: 'ai21',
  nebius: 'nebius',
  jina_ai: 'jina',
  sambanova: 'sambanova',
  hyperbolic: 'hyperbolic',
  databricks: 'databricks',
  watsonx: 'watsonx',
  cloudflare: 'workers-ai',
  replicate: 'replicate',
  stability: 'stability-ai',
  elevenlabs: 'elevenlabs',
  assemblyai: 'assemblyai',
  oci: 'oracle',
  lambda_ai: 'lambda',
  recraft: 'recraft',
  inception: 'inception',
};

const TOKEN_KEYS: { readonly [key: string]: string } = {
  input_cost_per_token: 'input',
  output_cost_per_token: 'output',
  cache_read_input_token_cost: 'cache_read',
  cache_creation_input_token_cost: 'cache_write_5m',
  cache_creation_input_token_cost_above_1hr: 'cache_write_1h',
  input_cost_per_audio_token: 'input_audio',
  output_cost_per_audio_token: 'output_audio',
  cache_read_input_audio_token_cost: 'cache_read_audio',
  input_cost_per_image_token: 'input_image',
  output_cost_per_image_token: 'output_image',
  output_cost_per_reasoning_token: 'reasoning',
  citation_cost_per_token: 'citation_tokens',
};

/** `…_above_200k_tokens_priority` → the unit and when it applies. */
function readKey(key: string): { unit: string; when: When } | undefined {
  let rest = key;
  let tier: string | undefined;
  for (const [suffix, name] of [
    ['_priority', 'priority'],
    ['_flex', 'flex'],
    ['_batches', 'batch'],
  ] as const) {
    if (rest.endsWith(suffix)) {
      tier = name;
      rest = rest.slice(0, -suffix.length);
    }
  }
  const above = /_above_(\d+)k_tokens$/.exec(rest);
  if (above) rest = rest.slice(0, above.index);
  const unit = TOKEN_KEYS[rest];
  return unit === undefined ? undefined : { unit, when: { tier, over: above ? Number(above[1]) * 1000 : undefined } };
}

function readTokens(entry: { readonly [key: string]: unknown }): { rates: Rates; cells: Cell[] } {
  const byWhen = new Map<string, { when: When; rates: Rates }>();
  for (const [key, value] of Object.entries(entry)) {
    const read = typeof value === 'number' ? readKey(key) : undefined;
    if (read === undefined) continue;
    const id = `${read.when.tier ?? ''}>${read.when.over ?? ''}`;
    const cell = byWhen.get(id) ?? { when: read.when, rates: {} };
    cell.rates[read.unit] = clean((value as number) * 1e6);
    byWhen.set(id, cell);
  }
  const rates = byWhen.get('>')?.rates ?? {};
  byWhen.delete('>');
  return { rates, cells: [...byWhen.values()] };
}

function readUnits(entry: Entry, provider: string): Rates {
  const rates: Rates = {};
  const add = (unit: string, key: string, scale: number) => {
    const value = entry[key];
    if (typeof value === 'number' && value > 0) rates[unit] = clean(value * scale);
  };
  const { mode } = entry;
  if (mode === 'audio_transcription') add('audio_seconds', 'input_cost_per_second', 3600);
  if (mode === 'video_generation') {
    add('video_seconds', 'output_cost_per_video_per_second', 3600);
    add('video_seconds', 'output_cost_per_second', 3600);
  }
  add('input_characters', 'input_cost_per_character', 1e6);
  if (mode === 'audio_speech') add('input_characters', 'input_cost_per_character', 1e6);
  add('searches', 'input_cost_per_query', 1e6);
  add('pages', 'ocr_cost_per_page', 1e6);
  add('annotation_pages', 'annotation_cost_per_page', 1e6);
  if (mode === 'image_generation' || mode === 'image_edit') {
    add('images', 'input_cost_per_image', 1e6);
    add('images', 'output_cost_per_image', 1e6);
  } else {
    add('input_images', 'input_cost_per_image', 1e6);
  }
  add('requests', 'input_cost_per_request', 1e6);
  const search = entry.search_context_cost_per_query;
  if (search !== undefined) {
    const sizes = ['low', 'medium', 'high'].map((size) => search[`search_context_size_${size}`]);
    const unit = provider === 'perplexity-ai' && sizes[0] !== sizes[2] ? 'requests' : 'web_search';
    if (sizes.every((size) => size === sizes[0])) {
      if (sizes[0]) rates[unit] = clean(sizes[0] * 1e6);
    } else {
      ['low', 'medium', 'high'].forEach((size, i) => {
        if (sizes[i]) rates[`${unit}.${size}`] = clean(sizes[i] * 1e6);
      });
    }
  }
  return rates;
}

/** A price of exactly 0 is a gap here, unless the name says that it is free. */
function dropZeros(rates: Rates, free: boolean): Rates {
  const all = Object.entries(rates);
  const priced = all.some(([, value]) => value > 0);
  if (!priced) return free ? rates : {};
  return Object.fromEntries(all.filter(([unit, value]) => value > 0 || unit === 'input' || unit === 'output'));
}

export function readLiteLlm(file: string): Source {
  const source: Source = new Map();
  for (const [key, entry] of Object.entries(JSON.parse(readFileSync(file, 'utf8')) as { [key: string]: Entry })) {
    const named = entry.litellm_provider ?? '';
    const provider = named.startsWith('vertex_ai') ? 'vertex-ai' : PROVIDERS[named];
    if (provider === undefined || key === 'sample_spec') continue;
    const prefix = named.startsWith('vertex_ai') ? 'vertex_ai' : named;
    let name = key.toLowerCase();
    for (const each of [prefix, prefix.replace('_ai', ''), 'bedrock', 'bedrock_converse', 'text-completion-openai']) {
      if (name.startsWith(`${each}/`)) name = name.slice(each.length + 1);
    }
    // `us/…`, `eu/…`, `hd/1024-x-1024/…`, `us-east-1/1-month-commitment/…`: regions and sizes before the name.
    if (
      /^(us|eu|global|global-standard|low|medium|high|hd|standard|\d+-x-\d+|256|512|1024|[a-z]{2,}-[a-z]+-\d|apac|us-gov-.*)\//.test(
        name,
      )
    ) {
      continue;
    }
    const tokens = readTokens(entry);
    const embedding = entry.mode === 'embedding' || entry.mode === 'rerank';
    if (embedding && !tokens.rates.output) tokens.rates.output = 0;
    const rates = dropZeros({ ...tokens.rates, ...readUnits(entry, provider) }, /[:/-]free$/.test(name));
    if (rates.searches || rates.pages || rates.input_characters || rates.audio_seconds) {
      if (!rates.input) delete rates.input;
      if (!rates.output) delete rates.output;
    }
    const cells = [...tokens.cells];
    for (const tier of entry.tiered_pricing ?? []) {
      const step = readTokens(tier).rates;
      const over = tier.range?.[0] ?? 0;
      if (over === 0) Object.assign(rates, step);
      else cells.push({ when: { over }, rates: step });
    }
    const geography = entry.provider_specific_entry?.us;
    if (geography && provider === 'anthropic') {
      cells.push({ when: { regions: 'us' }, rates: scale(rates, geography) });
    }
    const fast = entry.provider_specific_entry?.fast;
    if (fast) cells.push({ when: { tier: 'fast' }, rates: scale(rates, fast) });
    if (Object.keys(rates).length === 0) continue;
    const link = entry.source ?? 'https://github.com/BerriAI/litellm/blob/main/model_prices_and_context_window.json';
    put(source, provider, name, { rates, cells, dated: [], link });
  }
  return source;
}

function scale(rates: Rates, factor: number): Rates {
  return Object.fromEntries(
    Object.entries(rates).map(([unit, rate]) => [unit, unit === 'web_search' ? rate : clean(rate * factor)]),
  );
}
