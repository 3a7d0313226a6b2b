import * as names from '../../genai/attributes.ts';
import { SNAPSHOT } from '../../genai/models.ts';
import { resolveProvider } from '../../genai/providers.ts';
import type { Dialect } from '../dialect.ts';
import { langChain } from '../forms/langchain.ts';
import { providerApis } from '../forms/provider-apis.ts';
import { indexed } from '../indexed.ts';
import { at, finite, isObject, parseRepeated, text } from '../json.ts';
import { toMessages, toOutputMessages, toToolDefinitions } from '../messages.ts';
import { toArguments } from '../parts.ts';
import { readPrintedResponse } from '../printed-response.ts';
import { type RawResponse, readRawResponse } from '../raw-response.ts';
import { emitterCost } from '../reported-cost.ts';
import { requestAttributes, requestModelOf } from '../request-parameters.ts';
import type { SpanReader } from '../span-reader.ts';
import type { OpenClaim, UsageClaim } from '../usage.ts';
import { withoutRoute } from './litellm.ts';
import { choices, embeddingTexts, flattened, lacksToolCallIds, merge, prompts } from './openinference-messages.ts';

/** `openinference.span.kind` → operation. A chain is any step, not an agent. */
const OPERATIONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  LLM: 'chat',
  EMBEDDING: 'embeddings',
  RETRIEVER: 'retrieval',
  RERANKER: 'rerank',
  TOOL: 'execute_tool',
  AGENT: 'invoke_agent',
  CHAIN: 'chain',
  GUARDRAIL: 'guardrail',
  EVALUATOR: 'evaluation',
  PROMPT: 'prompt',
};

const BEDROCK = 'openinference.instrumentation.bedrock';
const LITELLM = 'openinference.instrumentation.litellm';
const INSTRUCTOR = 'openinference.instrumentation.instructor';
const ANTHROPIC = 'openinference.instrumentation.anthropic';

/** Their APIs count beside the input what was cached. */
const EXCLUSIVE: ReadonlySet<string> = new Set([ANTHROPIC, BEDROCK]);

/** OpenInference: Arize Phoenix and everything that is instrumented for it. */
export const openInference: Dialect = {
  name: 'openinference',
  prefixes: [
    'openinference.',
    'llm.model_name',
    'llm.input_messages.',
    'llm.output_messages.',
    'llm.token_count.',
    'llm.invocation_parameters',
    'llm.prompts',
    'llm.choices.',
    'embedding.model_name',
    'embedding.embeddings.',
    'retrieval.documents.',
    'reranker.',
  ],
  attributes: {
    'session.id': names.GEN_AI_CONVERSATION_ID,
    'agent.name': names.GEN_AI_AGENT_NAME,
    'tool.name': names.GEN_AI_TOOL_NAME,
    'tool.id': names.GEN_AI_TOOL_CALL_ID,
    'tool.description': names.GEN_AI_TOOL_DESCRIPTION,
    'llm.prompt_template.version': names.GEN_AI_PROMPT_VERSION,
    'prompt.id': names.GEN_AI_PROMPT_NAME,
  },
  forms: [providerApis, langChain],
  consumed: [
    'openinference.span.kind',
    'llm.model_name',
    'llm.request.model_name',
    'llm.response.model_name',
    'llm.provider',
    'llm.system',
    'llm.invocation_parameters',
    'llm.input_messages.*',
    'llm.output_messages.*',
    'llm.prompts',
    'llm.prompts.*',
    'llm.choices.*',
    'llm.tools.*',
    'llm.finish_reason',
    'llm.token_count.*',
    'llm.cost.*',
    'embedding.model_name',
    'embedding.invocation_parameters',
    'embedding.embeddings.*', // Vectors are large and worth nothing here.
    'retrieval.documents.*',
    'reranker.*',
    'tool.parameters',
    'input.value',
    'input.mime_type',
    'output.value',
    'output.mime_type',
  ],
  operation(span) {
    const kind = span.text('openinference.span.kind');
    if (kind?.toUpperCase() === 'LLM' && (span.has('llm.prompts') || span.has('llm.prompts.0.prompt.text'))) {
      return 'text_completion';
    }
    // LlamaIndex makes its requests ready in a span of the same kind.
    if (span.name.endsWith('._prepare_chat_with_tools')) {
      return 'task';
    }
    // Instructor's calls are chains around those of a client that may be instrumented, or not.
    if (span.scopeName === INSTRUCTOR && span.has('llm.model_name')) {
      return 'chat';
    }
    if (kind !== undefined) {
      return OPERATIONS[kind.toUpperCase()] ?? kind.toLowerCase();
    }
    return span.has('embedding.model_name') ? 'embeddings' : span.has('llm.model_name') ? 'chat' : undefined;
  },
  provider(span) {
    const stated = span.text('llm.provider', 'llm.system');
    return stated === undefined && isModelCall(span)
      ? (langChainProvider(span) ?? (span.scopeName === BEDROCK ? 'aws.bedrock' : undefined))
      : stated;
  },
  requestModel(span) {
    const model = readRequestModel(span);
    if (model !== undefined) {
      return model;
    }
    const named = span.text('llm.model_name');
    // Where it writes the conventions' names too, the response's model stands under both.
    return named !== undefined && named === span.text(names.GEN_AI_REQUEST_MODEL) ? null : undefined;
  },
  responseModel(span) {
    const stated = span.text('llm.response.model_name') ?? rawResponse(span)?.model;
    if (stated !== undefined) {
      return stated;
    }
    // `llm.model_name` is the response's model where it is not the one that the request names.
    const model = span.text('llm.model_name');
    return model !== undefined && model !== statedRequestModel(span)
      ? model
      : span.scopeName === LITELLM
        ? null
        : undefined;
  },
  responseId: (span) => rawResponse(span)?.id,
  finishReasons(span) {
    const reason = span.text('llm.finish_reason');
    return reason !== undefined ? [reason] : rawResponse(span)?.finishReasons;
  },
  usage(span) {
    const input = span.count('llm.token_count.prompt');
    const output = span.count('llm.token_count.completion');
    const raw = rawResponse(span)?.usage;
    if (input === undefined && output === undefined) {
      return raw;
    }
    const cacheRead =
      span.count('llm.token_count.prompt_details.cache_read') ??
      span.count('llm.token_count.prompt_details.cache_input') ??
      raw?.cacheRead;
    // LangChain adds up what each chunk of a stream of Gemini's says of its cache.
    const isSummed = (cacheRead ?? 0) > (input ?? 0) && langChainProvider(span)?.startsWith('google') === true;
    const claim: OpenClaim = {
      input,
      output,
      total: span.count('llm.token_count.total'),
      cacheRead: isSummed ? undefined : cacheRead,
      cacheUnknown: isSummed || undefined,
      cacheWrite: span.count('llm.token_count.prompt_details.cache_write') ?? raw?.cacheWrite,
      cacheWrite5m: raw?.cacheWrite5m,
      cacheWrite1h: raw?.cacheWrite1h,
      inputAudio: span.count('llm.token_count.prompt_details.audio'),
      reasoning: span.count('llm.token_count.completion_details.reasoning') ?? raw?.reasoning,
      outputAudio: span.count('llm.token_count.completion_details.audio'),
      inputIncludesCache: raw?.inputIncludesCache === false ? raw.input !== input : undefined,
      units: raw?.units,
      // Of a stream that broke off, Anthropic's instrumentation has the count that opened it.
      outputUnknown: (span.scopeName === ANTHROPIC && span.span.status?.code === 'error') || undefined,
      rule: 'llm.token_count.*',
    };
    return raw === undefined && EXCLUSIVE.has(span.scopeName) ? Object.assign(claim, beyondInput(span, claim)) : claim;
  },
  reportedCost: (span) => emitterCost(span.number('llm.cost.total')),
  pricing(span) {
    const serviceTier = rawResponse(span)?.serviceTier;
    return serviceTier === undefined ? undefined : { serviceTier };
  },
  inputMessages(span) {
    const messages = flattened(span, 'llm.input_messages') ?? prompts(span);
    const isCall = isModelCall(span);
    if (messages === undefined || (isCall && lacksToolCallIds(messages))) {
      const raw = isCall ? toMessages(span.json('input.value'), span) : undefined;
      return messages === undefined || raw?.length === messages.length ? (raw ?? embeddingTexts(span)) : messages;
    }
    return messages;
  },
  outputMessages(span) {
    const messages = flattened(span, 'llm.output_messages') ?? choices(span);
    const raw = rawResponse(span);
    if (messages === undefined || lacksToolCallIds(messages) || messages.every(({ parts }) => parts.length === 0)) {
      const rawMessages =
        raw?.messages(span) ?? (isModelCall(span) ? toOutputMessages(span.text('output.value'), span) : []);
      if (rawMessages.length > 0) {
        return rawMessages;
      }
    }
    // The Responses API's items come as messages of their own: they are one answer.
    const answer =
      messages !== undefined && messages.length > 1 && raw?.finishReasons === undefined ? [merge(messages)] : messages;
    return answer === undefined ? undefined : toOutputMessages(answer, span, reasons(span, raw));
  },
  systemInstructions(span) {
    const system = at(parametersOf(span), 'system') ?? at(parametersOf(span), 'instructions');
    return system === undefined ? undefined : toMessages([{ role: 'system', content: system }], span)[0]?.parts;
  },
  toolDefinitions(span) {
    const tools = indexed(span, 'llm.tools');
    const list = (Array.isArray(tools) ? tools : []).map((tool) => at(tool, 'tool', 'json_schema'));
    return toToolDefinitions(list, span);
  },
  extra(span) {
    switch (span.text('openinference.span.kind')?.toUpperCase()) {
      case 'TOOL':
        return readTool(span);
      case 'RETRIEVER':
        return readDocuments(span, 'retrieval.documents');
      case 'RERANKER':
        return {
          ...readDocuments(span, 'reranker.output_documents'),
          [names.GEN_AI_RETRIEVAL_QUERY_TEXT]: span.text('reranker.query'),
        };
      case 'LLM':
      case 'EMBEDDING':
        return requestAttributes(parametersOf(span) ?? span.json('embedding.invocation_parameters'));
      default:
        return wholeInputAndOutput(span);
    }
  },
};

/** What LangChain says; its own class for a provider says OpenAI where it is built on that one's. */
function langChainProvider(span: SpanReader): string | undefined {
  const stated = text(at(span.json('metadata'), 'ls_provider'));
  const named = stated === 'openai' && /^Chat[A-Z]/.test(span.name) ? resolveProvider(span.name.slice(4)) : undefined;
  return named?.id ?? stated;
}

function isModelCall(span: SpanReader): boolean {
  const kind = span.text('openinference.span.kind');
  return kind === undefined || kind.toUpperCase() === 'LLM';
}

function rawResponse(span: SpanReader): RawResponse | undefined {
  return span.once(readResponse);
}

function readResponse(span: SpanReader): RawResponse | undefined {
  const output = isModelCall(span) ? span.json('output.value') : undefined;
  return readRawResponse(output) ?? readPrintedResponse(output);
}

/** What early versions for Python count beside the input and do not tell of: what Claude's cache gave or took. */
function beyondInput(span: SpanReader, claim: UsageClaim): Partial<UsageClaim> | undefined {
  const { input, output, total, cacheRead, cacheWrite } = claim;
  if ((cacheRead ?? cacheWrite) !== undefined || input === undefined || output === undefined) {
    return undefined;
  }
  if (span.scopeName === BEDROCK && total !== undefined && total > input + output) {
    return { input: total - output, cacheUnknown: true };
  }
  const dropsCache =
    span.scopeName === ANTHROPIC
      ? /^0\.1\.(\d|1[0-3])$/.test(span.span.scope?.version ?? '')
      : // The counts of the answer's headers.
        span.scopeName === BEDROCK &&
        span.name === 'bedrock.invoke_model' &&
        /claude/.test(span.text('llm.model_name') ?? '');
  return dropsCache ? { inputUnknown: true } : undefined;
}

function readRequestModel(span: SpanReader): string | undefined {
  const model = statedRequestModel(span);
  // Behind LiteLLM, what is asked for begins with a route.
  return model !== undefined && span.scopeName === LITELLM ? withoutRoute(model) : model;
}

/** All but the messages, mostly the same in every call. */
function parametersOf(span: SpanReader): unknown {
  return span.parse(span.value('llm.invocation_parameters'), parseRepeated);
}

function statedRequestModel(span: SpanReader): string | undefined {
  return span.once(findRequestModel);
}

function findRequestModel(span: SpanReader): string | undefined {
  const parameters = parametersOf(span);
  // The OpenAI Agents processor puts the whole response there: its model is not the one that was asked for.
  const isResponse = text(at(parameters, 'id')) !== undefined;
  const model = span.text('llm.model_name');
  return (
    span.text('llm.request.model_name') ??
    (isResponse ? undefined : requestModelOf(parameters)) ??
    span.text('embedding.model_name', 'reranker.model_name') ??
    text(at(span.json('metadata'), 'ls_model_name')) ??
    // A dated name that the response gives may have been written over the request's.
    (model !== undefined && SNAPSHOT.test(model) && model === rawResponse(span)?.model ? undefined : model)
  );
}

function reasons(span: SpanReader, raw: RawResponse | undefined): readonly string[] | undefined {
  const reason = span.text('llm.finish_reason');
  return reason === undefined ? raw?.finishReasons : [reason];
}

/** LangChain's tools answer with a serialized `ToolMessage`, which holds the real id of the call. */
function readTool(span: SpanReader): Record<string, unknown> {
  const output = span.json('output.value');
  const message = at(output, 'output') ?? output;
  const fields = at(message, 'kwargs');
  const isMessage = isObject(fields) && fields.content !== undefined;
  return {
    [names.GEN_AI_TOOL_CALL_ARGUMENTS]: span.text('tool.parameters', 'input.value'),
    [names.GEN_AI_TOOL_CALL_RESULT]: isMessage ? jsonText(toArguments(fields.content)) : span.text('output.value'),
    [names.GEN_AI_TOOL_CALL_ID]: text(at(fields, 'tool_call_id')) ?? text(at(span.json('metadata'), 'tool_call_id')),
  };
}

function readDocuments(span: SpanReader, prefix: string): Record<string, unknown> {
  const list = indexed(span, prefix);
  const documents = (Array.isArray(list) ? list : []).map((item, i) => {
    const document = at(item, 'document');
    const { id, score, metadata, ...rest } = isObject(document) ? document : {};
    const number = finite(score);
    return {
      id: text(id) ?? String(i),
      ...(number !== undefined && { score: number }),
      ...rest,
      ...(metadata !== undefined && { metadata: span.parse(metadata) }),
    };
  });
  return {
    [names.GEN_AI_RETRIEVAL_DOCUMENTS]: documents.length === 0 ? undefined : JSON.stringify(documents),
    [names.GEN_AI_RETRIEVAL_QUERY_TEXT]: span.text('input.value'),
  };
}

/** What chains and agents took and gave is no chat message: it stays as it is. */
function wholeInputAndOutput(span: SpanReader): Record<string, unknown> {
  return { [names.INPUT_VALUE]: span.text('input.value'), [names.OUTPUT_VALUE]: span.text('output.value') };
}

function jsonText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
