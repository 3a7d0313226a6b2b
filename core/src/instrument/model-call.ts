import { type Attributes, SpanKind } from '@opentelemetry/api';
import { PORTKEY_PRICING_PREFIX } from '../genai/attributes.ts';
import { PRICING_ATTRIBUTES } from '../genai/pricing-attributes.ts';
import type { AttributeValue } from '../genai/span.ts';
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
import { isGatewayUrl } from './settings.ts';
import { type SpanWriter, type Start, type StartedOperation, startOperation } from './started.ts';

/** Starts the span of one model call. Never throws. */
export function startModelCall(input: ModelCallInput): ModelCallOperation {
  const operation = input.operation ?? 'chat';
  const start: Start<ModelCallResult> = {
    name: input.requestModel ? `${operation} ${input.requestModel}` : operation,
    kind: SpanKind.CLIENT,
    atStart: samplingAttributes(operation, input),
    describe: (write) => describeRequest(input, write),
    finish: (result, write) => describeResponse(input, result, write),
    enter: enterModelCall,
  };
  return new ModelCall(startOperation(input, start));
}

/** Starts the span of one embeddings call. Never throws. */
export function startEmbeddings(input: ModelCallInput): ModelCallOperation {
  return startModelCall({ ...input, operation: input.operation ?? 'embeddings' });
}

class ModelCall implements ModelCallOperation {
  readonly #started: StartedOperation<ModelCallResult>;
  readonly #startMs = performance.now();
  #chunks = 0;

  constructor(started: StartedOperation<ModelCallResult>) {
    this.#started = started;
  }

  get span() {
    return this.#started.span;
  }

  get context() {
    return this.#started.context;
  }

  get ended() {
    return this.#started.ended;
  }

  run<T>(fn: () => T): T {
    return this.#started.run(fn);
  }

  chunk(): void {
    this.#chunks += 1;
    if (this.#chunks > 1 || this.ended || !this.span.isRecording()) return;
    this.span.setAttribute('gen_ai.response.time_to_first_chunk', (performance.now() - this.#startMs) / 1_000);
  }

  end(result?: ModelCallResult): void {
    this.#started.end(result);
  }

  fail(error: unknown, result?: ModelCallResult): void {
    this.#started.fail(error, result);
  }

  abandon(result?: ModelCallResult): void {
    this.#started.abandon(result);
  }
}

function samplingAttributes(operation: string, input: ModelCallInput): Attributes {
  const attributes: Attributes = { 'gen_ai.operation.name': operation };
  const provider = providerId(input.provider);
  if (provider !== undefined) attributes['gen_ai.provider.name'] = provider;
  if (input.requestModel) attributes['gen_ai.request.model'] = input.requestModel;
  const url = input.url === undefined ? null : URL.parse(input.url);
  if (url?.hostname) {
    attributes['server.address'] = url.hostname;
    if (url.port) attributes['server.port'] = Number(url.port);
  }
  return attributes;
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
  const { parameters = {} } = input;
  for (const [field, attribute] of Object.entries(PARAMETERS)) {
    const value = parameters[field as keyof RequestParameters];
    // The conventions: a choice count of one is not written.
    if (field !== 'choiceCount' || value !== 1) write.set(attribute, value);
  }
  if (input.url !== undefined && isGatewayUrl(input.url)) write.set('portkey.gateway.routed', true);
  write.content('gen_ai.system_instructions', input.systemInstructions);
  write.content('gen_ai.input.messages', input.inputMessages);
  write.content('gen_ai.tool.definitions', input.toolDefinitions);
}

/** Providers whose service tier the conventions have an attribute for. */
const OPENAI: ReadonlySet<string> = new Set(['openai', 'azure.ai.openai']);

function describeResponse(input: ModelCallInput, result: ModelCallResult, write: SpanWriter): void {
  write.set('gen_ai.response.model', result.responseModel || undefined);
  write.set('gen_ai.response.id', result.responseId || undefined);
  write.set('gen_ai.response.finish_reasons', result.finishReasons?.length ? result.finishReasons : undefined);
  if (OPENAI.has(providerId(input.provider) ?? '')) write.set('openai.response.service_tier', result.serviceTier);
  for (const [field, suffix] of PRICING_ATTRIBUTES) write.set(PORTKEY_PRICING_PREFIX + suffix, result[field]);
  const usage: Record<string, AttributeValue> = {};
  writeUsage(usage, result.usage, undefined, 'cache_creation');
  write.all(usage as OperationOptions['attributes']);
  if (result.responseHeaders !== undefined) write.all(gatewayFactsFromHeaders(result.responseHeaders));
  write.all(result.attributes);
  write.content('gen_ai.output.messages', result.outputMessages);
}
