import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, finite, isObject, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { providerUsage } from '../provider-usage.ts';
import { type RawResponse, readRawResponse } from '../raw-response.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';

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
  ],
  operation(span) {
    const type = spanType(span);
    return type === undefined || type === 'UNKNOWN' ? undefined : (OPERATIONS[type] ?? undefined);
  },
  provider: (span) => text(span.json('mlflow.llm.provider')),
  requestModel: (span) =>
    isModelCall(span)
      ? (requestModelOf(span.json('mlflow.spanInputs')) ?? text(span.json('mlflow.llm.model')))
      : undefined,
  responseModel: (span) => answer(span)?.model,
  responseId: (span) => answer(span)?.id,
  userId: (span) => text(span.json('mlflow.trace.user')),
  conversationId: (span) => text(span.json('mlflow.trace.session')),
  toolName: (span) => (spanType(span) === 'TOOL' ? span.name : undefined),
  agentName: (span) => (spanType(span) === 'AGENT' ? span.name : undefined),
  finishReasons: (span) => answer(span)?.finishReasons,
  usage(span) {
    const usage = providerUsage(span.json('mlflow.chat.tokenUsage'));
    const raw = answer(span)?.usage;
    if (usage === undefined) {
      return raw;
    }
    return {
      ...usage,
      cacheRead: usage.cacheRead ?? raw?.cacheRead,
      cacheWrite: usage.cacheWrite ?? raw?.cacheWrite,
      cacheWrite5m: raw?.cacheWrite5m,
      cacheWrite1h: raw?.cacheWrite1h,
      reasoning: usage.reasoning ?? raw?.reasoning,
      // What the cache counts stand beside is the provider's own input count only where the provider says the same.
      inputIncludesCache: raw?.input === usage.input ? raw?.inputIncludesCache : undefined,
      rule: 'mlflow.chat.tokenUsage',
    };
  },
  reportedCost(span) {
    const usd = finite(at(span.json('mlflow.llm.cost'), 'total_cost'));
    return usd === undefined || usd < 0 ? undefined : { usd, source: 'emitter' };
  },
  inputMessages: (span) => (isModelCall(span) ? toMessages(span.json('mlflow.spanInputs'), span) : undefined),
  outputMessages: (span) =>
    isModelCall(span) && spanType(span) !== 'EMBEDDING'
      ? (answer(span)?.messages(span) ?? toOutputMessages(span.json('mlflow.spanOutputs'), span))
      : undefined,
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
    return isObject(outputs) ? readRawResponse(outputs) : undefined;
  });
}
