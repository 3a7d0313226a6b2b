import * as names from '../../genai/attributes.ts';
import type { OutputMessage } from '../../genai/messages.ts';
import type { Dialect } from '../dialect.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, finite, isObject, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { providerUsage } from '../provider-usage.ts';
import { type RawResponse, readRawResponse } from '../raw-response.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';
import { mergeClaims } from '../usage.ts';
import { readChunks } from './mlflow-chunks.ts';

/** `mlflow.spanType` → operation. */
const OPERATIONS: Readonly<Record<string, string>> = {
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

/** An object without a text of its own, as Python prints it. */
const ADDRESS = /^<.* at 0x[0-9a-f]+>$/;

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
  ],
  operation(span) {
    const type = spanType(span);
    return type === undefined || type === 'UNKNOWN' ? undefined : (OPERATIONS[type] ?? undefined);
  },
  // Of Bedrock it writes what the model's id begins with, which may be a region; older versions write none.
  provider: (span) =>
    span.name.startsWith('BedrockRuntime.')
      ? 'aws.bedrock'
      : text(span.json('mlflow.llm.provider') ?? at(span.json('metadata'), 'ls_provider')),
  requestModel(span) {
    const inputs = span.json('mlflow.spanInputs');
    return isModelCall(span)
      ? (requestModelOf(inputs) ??
          text(at(inputs, 'modelId') ?? span.json('mlflow.llm.model')) ??
          requestModelOf(span.json('invocation_params')))
      : undefined;
  },
  responseModel: (span) => answer(span)?.model ?? (isModelCall(span) ? readChunks(span).model : undefined),
  responseId: (span) => answer(span)?.id ?? (isModelCall(span) ? readChunks(span).id : undefined),
  userId: (span) => text(span.json('mlflow.trace.user')),
  conversationId: (span) => text(span.json('mlflow.trace.session')),
  toolName: (span) => (spanType(span) === 'TOOL' ? span.name : undefined),
  agentName: (span) => (spanType(span) === 'AGENT' ? span.name : undefined),
  finishReasons: (span) => answer(span)?.finishReasons,
  usage(span) {
    const stated = providerUsage(span.json('mlflow.chat.tokenUsage'));
    const raw = answer(span)?.usage ?? (isModelCall(span) ? readChunks(span).usage : undefined);
    // Whose number it is, its names do not tell: the provider's own input count only where the provider says the same.
    const own = stated && {
      ...stated,
      cacheWrite: isLangChain(span) ? stated.cacheWrite || undefined : stated.cacheWrite,
      inputIncludesCache: undefined,
      rule: 'mlflow.chat.tokenUsage',
    };
    return mergeClaims([own, raw].filter((claim) => claim !== undefined));
  },
  reportedCost(span) {
    const usd = finite(at(span.json('mlflow.llm.cost'), 'total_cost'));
    return usd === undefined || usd < 0 ? undefined : { usd, source: 'emitter' };
  },
  inputMessages(span) {
    const inputs = span.json('mlflow.spanInputs');
    return isModelCall(span) ? toMessages(span.parse(at(inputs, 'body')) ?? inputs, span) : undefined;
  },
  outputMessages: (span) =>
    isModelCall(span) && spanType(span) !== 'EMBEDDING' ? (answer(span)?.messages(span) ?? outputOf(span)) : undefined,
  toolDefinitions(span) {
    const tools = span.json('mlflow.chat.tools') ?? at(span.json('mlflow.spanInputs'), 'tools');
    return isModelCall(span) && tools !== undefined ? toToolDefinitions(tools, span) : undefined;
  },
  extra(span) {
    const input = span.text('mlflow.spanInputs');
    const output = span.text('mlflow.spanOutputs');
    if (spanType(span) === 'TOOL') {
      return { [names.GEN_AI_TOOL_CALL_ARGUMENTS]: input, [names.GEN_AI_TOOL_CALL_RESULT]: output };
    }
    return isModelCall(span)
      ? requestAttributes(span.json('mlflow.spanInputs'))
      : { [names.INPUT_VALUE]: input, [names.OUTPUT_VALUE]: output };
  },
};

function spanType(span: SpanReader): string | undefined {
  return text(span.json('mlflow.spanType'))?.toUpperCase();
}

function isModelCall(span: SpanReader): boolean {
  const type = spanType(span);
  return type === 'CHAT_MODEL' || type === 'LLM' || type === 'EMBEDDING';
}

function answer(span: SpanReader): RawResponse | undefined {
  return span.once('mlflow', () => {
    const outputs = isModelCall(span) ? span.json('mlflow.spanOutputs') : undefined;
    return isObject(outputs) ? (readRawResponse(outputs) ?? readRawResponse(outputs.body)) : undefined;
  });
}

/** LangChain says 0 for what was written to a cache where it knows it by lifetime, which MLflow drops. */
function isLangChain(span: SpanReader): boolean {
  return span.json('mlflow.message.format') === 'langchain';
}

/** A stream that MLflow does not follow is written as the object's address. */
function outputOf(span: SpanReader): OutputMessage[] | undefined {
  const output = span.json('mlflow.spanOutputs');
  const isNoAnswer = (typeof output === 'string' && ADDRESS.test(output)) || at(output, 'body') !== undefined;
  return isNoAnswer ? undefined : toOutputMessages(output, span);
}
