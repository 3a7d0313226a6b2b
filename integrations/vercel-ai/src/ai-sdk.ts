import { fieldsOf } from '@portkey-otel/core/instrument';

/**
 * What we read of the AI SDK's objects (`ai` 7, language model specification V4). Structural on purpose: nothing of `ai` is
 * imported, at run time or in types, so one build serves any version of it, and every field is optional because event shapes
 * drift between releases and `ai` 6 sends its own events, without `callId`, to the same global registry.
 */

/** Fields that every event may carry. */
export interface CallEvent {
  readonly callId?: string | undefined;
  readonly operationId?: string | undefined;
  readonly provider?: string | undefined;
  readonly modelId?: string | undefined;
  readonly functionId?: string | undefined;
  readonly recordInputs?: boolean | undefined;
  readonly recordOutputs?: boolean | undefined;
  /** Milliseconds since the Unix epoch, on events reported after they happened. */
  readonly timestamp?: number | undefined;
}

/** Settings of a model call; the same names on start, step and call events. */
export interface CallSettings {
  readonly maxOutputTokens?: number | undefined;
  readonly temperature?: number | undefined;
  readonly topP?: number | undefined;
  readonly topK?: number | undefined;
  readonly presencePenalty?: number | undefined;
  readonly frequencyPenalty?: number | undefined;
  readonly stopSequences?: readonly string[] | undefined;
  readonly seed?: number | undefined;
}

/** `onStart` of any operation: text, object, embed, rerank, speech, transcription, decision. */
export interface StartEvent extends CallEvent, CallSettings {
  readonly instructions?: unknown;
  readonly system?: unknown;
  readonly prompt?: unknown;
  readonly messages?: readonly unknown[] | undefined;
  /** Text output specification, or the name of an object strategy. */
  readonly output?: unknown;
  readonly runtimeContext?: unknown;
  readonly providerOptions?: unknown;
  /** Embeddings: what is embedded. */
  readonly value?: unknown;
  readonly dimensions?: number | undefined;
  /** Rerank. */
  readonly query?: unknown;
  readonly documents?: readonly unknown[] | undefined;
  readonly topN?: number | undefined;
  /** Speech. */
  readonly text?: string | undefined;
  readonly outputFormat?: string | undefined;
  readonly voice?: string | undefined;
  /** Transcription. */
  readonly audio?: unknown;
}

/** `onEnd` of any operation. */
export interface EndEvent extends CallEvent {
  readonly content?: readonly unknown[] | undefined;
  readonly finishReason?: unknown;
  readonly finalStep?:
    | { readonly content?: readonly unknown[] | undefined; readonly finishReason?: unknown }
    | undefined;
  readonly usage?: unknown;
  readonly providerMetadata?: unknown;
  readonly response?: unknown;
  readonly object?: unknown;
  readonly error?: unknown;
  readonly ranking?: readonly unknown[] | undefined;
  readonly text?: string | undefined;
  readonly durationInSeconds?: number | undefined;
}

export interface LanguageModelCallEvent extends CallEvent, CallSettings {
  readonly instructions?: unknown;
  readonly messages?: readonly unknown[] | undefined;
  readonly tools?: readonly unknown[] | undefined;
}

export interface ToolExecutionEvent extends CallEvent {
  readonly toolCallId?: string | undefined;
  readonly toolCall?:
    | {
        readonly toolCallId?: string | undefined;
        readonly toolName?: string | undefined;
        readonly input?: unknown;
        readonly dynamic?: boolean | undefined;
      }
    | undefined;
}

export interface ToolExecutionEndEvent extends ToolExecutionEvent {
  readonly toolOutput?:
    | { readonly type?: string | undefined; readonly output?: unknown; readonly error?: unknown }
    | undefined;
}

export interface ObjectStepStartEvent extends CallEvent {
  readonly promptMessages?: readonly unknown[] | undefined;
}

export interface ObjectStepEndEvent extends CallEvent {
  readonly finishReason?: unknown;
  readonly usage?: unknown;
  readonly objectText?: string | undefined;
  readonly reasoning?: string | undefined;
  readonly providerMetadata?: unknown;
  readonly response?: unknown;
  readonly msToFirstChunk?: number | undefined;
}

export interface AbortEvent extends CallEvent {
  readonly reason?: unknown;
}

export interface ErrorEvent extends CallEvent {
  readonly error?: unknown;
}

/** The start of a call that has an id, as all have in `ai` 7. */
export type NamedStartEvent = StartEvent & { readonly callId: string };

/** What `doGenerate` answers. */
export interface GenerateResult {
  readonly content?: readonly unknown[] | undefined;
  readonly finishReason?: unknown;
  readonly usage?: unknown;
  readonly providerMetadata?: unknown;
  readonly request?: { readonly url?: string | undefined } | undefined;
  readonly response?: ResponseMetadata | undefined;
}

export interface ResponseMetadata {
  readonly id?: string | undefined;
  readonly modelId?: string | undefined;
  readonly headers?: Record<string, string | undefined> | undefined;
  readonly body?: unknown;
}

/** What `doStream` answers. */
export interface StreamResult {
  readonly stream?: ReadableStream<unknown> | undefined;
  readonly request?: { readonly url?: string | undefined } | undefined;
  readonly response?: { readonly headers?: Record<string, string | undefined> | undefined } | undefined;
}

/** `value` when it is a string that is not empty. */
export function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** A word that any provider has in its own corner of options or metadata. */
export function ownWord(metadata: unknown, name: string): string | undefined {
  return Object.values(fieldsOf(metadata))
    .map((own) => text(fieldsOf(own)[name]))
    .find(Boolean);
}
