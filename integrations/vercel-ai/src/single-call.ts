import type { Context } from '@opentelemetry/api';
import type { ModelCallInput, ModelCallOperation, ModelCallResult } from '@portkey-otel/core/instrument';
import type { EndEvent, NamedStartEvent, StartEvent } from './ai-sdk.ts';
import { enterCall } from './followed-call.ts';
import { instrumentation } from './instrumentation.ts';
import { liveCalls, type UserCall } from './live-call.ts';
import { promptMessages } from './messages.ts';
import { outputMessages, responseFacts, serviceTier } from './model-answer.ts';
import { outliveRequest } from './outlive-request.ts';
import { embeddingUsage, languageModelUsage, mediaUsage, unitsOf } from './usage.ts';

/** A kind of call that is one model operation with one span, however many requests the SDK makes of it. */
interface SingleCallKind {
  readonly operation: string;
  readonly input?: (event: StartEvent) => Partial<ModelCallInput>;
  readonly result?: (event: EndEvent, start: StartEvent) => Partial<ModelCallResult>;
}

const embeddings: SingleCallKind = {
  operation: 'embeddings',
  input: (event) => ({
    parameters: { dimensions: event.dimensions },
    // One value is a question; many are somebody's documents.
    inputMessages: typeof event.value === 'string' ? () => promptMessages(event.value) : undefined,
  }),
  result: (event) => ({ usage: embeddingUsage(event.usage) }),
};

const transcription: SingleCallKind = {
  operation: 'transcription',
  result: ({ usage, durationInSeconds, text }) => ({
    usage: mediaUsage(usage, unitsOf('audio_seconds', durationInSeconds)),
    outputMessages: text ? () => outputMessages([{ type: 'text', text }], 'stop') : undefined,
  }),
};

/** By `operationId`. */
export const SINGLE_CALLS: Readonly<Record<string, SingleCallKind>> = {
  'ai.embed': embeddings,
  'ai.embedMany': embeddings,
  'ai.rerank': { operation: 'rerank', input: (event) => ({ parameters: { topK: event.topN } }) },
  'ai.generateSpeech': {
    operation: 'speech',
    input: (event) => ({
      parameters: { outputType: 'speech' },
      inputMessages: event.text ? () => promptMessages(event.text) : undefined,
    }),
    result: (event, start) => ({
      usage: mediaUsage(event.usage, unitsOf('input_characters', start.text?.length)),
    }),
  },
  'ai.transcribe': transcription,
  'ai.streamTranscribe': transcription,
  'ai.decide': { operation: 'chat', result: (event) => ({ usage: languageModelUsage(event.usage) }) },
};

/** An embedding, rerank, speech, transcription or decision from start to end. */
export class SingleCall implements UserCall {
  readonly kind = 'single';
  readonly operation: ModelCallOperation;
  readonly #kind: SingleCallKind;
  readonly start: NamedStartEvent;

  constructor(kind: SingleCallKind, event: NamedStartEvent, parent: Context) {
    this.#kind = kind;
    this.start = event;
    this.operation = instrumentation.startModelCall({
      operation: kind.operation,
      parent,
      startTimeMs: event.timestamp,
      provider: event.provider,
      requestModel: event.modelId,
      ...kind.input?.(event),
    });
    outliveRequest(this.operation.span);
    enterCall(this.operation);
  }

  end(event: EndEvent): void {
    const response = Array.isArray(event.response) ? event.response[0] : event.response;
    this.#close();
    this.operation.end({
      ...responseFacts(response),
      serviceTier: serviceTier(event.providerMetadata),
      ...this.#kind.result?.(event, this.start),
    });
  }

  fail(error: unknown): void {
    this.#close();
    this.operation.fail(error);
  }

  #close(): void {
    liveCalls().delete(this.start.callId);
  }
}
