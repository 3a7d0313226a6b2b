import {
  GEN_AI_AGGREGATED_USAGE_PREFIX,
  GEN_AI_USAGE_COST,
  GEN_AI_USAGE_PREFIX,
  PORTKEY_COST_REPORTED_SOURCE,
  PORTKEY_COST_REPORTED_USD,
  PORTKEY_COST_SOURCE,
  PORTKEY_DUPLICATE_USAGE_PREFIX,
  PORTKEY_ESTIMATED_USAGE_PREFIX,
  PORTKEY_GATEWAY_PROVIDER,
  PORTKEY_PRICING_PREFIX,
  PORTKEY_SPAN_DIALECT,
  PORTKEY_SPAN_DUPLICATE_OF,
  PORTKEY_SPAN_ROLE,
  PORTKEY_SPAN_ROLE_REASON,
  PORTKEY_TRUNCATED,
  PORTKEY_USAGE_CACHE_UNKNOWN,
} from '../../genai/attributes.ts';
import type { PricingContext } from '../../genai/genai-span.ts';
import { PRICING_ATTRIBUTES } from '../../genai/pricing-attributes.ts';
import type { Dialect } from '../dialect.ts';
import { readUsage } from '../usage-attributes.ts';

/** Where `writeSpan` put the usage, by role and kind. */
const USAGE_PREFIXES = [
  GEN_AI_USAGE_PREFIX,
  GEN_AI_AGGREGATED_USAGE_PREFIX,
  PORTKEY_DUPLICATE_USAGE_PREFIX,
  PORTKEY_ESTIMATED_USAGE_PREFIX,
];

/** What this project wrote itself: read back to the same `GenAiSpan`. */
export const portkey: Dialect = {
  name: 'portkey',
  general: true,
  prefixes: ['portkey.'],
  // What `writeSpan` adds to the conventions' names.
  forms: [
    {
      usage: {
        cacheWrite5m: ['cache_creation.5m_input_tokens', 'cache_write.5m_input_tokens'],
        cacheWrite1h: ['cache_creation.1h_input_tokens', 'cache_write.1h_input_tokens'],
        inputAudio: ['audio.input_tokens'],
        cacheReadAudio: ['audio.cache_read.input_tokens'],
        inputImage: ['image.input_tokens'],
        cacheReadImage: ['image.cache_read.input_tokens'],
        outputAudio: ['audio.output_tokens'],
        outputImage: ['image.output_tokens'],
      },
    },
  ],
  consumed: [
    PORTKEY_TRUNCATED,
    PORTKEY_SPAN_ROLE,
    PORTKEY_SPAN_ROLE_REASON,
    PORTKEY_SPAN_DUPLICATE_OF,
    PORTKEY_SPAN_DIALECT,
    PORTKEY_USAGE_CACHE_UNKNOWN,
    'portkey.duplicate_usage.*',
    'portkey.estimated_usage.*',
    'portkey.pricing.*',
    'portkey.cost.*',
  ],
  // The client knows whom it asked, the gateway who answered: after a fallback that is another one, with prices of its own.
  provider: (span) => span.text(PORTKEY_GATEWAY_PROVIDER),
  writtenRole(span) {
    const role = span.text(PORTKEY_SPAN_ROLE);
    return role === 'billable' || role === 'rollup' || role === 'duplicate' || role === 'failed' ? role : undefined;
  },
  truncated: (span) => (span.value(PORTKEY_TRUNCATED) === true ? true : undefined),
  dialects: (span) => span.text(PORTKEY_SPAN_DIALECT)?.split(','),
  usage(span) {
    // A span that never went through `writeSpan` may carry gateway facts, and its usage in any dialect.
    if (!span.has(PORTKEY_SPAN_ROLE) && !span.has(PORTKEY_USAGE_CACHE_UNKNOWN)) {
      return undefined;
    }
    for (const prefix of USAGE_PREFIXES) {
      const claim = readUsage(span, prefix);
      if (claim !== undefined) {
        return {
          ...claim,
          inputIncludesCache: true,
          outputIncludesReasoning: true,
          estimated: prefix === PORTKEY_ESTIMATED_USAGE_PREFIX,
          cacheUnknown: span.value(PORTKEY_USAGE_CACHE_UNKNOWN) === true,
        };
      }
    }
    return undefined;
  },
  reportedCost(span) {
    const reported = span.number(PORTKEY_COST_REPORTED_USD);
    if (reported !== undefined) {
      const source = span.text(PORTKEY_COST_REPORTED_SOURCE);
      return { usd: reported, source: source === 'provider' || source === 'custom' ? source : 'emitter' };
    }
    const usd = span.number(GEN_AI_USAGE_COST);
    const source = span.text(PORTKEY_COST_SOURCE);
    return usd !== undefined && (source === 'provider' || source === 'custom' || source === 'emitter')
      ? { usd, source }
      : undefined;
  },
  pricing(span) {
    const pricing: Record<string, unknown> = {};
    for (const [field, suffix] of PRICING_ATTRIBUTES) {
      const value = span.value(PORTKEY_PRICING_PREFIX + suffix);
      if (typeof value === 'string' || typeof value === 'boolean') {
        pricing[field] = value;
      }
    }
    return Object.keys(pricing).length === 0 ? undefined : (pricing as PricingContext);
  },
};
