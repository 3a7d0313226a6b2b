import { FIELD_NAMES, type Field, fieldOf } from '../filter/fields.ts';
import { type Filter, FilterError, parseFilter } from '../filter/filter.ts';
import { MEASURES, type Totals } from '../trace/totals.ts';
import { ApiError } from './api-error.ts';

const MILLISECONDS = /^-?\d+(\.\d+)?$/;
const RFC_3339 = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/i;
/** What is left of the plus of an offset that was not encoded. */
const DECODED_PLUS = / (?=\d{2}:\d{2}$)/;

/**
 * RFC 3339, a date alone (its beginning in UTC), or milliseconds since the Unix epoch. A time without an offset is refused: whose it is
 * would be a guess.
 *
 * @throws ApiError 400
 */
export function timeParameter(name: string, value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const ms = MILLISECONDS.test(value) ? Number(value) : parseTime(value.replace(DECODED_PLUS, '+'));
  // Beyond the years that a date can have.
  if (Number.isNaN(new Date(ms).getTime()))
    throw invalid(name, 'a time in RFC 3339, such as 2026-11-22T12:00:00Z, or milliseconds since 1970');
  return Math.floor(ms);
}

/** NaN for what is none, also for a day that its month does not have. */
function parseTime(text: string): number {
  const [, date] = RFC_3339.exec(text) ?? [];
  if (date === undefined) return Number.NaN;
  const day = Date.parse(date);
  const isOnCalendar = !Number.isNaN(day) && new Date(day).toISOString().startsWith(date);
  return isOnCalendar ? Date.parse(text.toUpperCase()) : Number.NaN;
}

/** @throws ApiError 400 */
export function limitParameter(value: string | undefined, fallback: number, most: number, name = 'limit'): number {
  if (value === undefined || value === '') return fallback;
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > most) throw invalid(name, `a whole number from 1 to ${most}`);
  return limit;
}

/** Up to 32 hex digits; shorter ids are padded, as other trace stores do. @throws ApiError 400 */
export function traceIdParameter(value: string): string {
  if (!/^[0-9a-f]{1,32}$/i.test(value)) throw invalid('trace id', 'up to 32 hex digits');
  return value.toLowerCase().padStart(32, '0');
}

/** @throws ApiError 400 */
export function spanIdParameter(value: string): string {
  if (!/^[0-9a-f]{1,16}$/i.test(value)) throw invalid('span id', 'up to 16 hex digits');
  return value.toLowerCase().padStart(16, '0');
}

/** @throws ApiError 400 with the position of the character at fault */
export function filterParameter(value: string | undefined): Filter | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  try {
    return parseFilter(value);
  } catch (error) {
    if (error instanceof FilterError) throw new ApiError(400, 'invalid_filter', error.message);
    throw error;
  }
}

/** @throws ApiError 400 */
export function fieldParameter(name: string, value: string): Field {
  const field = fieldOf(value);
  if (!field || field.kind === 'text') {
    throw invalid(
      name,
      `one of ${FIELD_NAMES.filter((known) => known !== 'text').join(', ')}, not ${JSON.stringify(value)}`,
    );
  }
  return field;
}

/** Names joined by commas; `undefined` is all of them. @throws ApiError 400 */
export function measuresParameter(value: string | undefined): (keyof Totals)[] | undefined {
  const names = namesParameter(value);
  if (names.length === 0) return undefined;
  return [...new Set(names)].map((name) => {
    const known = MEASURES.find((measure) => measure === name);
    if (!known) throw invalid('measures', `of ${MEASURES.join(', ')}, not ${JSON.stringify(name)}`);
    return known;
  });
}

/** Up to `most` fields joined by commas. @throws ApiError 400 */
export function groupByParameter(value: string | undefined, most: number): Field[] {
  const names = namesParameter(value);
  if (names.length > most) throw invalid('groupBy', `at most ${most} fields`);
  return names.map((name) => fieldParameter('groupBy', name));
}

function namesParameter(value = ''): string[] {
  return value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

/** One of a few words. @throws ApiError 400 */
export function wordParameter<Word extends string>(
  name: string,
  value: string | undefined,
  words: readonly [Word, ...Word[]],
): Word {
  const word = value === undefined || value === '' ? words[0] : words.find((known) => known === value);
  if (word === undefined) throw invalid(name, words.join(' or '));
  return word;
}

const UNITS_MS: { readonly [unit: string]: number } = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30s`, `5m`, `1h`, `1d`, or milliseconds. @throws ApiError 400 */
export function stepParameter(value: string | undefined, rangeMs: number, mostPoints: number): number | undefined {
  if (value === undefined || value === '') return undefined;
  const [, amount, unit = 'ms'] = /^(\d+)(ms|s|m|h|d)?$/.exec(value) ?? [];
  const stepMs = Number(amount) * UNITS_MS[unit]!;
  if (!Number.isSafeInteger(stepMs) || stepMs < 1)
    throw invalid('step', 'a duration such as 30s, 5m, 1h or 1d, or milliseconds');
  if (rangeMs / stepMs > mostPoints)
    throw invalid('step', `at least ${Math.ceil(rangeMs / mostPoints)} ms for this range`);
  return stepMs;
}

export function invalid(name: string, expected: string): ApiError {
  return new ApiError(400, 'invalid_parameter', `${name} must be ${expected}`);
}
