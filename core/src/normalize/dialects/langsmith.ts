import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, isObject, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { providerUsage } from '../provider-usage.ts';
import { type RawResponse, readRawResponse } from '../raw-response.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';
import { mergeClaims, type UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';

/** `langsmith.span.kind` → operation. */
const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  llm: 'chat',
  tool: 'execute_tool',
  retriever: 'retrieval',
  embedding: 'embeddings',
  chain: 'chain',
  prompt: 'prompt',
  parser: 'parser',
};

/** LangSmith's OpenTelemetry export: the whole request and answer as one JSON text each, usage details as JSON text. */
export const langSmith: Dialect = {
  name: 'langsmith',
  prefixes: ['langsmith.'],
  scopes: ['langsmith'],
  attributes: {
    'langsmith.metadata.session_id': names.GEN_AI_CONVERSATION_ID,
    'langsmith.metadata.thread_id': names.GEN_AI_CONVERSATION_ID,
    'langsmith.metadata.conversation_id': names.GEN_AI_CONVERSATION_ID,
    'langsmith.metadata.user_id': names.USER_ID,
    'langsmith.metadata.ls_provider': names.GEN_AI_PROVIDER_NAME,
    'langsmith.metadata.ls_model_name': names.GEN_AI_REQUEST_MODEL,
    'langsmith.metadata.ls_temperature': names.GEN_AI_REQUEST_TEMPERATURE,
    'langsmith.metadata.ls_max_tokens': names.GEN_AI_REQUEST_MAX_TOKENS,
  },
  forms: [providerApis, langChain],
  consumed: ['langsmith.span.kind', 'langsmith.usage_metadata', 'gen_ai.prompt', 'gen_ai.completion'],
  operation(span) {
    const kind = span.text('langsmith.span.kind');
    return kind === undefined ? undefined : (OPERATIONS[kind] ?? kind);
  },
  // Of a prompt's template it says `chat`.
  trueOperation: (span) => (span.text('langsmith.span.kind') === 'prompt' ? 'prompt' : undefined),
  responseModel: (span) => answer(span)?.model,
  responseId: (span) => answer(span)?.id,
  requestModel: (span) => (isModelCall(span) ? requestModelOf(request(span)) : undefined),
  toolName: (span) => (span.text('langsmith.span.kind') === 'tool' ? span.name : undefined),
  // A failed run may have status OK; what it threw stands in an event.
  errorType: (span) => span.exceptionType,
  finishReasons: (span) => answer(span)?.finishReasons,
  usage(span) {
    const flat = readUsage(span, names.GEN_AI_USAGE_PREFIX);
    if (flat !== undefined && !isModelCall(span)) {
      // Whatever hands a model's message on repeats its counts.
      return { ...flat, inputUnknown: true, outputUnknown: true, total: undefined, rule: 'not its own' };
    }
    const inputDetails = span.json('gen_ai.usage.input_token_details');
    // For Python it may be what Python prints: the same stands among the metadata, as JSON.
    const isPrinted = typeof inputDetails === 'string';
    const details: UsageClaim | undefined =
      providerUsage(
        span.json('langsmith.usage_metadata') ??
          (isPrinted ? span.json('langsmith.metadata.usage_metadata') : undefined),
      ) ??
      providerUsage({
        input_tokens: flat?.input,
        output_tokens: flat?.output,
        input_token_details: inputDetails,
        output_token_details: span.json('gen_ai.usage.output_token_details'),
      });
    return mergeClaims([flat, details, answer(span)?.usage]);
  },
  inputMessages(span) {
    const value = request(span);
    return isModelCall(span) ? toMessages(at(value, 'inputs') ?? value, span) : undefined;
  },
  outputMessages(span) {
    const value = span.json('gen_ai.completion');
    return isModelCall(span)
      ? (answer(span)?.messages(span) ?? toOutputMessages(at(value, 'outputs') ?? value, span))
      : undefined;
  },
  toolDefinitions(span) {
    const tools = at(request(span), 'tools') ?? at(request(span), 'invocation_params', 'tools');
    return isModelCall(span) && tools !== undefined ? toToolDefinitions(tools, span) : undefined;
  },
  extra(span) {
    const input = span.text('gen_ai.prompt');
    const output = span.text('gen_ai.completion');
    if (span.text('langsmith.span.kind') === 'tool') {
      return { [names.GEN_AI_TOOL_CALL_ARGUMENTS]: input, [names.GEN_AI_TOOL_CALL_RESULT]: output };
    }
    return isModelCall(span)
      ? requestAttributes(at(request(span), 'invocation_params') ?? request(span))
      : { [names.INPUT_VALUE]: input, [names.OUTPUT_VALUE]: output };
  },
};

function isModelCall(span: SpanReader): boolean {
  const kind = span.text('langsmith.span.kind');
  return kind === undefined || kind === 'llm' || kind === 'embedding';
}

function request(span: SpanReader): unknown {
  return span.json('gen_ai.prompt');
}

function answer(span: SpanReader): RawResponse | undefined {
  return span.once(readAnswer);
}

function readAnswer(span: SpanReader): RawResponse | undefined {
  const value = isModelCall(span) ? span.json('gen_ai.completion') : undefined;
  const outputs = at(value, 'outputs');
  return readRawResponse(isObject(outputs) && text(outputs.id) !== undefined ? outputs : value);
}
