import * as names from '../genai/attributes.ts';
import type { Cost } from '../genai/cost.ts';
import type { GenAiSpan, SpanRole } from '../genai/genai-span.ts';
import { PRICING_ATTRIBUTES } from '../genai/pricing-attributes.ts';
import { resolveProvider } from '../genai/providers.ts';
import type { AttributeValue } from '../genai/span.ts';
import { set, writeUsage } from './write-usage.ts';

/** What only the whole trace tells of a span, and the names to write it under. */
export interface WriteSpanOptions {
  /** Decides under which names usage is written. Default: none, as for a span that is no model call. */
  readonly role?: SpanRole | undefined;
  /** Why the role is what it is; written as `portkey.span.role_reason`. */
  readonly roleReason?: string | undefined;
  /** Span id of the span that stands for the same call. */
  readonly duplicateOf?: string | undefined;
  /** Of billable spans only: ignored on others. */
  readonly cost?: Cost | undefined;
  /** What `gen_ai.system` says: Portkey's provider id, the conventions' value up to 1.36, or nothing. Default: `semconv`. */
  readonly system?: 'portkey' | 'semconv' | 'off' | undefined;
  /** `gen_ai.usage.cache_creation.input_tokens` (1.40, 1.41) or `…cache_write…` (after). Default: `cache_creation`. */
  readonly cacheWriteAttribute?: 'cache_creation' | 'cache_write' | undefined;
  /** More attributes, such as gateway facts taken over from a duplicate. Those of the span itself win. */
  readonly attributes?: Readonly<Record<string, AttributeValue>> | undefined;
}

/** A span by the conventions, to be exported or stored. */
export interface WrittenSpan {
  readonly name: string;
  readonly attributes: Record<string, AttributeValue>;
}

/**
 * The final name and attributes of a span: the conventions 1.41.1, with cost and role as design goes. Messages are JSON text.
 * Usage goes under `gen_ai.usage.*` only where it is billed: sums of rollups and counts of duplicates stand apart, so that no
 * backend that adds up or prices every span counts them twice. Reading the result with `normalize` gives the same span back.
 */
export function writeSpan(genAi: GenAiSpan, options: WriteSpanOptions = {}): WrittenSpan {
  const { role } = options;
  const attributes: Record<string, AttributeValue> = {};
  set(attributes, names.GEN_AI_OPERATION_NAME, genAi.operation);
  set(attributes, names.GEN_AI_PROVIDER_NAME, genAi.provider);
  set(attributes, names.GEN_AI_SYSTEM, systemOf(genAi.provider, options.system ?? 'semconv'));
  set(attributes, names.GEN_AI_REQUEST_MODEL, genAi.requestModel);
  set(attributes, names.GEN_AI_RESPONSE_MODEL, genAi.responseModel);
  set(attributes, names.GEN_AI_RESPONSE_ID, genAi.responseId);
  set(attributes, names.GEN_AI_CONVERSATION_ID, genAi.conversationId);
  set(attributes, names.USER_ID, genAi.userId);
  set(attributes, names.GEN_AI_AGENT_NAME, genAi.agentName);
  set(attributes, names.GEN_AI_TOOL_NAME, genAi.toolName);
  set(attributes, names.GEN_AI_RESPONSE_FINISH_REASONS, genAi.finishReasons);
  set(attributes, names.ERROR_TYPE, genAi.errorType);
  for (const key in genAi.attributes) {
    set(attributes, key, genAi.attributes[key]);
  }
  for (const key in options.attributes) {
    if (attributes[key] === undefined) {
      set(attributes, key, options.attributes[key]);
    }
  }
  writeUsage(attributes, genAi.usage, role, options.cacheWriteAttribute ?? 'cache_creation');
  for (const [field, suffix] of PRICING_ATTRIBUTES) {
    set(attributes, names.PORTKEY_PRICING_PREFIX + suffix, genAi.pricing?.[field]);
  }
  writeCost(attributes, genAi, role === 'billable' ? options.cost : undefined);
  setJson(attributes, names.GEN_AI_INPUT_MESSAGES, genAi.inputMessages);
  setJson(attributes, names.GEN_AI_OUTPUT_MESSAGES, genAi.outputMessages);
  setJson(attributes, names.GEN_AI_SYSTEM_INSTRUCTIONS, genAi.systemInstructions);
  setJson(attributes, names.GEN_AI_TOOL_DEFINITIONS, genAi.toolDefinitions);
  set(attributes, names.PORTKEY_TRUNCATED, genAi.truncated);
  set(attributes, names.PORTKEY_SPAN_ROLE, role);
  set(attributes, names.PORTKEY_SPAN_ROLE_REASON, options.roleReason);
  set(attributes, names.PORTKEY_SPAN_DUPLICATE_OF, options.duplicateOf);
  set(attributes, names.PORTKEY_SPAN_DIALECT, genAi.dialects.join(','));
  return { name: genAi.name, attributes };
}

function writeCost(attributes: Record<string, AttributeValue>, genAi: GenAiSpan, cost: Cost | undefined): void {
  const reported = genAi.reportedCost;
  if (cost?.usd !== undefined) {
    set(attributes, names.GEN_AI_USAGE_COST, cost.usd);
    set(attributes, names.PORTKEY_COST_SOURCE, cost.source);
    set(attributes, names.PORTKEY_COST_INPUT_USD, cost.inputUsd);
    set(attributes, names.PORTKEY_COST_OUTPUT_USD, cost.outputUsd);
    set(attributes, names.PORTKEY_COST_CACHE_SAVINGS_USD, cost.cacheSavingsUsd);
    set(attributes, names.PORTKEY_COST_PRICE_VERSION, cost.priceVersion);
    set(attributes, names.PORTKEY_COST_UPPER_BOUND, cost.upperBound);
  } else {
    set(attributes, names.PORTKEY_COST_UNKNOWN, cost?.unknown);
  }
  if (reported !== undefined) {
    set(attributes, names.PORTKEY_COST_REPORTED_USD, reported.usd);
    set(attributes, names.PORTKEY_COST_REPORTED_SOURCE, reported.source === 'emitter' ? undefined : reported.source);
  }
}

function systemOf(provider: string | undefined, system: 'portkey' | 'semconv' | 'off'): string | undefined {
  if (provider === undefined || system === 'off') {
    return undefined;
  }
  const known = resolveProvider(provider);
  return known === undefined ? provider : system === 'portkey' ? known.portkeyId : known.legacySystem;
}

function setJson(attributes: Record<string, AttributeValue>, key: string, value: unknown): void {
  if (value !== undefined) {
    attributes[key] = toJson(value);
  }
}

/** Content nested too deep to be written is left out; bigints, which JSON lacks, become text. */
function toJson(value: unknown): string | undefined {
  // With a function for each value JSON.stringify is several times slower, and bigints are rare: it throws at the first.
  return jsonOf(value) ?? jsonOf(value, (_, item) => (typeof item === 'bigint' ? String(item) : item));
}

function jsonOf(value: unknown, replace?: (key: string, item: unknown) => unknown): string | undefined {
  try {
    return JSON.stringify(value, replace);
  } catch {
    return undefined;
  }
}
