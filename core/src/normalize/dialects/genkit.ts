import * as names from '../../genai/attributes.ts';
import type { Dialect } from '../dialect.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, count, finite, isObject, type JsonObject, text } from '../json.ts';
import { filePart } from '../media-parts.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { reasoningPart, toolCallPart, toolResponsePart } from '../parts.ts';
import { type RawResponse, readRawResponse } from '../raw-response.ts';
import { requestAttributes } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';

/** `genkit:metadata:subtype` → operation. */
const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  model: 'chat',
  'background-model': 'chat',
  embedder: 'embeddings',
  tool: 'execute_tool',
  'tool.v2': 'execute_tool',
  retriever: 'retrieval',
  reranker: 'rerank',
  flow: 'invoke_workflow',
  agent: 'invoke_agent',
  prompt: 'prompt',
  'executable-prompt': 'invoke_agent',
};

/** Firebase Genkit. Its `generate` spans repeat the last model call's usage, once for each turn around the tools. */
export const genkit: Dialect = {
  name: 'genkit',
  prefixes: ['genkit:'],
  scopes: ['genkit-tracer'],
  forms: [
    providerApis,
    {
      untypedParts: { reasoning: reasoningPart },
      nestedParts: { toolRequest: toolCallPart, toolResponse: toolResponsePart, media: filePart },
    },
  ],
  consumed: ['genkit:*'],
  operation(span) {
    const subtype = span.text('genkit:metadata:subtype');
    if (subtype !== undefined) {
      return OPERATIONS[subtype] ?? subtype;
    }
    const type = span.text('genkit:type');
    return type === 'util' && span.text('genkit:name') === 'generate'
      ? 'invoke_agent'
      : type === 'flow'
        ? 'invoke_workflow'
        : undefined;
  },
  provider: (span) => splitModel(span)?.[0],
  requestModel: (span) => splitModel(span)?.[1],
  responseModel: (span) => raw(span)?.model,
  responseId: (span) => raw(span)?.id,
  conversationId: (span) => span.text('genkit:sessionId', 'genkit:metadata:sessionId'),
  toolName: (span) => (isKind(span, 'execute_tool') ? span.text('genkit:name') : undefined),
  agentName: (span) => (span.text('genkit:metadata:subtype') === 'agent' ? span.text('genkit:name') : undefined),
  errorType: (span) => (span.text('genkit:state') === 'error' ? '_OTHER' : undefined),
  finishReasons(span) {
    const reason = text(answer(span, 'finishReason'));
    // Genkit says `stop` for tool calls too; the provider's own reason tells them apart.
    return raw(span)?.finishReasons ?? (reason === undefined ? undefined : [reason]);
  },
  usage(span) {
    const usage = at(span.json('genkit:output'), 'usage');
    if (!isObject(usage) || isKind(span, 'execute_tool')) {
      return undefined;
    }
    const rawUsage = raw(span)?.usage;
    return {
      input: count(usage.inputTokens),
      output: count(usage.outputTokens),
      total: count(usage.totalTokens),
      cacheRead: count(usage.cachedContentTokens) ?? rawUsage?.cacheRead,
      cacheWrite: rawUsage?.cacheWrite,
      cacheWrite5m: rawUsage?.cacheWrite5m,
      cacheWrite1h: rawUsage?.cacheWrite1h,
      reasoning: count(usage.thoughtsTokens) ?? rawUsage?.reasoning,
      inputAudio: rawUsage?.inputAudio,
      outputAudio: rawUsage?.outputAudio,
      units: unitsOf(usage),
      inputIncludesCache: rawUsage?.input === count(usage.inputTokens) ? rawUsage?.inputIncludesCache : undefined,
      outputIncludesReasoning: rawUsage?.outputIncludesReasoning,
      rule: 'genkit:output.usage',
    };
  },
  pricing(span) {
    const serviceTier = raw(span)?.serviceTier;
    return serviceTier === undefined ? undefined : { serviceTier };
  },
  inputMessages(span) {
    const input = span.json('genkit:input');
    return isConversation(span)
      ? toMessages(at(input, 'messages'), span)
      : isKind(span, 'embeddings')
        ? toMessages(at(input, 'input'), span)
        : undefined;
  },
  outputMessages(span) {
    const message = answer(span, 'message');
    return isConversation(span) && message !== undefined
      ? toOutputMessages(message, span, genkit.finishReasons?.(span))
      : undefined;
  },
  toolDefinitions(span) {
    const tools = at(span.json('genkit:input'), 'tools');
    return isConversation(span) && Array.isArray(tools) && tools.every(isObject)
      ? toToolDefinitions(tools, span)
      : undefined;
  },
  extra(span) {
    const kept = { 'genkit:path': span.text('genkit:path'), 'genkit:state': span.text('genkit:state') };
    if (isKind(span, 'execute_tool')) {
      return {
        ...kept,
        [names.GEN_AI_TOOL_CALL_ARGUMENTS]: span.text('genkit:input'),
        [names.GEN_AI_TOOL_CALL_RESULT]: span.text('genkit:output'),
      };
    }
    if (isKind(span, 'invoke_workflow')) {
      return {
        ...kept,
        [names.GEN_AI_WORKFLOW_NAME]: span.text('genkit:name'),
        [names.INPUT_VALUE]: span.text('genkit:input'),
        [names.OUTPUT_VALUE]: span.text('genkit:output'),
      };
    }
    return Object.assign(kept, requestAttributes(at(span.json('genkit:input'), 'config')));
  },
};

function unitsOf(usage: JsonObject): Readonly<Record<string, number>> | undefined {
  const images = count(usage.outputImages);
  if (images !== undefined && images > 0) {
    return { images };
  }
  const characters = finite(usage.inputCharacters);
  return usage.inputTokens === undefined && characters !== undefined && characters > 0
    ? { input_characters: characters }
    : undefined;
}

function isKind(span: SpanReader, operation: string): boolean {
  return genkit.operation?.(span) === operation;
}

function isConversation(span: SpanReader): boolean {
  return isKind(span, 'chat') || isKind(span, 'invoke_agent');
}

/** Of the only candidate, where the plugin gives several. */
function answer(span: SpanReader, field: 'message' | 'finishReason'): unknown {
  const output = span.json('genkit:output');
  return at(output, field) ?? at(output, 'candidates', '0', field);
}

function raw(span: SpanReader): RawResponse | undefined {
  return span.once(readRaw);
}

function readRaw(span: SpanReader): RawResponse | undefined {
  return readRawResponse(at(span.json('genkit:output'), 'raw') ?? at(span.json('genkit:output'), 'custom'));
}

/** `openai/gpt-4o-mini` is plugin and model. */
function splitModel(span: SpanReader): readonly [string | undefined, string] | undefined {
  const name = isKind(span, 'invoke_agent')
    ? text(at(span.json('genkit:input'), 'model'))
    : isKind(span, 'chat') || isKind(span, 'embeddings') || isKind(span, 'rerank')
      ? span.text('genkit:name')
      : undefined;
  if (name === undefined) {
    return undefined;
  }
  const slash = name.indexOf('/');
  return slash > 0 ? [name.slice(0, slash), name.slice(slash + 1)] : [undefined, name];
}
