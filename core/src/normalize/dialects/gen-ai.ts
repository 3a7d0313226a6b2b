import * as names from '../../genai/attributes.ts';
import type { PricingContext } from '../../genai/genai-span.ts';
import type { Dialect } from '../dialect.ts';
import { DETAILS, fromDetailsEvents, inputFromEvents, outputFromEvents } from '../event-messages.ts';
import { isObject } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { toParts } from '../parts.ts';
import type { SpanReader } from '../span-reader.ts';
import { readUsage } from '../usage-attributes.ts';

/** The whole prompt and answer in one attribute each: 1.26, and emitters that stayed with it. */
const OLD_PROMPT = 'gen_ai.prompt';
const OLD_COMPLETION = 'gen_ai.completion';

/** The GenAI conventions themselves, in every age: up to 1.36, 1.37 to 1.41.1, and the line after it. */
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
    'gen_ai.openai.request.seed': names.GEN_AI_REQUEST_SEED,
    'gen_ai.openai.request.service_tier': names.OPENAI_REQUEST_SERVICE_TIER,
    'gen_ai.openai.response.service_tier': names.OPENAI_RESPONSE_SERVICE_TIER,
    'gen_ai.openai.response.system_fingerprint': names.OPENAI_RESPONSE_SYSTEM_FINGERPRINT,
    'gen_ai.request.is_stream': names.GEN_AI_REQUEST_STREAM,
    'gen_ai.request.streaming': names.GEN_AI_REQUEST_STREAM,
    'gen_ai.client.operation.time_to_first_chunk': names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK,
    'gen_ai.request.n': names.GEN_AI_REQUEST_CHOICE_COUNT,
  },
  consumed: [OLD_PROMPT, OLD_COMPLETION],
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
  userId: (span) => span.text(names.USER_ID, 'enduser.id'),
  finishReasons: (span) => readFinishReasons(span.value(names.GEN_AI_RESPONSE_FINISH_REASONS), span),
  usage: (span) => readUsage(span, names.GEN_AI_USAGE_PREFIX) ?? readUsage(span, names.GEN_AI_AGGREGATED_USAGE_PREFIX),
  reportedCost(span) {
    const source = span.text(names.PORTKEY_COST_SOURCE);
    if (source !== undefined) {
      return undefined; // Our own; a price from a table is computed again.
    }
    const usd =
      span.number(names.GEN_AI_USAGE_COST) ??
      span.number('gen_ai.usage.cost.total') ??
      span.number('gen_ai.usage.cost_usd');
    return usd === undefined || usd < 0 ? undefined : { usd, source: 'emitter' };
  },
  pricing: readServiceTier,
  inputMessages(span) {
    const value = span.json(names.GEN_AI_INPUT_MESSAGES) ?? fromDetailsEvents(span, DETAILS.input);
    if (value !== undefined) {
      return toMessages(value, span);
    }
    return inputFromEvents(span) ?? (span.has(OLD_PROMPT) ? toMessages(span.json(OLD_PROMPT), span) : undefined);
  },
  outputMessages(span) {
    const value = span.json(names.GEN_AI_OUTPUT_MESSAGES) ?? fromDetailsEvents(span, DETAILS.output);
    if (value === undefined) {
      const old = span.has(OLD_COMPLETION) ? toOutputMessages(span.json(OLD_COMPLETION), span) : undefined;
      return outputFromEvents(span) ?? old;
    }
    return toOutputMessages(value, span, readFinishReasons(span.value(names.GEN_AI_RESPONSE_FINISH_REASONS), span));
  },
  systemInstructions(span) {
    const value = span.json(names.GEN_AI_SYSTEM_INSTRUCTIONS) ?? fromDetailsEvents(span, DETAILS.system);
    return value === undefined
      ? undefined
      : toParts(isObject(value) && Array.isArray(value.parts) ? value.parts : value, span);
  },
  toolDefinitions(span) {
    const value = span.json(names.GEN_AI_TOOL_DEFINITIONS) ?? fromDetailsEvents(span, DETAILS.tools);
    return value === undefined ? undefined : toToolDefinitions(value);
  },
};

/** A list, one word, a comma list, or a list as JSON text. */
export function readFinishReasons(value: unknown, span: SpanReader): string[] | undefined {
  const parsed = typeof value === 'string' && value.startsWith('[') ? span.parse(value) : value;
  const list = Array.isArray(parsed) ? parsed : typeof parsed === 'string' ? parsed.split(',') : [];
  const reasons = list
    .filter((reason): reason is string => typeof reason === 'string' && reason.trim() !== '')
    .map((reason) => reason.trim());
  return reasons.length === 0 ? undefined : reasons;
}

function readServiceTier(span: SpanReader): PricingContext | undefined {
  const serviceTier = span.text(
    names.OPENAI_RESPONSE_SERVICE_TIER,
    'gen_ai.openai.response.service_tier',
    'gen_ai.response.service_tier',
    names.OPENAI_REQUEST_SERVICE_TIER,
    'gen_ai.openai.request.service_tier',
    'gen_ai.request.service_tier',
  );
  return serviceTier === undefined || serviceTier === 'auto' ? undefined : { serviceTier };
}
