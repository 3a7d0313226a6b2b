/** What is taken from each source before they are merged: prices that break a rule of the trade are left out and reported. */
import type { Named } from './merge.ts';
import { same } from './merge.ts';
import type { Rates, SourceCard } from './source-card.ts';
import { clean } from './source-card.ts';

const GEOGRAPHY = /^(us|eu|apac|jp|au|ca|in|us-gov)\.(.+)$/;

export interface Offers {
  readonly portkey: SourceCard | undefined;
  readonly 'genai-prices': SourceCard | undefined;
  readonly litellm: SourceCard | undefined;
  /** The older snapshot of genai-prices, for what the newer one has dropped. */
  readonly 'genai-prices before': SourceCard | undefined;
}

/** The sources' cards in the order in which they are believed. */
export function believable(
  provider: string,
  name: string,
  offers: Offers,
  portkey: ReadonlyMap<string, SourceCard> | undefined,
  report: string[],
): Named[] {
  let order: (keyof Offers)[] = ['portkey', 'genai-prices', 'litellm'];
  const last: keyof Offers = 'genai-prices before';
  let dropped: keyof Offers | undefined;
  const geography = provider === 'bedrock' ? GEOGRAPHY.exec(name) : null;
  if (geography?.[2] !== undefined) {
    const bare = portkey?.get(geography[2]);
    // Portkey lists most profiles of a geography at the price of the global one.
    if (bare !== undefined && same(bare.rates.input, offers.portkey?.rates.input)) dropped = 'portkey';
    // genai-prices knows the geography of Anthropic's models only.
    if (!geography[2].startsWith('anthropic.') && geography[1] !== 'us') order = ['portkey', 'litellm', 'genai-prices'];
  }
  // genai-prices has one list for both of Google's doors; Vertex AI has prices of its own.
  if (provider === 'vertex-ai') order = ['portkey', 'litellm', 'genai-prices'];
  // The newest list of a reseller whose prices move every week.
  if (provider === 'openrouter') order = ['genai-prices', 'portkey', 'litellm'];
  const cards: Named[] = [];
  for (const source of [...order, last]) {
    const card = offers[source];
    if (card === undefined || source === dropped) continue;
    if (slippedDigits(card, offers)) {
      report.push(`${source} ${provider} ${name}: input $${card.rates.input} is a power of ten from the others`);
      continue;
    }
    const fault = (what: string) => report.push(`${source} ${provider} ${name}: ${what}`);
    const cleaned = { ...card, rates: withoutFaults(card.rates, name, fault) };
    if (Object.keys(cleaned.rates).length > 0) cards.push([source, cleaned]);
  }
  return cards;
}

/** Cents for dollars, thousands for millions: both prices a power of ten below what the others, who agree or are alone, have. */
function slippedDigits(card: SourceCard, offers: Offers): boolean {
  const others = [offers.portkey, offers['genai-prices'], offers.litellm].filter(
    (other) => other !== undefined && other !== card && other.rates.input && other.rates.output,
  );
  const { input, output } = card.rates;
  if (!input || !output || others.length === 0) return false;
  return others.every((other) =>
    [100, 1000].some((power) => same(input * power, other?.rates.input) && same(output * power, other?.rates.output)),
  );
}

/** The rules that a price list must keep, and what is done with a price that does not. */
function withoutFaults(given: Rates, name: string, fault: (what: string) => void): Rates {
  const rates = { ...given };
  const drop = (unit: string, why: string) => {
    if (rates[unit] === undefined) return;
    fault(`${unit} $${rates[unit]} ${why}`);
    delete rates[unit];
  };
  const { input, output } = rates;
  for (const unit of ['input', 'output', 'cache_read', 'cache_write_5m', 'reasoning']) {
    if ((rates[unit] ?? 0) >= 1000) drop(unit, 'a million tokens is no price of a token');
  }
  if (input !== undefined && input > 0) {
    if ((rates.cache_read ?? 0) > input) drop('cache_read', `is dearer than input $${input}`);
    const write = rates.cache_write_5m;
    if (write !== undefined && (write < input * 0.5 || write > input * 2.5)) {
      drop('cache_write_5m', `is not between 0.5 and 2.5 times input $${input}`);
    }
    const hour = rates.cache_write_1h;
    if (hour !== undefined && (hour < input * 0.5 || hour > input * 4)) {
      drop('cache_write_1h', `is not between 0.5 and 4 times input $${input}`);
    }
  }
  if (input !== undefined && (rates.input_audio ?? input) < input)
    drop('input_audio', `is cheaper than text $${input}`);
  if (input && (rates.input_audio ?? 0) > 100 * input) drop('input_audio', `is over a hundred times text $${input}`);
  const audio = rates.input_audio ?? input;
  if (audio !== undefined && (rates.cache_read_audio ?? 0) > audio) {
    drop('cache_read_audio', `is dearer than audio input $${audio}`);
  }
  if (input !== undefined && output !== undefined && output > 0 && output < input * 0.05) {
    drop('output', `is a twentieth of input $${input}`);
  }
  // Image models make images only: a token of theirs is an image token, however it is called.
  if (/gpt-image|chatgpt-image/.test(name) && !rates.output && rates.output_image !== undefined) {
    rates.output = rates.output_image;
  }
  // An embedding puts out nothing that is paid for.
  if (/embed|voyage|bge-|titan-embed/.test(name) && rates.input !== undefined) rates.output ??= 0;
  // What a speech model puts out is audio.
  if (/tts/.test(name) && rates.output && rates.output_audio === undefined) rates.output_audio = rates.output;
  // An hour in Claude's cache costs twice the input wherever five minutes cost 1.25 times.
  if (/claude/.test(name) && input && rates.cache_write_5m && rates.cache_write_1h === undefined) {
    rates.cache_write_1h = clean(input * 2);
  }
  if (rates.web_search !== undefined) {
    for (const size of ['low', 'medium', 'high']) delete rates[`web_search.${size}`];
  }
  // The fee by the size of the search context is the exact one.
  if (Object.keys(rates).some((unit) => unit.startsWith('requests.'))) delete rates.requests;
  return rates;
}
