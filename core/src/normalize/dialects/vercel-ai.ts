import * as names from '../../genai/attributes.ts';
import { resolveFinishReason } from '../../genai/finish-reasons.ts';
import type { ChatMessage, MessagePart, OutputMessage } from '../../genai/messages.ts';
import { resolveProvider } from '../../genai/providers.ts';
import { dataPart } from '../blobs.ts';
import type { Dialect } from '../dialect.ts';
import { at, count, isObject, type JsonObject, text } from '../json.ts';
import { toMessages, toToolDefinitions } from '../messages.ts';
import { addParts, type PartOptions, reasoningPart, toolCallPart, toolResponsePart, toParts } from '../parts.ts';
import { metadataUsage } from '../raw-usage.ts';
import type { SpanReader } from '../span-reader.ts';
import type { UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';

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
  usage: readAiUsage,
  pricing(span) {
    const metadata = span.json('ai.response.providerMetadata');
    return isObject(metadata)
      ? {
          serviceTier: text(
            at(metadata, 'openai', 'serviceTier') ?? at(metadata, 'anthropic', 'usage', 'service_tier'),
          ),
          speed: text(at(metadata, 'anthropic', 'usage', 'speed')),
        }
      : undefined;
  },
  inputMessages: (span) => promptMessages(span)?.filter((message) => message.role !== 'system'),
  systemInstructions(span) {
    const system = toParts(at(readPrompt(span), 'system'), span);
    const messages = promptMessages(span)?.filter((message) => message.role === 'system') ?? [];
    return [...system, ...messages.flatMap((message) => message.parts)];
  },
  outputMessages: readOutput,
  toolDefinitions(span) {
    const tools = span.json('ai.prompt.tools');
    return tools === undefined ? undefined : toToolDefinitions(tools, span);
  },
  extra(span) {
    const ms = span.number('ai.response.msToFirstChunk') ?? span.number('ai.stream.msToFirstChunk');
    const id = span.text('ai.operationId');
    return {
      [names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK]: ms === undefined ? undefined : ms / 1000,
      [names.GEN_AI_REQUEST_STREAM]: id?.endsWith('.doStream') ? true : undefined,
      [names.GEN_AI_OUTPUT_TYPE]: id?.includes('Object') ? 'json' : undefined,
    };
  },
};

/** `ai.generateText` wraps the calls of the model, which are its `ai.generateText.doGenerate`. */
function readOperation(span: SpanReader): string | undefined {
  const id = span.text('ai.operationId');
  const end = id?.indexOf('.', 3) ?? -1;
  const operation = OPERATIONS[id?.slice(3, end < 0 ? undefined : end) ?? ''] ?? id;
  return operation === 'invoke_agent' && id?.startsWith('.do', end) ? 'chat' : operation;
}

/** `image` (up to v4) or `data` is a URL or base64; its type was `mimeType` before v5. */
function mediaPart(part: JsonObject, { keepBlobs }: PartOptions): MessagePart {
  const data = part.image ?? part.data;
  return typeof data === 'string'
    ? dataPart(data, part.type === 'image' ? 'image' : undefined, text(part.mediaType ?? part.mimeType), keepBlobs)
    : (part as MessagePart);
}

function readPrompt(span: SpanReader): unknown {
  const value = span.json('ai.prompt.messages') ?? span.json('ai.prompt');
  return value === null ? undefined : value;
}

function promptMessages(span: SpanReader): ChatMessage[] | undefined {
  return span.once('ai.prompt', () => {
    const prompt = readPrompt(span);
    return prompt === undefined ? undefined : toMessages(prompt, span);
  });
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
    for (const call of calls) {
      addParts(parts, isObject(call) ? { ...call, type: 'tool-call' } : undefined, span);
    }
  }
  addParts(parts, span.json('ai.response.files'), span);
  if (parts.length === 0) {
    return undefined;
  }
  const finish_reason = resolveFinishReason(span.text('ai.response.finishReason') ?? 'unknown');
  return [{ role: 'assistant', parts, finish_reason }];
}

/** The SDK's counts, and the provider's raw usage in its metadata. */
function readAiUsage(span: SpanReader): UsageClaim | undefined {
  return span.once('ai.usage', () => {
    const raw = metadataUsage(span.json('ai.response.providerMetadata'));
    const counts: { -readonly [F in keyof UsageClaim]?: UsageClaim[F] } = readUsage(span, 'ai.usage.') ?? {};
    const { input = span.count('ai.usage.tokens'), output } = counts;
    const claim = raw ? { ...raw, ...counts } : counts;
    claim.input = input;
    claim.output = output;
    claim.total = counts.total ?? (raw?.input === input ? raw?.total : undefined);
    claim.inputIncludesCache = inputIncludesCache(span, input, counts.uncachedInput, raw);
    claim.outputIncludesReasoning = raw?.output === output ? raw?.outputIncludesReasoning : undefined;
    claim.cacheUnknown = lostCacheCounts(span);
    claim.rule = 'ai.usage.*';
    return (input ?? output ?? claim.reasoning) === undefined ? raw : (claim as UsageClaim);
  });
}

/** v5 counts Anthropic's and Bedrock's input without the cached part, as these APIs do; v6 counts every provider's with it. */
function inputIncludesCache(
  span: SpanReader,
  input: number | undefined,
  uncachedInput: number | undefined,
  raw: UsageClaim | undefined,
): boolean | undefined {
  if (uncachedInput !== undefined) {
    return true;
  }
  if (raw?.input !== undefined && input !== undefined && raw.inputIncludesCache === false) {
    return raw.input !== input;
  }
  const provider = span.text('ai.model.provider', names.GEN_AI_SYSTEM);
  const id = provider === undefined ? undefined : resolveProvider(provider)?.id;
  const exclusive = id === 'anthropic' || id === 'aws.bedrock' || provider?.includes('.anthropic') === true;
  return exclusive && !span.has('ai.usage.inputTokenDetails.cacheReadTokens') ? false : undefined;
}

/** v5 and v6 without streaming lose the cached part, but where the provider's metadata repeats it. */
function lostCacheCounts(span: SpanReader): boolean {
  return (
    span.has('ai.usage.promptTokens') &&
    count(at(span.json('ai.response.providerMetadata'), 'openai', 'cachedPromptTokens')) === undefined
  );
}
