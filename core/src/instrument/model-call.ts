import { type Attributes, SpanKind } from '@opentelemetry/api';
import { PORTKEY_PRICING_PREFIX, PORTKEY_RESPONSE_TIME_PER_OUTPUT_CHUNK } from '../genai/attributes.ts';
import { PRICING_ATTRIBUTES } from '../genai/pricing-attributes.ts';
import type { AttributeValue, InstrumentationScope } from '../genai/span.ts';
import { writeUsage } from '../normalize/write-usage.ts';
import { enterModelCall } from '../propagation/active-call.ts';
import { gatewayFactsFromHeaders } from '../propagation/gateway-facts.ts';
import type {
  ModelCallInput,
  ModelCallOperation,
  ModelCallResult,
  OperationOptions,
  RequestParameters,
} from './operation.ts';
import { providerId } from './provider-id.ts';
import { isGatewayUrl, urlParts } from './settings.ts';
import type { SpanWriter } from './span-writer.ts';
import { StartedOperation, startOperation } from './started.ts';

/** Starts the span of one model call. Never throws. */
export function startModelCall(input: ModelCallInput, scope?: InstrumentationScope): ModelCallOperation {
  const { operation = 'chat', requestModel } = input;
  const provider = providerId(input.provider);
  const call = startOperation<ModelCallResult, ModelCall>(
    input,
    {
      name: requestModel ? `${operation} ${requestModel}` : operation,
      kind: SpanKind.CLIENT,
      atStart: samplingAttributes(operation, provider, input),
      describe: (write) => describeRequest(input, write),
      finish: (result, write) => {
        call.describeChunks(write);
        describeResponse(provider, result, write);
      },
      enter: enterModelCall,
    },
    scope,
    ModelCall,
  );
  return call;
}

/** Starts the span of one embeddings call. Never throws. */
export function startEmbeddings(input: ModelCallInput, scope?: InstrumentationScope): ModelCallOperation {
  return startModelCall({ ...input, operation: input.operation ?? 'embeddings' }, scope);
}

class ModelCall extends StartedOperation<ModelCallResult> implements ModelCallOperation {
  readonly #startMs = performance.now();
  #chunks = 0;
  #firstChunkMs = 0;
  #lastChunkMs = 0;

  chunk(): void {
    this.#lastChunkMs = performance.now();
    this.#chunks += 1;
    if (this.#chunks > 1 || this.ended || !this.span.isRecording()) return;
    this.#firstChunkMs = this.#lastChunkMs;
    this.span.setAttribute('gen_ai.response.time_to_first_chunk', (this.#firstChunkMs - this.#startMs) / 1_000);
  }

  /** The conventions have the time between chunks as a metric only; the span tells its mean. */
  describeChunks(write: SpanWriter): void {
    if (this.#chunks < 2) return;
    const betweenMs = (this.#lastChunkMs - this.#firstChunkMs) / (this.#chunks - 1);
    write.set(PORTKEY_RESPONSE_TIME_PER_OUTPUT_CHUNK, betweenMs / 1_000);
  }
}

function samplingAttributes(operation: string, provider: string | undefined, input: ModelCallInput): Attributes {
  const attributes: Attributes = { 'gen_ai.operation.name': operation };
  if (provider !== undefined) attributes['gen_ai.provider.name'] = provider;
  if (input.requestModel) attributes['gen_ai.request.model'] = input.requestModel;
  const server = serverAttributes(input.url);
  return server === undefined ? attributes : Object.assign(attributes, server);
}

/** `server.address` and `server.port` of the endpoint that a URL names; `undefined` when it names none. */
export function serverAttributes(url: string | undefined): OperationOptions['attributes'] {
  const server = url === undefined ? undefined : urlParts(url);
  if (!server?.hostname) return undefined;
  return { 'server.address': server.hostname, ...(server.port && { 'server.port': Number(server.port) }) };
}

const PARAMETERS: Readonly<Record<keyof RequestParameters, string>> = {
  temperature: 'gen_ai.request.temperature',
  topP: 'gen_ai.request.top_p',
  topK: 'gen_ai.request.top_k',
  maxTokens: 'gen_ai.request.max_tokens',
  stopSequences: 'gen_ai.request.stop_sequences',
  frequencyPenalty: 'gen_ai.request.frequency_penalty',
  presencePenalty: 'gen_ai.request.presence_penalty',
  seed: 'gen_ai.request.seed',
  choiceCount: 'gen_ai.request.choice.count',
  outputType: 'gen_ai.output.type',
  encodingFormats: 'gen_ai.request.encoding_formats',
  dimensions: 'gen_ai.embeddings.dimension.count',
  serviceTier: 'openai.request.service_tier',
};

function describeRequest(input: ModelCallInput, write: SpanWriter): void {
  if (input.stream) write.set('gen_ai.request.stream', true);
  const { parameters } = input;
  if (parameters !== undefined) {
    let field: keyof RequestParameters;
    for (field in PARAMETERS) {
      const value = parameters[field];
      // The conventions: a choice count of one is not written.
      if (field !== 'choiceCount' || value !== 1) write.set(PARAMETERS[field], value);
    }
  }
  if (input.url !== undefined && isGatewayUrl(input.url)) write.set('portkey.gateway.routed', true);
  write.content('gen_ai.system_instructions', input.systemInstructions);
  write.content('gen_ai.input.messages', input.inputMessages);
  write.content('gen_ai.tool.definitions', input.toolDefinitions);
}

/** Providers whose service tier the conventions have an attribute for. */
const OPENAI: ReadonlySet<string> = new Set(['openai', 'azure.ai.openai']);

const PRICING = PRICING_ATTRIBUTES.map(([field, suffix]) => [field, PORTKEY_PRICING_PREFIX + suffix] as const);

function describeResponse(provider: string | undefined, result: ModelCallResult, write: SpanWriter): void {
  write.set('gen_ai.response.model', result.responseModel || undefined);
  write.set('gen_ai.response.id', result.responseId || undefined);
  write.set('gen_ai.response.finish_reasons', result.finishReasons?.length ? result.finishReasons : undefined);
  if (OPENAI.has(provider ?? '')) write.set('openai.response.service_tier', result.serviceTier);
  for (const [field, attribute] of PRICING) write.set(attribute, result[field]);
  if (result.usage !== undefined) {
    const usage: Record<string, AttributeValue> = {};
    writeUsage(usage, result.usage, undefined, 'cache_creation');
    write.all(usage as OperationOptions['attributes']);
  }
  if (result.responseHeaders !== undefined) write.all(gatewayFactsFromHeaders(result.responseHeaders));
  write.all(result.attributes);
  write.content('gen_ai.output.messages', result.outputMessages);
}
