import * as names from '../genai/attributes.ts';
import type { SpanRole } from '../genai/genai-span.ts';
import type { AttributeValue } from '../genai/span.ts';
import type { Usage } from '../genai/usage.ts';

const USAGE_PREFIXES: Readonly<Record<SpanRole, string>> = {
  billable: names.GEN_AI_USAGE_PREFIX,
  failed: names.GEN_AI_USAGE_PREFIX,
  rollup: names.GEN_AI_AGGREGATED_USAGE_PREFIX,
  duplicate: names.PORTKEY_DUPLICATE_USAGE_PREFIX,
};

const COUNTS: readonly (readonly [keyof Usage, string])[] = [
  ['inputTokens', 'input_tokens'],
  ['outputTokens', 'output_tokens'],
  ['cacheReadTokens', 'cache_read.input_tokens'],
  ['reasoningTokens', 'reasoning.output_tokens'],
  ['cacheWrite5mTokens', 'cache_creation.5m_input_tokens'],
  ['cacheWrite1hTokens', 'cache_creation.1h_input_tokens'],
  ['inputAudioTokens', 'audio.input_tokens'],
  ['cacheReadAudioTokens', 'audio.cache_read.input_tokens'],
  ['inputImageTokens', 'image.input_tokens'],
  ['cacheReadImageTokens', 'image.cache_read.input_tokens'],
  ['outputAudioTokens', 'audio.output_tokens'],
  ['outputImageTokens', 'image.output_tokens'],
];

const named = new Map<string, typeof COUNTS>();

/** The counts with their whole names, which are put together once for each prefix. */
function countsUnder(prefix: string): typeof COUNTS {
  let counts = named.get(prefix);
  if (counts === undefined) {
    counts = COUNTS.map(([field, suffix]) => [field, prefix + suffix]);
    named.set(prefix, counts);
  }
  return counts;
}

/** Adds the usage under the names that its role asks for; what is not known is not written. */
export function writeUsage(
  attributes: Record<string, AttributeValue>,
  usage: Usage | undefined,
  role: SpanRole | undefined,
  cacheWriteAttribute: 'cache_creation' | 'cache_write',
): void {
  if (usage === undefined) {
    return;
  }
  const prefix = usage.estimated ? names.PORTKEY_ESTIMATED_USAGE_PREFIX : USAGE_PREFIXES[role ?? 'billable'];
  for (const [field, name] of countsUnder(prefix)) {
    const count = usage[field] as number | undefined;
    if (count !== undefined) {
      attributes[name] = count;
    }
  }
  set(attributes, `${prefix}${cacheWriteAttribute}.input_tokens`, usage.cacheWriteTokens);
  for (const unit in usage.units) {
    set(attributes, `${prefix}units.${unit}`, usage.units[unit]);
  }
  set(attributes, names.PORTKEY_USAGE_CACHE_UNKNOWN, usage.cacheUnknown);
}

/** The usage of one billed call as attributes of the conventions; what is not known is not there. */
export function usageAttributes(usage: Usage | undefined): Record<string, AttributeValue> {
  const attributes: Record<string, AttributeValue> = {};
  writeUsage(attributes, usage, 'billable', 'cache_creation');
  return attributes;
}

/** Sets what is known. */
export function set(attributes: Record<string, AttributeValue>, key: string, value: AttributeValue): void {
  if (value !== undefined && key !== '__proto__') {
    attributes[key] = value;
  }
}
