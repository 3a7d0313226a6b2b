import * as names from '../../genai/attributes.ts';
import type { ChatMessage } from '../../genai/messages.ts';
import { SNAPSHOT } from '../../genai/models.ts';
import { OPERATION_SPELLINGS } from '../../genai/operation-spellings.ts';
import { resolveProvider } from '../../genai/providers.ts';
import type { Dialect } from '../dialect.ts';
import { promptMessages } from '../flattened-messages.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { at, text } from '../json.ts';
import { isBelowPromptMinimum } from '../local-estimate.ts';
import { toMessages, toOutputMessages } from '../messages.ts';
import type { SpanReader } from '../span-reader.ts';
import type { UsageClaim } from '../usage.ts';
import { readUsage } from '../usage-attributes.ts';
import { withoutRoute } from './litellm.ts';

const PYTHON_LANGCHAIN = 'openlit.instrumentation.langchain';
const LITELLM = 'openlit.instrumentation.litellm';

/** The scope of its instrumentations for JavaScript. */
const JAVASCRIPT = '@openlit/';

/** OpenLIT: the conventions' names, with additions of its own that the tables of usage attributes know. */
export const openLit: Dialect = {
  name: 'openlit',
  prefixes: [],
  scopes: ['@openlit/*', 'openlit*'],
  attributes: {
    'gen_ai.tool.args': names.GEN_AI_TOOL_CALL_ARGUMENTS,
    'gen_ai.tool.result': names.GEN_AI_TOOL_CALL_RESULT,
    'gen_ai.request.user': names.USER_ID,
    'gen_ai.server.time_to_first_token': names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK,
    'gen_ai.openai.system.fingerprint': names.OPENAI_RESPONSE_SYSTEM_FINGERPRINT,
  },
  forms: [
    providerApis,
    langChain,
    {
      operations: OPERATION_SPELLINGS,
      usage: {
        cacheRead: [
          'prompt_tokens_details.cache_read',
          'prompt_tokens_details.cached_tokens',
          'input_tokens_details.cached_tokens',
        ],
        cacheWrite: ['prompt_tokens_details.cache_write'],
        reasoning: [
          'reasoning_tokens',
          'completion_tokens_details.reasoning',
          'completion_tokens_details.reasoning_tokens',
          'output_tokens_details.reasoning_tokens',
        ],
        inputAudio: ['prompt_tokens_details.audio'],
        outputAudio: ['completion_tokens_details.audio'],
      },
    },
  ],
  requestModel(span) {
    const model = modelIn(span, names.GEN_AI_REQUEST_MODEL);
    // Early versions for JavaScript write the response's in its place.
    const isCopied = isJavaScript(span, /^1\.(\d|10)\./) && model === span.text(names.GEN_AI_RESPONSE_MODEL);
    return isCopied && SNAPSHOT.test(model ?? '')
      ? null
      : model && span.scopeName === LITELLM
        ? withoutRoute(model)
        : model;
  },
  responseModel(span) {
    const model = modelIn(span, names.GEN_AI_RESPONSE_MODEL);
    // Of what came as a stream, LangChain's and LiteLLM's spans repeat the request's.
    const request = modelIn(span, names.GEN_AI_REQUEST_MODEL) ?? '';
    const isCopied =
      (span.scopeName === PYTHON_LANGCHAIN && model === request) ||
      (span.scopeName === LITELLM && model === withoutRoute(request));
    return isCopied && isStreamed(span) ? null : model;
  },
  usage(span) {
    const claim = readUsage(span, names.GEN_AI_USAGE_PREFIX);
    if (claim === undefined) {
      return undefined;
    }
    const provider = resolveProvider(span.text(names.GEN_AI_PROVIDER_NAME, names.GEN_AI_SYSTEM) ?? '')?.id;
    // Streamed calls whose provider sent no usage are counted by itself, and it says nowhere that it did. For JavaScript it
    // does not even say of each stream that it was one, and counts Mistral's always.
    claim.estimated =
      ((provider === 'openai' ? isStreamed(span) : isJavaScript(span)) &&
        isBelowPromptMinimum(claim.input, promptOf(span), modelOf(span))) ||
      (isStreamed(span) && isHalfOfCharacters(claim, span));
    // For JavaScript it adds the count that opens a stream of Claude's to the one that closes it.
    claim.outputUnknown =
      (span.scopeName === `${JAVASCRIPT}instrumentation-anthropic` && isStreamed(span)) || undefined;
    return Object.assign(
      claim,
      span.scopeName === PYTHON_LANGCHAIN ? ofLangChain(span, claim) : besideCache(span, claim, provider),
    );
  },
};

/** Its LangChain instrumentation for Python writes `anthropic` where the model belongs. */
function modelIn(span: SpanReader, key: string): string | null | undefined {
  const model = span.text(key);
  return model !== undefined && model === span.text(names.GEN_AI_PROVIDER_NAME, names.GEN_AI_SYSTEM) ? null : model;
}

/** Of Claude it hands on the API's numbers, the cached part beside them; early versions without that. */
function besideCache(
  span: SpanReader,
  claim: UsageClaim,
  provider: string | undefined,
): Partial<UsageClaim> | undefined {
  const isExclusive = provider === 'anthropic' || (provider === 'aws.bedrock' && /claude/.test(modelOf(span)));
  if (!isExclusive) {
    return undefined;
  }
  const isDropped = (claim.cacheRead ?? claim.cacheWrite) === undefined && !omitsZeros(span);
  return { inputIncludesCache: false, inputUnknown: isDropped || undefined };
}

/** For JavaScript, from 1.10 on, it writes no 0 of what was cached; before, and of what Bedrock invokes, nothing. */
function omitsZeros(span: SpanReader): boolean {
  return isJavaScript(span, /^(1\.\d{2}|[2-9])/) && !span.name.startsWith('bedrock.invoke');
}

function isJavaScript(span: SpanReader, version = /(?:)/): boolean {
  return span.scopeName?.startsWith(JAVASCRIPT) && version.test(span.text('gen_ai.sdk.version') ?? '');
}

/** What LangChain itself counts of a stream; else the API's numbers, and 0 for what was cached, whatever it was. */
function ofLangChain(span: SpanReader, claim: UsageClaim): Partial<UsageClaim> | undefined {
  const isClaude = /^(anthropic|aws\.bedrock)$/.test(span.text(names.GEN_AI_PROVIDER_NAME) ?? '');
  return span.value(names.GEN_AI_REQUEST_STREAM) === true || claim.cacheRead || claim.cacheWrite
    ? undefined
    : { cacheRead: undefined, cacheWrite: undefined, inputUnknown: isClaude, cacheUnknown: true };
}

function isStreamed(span: SpanReader): boolean {
  const flag = span.value('gen_ai.request.is_stream') ?? span.value(names.GEN_AI_REQUEST_STREAM);
  return flag === undefined || flag === true || flag === 'true';
}

/** Without a tokenizer it takes half the characters, of `role: content` lines and of the answer. No provider counts so. */
function isHalfOfCharacters(claim: UsageClaim, span: SpanReader): boolean {
  // Early versions write both into events.
  const prompt =
    inEvent(span, 'prompt') ??
    promptOf(span)
      .map((message) => `${message.role}: ${textOf(message)}`)
      .join('\n');
  const answer =
    inEvent(span, 'completion') ?? toOutputMessages(span.json(names.GEN_AI_OUTPUT_MESSAGES), span).map(textOf).join('');
  return claim.input === half(prompt) && claim.output === half(answer);
}

function inEvent(span: SpanReader, what: 'prompt' | 'completion'): string | undefined {
  const event = span.events.find((event) => event?.name === `gen_ai.content.${what}`);
  return text(event?.attributes?.[`gen_ai.${what}`]);
}

function textOf(message: ChatMessage): string {
  return message.parts.map((part) => (part.type === 'text' ? text(at(part, 'content')) : undefined)).join('');
}

function half(written: string): number {
  return Math.ceil([...written].length / 2);
}

function promptOf(span: SpanReader) {
  return promptMessages(span) ?? toMessages(span.json(names.GEN_AI_INPUT_MESSAGES), span);
}

function modelOf(span: SpanReader): string {
  return span.text(names.GEN_AI_RESPONSE_MODEL, names.GEN_AI_REQUEST_MODEL) ?? '';
}
