import * as names from '../../genai/attributes.ts';
import { SNAPSHOT } from '../../genai/models.ts';
import type { Dialect } from '../dialect.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, count, finite, isObject, type JsonObject, parseRepeated, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { providerUsage } from '../provider-usage.ts';
import { readRawResponse } from '../raw-response.ts';
import { requestAttributes } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';
import type { UsageClaim } from '../usage.ts';

const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  generation: 'chat',
  embedding: 'embeddings',
  tool: 'execute_tool',
  agent: 'invoke_agent',
  chain: 'chain',
  retriever: 'retrieval',
  evaluator: 'evaluation',
  guardrail: 'guardrail',
};

/** When the first chunk came, as a JSON-quoted date. */
const COMPLETION_START = 'langfuse.observation.completion_start_time';

/** What LangChain calls the model that it asks. */
const LANGCHAIN_MODEL = 'langfuse.observation.metadata.ls_model_name';

/** Langfuse's SDKs. */
export const langfuse: Dialect = {
  name: 'langfuse',
  prefixes: ['langfuse.'],
  attributes: {
    'session.id': names.GEN_AI_CONVERSATION_ID,
    'langfuse.session.id': names.GEN_AI_CONVERSATION_ID,
    'langfuse.user.id': names.USER_ID,
    'langfuse.observation.prompt.name': names.GEN_AI_PROMPT_NAME,
    'langfuse.observation.prompt.version': names.GEN_AI_PROMPT_VERSION,
  },
  forms: [
    providerApis,
    langChain,
    {
      usage: {
        total: ['total'],
        cacheRead: ['input_cached_tokens'],
        reasoning: ['output_reasoning_tokens'],
      },
    },
  ],
  consumed: [
    'langfuse.observation.type',
    'langfuse.observation.input',
    'langfuse.observation.output',
    'langfuse.observation.model.name',
    'langfuse.observation.model.parameters',
    'langfuse.observation.usage_details',
    'langfuse.observation.cost_details',
    COMPLETION_START,
  ],
  operation(span) {
    const type = span.text('langfuse.observation.type');
    return type === undefined
      ? span.has('langfuse.observation.usage_details')
        ? 'chat'
        : undefined
      : OPERATIONS[type];
  },
  requestModel(span) {
    const model = span.text('langfuse.observation.model.name');
    // LangChain says what it asked for, where the name above is the response's.
    return model !== undefined && isFromResponse(span, model) ? text(span.json(LANGCHAIN_MODEL)) : model;
  },
  responseModel(span) {
    const model = span.text('langfuse.observation.model.name');
    return model !== undefined && isFromResponse(span, model) ? model : undefined;
  },
  toolName: (span) => (span.text('langfuse.observation.type') === 'tool' ? span.name : undefined),
  agentName: (span) => (span.text('langfuse.observation.type') === 'agent' ? span.name : undefined),
  // A failed call has status unset and only this level.
  errorType: (span) => (span.text('langfuse.observation.level') === 'ERROR' ? '_OTHER' : undefined),
  usage: readUsageDetails,
  reportedCost(span) {
    const details = span.json('langfuse.observation.cost_details');
    const parts = Object.values(isObject(details) ? details : {}).map((usd) => finite(usd) ?? 0);
    const usd = finite(at(details, 'total')) ?? parts.reduce((sum, part) => sum + part, 0);
    return usd <= 0 ? undefined : { usd, source: 'emitter' };
  },
  pricing(span) {
    const serviceTier = isModelCall(span) ? text(parameters(span).service_tier) : undefined;
    return serviceTier === undefined || serviceTier === 'auto' ? undefined : { serviceTier };
  },
  inputMessages(span) {
    const input = span.json('langfuse.observation.input');
    const messages = Array.isArray(input) ? input.filter((item) => !isToolDefinition(item)) : input;
    return isModelCall(span) ? toMessages(messages, span) : undefined;
  },
  outputMessages(span) {
    if (!isModelCall(span)) {
      return undefined;
    }
    const output = span.json('langfuse.observation.output');
    return readRawResponse(output)?.messages(span) ?? toOutputMessages(output, span);
  },
  toolDefinitions(span) {
    const input = span.json('langfuse.observation.input');
    const tools = Array.isArray(input)
      ? input.filter(isToolDefinition).map((item) => at(item, 'content'))
      : at(input, 'tools');
    return isModelCall(span) && tools !== undefined ? toToolDefinitions(tools, span) : undefined;
  },
  extra(span) {
    const input = span.text('langfuse.observation.input');
    const output = span.text('langfuse.observation.output');
    switch (span.text('langfuse.observation.type')) {
      case 'generation':
      case 'embedding':
        return Object.assign(requestAttributes(parameters(span)) ?? {}, {
          [names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK]: secondsToFirstChunk(span),
        });
      case 'tool':
        return { [names.GEN_AI_TOOL_CALL_ARGUMENTS]: input, [names.GEN_AI_TOOL_CALL_RESULT]: output };
      case 'retriever':
        return { [names.GEN_AI_RETRIEVAL_QUERY_TEXT]: input, [names.OUTPUT_VALUE]: output };
      default:
        return { [names.INPUT_VALUE]: input, [names.OUTPUT_VALUE]: output };
    }
  },
};

function isModelCall(span: SpanReader): boolean {
  const operation = OPERATIONS[span.text('langfuse.observation.type') ?? 'generation'];
  return operation === 'chat' || operation === 'embeddings';
}

/** The handler for LangChain puts the tools that were offered behind the messages, as answers of tools that nobody called. */
function isToolDefinition(item: unknown): boolean {
  const content = at(item, 'content');
  return (
    at(item, 'role') === 'tool' &&
    at(item, 'tool_call_id') === undefined &&
    isObject(content) &&
    (content.type === 'function' || content.input_schema !== undefined)
  );
}

function parameters(span: SpanReader): JsonObject {
  return span.once(readParameters);
}

/** Parameters are written as text, those not set as empty text. */
function readParameters(span: SpanReader): JsonObject {
  const raw = span.parse(span.value('langfuse.observation.model.parameters'), parseRepeated);
  const parameters: Record<string, unknown> = {};
  for (const key in isObject(raw) ? raw : {}) {
    const value = (raw as JsonObject)[key];
    if (value !== '' && key !== '__proto__') {
      parameters[key] = value === 'true' ? true : value;
    }
  }
  return parameters;
}

function secondsToFirstChunk(span: SpanReader): number | undefined {
  const stated = span.text(COMPLETION_START) ?? '';
  const atMs = Date.parse(stated.startsWith('"') ? stated.slice(1, -1) : stated);
  const seconds = atMs / 1000 - Number(span.span.startUnixNano) / 1e9;
  return seconds >= 0 ? Math.round(seconds * 1000) / 1000 : undefined;
}

/** There is one name for both models: the response's where there was one to read, else the request's. */
function isFromResponse(span: SpanReader, model: string): boolean {
  return span.has('langfuse.observation.output') && parameters(span).stream !== true && SNAPSHOT.test(model);
}

const CACHE_READ = ['input_cached_tokens', 'input_cache_read', 'input_cache_read_tokens', 'cache_read_input_tokens'];
const CACHE_WRITE = ['input_cache_creation', 'input_cache_creation_tokens', 'cache_creation_input_tokens'];

function firstCount(details: JsonObject, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const found = count(details[key]);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

/**
 * Buckets that do not overlap: `input` without what was cached, `output` without reasoning; before JavaScript's 5 the parts are in
 * both, as the total shows. The parts are taken off also where they never were in, down to 0: then only the total tells. Raw API
 * usage is taken too.
 */
function readUsageDetails(span: SpanReader): UsageClaim | undefined {
  const details = span.json('langfuse.observation.usage_details');
  if (!isObject(details)) {
    return undefined;
  }
  const input = count(details.input);
  const output = count(details.output);
  if (input === undefined && output === undefined) {
    return providerUsage(details);
  }
  const total = count(details.total);
  const cacheRead = firstCount(details, CACHE_READ);
  const cacheWrite = firstCount(details, CACHE_WRITE);
  const reasoning = count(details.output_reasoning_tokens) ?? count(details.output_reasoning);
  const cached = (cacheRead ?? 0) + (cacheWrite ?? 0);
  const inputByTotal = total !== undefined && output ? total - output : 0;
  const outputByTotal = (total ?? 0) - (input ?? 0) - cached;
  const isClaude = span.text('langfuse.observation.model.name')?.includes('claude') === true;
  const isInclusive = input === inputByTotal || (input === 0 && inputByTotal > cached);
  const isBucket = Object.keys(details).some((key) => key.startsWith('input_')) && !isInclusive;
  return {
    input: isInclusive ? inputByTotal : input,
    output: output === 0 && reasoning ? Math.max(output, outputByTotal) : output,
    total,
    uncachedInput: input === 0 && inputByTotal > 0 && inputByTotal < cached && isClaude ? inputByTotal : undefined,
    cacheRead,
    cacheWrite,
    inputAudio: count(details.input_audio_tokens) ?? count(details.input_audio),
    reasoning,
    outputAudio: count(details.output_audio_tokens) ?? count(details.output_audio),
    inputIncludesCache: isBucket || text(details.cache_read_input_tokens) !== undefined ? false : undefined,
    outputIncludesReasoning: false,
    rule: 'langfuse.observation.usage_details',
  };
}
