import { context } from '@opentelemetry/api';
import {
  type Around,
  around,
  follow,
  guard,
  type ModelCallOperation,
  type ModelCallResult,
  type Patches,
  type RequestParameters,
} from '@portkey-otel/core/instrument';
import { endpointOf } from './endpoint.ts';
import { toChatMessage, toToolDefinition } from './messages.ts';
import { openOwner, type StreamUsage, withCall } from './open-call.ts';
import { traceClient } from './openai-client.ts';
import { providerOf } from './provider.ts';
import { ResponseFacts } from './response.ts';
import { startModelCall } from './scope.ts';
import { type ChatParams, type ChatResponse, isRecord, type LlamaLlm } from './shapes.ts';
import { offerToolCalls } from './tool.ts';

export interface ModelTracing {
  readonly patches: Patches;
  readonly streamUsage: StreamUsage;
}

/** `llm.chat()` as the span of one model call, plain or streamed. */
export function chatTrace(tracing: ModelTracing): Around {
  return around<LlamaLlm, [ChatParams]>((llm, [params], call) => traceCall(tracing, llm, params ?? {}, call));
}

/** `complete()` of a class that asks its provider by itself; most classes go through `chat()`. */
export function completeTrace(tracing: ModelTracing): Around {
  return around<LlamaLlm, [{ readonly prompt?: unknown; readonly stream?: boolean }]>((llm, [params], call) =>
    traceCall(tracing, llm, { messages: [{ role: 'user', content: params?.prompt }], stream: params?.stream }, call),
  );
}

function traceCall(tracing: ModelTracing, llm: LlamaLlm, params: ChatParams, call: () => unknown): unknown {
  // A class that calls its superclass's chat, or chat from complete, makes one request.
  if (guard('llamaindex call', openOwner, undefined) === llm) return call();
  const facts = new ResponseFacts();
  const parent = context.active();
  const result = () => {
    offerToolCalls(parent, facts.toolCalls);
    return facts.result();
  };
  const asked = () => {
    guard('llamaindex client', () => traceClient(llm, tracing.patches), undefined);
    return call();
  };
  return follow<ModelCallResult>(asked, {
    start: () => startChat(llm, params),
    within: (operation) =>
      withCall(operation.context, {
        owner: llm,
        streamUsage: tracing.streamUsage,
        addRaw: (raw) => facts.addRaw(raw),
      }),
    onValue: (value) => {
      facts.addResponse(asResponse(value));
      return result();
    },
    onChunk: (chunk) => {
      if (isRecord(chunk)) facts.addChunk('text' in chunk ? { ...chunk, delta: String(chunk.text) } : chunk);
    },
    result,
  });
}

function startChat(llm: LlamaLlm, params: ChatParams): ModelCallOperation {
  const provider = providerOf(llm);
  return startModelCall({
    provider,
    requestModel: modelOf(llm, params),
    url: endpointOf(llm, provider),
    stream: params.stream === true,
    parameters: parametersOf(llm, params),
    inputMessages: () => params.messages?.map(toChatMessage),
    toolDefinitions: () => (params.tools?.length ? params.tools.map(toToolDefinition) : undefined),
  });
}

/** A completion has its text where a chat has a message. */
function asResponse(value: unknown): ChatResponse {
  if (!isRecord(value)) return {};
  return 'text' in value ? { message: { role: 'assistant', content: value.text }, raw: value.raw } : value;
}

function modelOf(llm: LlamaLlm, params: ChatParams): string | undefined {
  const model = optionOf(params, llm, 'model') ?? llm.metadata?.model;
  return typeof model === 'string' ? model : undefined;
}

/** Our names of the parameters that a call's or a model's own options may hold under the names of OpenAI. */
const OPTIONS: readonly (readonly [keyof RequestParameters, string])[] = [
  ['temperature', 'temperature'],
  ['topP', 'top_p'],
  ['maxTokens', 'max_tokens'],
  ['frequencyPenalty', 'frequency_penalty'],
  ['presencePenalty', 'presence_penalty'],
  ['seed', 'seed'],
];

function parametersOf(llm: LlamaLlm, params: ChatParams): RequestParameters {
  const { maxTokens, temperature, topP } = llm.metadata ?? {};
  const outputType = params.responseFormat ? 'json' : undefined;
  const parameters: Record<string, unknown> = { maxTokens, temperature, topP, outputType };
  for (const [name, option] of OPTIONS) {
    const value = optionOf(params, llm, option);
    if (typeof value === 'number') parameters[name] = value;
  }
  return parameters;
}

/** What a call's own options say, else those of the model. */
function optionOf(params: ChatParams, llm: LlamaLlm, name: string): unknown {
  for (const options of [params.additionalChatOptions, llm.additionalChatOptions]) {
    if (isRecord(options) && options[name] !== undefined) return options[name];
  }
  return undefined;
}
