import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, count, finite, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { readRawResponse } from '../raw-response.ts';
import { emitterCost } from '../reported-cost.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';

/** `type` of `braintrust.span_attributes` → operation. */
const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  llm: 'chat',
  tool: 'execute_tool',
  function: 'chain',
  task: 'task',
  eval: 'evaluation',
  score: 'evaluation',
};

/** Braintrust: input, output, metadata and metrics as JSON; spans of its SDK beside those on the conventions' names. */
export const braintrust: Dialect = {
  name: 'braintrust',
  documented: true,
  prefixes: ['braintrust.'],
  forms: [providerApis],
  consumed: ['braintrust.input*', 'braintrust.output*', 'braintrust.metrics', 'braintrust.span_attributes'],
  operation(span) {
    const type = text(at(span.json('braintrust.span_attributes'), 'type'));
    return type === undefined ? (hasTokens(span) ? 'chat' : undefined) : OPERATIONS[type];
  },
  provider: (span) => text(at(metadata(span), 'provider')),
  requestModel: (span) => requestModelOf(metadata(span)),
  toolName: (span) =>
    isTool(span) ? (text(at(span.json('braintrust.span_attributes'), 'name')) ?? span.name) : undefined,
  usage(span) {
    const metrics = span.json('braintrust.metrics');
    return hasTokens(span)
      ? {
          input: count(at(metrics, 'prompt_tokens')),
          output: count(at(metrics, 'completion_tokens')),
          total: count(at(metrics, 'tokens')),
          cacheRead: count(at(metrics, 'prompt_cached_tokens')),
          cacheWrite: count(at(metrics, 'prompt_cache_creation_tokens')),
          reasoning: count(at(metrics, 'completion_reasoning_tokens')),
          rule: 'braintrust.metrics',
        }
      : undefined;
  },
  reportedCost: (span) => emitterCost(finite(at(span.json('braintrust.metrics'), 'estimated_cost'))),
  inputMessages: (span) => (isCall(span) ? toMessages(body(span, 'input'), span) : undefined),
  outputMessages(span) {
    const output = body(span, 'output');
    return isCall(span) && output !== undefined
      ? (readRawResponse(output)?.messages(span) ?? toOutputMessages(output, span))
      : undefined;
  },
  toolDefinitions(span) {
    const tools = at(metadata(span), 'tools');
    return tools === undefined ? undefined : toToolDefinitions(tools, span);
  },
  extra(span) {
    const input = span.text('braintrust.input_json', 'braintrust.input');
    const output = span.text('braintrust.output_json', 'braintrust.output');
    if (isTool(span)) {
      return { [names.GEN_AI_TOOL_CALL_ARGUMENTS]: input, [names.GEN_AI_TOOL_CALL_RESULT]: output };
    }
    const seconds = finite(at(span.json('braintrust.metrics'), 'time_to_first_token'));
    return isCall(span)
      ? { ...requestAttributes(metadata(span)), [names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK]: seconds }
      : { [names.INPUT_VALUE]: input, [names.OUTPUT_VALUE]: output };
  },
};

function metadata(span: SpanReader): unknown {
  return span.json('braintrust.metadata');
}

function body(span: SpanReader, side: 'input' | 'output'): unknown {
  return span.json(`braintrust.${side}_json`) ?? span.json(`braintrust.${side}`);
}

function isCall(span: SpanReader): boolean {
  return braintrust.operation?.(span) === 'chat';
}

function isTool(span: SpanReader): boolean {
  return braintrust.operation?.(span) === 'execute_tool';
}

function hasTokens(span: SpanReader): boolean {
  return at(span.json('braintrust.metrics'), 'prompt_tokens') !== undefined;
}
