import {
  type Fields,
  fieldsOf,
  type ModelCallInput,
  type ModelCallResult,
  requestAttributes,
  textOf,
  toolDefinitionsOf,
} from '@portkey-otel/core/instrument';
import type { GenerationLike, LlmResultLike, SerializedLike } from './langchain.ts';
import { finishReasonOf, outputMessageOf } from './messages.ts';
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
    toolDefinitions: () => toolDefinitionsOf(params.tools ?? fieldsOf(params.toolConfig).tools),
    attributes: { ...parametersOf(params, metadata), ...conversationAttributes(metadata) },
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

/** Some parameters stand elsewhere than the providers' APIs have them. */
function parametersOf(params: Fields, metadata: Fields) {
  const { stop = metadata.ls_stop, response_format = fieldsOf(params.text).format } = params;
  return requestAttributes({ ...params, stop, response_format });
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
  const responseModel = textOf(metadata, 'model_name', 'model', 'modelId');
  return {
    responseModel,
    responseId: responseIdOf(first, metadata),
    finishReasons: generations.map(finishReasonOf).filter((reason) => reason !== undefined),
    usage: usageOf(result, responseModel),
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
