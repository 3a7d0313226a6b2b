import * as names from '../../genai/attributes.ts';
import type { PricingContext } from '../../genai/genai-span.ts';
import type { ChatMessage, MessagePart } from '../../genai/messages.ts';
import type { Dialect } from '../dialect.ts';
import { isObject, parseRepeated } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { toParts } from '../parts.ts';
import { emitterCost } from '../reported-cost.ts';
import type { SpanReader } from '../span-reader.ts';
import { readUsage } from '../usage-attributes.ts';

/** The attributes of the GenAI conventions, in every age: up to 1.36, 1.37 to 1.41.1, and the line after it. Beside it: `genAiLegacy`. */
export const genAi: Dialect = {
  name: 'gen-ai',
  general: true,
  yields: ['usage', 'operation', 'errorType', 'requestModel', 'responseModel'],
  prefixes: ['gen_ai.'],
  attributes: {
    [names.GEN_AI_PROVIDER_NAME]: names.GEN_AI_PROVIDER_NAME,
    [names.GEN_AI_SYSTEM]: names.GEN_AI_PROVIDER_NAME,
    [names.GEN_AI_REQUEST_MODEL]: names.GEN_AI_REQUEST_MODEL,
    [names.GEN_AI_RESPONSE_MODEL]: names.GEN_AI_RESPONSE_MODEL,
    [names.GEN_AI_RESPONSE_ID]: names.GEN_AI_RESPONSE_ID,
    [names.GEN_AI_CONVERSATION_ID]: names.GEN_AI_CONVERSATION_ID,
    [names.GEN_AI_AGENT_NAME]: names.GEN_AI_AGENT_NAME,
    [names.GEN_AI_TOOL_NAME]: names.GEN_AI_TOOL_NAME,
    [names.ERROR_TYPE]: names.ERROR_TYPE,
  },
  operation(span) {
    if (span.has(names.GEN_AI_OPERATION_NAME)) {
      return undefined;
    }
    if (span.has(names.GEN_AI_TOOL_NAME)) {
      return 'execute_tool';
    }
    // An inference span that forgot to name its operation still names its model, or what it used.
    return span.has(names.GEN_AI_REQUEST_MODEL) || span.has(names.GEN_AI_USAGE_INPUT_TOKENS) ? 'chat' : undefined;
  },
  finishReasons: statedFinishReasons,
  usage: (span) => readUsage(span, names.GEN_AI_USAGE_PREFIX) ?? readUsage(span, names.GEN_AI_AGGREGATED_USAGE_PREFIX),
  reportedCost(span) {
    const source = span.text(names.PORTKEY_COST_SOURCE);
    if (source !== undefined) {
      return undefined; // Our own; a price from a table is computed again.
    }
    return emitterCost(span.number(names.GEN_AI_USAGE_COST));
  },
  pricing: (span) => readServiceTier(span, names.OPENAI_RESPONSE_SERVICE_TIER, names.OPENAI_REQUEST_SERVICE_TIER),
  inputMessages: (span) => span.once(readInputMessages),
  outputMessages: (span) =>
    span.has(names.GEN_AI_OUTPUT_MESSAGES)
      ? toOutputMessages(unwrapped(span, names.GEN_AI_OUTPUT_MESSAGES), span, statedFinishReasons(span))
      : undefined,
  systemInstructions: (span) => toInstructions(span.json(names.GEN_AI_SYSTEM_INSTRUCTIONS), span),
  toolDefinitions: (span) => toToolDefinitions(readRepeated(span, names.GEN_AI_TOOL_DEFINITIONS), span),
};

/** To be called through `once`: others look at the messages too. */
export function readInputMessages(span: SpanReader): ChatMessage[] {
  return toMessages(unwrapped(span, names.GEN_AI_INPUT_MESSAGES), span);
}

/** JSON text, also twice over, that each call of an agent repeats. */
export function readRepeated(span: SpanReader, key: string): unknown {
  return span.parse(span.parse(span.value(key), parseRepeated), parseRepeated);
}

/** JSON text, also twice over, or a list of JSON texts. */
function unwrapped(span: SpanReader, key: string): unknown {
  const value = span.parse(span.json(key));
  return Array.isArray(value) && typeof value[0] === 'string' && value[0][0] === '{'
    ? value.map((item) => span.parse(item))
    : value;
}

/** A list, one word, a comma list, or a list as JSON text. */
export function statedFinishReasons(span: SpanReader): string[] {
  const stated = span.json(names.GEN_AI_RESPONSE_FINISH_REASONS);
  const list: readonly unknown[] = typeof stated === 'string' ? stated.split(',') : Array.isArray(stated) ? stated : [];
  return list.map((reason) => (typeof reason === 'string' ? reason.trim() : '')).filter((reason) => reason !== '');
}

/** Parts, or one system message. */
export function toInstructions(value: unknown, span: SpanReader): MessagePart[] {
  return toParts(isObject(value) && Array.isArray(value.parts) ? value.parts : value, span);
}

/** The tier that answered, else the one that was asked for by name. */
export function readServiceTier(span: SpanReader, response: string, request: string): PricingContext | undefined {
  const serviceTier = span.text(response, request);
  return serviceTier === undefined || serviceTier === 'auto' ? undefined : { serviceTier };
}
