import * as names from '../../genai/attributes.ts';
import { resolveFinishReason } from '../../genai/finish-reasons.ts';
import type { ChatMessage, MessagePart, OutputMessage } from '../../genai/messages.ts';
import { remembered } from '../../genai/remembered.ts';
import { dataPart } from '../blobs.ts';
import type { Dialect } from '../dialect.ts';
import { at, isObject, type JsonObject, text } from '../json.ts';
import { toMessages, toToolDefinitions } from '../messages.ts';
import { addParts, type PartOptions, reasoningPart, toolCallPart, toolResponsePart, toParts } from '../parts.ts';
import { metadataUsage } from '../raw-usage.ts';
import type { SpanReader } from '../span-reader.ts';
import { fillIn, type OpenClaim, openClaim, type UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';
import { readRepeated } from './gen-ai.ts';

/** The function of the SDK → operation. */
const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  generateText: 'invoke_agent',
  streamText: 'invoke_agent',
  generateObject: 'invoke_agent',
  streamObject: 'invoke_agent',
  embed: 'embeddings',
  embedMany: 'embeddings',
  rerank: 'rerank',
  generateSpeech: 'speech',
  transcribe: 'transcription',
  toolCall: 'execute_tool',
};

/** Vercel AI SDK: spans of v4, v5, v6 and of v7's legacy integration. What v7 adds to its own GenAI spans is read here too. */
export const vercelAi: Dialect = {
  name: 'vercel-ai',
  prefixes: ['ai.operationId', 'ai.usage.', 'ai.model.', 'ai.response.', 'ai.prompt', 'ai.toolCall.', 'ai.settings.'],
  attributes: {
    'ai.model.id': names.GEN_AI_REQUEST_MODEL,
    'ai.model.provider': names.GEN_AI_PROVIDER_NAME,
    'ai.response.model': names.GEN_AI_RESPONSE_MODEL,
    'ai.response.id': names.GEN_AI_RESPONSE_ID,
    'ai.telemetry.functionId': names.GEN_AI_AGENT_NAME,
    'ai.telemetry.metadata.userId': names.USER_ID,
    'ai.telemetry.metadata.sessionId': names.GEN_AI_CONVERSATION_ID,
    'ai.toolCall.name': names.GEN_AI_TOOL_NAME,
    'ai.toolCall.id': names.GEN_AI_TOOL_CALL_ID,
    'ai.toolCall.args': names.GEN_AI_TOOL_CALL_ARGUMENTS,
    'ai.toolCall.result': names.GEN_AI_TOOL_CALL_RESULT,
    'ai.settings.temperature': names.GEN_AI_REQUEST_TEMPERATURE,
    'ai.settings.topP': names.GEN_AI_REQUEST_TOP_P,
    'ai.settings.topK': names.GEN_AI_REQUEST_TOP_K,
    'ai.settings.maxTokens': names.GEN_AI_REQUEST_MAX_TOKENS,
    'ai.settings.maxOutputTokens': names.GEN_AI_REQUEST_MAX_TOKENS,
    'ai.settings.frequencyPenalty': names.GEN_AI_REQUEST_FREQUENCY_PENALTY,
    'ai.settings.presencePenalty': names.GEN_AI_REQUEST_PRESENCE_PENALTY,
    'ai.settings.seed': names.GEN_AI_REQUEST_SEED,
    'ai.settings.stopSequences': names.GEN_AI_REQUEST_STOP_SEQUENCES,
  },
  forms: [
    {
      parts: {
        'redacted-reasoning': reasoningPart,
        'tool-call': toolCallPart,
        'tool-result': toolResponsePart,
        'tool-error': toolResponsePart,
      },
      fallbackParts: { image: mediaPart, file: mediaPart },
      usage: {
        // `promptTokens`, `completionTokens`: v4, and v5 and v6 without streaming. Details, from v6 on, are inclusive for every provider.
        input: ['inputTokens', 'promptTokens'],
        output: ['outputTokens', 'completionTokens'],
        total: ['totalTokens'],
        uncachedInput: ['inputTokenDetails.noCacheTokens'],
        cacheRead: ['inputTokenDetails.cacheReadTokens', 'cachedInputTokens'],
        cacheWrite: ['inputTokenDetails.cacheWriteTokens'],
        reasoning: ['outputTokenDetails.reasoningTokens', 'reasoningTokens'],
        // v7 writes a provider's own counts of speech and transcription as they come.
        units: { characters: 'input_characters', seconds: 'audio_seconds', images: 'images', requests: 'requests' },
      },
    },
  ],
  consumed: [
    'operation.name',
    'ai.operationId',
    'ai.usage.*',
    'ai.prompt',
    'ai.prompt.messages',
    'ai.prompt.tools',
    'ai.prompt.format',
    'ai.response.text',
    'ai.response.reasoning',
    'ai.response.toolCalls',
    'ai.response.object',
    'ai.response.files',
    'ai.response.finishReason',
    'ai.response.providerMetadata',
    'ai.response.msToFirstChunk',
    'ai.stream.msToFirstChunk',
    'ai.request.headers.*', // May hold keys.
    'ai.embedding*',
  ],
  operation: readOperation,
  agentName: (span) =>
    readOperation(span) === 'invoke_agent' ? span.text('ai.telemetry.functionId', 'resource.name') : undefined,
  finishReasons(span) {
    const reason = span.text('ai.response.finishReason');
    return reason === undefined ? undefined : [reason];
  },
  usage: (span) => span.once(readAiUsage),
  pricing(span) {
    const metadata = span.once(readMetadata);
    return isObject(metadata)
      ? {
          serviceTier: text(
            at(metadata, 'openai', 'serviceTier') ?? at(metadata, 'anthropic', 'usage', 'service_tier'),
          ),
          speed: text(at(metadata, 'anthropic', 'usage', 'speed')),
        }
      : undefined;
  },
  inputMessages: (span) => span.once(readPrompt)?.messages,
  systemInstructions: (span) => span.once(readPrompt)?.system,
  outputMessages: readOutput,
  toolDefinitions: (span) => toToolDefinitions(readRepeated(span, 'ai.prompt.tools'), span),
  extra(span) {
    const ms = span.number('ai.response.msToFirstChunk') ?? span.number('ai.stream.msToFirstChunk');
    const id = span.text('ai.operationId');
    const extra: Record<string, unknown> = {};
    if (ms !== undefined) {
      extra[names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK] = ms / 1000;
    }
    if (id?.endsWith('.doStream')) {
      extra[names.GEN_AI_REQUEST_STREAM] = true;
    }
    if (id?.includes('Object')) {
      extra[names.GEN_AI_OUTPUT_TYPE] = 'json';
    }
    return extra;
  },
};

function readOperation(span: SpanReader): string | undefined {
  const id = span.text('ai.operationId');
  return id === undefined ? undefined : operationOf(id);
}

/** `ai.generateText` wraps the calls of the model, which are its `ai.generateText.doGenerate`. */
const operationOf = /* @__PURE__ */ remembered(200, (id: string): string => {
  const [, called = '', step] = id.split('.');
  const operation = OPERATIONS[called] ?? id;
  return operation === 'invoke_agent' && step?.startsWith('do') ? 'chat' : operation;
});

/** `image` (up to v4) or `data` is a URL or base64; its type was `mimeType` before v5. */
function mediaPart(part: JsonObject, { keepBlobs }: PartOptions): MessagePart {
  const data = part.image ?? part.data;
  return typeof data === 'string'
    ? dataPart(data, part.type === 'image' ? 'image' : undefined, text(part.mediaType ?? part.mimeType), keepBlobs)
    : (part as MessagePart);
}

/** The system's messages apart from the others. */
function readPrompt(span: SpanReader): { messages: ChatMessage[]; system: MessagePart[] } | undefined {
  const prompt = span.json('ai.prompt.messages') ?? span.json('ai.prompt');
  if (prompt === undefined || prompt === null) {
    return undefined;
  }
  const messages: ChatMessage[] = [];
  const system = toParts(at(prompt, 'system'), span);
  for (const message of toMessages(prompt, span)) {
    if (message.role === 'system') {
      system.push(...message.parts);
    } else {
      messages.push(message);
    }
  }
  return { messages, system };
}

function readOutput(span: SpanReader): OutputMessage[] | undefined {
  const parts: MessagePart[] = [];
  const reasoning = span.json('ai.response.reasoning');
  addParts(parts, typeof reasoning === 'string' ? { type: 'reasoning', content: reasoning } : reasoning, span);
  const answer = span.text('ai.response.text') ?? span.text('ai.response.object');
  if (answer !== undefined) {
    parts.push({ type: 'text', content: answer });
  }
  const calls = span.json('ai.response.toolCalls');
  if (Array.isArray(calls)) {
    addParts(parts, calls.filter(isObject).map(toolCallPart), span);
  }
  addParts(parts, span.json('ai.response.files'), span);
  if (parts.length === 0) {
    return undefined;
  }
  const finish_reason = resolveFinishReason(span.text('ai.response.finishReason') ?? 'unknown');
  return [{ role: 'assistant', parts, finish_reason }];
}

/**
 * What the provider adds to its answer, where it counts or prices anything: mostly it does not, and a look costs less than to
 * parse. To be called through `once`.
 */
export function readMetadata(span: SpanReader): unknown {
  const metadata = span.value('ai.response.providerMetadata');
  return typeof metadata === 'string' && !COUNTS_OR_PRICES.test(metadata)
    ? undefined
    : span.json('ai.response.providerMetadata');
}
const COUNTS_OR_PRICES = /usage|[cC]ache|reason|Tier|cost|\\/;

/** The SDK's counts, and the provider's raw usage in its metadata. */
function readAiUsage(span: SpanReader): UsageClaim | undefined {
  const raw = metadataUsage(span.once(readMetadata));
  const claim: OpenClaim = readUsage(span, 'ai.usage.') ?? openClaim('ai.usage.*');
  const { input = span.count('ai.usage.tokens'), output, total } = claim;
  fillIn(claim, raw);
  claim.input = input;
  claim.output = output;
  claim.total = total ?? (raw?.input === input ? raw?.total : undefined);
  claim.inputIncludesCache = inputIncludesCache(span, input, raw);
  claim.outputIncludesReasoning = raw?.output === output ? raw?.outputIncludesReasoning : undefined;
  // v5 and v6 without streaming lose the cached part, but where the provider's metadata repeats it.
  claim.cacheUnknown = span.has('ai.usage.promptTokens');
  return (input ?? output ?? claim.reasoning) === undefined ? raw : claim;
}

/** v5 counts Anthropic's and Bedrock's input without the cached part, as these APIs do; v6 counts every provider's with it. */
function inputIncludesCache(
  span: SpanReader,
  input: number | undefined,
  raw: UsageClaim | undefined,
): boolean | undefined {
  if (raw?.input !== undefined && raw.inputIncludesCache === false) {
    return raw.input !== input;
  }
  const provider = span.text('ai.model.provider', names.GEN_AI_SYSTEM) ?? '';
  return COUNTS_APART.test(provider) && !span.has('ai.usage.inputTokenDetails.cacheReadTokens') ? false : undefined;
}
const COUNTS_APART = /(^|\.)anthropic|bedrock/;
