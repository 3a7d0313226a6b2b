import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { fromDetailsEvents, inputFromEvents, outputFromEvents } from '../event-messages.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { emitterCost } from '../reported-cost.ts';
import { readServiceTier, statedFinishReasons, toInstructions } from './gen-ai.ts';

/** The whole prompt and answer in one attribute each: 1.26, and emitters that stayed with it. */
const OLD_PROMPT = 'gen_ai.prompt';
const OLD_COMPLETION = 'gen_ai.completion';
const RESPONSE_FORMAT = 'gen_ai.openai.request.response_format';

/**
 * What the GenAI conventions said before 1.37, and emitters still do: messages in events of the span and in log records, or the
 * whole prompt and answer in one attribute each; older names of attributes.
 */
export const genAiLegacy: Dialect = {
  name: 'gen-ai',
  general: true,
  prefixes: ['gen_ai.'],
  attributes: {
    'gen_ai.openai.request.seed': names.GEN_AI_REQUEST_SEED,
    'gen_ai.openai.request.service_tier': names.OPENAI_REQUEST_SERVICE_TIER,
    'gen_ai.openai.response.service_tier': names.OPENAI_RESPONSE_SERVICE_TIER,
    'gen_ai.openai.response.system_fingerprint': names.OPENAI_RESPONSE_SYSTEM_FINGERPRINT,
    'gen_ai.openai.system_fingerprint': names.OPENAI_RESPONSE_SYSTEM_FINGERPRINT,
    'gen_ai.request.is_stream': names.GEN_AI_REQUEST_STREAM,
    'gen_ai.request.streaming': names.GEN_AI_REQUEST_STREAM,
    'gen_ai.client.operation.time_to_first_chunk': names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK,
    'gen_ai.request.n': names.GEN_AI_REQUEST_CHOICE_COUNT,
  },
  consumed: [OLD_PROMPT, OLD_COMPLETION, RESPONSE_FORMAT],
  extra(span) {
    const format = span.text(RESPONSE_FORMAT);
    return format === undefined
      ? undefined
      : { [names.GEN_AI_OUTPUT_TYPE]: format.startsWith('json') ? 'json' : format };
  },
  reportedCost: (span) => emitterCost(span.number('gen_ai.usage.cost.total') ?? span.number('gen_ai.usage.cost_usd')),
  pricing: (span) =>
    readServiceTier(span, 'gen_ai.openai.response.service_tier', 'gen_ai.openai.request.service_tier') ??
    readServiceTier(span, 'gen_ai.response.service_tier', 'gen_ai.request.service_tier'),
  inputMessages(span) {
    const value = fromDetailsEvents(span, names.GEN_AI_INPUT_MESSAGES);
    if (value !== undefined) {
      return toMessages(value, span);
    }
    return inputFromEvents(span) ?? (span.has(OLD_PROMPT) ? toMessages(span.json(OLD_PROMPT), span) : undefined);
  },
  outputMessages(span) {
    const value = fromDetailsEvents(span, names.GEN_AI_OUTPUT_MESSAGES);
    if (value !== undefined) {
      return toOutputMessages(value, span, statedFinishReasons(span));
    }
    const old = span.has(OLD_COMPLETION) ? toOutputMessages(span.json(OLD_COMPLETION), span) : undefined;
    return outputFromEvents(span) ?? old;
  },
  systemInstructions: (span) => toInstructions(fromDetailsEvents(span, names.GEN_AI_SYSTEM_INSTRUCTIONS), span),
  toolDefinitions: (span) => toToolDefinitions(fromDetailsEvents(span, names.GEN_AI_TOOL_DEFINITIONS), span),
};
