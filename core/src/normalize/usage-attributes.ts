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

const FIELD_BY_SUFFIX = new Map<string, readonly [CountField, number]>();
for (const [field, suffixes] of USAGE_ATTRIBUTES) {
  suffixes.forEach((suffix, rank) => {
    FIELD_BY_SUFFIX.set(suffix, [field, rank]);
  });
}

/** Whole names seen before. Bounded: names come from outside. */
const fieldByName = new Map<string, readonly [CountField, number] | null>();
const MAX_NAMES = 500;

function fieldOf(name: string, prefix: string): readonly [CountField, number] | undefined {
  let field = fieldByName.get(name);
  if (field === undefined) {
    field = FIELD_BY_SUFFIX.get(name.slice(prefix.length)) ?? null;
    if (fieldByName.size >= MAX_NAMES) {
      fieldByName.clear();
    }
    fieldByName.set(name, field);
  }
  return field ?? undefined;
}

/** The counts under a prefix such as `gen_ai.usage.`; `undefined` when there are none. */
export function readUsage(span: SpanReader, prefix: string): UsageClaim | undefined {
  const counts: Partial<Record<CountField, number>> = {};
  const ranks: Partial<Record<CountField, number>> = {};
  let units: Record<string, number> | undefined;
  let found = false;
  for (const key in span.attributes) {
    if (!key.startsWith(prefix)) {
      continue;
    }
    const known = fieldOf(key, prefix);
    if (known === undefined) {
      const suffix = key.slice(prefix.length);
      const unit = suffix.startsWith(OWN_UNIT) ? suffix.slice(OWN_UNIT.length) : UNITS[suffix];
      const amount = unit === undefined || unit === '__proto__' ? undefined : span.number(key);
      if (unit !== undefined && amount !== undefined && amount > 0) {
        units = { ...units, [unit]: amount };
        found = true;
      }
      continue;
    }
    const number = count(span.value(key));
    const [field, rank] = known;
    if (number !== undefined && rank < (ranks[field] ?? Number.POSITIVE_INFINITY)) {
      counts[field] = number;
      ranks[field] = rank;
      found = true;
    }
  }
  return found ? { ...counts, units, rule: `${prefix}*` } : undefined;
}
