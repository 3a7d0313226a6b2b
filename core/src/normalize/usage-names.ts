import type { CountField } from './usage.ts';

/**
 * Endings of usage attributes, such as `input_tokens` under `gen_ai.usage.`. Names of one quantity stand in one row: the first
 * that is there counts, they are never added.
 */
export type UsageNames = { readonly [F in CountField]?: readonly string[] } & {
  /** Amounts that are not tokens: ending → unit. */
  readonly units?: Readonly<Record<string, string>>;
};

/** What one attribute counts. Of several for one field, the one of the lowest rank is taken. */
export type Meaning =
  | { readonly field: CountField; readonly rank: number; readonly unit?: undefined }
  | { readonly unit: string; readonly rank: number; readonly field?: undefined };

/** The conventions in every age. */
export const CONVENTIONAL_USAGE: UsageNames = {
  input: ['input_tokens', 'prompt_tokens'],
  output: ['output_tokens', 'completion_tokens'],
  total: ['total_tokens'],
  cacheRead: ['cache_read.input_tokens'],
  cacheWrite: ['cache_write.input_tokens', 'cache_creation.input_tokens'],
  reasoning: ['reasoning.output_tokens'],
};

/** Whole attribute names → meaning. */
export function namesUnder(prefix: string, all: readonly UsageNames[]): ReadonlyMap<string, Meaning> {
  const names = new Map<string, Meaning>();
  for (const { units, ...counts } of all) {
    for (const unit in units) {
      names.set(prefix + unit, { unit: units[unit] as string, rank: 0 });
    }
    for (const field in counts) {
      for (const ending of counts[field as CountField] as readonly string[]) {
        if (!names.has(prefix + ending)) {
          // In the order of their coming, over all fields: that orders those of one field too.
          names.set(prefix + ending, { field: field as CountField, rank: names.size });
        }
      }
    }
  }
  return names;
}
