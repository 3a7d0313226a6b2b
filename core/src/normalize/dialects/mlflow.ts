import * as names from '../../genai/attributes.ts';
import type { OutputMessage } from '../../genai/messages.ts';
import type { Dialect } from '../dialect.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, finite, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { providerUsage } from '../provider-usage.ts';
import { type RawResponse, readRawResponse } from '../raw-response.ts';
import { emitterCost } from '../reported-cost.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';
import { mergeClaims, type UsageClaim } from '../usage.ts';
import { readRepeated } from './gen-ai.ts';
import { readChunks } from './mlflow-chunks.ts';
import { messagesOfPydanticAi, responseOfPydanticAi, toolsOfPydanticAi } from './mlflow-pydantic-ai.ts';

/** `mlflow.spanType` → operation. */
export const MLFLOW_OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  LLM: 'text_completion',
  CHAT_MODEL: 'chat',
  EMBEDDING: 'embeddings',
  TOOL: 'execute_tool',
  AGENT: 'invoke_agent',
  CHAIN: 'chain',
  WORKFLOW: 'invoke_workflow',
  RETRIEVER: 'retrieval',
  RERANKER: 'rerank',
  PARSER: 'parser',
  GUARDRAIL: 'guardrail',
  EVALUATOR: 'evaluation',
};

const MODEL_CALLS: ReadonlySet<string> = new Set(['CHAT_MODEL', 'LLM', 'EMBEDDING']);

/** An object without a text of its own, as Python prints it, or a response that was not read. */
const ADDRESS = /^<(?:.* at 0x[0-9a-f]+|\w+Response \[.*)>$/;

/** MLflow tracing: every value is JSON text, also plain strings. */
export const mlflow: Dialect = {
  name: 'mlflow',
  prefixes: ['mlflow.'],
  forms: [providerApis, langChain],
  consumed: [
    'mlflow.spanType',
    'mlflow.spanInputs',
    'mlflow.spanOutputs',
    'mlflow.chat.tokenUsage',
    'mlflow.chat.tools',
    'mlflow.llm.model',
    'mlflow.llm.provider',
    'mlflow.llm.cost',
    'mlflow.traceRequestId',
    'mlflow.message.format',
    'invocation_params',
    'model',
  ],
  operation: (span) => MLFLOW_OPERATIONS[spanType(span) ?? ''],
  provider(span) {
    const stated = text(span.json('mlflow.llm.provider'));
    return span.name.startsWith('BedrockRuntime.') || isBeginningOf(requestModel(span), stated)
      ? 'aws.bedrock'
      : (stated ?? text(at(span.json('metadata'), 'ls_provider')));
  },
  requestModel,
  responseModel: (span) => answer(span)?.model ?? (isModelCall(span) ? readChunks(span).model : undefined),
  responseId: (span) => answer(span)?.id ?? (isModelCall(span) ? readChunks(span).id : undefined),
  userId: (span) => text(span.json('mlflow.trace.user')),
  conversationId: (span) => text(span.json('mlflow.trace.session')),
  toolName: (span) => (spanType(span) === 'TOOL' ? span.name : undefined),
  agentName: (span) => (spanType(span) === 'AGENT' ? span.name : undefined),
  finishReasons: (span) => answer(span)?.finishReasons,
  usage(span) {
    const own = ownUsage(span);
    const chunks = isModelCall(span) ? readChunks(span) : undefined;
    // A chunk of LangChain counts itself, not the whole: it tells parts of what is counted already.
    const raw = answer(span)?.usage ?? (own === undefined && chunks?.isPart ? undefined : chunks?.usage);
    return mergeClaims([own, raw]);
  },
  reportedCost: (span) => emitterCost(finite(at(span.json('mlflow.llm.cost'), 'total_cost'))),
  inputMessages(span) {
    const inputs = span.json('mlflow.spanInputs');
    return isModelCall(span)
      ? toMessages(span.parse(at(inputs, 'body')) ?? messagesOfPydanticAi(at(inputs, 'messages')) ?? inputs, span)
      : undefined;
  },
  outputMessages: (span) =>
    isModelCall(span) && spanType(span) !== 'EMBEDDING' ? (answer(span)?.messages(span) ?? outputOf(span)) : undefined,
  toolDefinitions(span) {
    const inputs = span.json('mlflow.spanInputs');
    const tools = readRepeated(span, 'mlflow.chat.tools') ?? at(inputs, 'tools') ?? toolsOfPydanticAi(inputs);
    return isModelCall(span) && tools !== undefined ? toToolDefinitions(tools, span) : undefined;
  },
  extra(span) {
    const input = span.text('mlflow.spanInputs');
    const output = span.text('mlflow.spanOutputs');
    if (spanType(span) === 'TOOL') {
      return { [names.GEN_AI_TOOL_CALL_ARGUMENTS]: input, [names.GEN_AI_TOOL_CALL_RESULT]: output };
    }
    return isModelCall(span)
      ? (requestAttributes(span.json('mlflow.spanInputs')) ?? requestAttributes(span.json('invocation_params')))
      : { [names.INPUT_VALUE]: input, [names.OUTPUT_VALUE]: output };
  },
};

function spanType(span: SpanReader): string | undefined {
  return text(span.json('mlflow.spanType'))?.toUpperCase();
}

function isModelCall(span: SpanReader): boolean {
  return MODEL_CALLS.has(spanType(span) ?? '');
}

function requestModel(span: SpanReader): string | undefined {
  if (!isModelCall(span) || isAgentsResponse(span)) {
    return undefined;
  }
  const inputs = span.json('mlflow.spanInputs');
  const model =
    requestModelOf(inputs) ??
    // What it calls the model may be the response's.
    text(at(inputs, 'modelId') ?? span.json('model') ?? span.json('mlflow.llm.model')) ??
    requestModelOf(span.json('invocation_params'));
  // DSPy's route.
  const route = `${text(span.json('mlflow.llm.provider'))}/`;
  return model?.startsWith(route) ? model.slice(route.length) : model;
}

/** Of Bedrock MLflow takes for the provider what the model's id begins with: its maker, or a region. */
export function isBeginningOf(model: string | undefined, provider: string | undefined): boolean {
  return provider !== undefined && model?.startsWith(`${provider}.`) === true;
}

function ownUsage(span: SpanReader): UsageClaim | undefined {
  const stated = providerUsage(span.json('mlflow.chat.tokenUsage'));
  const isLangChain = span.json('mlflow.message.format') === 'langchain';
  return (
    stated && {
      ...stated,
      // LangChain says 0 for what was written to a cache where it knows it by lifetime, which MLflow drops.
      cacheWrite: isLangChain ? stated.cacheWrite || undefined : stated.cacheWrite,
      // Whose number it is, its names do not tell: the provider's own input count only where the provider says the same.
      inputIncludesCache: undefined,
      rule: 'mlflow.chat.tokenUsage',
    }
  );
}

function answer(span: SpanReader): RawResponse | undefined {
  return span.once(readAnswer);
}

function readAnswer(span: SpanReader): RawResponse | undefined {
  const outputs = isModelCall(span) ? span.json('mlflow.spanOutputs') : undefined;
  if (isAgentsResponse(span)) {
    const response = { id: span.json('id'), model: span.json('model'), usage: span.json('usage') };
    return { ...readRawResponse(response), messages: (options) => toOutputMessages(outputs, options) };
  }
  const raw = readRawResponse(outputs) ?? readRawResponse(at(outputs, 'body')) ?? responseOfPydanticAi(outputs);
  // Of a stream, LiteLLM repeats the request's model.
  const isCopied = raw?.model === requestModel(span) && span.name.startsWith('litellm') && isStreamed(span);
  return raw && isCopied ? { ...raw, model: undefined } : raw;
}

/** The OpenAI Agents SDK's own span of a response: its parts are attributes, and its input is nobody's request. */
function isAgentsResponse(span: SpanReader): boolean {
  return span.json('mlflow.message.format') === 'openai-agent' && span.has('usage');
}

function isStreamed(span: SpanReader): boolean {
  return at(span.json('mlflow.spanInputs'), 'stream') === true;
}

/** A stream that MLflow does not follow is written as the object's address. */
function outputOf(span: SpanReader): OutputMessage[] | undefined {
  const output = span.json('mlflow.spanOutputs');
  const isNoAnswer = (typeof output === 'string' && ADDRESS.test(output)) || at(output, 'body') === 'EventStream';
  return isNoAnswer ? undefined : toOutputMessages(output, span);
}
