import * as names from '../../genai/attributes.ts';
import { OPERATION_SPELLINGS, resolveOperation } from '../../genai/operation-spellings.ts';
import { resolveProvider } from '../../genai/providers.ts';
import type { Dialect } from '../dialect.ts';
import { completionMessages, promptMessages } from '../flattened-messages.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { indexed } from '../indexed.ts';
import { at, isObject, text } from '../json.ts';
import { isBelowPromptMinimum } from '../local-estimate.ts';
import { toToolDefinitions } from '../messages.ts';
import { toArguments } from '../parts.ts';
import type { SpanReader } from '../span-reader.ts';
import { fillIn, type UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';
import { readInputMessages } from './gen-ai.ts';

/** `traceloop.span.kind` → operation. A task is any step. */
const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  workflow: 'invoke_workflow',
  agent: 'invoke_agent',
  tool: 'execute_tool',
  task: 'task',
};

/** These put the request's model where the response's belongs. */
const COPIES_REQUEST_MODEL =
  /^(@traceloop\/instrumentation-(langchain|llamaindex)|opentelemetry\.instrumentation\.langchain)$/;

/** No token of a text has more characters. */
const LONGEST_TOKEN = 80;

/** What is known of the counts of single instrumentations, by scope. Those that are not here count as the conventions say. */
const COUNTS: Readonly<Record<string, (span: SpanReader, claim: UsageClaim) => Partial<UsageClaim>>> = {
  __proto__: null as never,
  // The API's numbers; in the old form without the cached part's.
  '@traceloop/instrumentation-anthropic': (span, claim) => ({
    inputIncludesCache: false,
    inputUnknown:
      lacksCache(claim) && span.has('gen_ai.usage.prompt_tokens') && !span.has(names.GEN_AI_USAGE_INPUT_TOKENS),
  }),
  // The APIs' numbers without the cached part's; of streams with it, but with the count that opens a stream added to the output.
  // What came as a stream repeats the request's model, and so may what did not.
  '@traceloop/instrumentation-langchain': (span, claim) => {
    const isExclusive = countsApart(span) && lacksCache(claim);
    return {
      inputUnknown: isExclusive,
      outputUnknown: isExclusive && span.text(names.GEN_AI_RESPONSE_MODEL) === span.text(names.GEN_AI_REQUEST_MODEL),
    };
  },
  '@traceloop/instrumentation-bedrock': (span, claim) => ({ inputUnknown: isClaude(span) && lacksCache(claim) }),
  // With `enrichTokens` it counts streamed calls itself, and says nowhere that it did.
  '@traceloop/instrumentation-openai': (span, { input }) => ({
    estimated: isBelowPromptMinimum(input, promptOf(span), modelOf(span)),
  }),
  // Adds the count that opens a stream to the one that closes it.
  'opentelemetry.instrumentation.anthropic': (span) => ({ outputUnknown: isStreamed(span) }),
  // Leaves the thoughts out, but of the total.
  'opentelemetry.instrumentation.google_generativeai': (_, { input = 0, output = 0, total }) => ({
    outputUnknown: total !== input + output,
  }),
  // Converse's numbers with the cached part's beside them; of other calls without. Early versions took of an invoked stream the
  // count that opened it.
  'opentelemetry.instrumentation.bedrock': (span, claim) => ({
    inputIncludesCache: false,
    inputUnknown: isClaude(span) && lacksCache(claim),
    outputUnknown: claim.output === 1 && isLongerThanAToken(span),
  }),
};

/** OpenLLMetry (Traceloop): the old flattened form, the new one on the conventions' names, and its workflow spans. */
export const traceloop: Dialect = {
  name: 'traceloop',
  prefixes: [
    'traceloop.',
    'llm.request.type',
    'llm.request.functions.',
    'llm.usage.',
    'llm.is_streaming',
    'llm.headers',
    'gen_ai.prompt.0',
    'gen_ai.completion.0',
  ],
  scopes: [
    '@traceloop/*',
    'opentelemetry.instrumentation.anthropic',
    'opentelemetry.instrumentation.google_generativeai',
    'opentelemetry.instrumentation.bedrock',
    'opentelemetry.instrumentation.langchain',
  ],
  attributes: {
    'traceloop.association.properties.session_id': names.GEN_AI_CONVERSATION_ID,
    'traceloop.association.properties.thread_id': names.GEN_AI_CONVERSATION_ID,
    'traceloop.association.properties.conversation_id': names.GEN_AI_CONVERSATION_ID,
    'traceloop.association.properties.user_id': names.USER_ID,
    'traceloop.workflow.name': names.GEN_AI_WORKFLOW_NAME,
    'traceloop.prompt.key': names.GEN_AI_PROMPT_NAME,
    'traceloop.prompt.version': names.GEN_AI_PROMPT_VERSION,
    'llm.is_streaming': names.GEN_AI_REQUEST_STREAM,
    'gen_ai.is_streaming': names.GEN_AI_REQUEST_STREAM,
    'llm.frequency_penalty': names.GEN_AI_REQUEST_FREQUENCY_PENALTY,
    'llm.presence_penalty': names.GEN_AI_REQUEST_PRESENCE_PENALTY,
    'llm.top_k': names.GEN_AI_REQUEST_TOP_K,
    'llm.user': names.USER_ID,
  },
  forms: [
    providerApis,
    langChain,
    {
      operations: OPERATION_SPELLINGS,
      usage: {
        cacheRead: ['cache_read_input_tokens', 'input_tokens.cached', 'cached_tokens', 'cache_read_tokens'],
        cacheWrite: [
          'cache_creation_input_tokens',
          'input_tokens.cache_write',
          'cache_write_tokens',
          'cache_creation_tokens',
        ],
        reasoning: ['reasoning_tokens', 'output_tokens.reasoning'],
      },
    },
  ],
  consumed: [
    'traceloop.span.kind',
    'llm.request.type',
    'llm.request.functions.*',
    'llm.usage.*',
    'traceloop.entity.input',
    'traceloop.entity.output',
    'llm.headers', // May hold keys.
    'llm.chat.stop_sequences',
    'llm.response.finish_reason',
    'llm.response.stop_reason',
    'gen_ai.prompt.*',
    'gen_ai.completion.*',
  ],
  operation(span) {
    const type = span.text('llm.request.type');
    if (type !== undefined && type !== 'unknown') {
      return resolveOperation(type);
    }
    const kind = span.text('traceloop.span.kind');
    return kind === undefined ? (span.has('gen_ai.prompt.0.content') ? 'chat' : undefined) : (OPERATIONS[kind] ?? kind);
  },
  responseModel(span) {
    const model = span.text(names.GEN_AI_RESPONSE_MODEL);
    return COPIES_REQUEST_MODEL.test(span.scopeName) && model === span.text(names.GEN_AI_REQUEST_MODEL) ? null : model;
  },
  agentName: (span) => (span.text('traceloop.span.kind') === 'agent' ? span.text('traceloop.entity.name') : undefined),
  toolName: (span) =>
    isTool(span) ? (text(at(toolMessage(span), 'name')) ?? span.text('traceloop.entity.name')) : undefined,
  finishReasons(span) {
    const reason = span.text('llm.response.finish_reason', 'llm.response.stop_reason');
    return reason === undefined ? undefined : [reason];
  },
  usage(span) {
    const old = readUsage(span, 'llm.usage.');
    const claim = readUsage(span, names.GEN_AI_USAGE_PREFIX) ?? old;
    if (claim === undefined || (claim.input === undefined && claim.output === undefined)) {
      return claim;
    }
    const known = COUNTS[span.scopeName]?.(span, claim);
    fillIn(claim, old);
    claim.cacheUnknown =
      span.scopeName.startsWith('@traceloop/') && span.scopeName !== '@traceloop/instrumentation-anthropic';
    return Object.assign(claim, known);
  },
  inputMessages: promptMessages,
  outputMessages: completionMessages,
  toolDefinitions(span) {
    const functions = indexed(span, 'llm.request.functions');
    return functions === undefined ? undefined : toToolDefinitions(functions, span);
  },
  extra(span) {
    const stop = span.json('llm.chat.stop_sequences');
    const stopSequences = Array.isArray(stop) ? { [names.GEN_AI_REQUEST_STOP_SEQUENCES]: stop } : undefined;
    if (!isTool(span)) {
      return {
        ...stopSequences,
        [names.INPUT_VALUE]: span.text('traceloop.entity.input'),
        [names.OUTPUT_VALUE]: span.text('traceloop.entity.output'),
      };
    }
    const input = span.json('traceloop.entity.input');
    const message = toolMessage(span);
    const content = message === undefined ? undefined : toArguments(message.content);
    return {
      [names.GEN_AI_TOOL_CALL_ARGUMENTS]: Array.isArray(at(input, 'args'))
        ? asText(at(input, 'args', '0'))
        : span.text('traceloop.entity.input'),
      [names.GEN_AI_TOOL_CALL_RESULT]: content === undefined ? span.text('traceloop.entity.output') : asText(content),
      [names.GEN_AI_TOOL_CALL_ID]: text(at(message, 'tool_call_id')),
    };
  },
};

function isStreamed(span: SpanReader): boolean {
  return span.value('gen_ai.is_streaming') === true || span.value('llm.is_streaming') === true;
}

/** Whose APIs count what was cached beside the input. */
function countsApart(span: SpanReader): boolean {
  const id = resolveProvider(span.text(names.GEN_AI_PROVIDER_NAME, names.GEN_AI_SYSTEM) ?? '')?.id;
  return id === 'anthropic' || id === 'aws.bedrock';
}

function lacksCache({ cacheRead, cacheWrite }: UsageClaim): boolean {
  return cacheRead === undefined && cacheWrite === undefined;
}

/** On Bedrock only some models have a cache. */
function isClaude(span: SpanReader): boolean {
  return modelOf(span).includes('claude');
}

function isLongerThanAToken(span: SpanReader): boolean {
  return (span.text('gen_ai.completion.0.content') ?? '').length > LONGEST_TOKEN;
}

function isTool(span: SpanReader): boolean {
  return span.text('traceloop.span.kind') === 'tool' || span.text(names.GEN_AI_OPERATION_NAME) === 'execute_tool';
}

/** LangChain's tools answer with a serialized `ToolMessage`; the span names only the tool's class. */
function toolMessage(span: SpanReader): Readonly<Record<string, unknown>> | undefined {
  const fields = at(span.json('traceloop.entity.output'), 'kwargs');
  return isObject(fields) && fields.content !== undefined ? fields : undefined;
}

function promptOf(span: SpanReader) {
  return promptMessages(span) ?? span.once(readInputMessages);
}

function modelOf(span: SpanReader): string {
  return span.text(names.GEN_AI_RESPONSE_MODEL, names.GEN_AI_REQUEST_MODEL) ?? '';
}

function asText(value: unknown): string | undefined {
  return value === undefined ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
}
