import type { ModelCallInput, ModelCallResult, RequestParameters } from '@portkey-otel/core/instrument';
import {
  type Fields,
  fieldsOf,
  type GenerationLike,
  type LlmResultLike,
  numberOf,
  type SerializedLike,
  textOf,
} from './langchain.ts';
import { finishReasonOf, outputMessageOf, toolDefinitionsOf } from './messages.ts';
import { usageOf } from './usage.ts';

/** What LangChain tells when a model call starts. */
export interface ModelRun {
  readonly serialized?: SerializedLike | undefined;
  readonly invocationParams: Fields;
  readonly metadata: Fields;
}

/** The request of a model call, without its messages. */
export function modelRequest({ serialized, invocationParams: params, metadata }: ModelRun): ModelCallInput {
  const kwargs = fieldsOf(serialized?.kwargs);
  const client = fieldsOf(kwargs.configuration ?? kwargs.clientOptions);
  return {
    provider: providerOf(fieldsOf(client.defaultHeaders), metadata, serialized),
    requestModel: modelOf(metadata, params, kwargs),
    url: textOf(client, 'baseURL') ?? textOf(kwargs, 'baseURL', 'baseUrl', 'base_url', 'anthropicApiUrl', 'endpoint'),
    parameters: parametersOf(params, metadata),
    toolDefinitions: () => toolDefinitionsOf(params.tools ?? fieldsOf(params.toolConfig).tools),
    attributes: conversationAttributes(metadata),
  };
}

/** Behind a gateway the client speaks OpenAI to everyone; the header says who answers. */
function providerOf(headers: Fields, metadata: Fields, serialized: SerializedLike | undefined): string | undefined {
  const className = serialized?.id?.at(-1);
  return textOf(headers, 'x-portkey-provider') ?? textOf(metadata, 'ls_provider') ?? className?.replace(/^Chat/, '');
}

function modelOf(metadata: Fields, params: Fields, kwargs: Fields): string | undefined {
  const names = ['model', 'model_name', 'modelName', 'modelId', 'model_id', 'deploymentName'];
  return textOf(metadata, 'ls_model_name') ?? textOf(params, ...names) ?? textOf(kwargs, ...names);
}

const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  temperature: ['temperature'],
  topP: ['top_p', 'topP'],
  topK: ['top_k', 'topK'],
  maxTokens: ['max_tokens', 'max_completion_tokens', 'max_output_tokens', 'maxOutputTokens', 'maxTokens'],
  frequencyPenalty: ['frequency_penalty', 'frequencyPenalty'],
  presencePenalty: ['presence_penalty', 'presencePenalty'],
  seed: ['seed'],
  choiceCount: ['n'],
};

function parametersOf(params: Fields, metadata: Fields): RequestParameters {
  const numbers: Record<string, number | undefined> = {};
  for (const [field, names] of Object.entries(PARAMETERS)) numbers[field] = numberOf(params, ...names);
  const stop = params.stop ?? params.stop_sequences ?? params.stopSequences ?? metadata.ls_stop;
  return {
    ...numbers,
    stopSequences: typeof stop === 'string' ? [stop] : Array.isArray(stop) && stop.length > 0 ? stop : undefined,
    outputType: outputTypeOf(params),
    serviceTier: textOf(params, 'service_tier'),
  };
}

function outputTypeOf(params: Fields): string | undefined {
  const format = fieldsOf(params.response_format ?? fieldsOf(params.text).format).type;
  if (typeof format !== 'string') return undefined;
  return format.startsWith('json') ? 'json' : format;
}

/**
 * LangGraph's thread is the conversation. An attribute rather than the operation's own field: what the application says by
 * `withPortkeyMetadata` goes before it.
 */
export function conversationAttributes(metadata: Fields): Record<string, string | undefined> {
  return { 'gen_ai.conversation.id': textOf(metadata, 'thread_id', 'conversation_id', 'session_id') };
}

/** LangChain's own cache answered: nothing was asked of a provider, so nothing was used. */
const FROM_CACHE: ModelCallResult = {
  usage: { inputTokens: 0, outputTokens: 0 },
  attributes: { 'portkey.langchain.cached': true },
};

export function modelResult(result: LlmResultLike, cached: boolean): ModelCallResult {
  const generations = (result.generations?.[0] ?? []).filter((generation) => generation !== undefined);
  const first = generations[0];
  const metadata: Fields = { ...fieldsOf(first?.generationInfo), ...fieldsOf(first?.message?.response_metadata) };
  return {
    responseModel: textOf(metadata, 'model_name', 'model', 'modelId'),
    responseId: responseIdOf(first, metadata),
    finishReasons: generations.map(finishReasonOf).filter((reason) => reason !== undefined),
    usage: usageOf(result),
    serviceTier: textOf(metadata, 'service_tier'),
    outputMessages: () => generations.map(outputMessageOf),
    ...(cached && FROM_CACHE),
  };
}

/**
 * The provider's metadata first: of OpenAI's Responses API the message has an id of its own. LangChain gives a message without
 * an id one that is made from the run's.
 */
function responseIdOf(generation: GenerationLike | undefined, metadata: Fields): string | undefined {
  const id = generation?.message?.id;
  return textOf(metadata, 'id') ?? (id !== undefined && /^(run-|lc_)/.test(id) ? undefined : id);
}
