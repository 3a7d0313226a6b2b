import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, isObject, text } from '../json.ts';
import { audioPart, filePart, imagePart, videoPart } from '../media-parts.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { providerUsage } from '../provider-usage.ts';
import { readRawResponse } from '../raw-response.ts';
import { emitterCost } from '../reported-cost.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';
import { mergeClaims, type UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';
import { readRepeated } from './gen-ai.ts';

/** The provider's own usage as JSON, beside Logfire's counts. */
const RAW_USAGE = 'gen_ai.usage.raw';

/** Logfire's spans of the OpenAI Agents SDK: the answer and all counts stand in attributes of their own. */
const AGENTS = 'logfire.openai_agents';

/** Pydantic AI (data formats 1 to 6), and Logfire's own spans of the OpenAI and Anthropic clients. */
export const pydanticAi: Dialect = {
  name: 'pydantic-ai',
  prefixes: ['pydantic_ai.', 'logfire.', 'model_request_parameters', 'all_messages_events', 'request_data'],
  scopes: ['pydantic-ai', 'logfire*'],
  attributes: {
    agent_name: names.GEN_AI_AGENT_NAME,
    tool_arguments: names.GEN_AI_TOOL_CALL_ARGUMENTS,
    tool_response: names.GEN_AI_TOOL_CALL_RESULT,
    model_name: names.GEN_AI_REQUEST_MODEL,
  },
  forms: [
    providerApis,
    {
      usage: {
        cacheRead: [
          'details.cache_read_tokens',
          'details.cache_read_input_tokens',
          'details.cached_tokens',
          'details.cached_content_tokens',
        ],
        cacheWrite: ['details.cache_write_tokens', 'details.cache_creation_input_tokens'],
        reasoning: ['details.reasoning_tokens', 'details.thoughts_tokens'],
        inputAudio: ['details.input_audio_tokens'],
        cacheReadAudio: ['details.cache_audio_read_tokens'],
        outputAudio: ['details.output_audio_tokens'],
        units: { 'details.web_search_requests': 'web_search' },
      },
      // Data formats before 4.
      parts: {
        'image-url': imagePart,
        'audio-url': audioPart,
        'video-url': videoPart,
        'document-url': filePart,
        binary: filePart,
      },
    },
  ],
  consumed: [
    'pydantic_ai.all_messages',
    'pydantic_ai.new_message_index',
    'all_messages_events',
    'events',
    'model_request_parameters',
    'request_data',
    'response_data',
    'operation.cost',
    'final_result',
    'logfire.json_schema',
  ],
  operation(span) {
    if (
      span.scopeName.startsWith('pydantic-ai') ||
      span.has('all_messages_events') ||
      span.has('pydantic_ai.all_messages')
    ) {
      const named = /^(agent run|invoke_agent)/.test(span.name)
        ? 'invoke_agent'
        : /^running tool(?!s)/.test(span.name)
          ? 'execute_tool'
          : undefined;
      return (
        named ??
        (span.has('tool_arguments') ? 'execute_tool' : span.has('all_messages_events') ? 'invoke_agent' : undefined)
      );
    }
    // Logfire's spans of a client: the request is an object with a model.
    return requestModelOf(span.json('request_data')) === undefined ? undefined : embeds(span) ? 'embeddings' : 'chat';
  },
  provider: (span) =>
    /(?:openai|anthropic|google|mistral|groq|cohere)/.exec(span.scopeName.replace('pydantic-ai', ''))?.[0],
  requestModel: (span) => requestModelOf(span.json('request_data')),
  responseModel: (span) => (copiesRequestModel(span) ? null : readRawResponse(span.json('response_data'))?.model),
  responseId: (span) => readRawResponse(span.json('response_data'))?.id,
  usage(span) {
    const flat = readUsage(span, names.GEN_AI_USAGE_PREFIX) ?? readUsage(span, names.GEN_AI_AGGREGATED_USAGE_PREFIX);
    const response = span.json('response_data');
    // Before 4.31 its Anthropic spans counted the input without what was cached, or not at all: the raw usage tells.
    const raw =
      providerUsage(span.json(RAW_USAGE)) ?? readRawResponse(response)?.usage ?? providerUsage(at(response, 'usage'));
    const agents = span.scopeName === AGENTS ? providerUsage(span.json('usage')) : undefined;
    const claim = mergeClaims([flat, raw, agents]);
    if (claim !== undefined && dropsCache(span, claim)) {
      return { ...claim, inputUnknown: true };
    }
    // Of a stream that broke off, it has the count that opened it.
    return claim !== undefined && span.scopeName === 'logfire.anthropic' && span.span.status?.code === 'error'
      ? { ...claim, outputUnknown: true }
      : claim;
  },
  reportedCost: (span) => emitterCost(span.number('operation.cost')),
  inputMessages(span) {
    const all = span.json('pydantic_ai.all_messages') ?? span.json('all_messages_events');
    if (Array.isArray(all)) {
      return toMessages(all.slice(0, lastAnswer(all)), span);
    }
    const events = span.json('events');
    if (Array.isArray(events)) {
      return toMessages(events.slice(0, answerFrom(events)).map(withoutEventName), span);
    }
    const request = span.json('request_data');
    return isObject(request) ? toMessages(request, span) : undefined;
  },
  outputMessages(span) {
    const all = span.json('pydantic_ai.all_messages') ?? span.json('all_messages_events');
    if (Array.isArray(all)) {
      return toOutputMessages(all.slice(lastAnswer(all)), span);
    }
    const events = span.json('events');
    if (Array.isArray(events)) {
      const answer = events.slice(answerFrom(events));
      return toOutputMessages(
        answer.map((event) => at(event, 'message') ?? withoutEventName(event)),
        span,
      );
    }
    const response = span.json('response_data');
    return (
      readRawResponse(response)?.messages(span) ??
      // Of a stream that it does not put together, the text.
      toOutputMessages(
        at(response, 'message') ??
          at(response, 'combined_chunk_content') ??
          (span.scopeName === AGENTS ? span.json('output') : undefined),
        span,
      )
    );
  },
  reportedApart: (span) =>
    copiesRequestModel(span) && span.value('logfire.span_type') === 'span' && !hasAnswer(span) ? true : undefined,
  toolDefinitions(span) {
    const tools =
      at(readRepeated(span, 'model_request_parameters'), 'function_tools') ?? at(span.json('request_data'), 'tools');
    return Array.isArray(tools)
      ? toToolDefinitions(
          tools.map((tool) =>
            isObject(tool) && tool.parameters_json_schema
              ? {
                  type: 'function',
                  name: tool.name,
                  description: tool.description,
                  parameters: tool.parameters_json_schema,
                }
              : tool,
          ),
          span,
        )
      : undefined;
  },
  extra: (span) => {
    const result = span.text('final_result');
    return Object.assign({ final_result: result }, requestAttributes(span.json('request_data')));
  },
};

/** Logfire writes the request's model in its place until an answer came as a whole, which has an id. */
function copiesRequestModel(span: SpanReader): boolean {
  const model = span.text(names.GEN_AI_RESPONSE_MODEL);
  if (span.scopeName === AGENTS) {
    return model !== undefined && model === span.text(names.GEN_AI_REQUEST_MODEL);
  }
  return (
    span.scopeName.startsWith('logfire') &&
    !span.has(names.GEN_AI_RESPONSE_ID) &&
    span.text(names.GEN_AI_OPERATION_NAME) === 'chat' &&
    (model === undefined || model === span.text(names.GEN_AI_REQUEST_MODEL))
  );
}

function hasAnswer(span: SpanReader): boolean {
  return (
    span.span.status?.code === 'error' ||
    span.has(names.GEN_AI_OUTPUT_MESSAGES) ||
    span.has(names.GEN_AI_USAGE_INPUT_TOKENS) ||
    span.has('response_data')
  );
}

function embeds(span: SpanReader): boolean {
  return (
    at(span.json('request_data'), 'messages') === undefined &&
    /embed/i.test(requestModelOf(span.json('request_data')) ?? '')
  );
}

/** Of Claude on Bedrock, Pydantic AI before 1.31 counts what stands beside the cached part, and drops that. */
function dropsCache(span: SpanReader, { cacheRead, cacheWrite }: UsageClaim): boolean {
  return (
    (cacheRead ?? cacheWrite) === undefined &&
    span.scopeName === 'pydantic-ai' &&
    span.text(names.GEN_AI_PROVIDER_NAME, names.GEN_AI_SYSTEM)?.endsWith('bedrock') === true &&
    /claude/.test(span.text(names.GEN_AI_REQUEST_MODEL) ?? '') &&
    /^(?:0|1\.(?:\d|[12]\d|30))\./.test(span.span.scope?.version ?? '')
  );
}

/** Where the answer begins in a whole history. */
function lastAnswer(messages: readonly unknown[]): number {
  const last = messages.length - 1;
  return text(at(messages[last], 'role')) === 'assistant' ? last : messages.length;
}

/** Where the answer begins among events: what the Responses API answered has the name of any other message of an assistant. */
function answerFrom(events: readonly unknown[]): number {
  const choice = events.findIndex((event) => at(event, 'event.name') === 'gen_ai.choice');
  return choice >= 0
    ? choice
    : events.findLastIndex((event) => at(event, 'event.name') !== 'gen_ai.assistant.message') + 1;
}

function withoutEventName(event: unknown): unknown {
  return isObject(event) && text(event.role) === undefined
    ? { ...event, role: text(event['event.name'])?.split('.')[1] }
    : event;
}
