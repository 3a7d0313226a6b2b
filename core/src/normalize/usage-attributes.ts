import { count } from './json.ts';
import type { SpanReader } from './span-reader.ts';
import type { CountField, UsageClaim } from './usage.ts';

/**
 * The endings of usage attributes under `gen_ai.usage.`, in every age of the conventions and in the spellings that emitters
 * made up. Names of one quantity stand in one row: the first that is there counts, they are never added.
 */
export const USAGE_ATTRIBUTES: readonly (readonly [CountField, readonly string[]])[] = [
  ['input', ['input_tokens', 'prompt_tokens']],
  ['output', ['output_tokens', 'completion_tokens']],
  ['total', ['total_tokens', 'total']],
  [
    'cacheRead',
    [
      'cache_read.input_tokens',
      'cache_read_input_tokens',
      'input_tokens.cached',
      'input_cached_tokens',
      'cached_input_tokens',
      'cached_tokens',
      'cache_read_tokens',
      'prompt_tokens_details.cache_read',
      'prompt_tokens_details.cached_tokens',
      'input_tokens_details.cached_tokens',
      'details.cache_read_tokens',
      'details.cache_read_input_tokens',
      'details.cached_tokens',
      'details.cached_content_tokens',
    ],
  ],
  [
    'cacheWrite',
    [
      'cache_write.input_tokens',
      'cache_creation.input_tokens',
      'cache_creation_input_tokens',
      'cache_write_input_tokens',
      'input_tokens.cache_write',
      'cache_write_tokens',
      'cache_creation_tokens',
      'prompt_tokens_details.cache_write',
      'details.cache_write_tokens',
      'details.cache_creation_input_tokens',
    ],
  ],
  [
    'cacheWrite5m',
    ['cache_creation.5m_input_tokens', 'cache_write.5m_input_tokens', 'cache_creation.ephemeral_5m_input_tokens'],
  ],
  [
    'cacheWrite1h',
    ['cache_creation.1h_input_tokens', 'cache_write.1h_input_tokens', 'cache_creation.ephemeral_1h_input_tokens'],
  ],
  [
    'reasoning',
    [
      'reasoning.output_tokens',
      'reasoning_tokens',
      'output_tokens.reasoning',
      'output_reasoning_tokens',
      'completion_tokens_details.reasoning',
      'completion_tokens_details.reasoning_tokens',
      'output_tokens_details.reasoning_tokens',
      'details.reasoning_tokens',
      'details.thoughts_tokens',
    ],
  ],
  [
    'inputAudio',
    ['audio.input_tokens', 'input_audio_tokens', 'prompt_tokens_details.audio', 'details.input_audio_tokens'],
  ],
  ['cacheReadAudio', ['audio.cache_read.input_tokens', 'details.cache_audio_read_tokens']],
  ['inputImage', ['image.input_tokens', 'input_image_tokens']],
  ['cacheReadImage', ['image.cache_read.input_tokens']],
  [
    'outputAudio',
    ['audio.output_tokens', 'output_audio_tokens', 'completion_tokens_details.audio', 'details.output_audio_tokens'],
  ],
  ['outputImage', ['image.output_tokens', 'output_image_tokens']],
];

/** Amounts that are not tokens: the emitter's ending → the unit. */
const UNITS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  characters: 'input_characters',
  input_characters: 'input_characters',
  output_characters: 'output_characters',
  seconds: 'audio_seconds',
  duration_seconds: 'audio_seconds',
  audio_seconds: 'audio_seconds',
  images: 'images',
  output_images: 'images',
  pages: 'pages',
  searches: 'searches',
  web_search_requests: 'web_search',
  'details.web_search_requests': 'web_search',
  'server_tool_use.web_search_requests': 'web_search',
  requests: 'requests',
  search_units: 'search_units',
};
const OWN_UNIT = 'units.';

/** What an attribute under a usage prefix counts. Of several names for one field, the one of the lowest rank is taken. */
type Meaning = { readonly field: CountField; readonly rank: number } | { readonly unit: string };

const meanings = new Map<string, ReadonlyMap<string, Meaning>>();

/** Whole attribute names under the prefix → meaning. The prefixes are few and ours. */
function meaningsUnder(prefix: string): ReadonlyMap<string, Meaning> {
  let under = meanings.get(prefix);
  if (under === undefined) {
    const rows: [string, Meaning][] = USAGE_ATTRIBUTES.flatMap(([field, endings]) =>
      endings.map((ending, rank): [string, Meaning] => [prefix + ending, { field, rank }]),
    );
    for (const ending in UNITS) {
      rows.push([prefix + ending, { unit: UNITS[ending] as string }]);
    }
    under = new Map(rows);
    meanings.set(prefix, under);
  }
  return under;
}

/** The counts under a prefix such as `gen_ai.usage.`; `undefined` when there are none. */
export function readUsage(span: SpanReader, prefix: string): UsageClaim | undefined {
  const keys = span.keysUnder(prefix);
  if (keys.length === 0) {
    return undefined;
  }
  const known = meaningsUnder(prefix);
  const counts: Partial<Record<CountField, number>> = {};
  const ranks: Partial<Record<CountField, number>> = {};
  let units: Record<string, number> | undefined;
  let found = false;
  for (const key of keys) {
    const meaning = known.get(key) ?? ownUnit(key, prefix);
    if (meaning === undefined) {
      continue;
    }
    if ('unit' in meaning) {
      const amount = span.number(key);
      if (amount !== undefined && amount > 0) {
        units = { ...units, [meaning.unit]: amount };
        found = true;
      }
      continue;
    }
    const { field, rank } = meaning;
    const number = count(span.value(key));
    if (number !== undefined && rank < (ranks[field] ?? Number.POSITIVE_INFINITY)) {
      counts[field] = number;
      ranks[field] = rank;
      found = true;
    }
  }
  return found ? { ...counts, units, rule: `${prefix}*` } : undefined;
}

/** Units as `writeSpan` writes them. */
function ownUnit(key: string, prefix: string): Meaning | undefined {
  const unit = key.startsWith(OWN_UNIT, prefix.length) ? key.slice(prefix.length + OWN_UNIT.length) : '__proto__';
  return unit === '__proto__' ? undefined : { unit };
}
