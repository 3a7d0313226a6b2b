import type { Context, Span } from '@opentelemetry/api';
import type { PricingContext } from '../genai/genai-span.ts';
import type { ChatMessage, MessagePart, OutputMessage, RetrievalDocument, ToolDefinition } from '../genai/messages.ts';
import type { Usage } from '../genai/usage.ts';

/**
 * What all adapters share: a started operation. An adapter translates its framework's objects into these inputs and nothing
 * else. No function of an operation ever throws; ending twice does nothing.
 */

/**
 * Content may be given as a value or as a function that is called only when the span records and content is captured. That one
 * may also return the content as JSON text, or what makes the text when somebody reads it (`ownJson`).
 */
export type Lazy<T> = T | (() => T | LateJson | undefined) | undefined;

/** JSON text, or what makes it, of something that nobody changes any more. */
export type LateJson = string | (() => string);

export interface OperationOptions {
  /** Parent context; default: the active one. */
  readonly parent?: Context | undefined;
  /** Milliseconds since the Unix epoch; default: now. */
  readonly startTimeMs?: number | undefined;
  readonly attributes?: Record<string, string | number | boolean | readonly string[] | undefined> | undefined;
  readonly conversationId?: string | undefined;
}

export interface RequestParameters {
  readonly temperature?: number | undefined;
  readonly topP?: number | undefined;
  readonly topK?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly stopSequences?: readonly string[] | undefined;
  readonly frequencyPenalty?: number | undefined;
  readonly presencePenalty?: number | undefined;
  readonly seed?: number | undefined;
  readonly choiceCount?: number | undefined;
  /** `text`, `json`, `image`, `speech`. */
  readonly outputType?: string | undefined;
  readonly encodingFormats?: readonly string[] | undefined;
  readonly dimensions?: number | undefined;
  readonly serviceTier?: string | undefined;
}

export interface ModelCallInput extends OperationOptions {
  /** `chat` by default; `text_completion`, `generate_content`, `embeddings`, or the framework's own word. */
  readonly operation?: string | undefined;
  /** In any spelling (`openai.chat`, `@openai-prod/gpt-4o`): `resolveProvider` maps it. */
  readonly provider?: string | undefined;
  readonly requestModel?: string | undefined;
  /** Base URL or full URL of the endpoint, for `server.address` and to know a gateway. Never recorded whole. */
  readonly url?: string | undefined;
  readonly stream?: boolean | undefined;
  readonly parameters?: RequestParameters | undefined;
  readonly inputMessages?: Lazy<readonly ChatMessage[]>;
  readonly systemInstructions?: Lazy<readonly MessagePart[]>;
  readonly toolDefinitions?: Lazy<readonly ToolDefinition[]>;
}

export interface ModelCallResult extends PricingContext {
  readonly responseModel?: string | undefined;
  readonly responseId?: string | undefined;
  readonly finishReasons?: readonly string[] | undefined;
  readonly usage?: Usage | undefined;
  readonly outputMessages?: Lazy<readonly OutputMessage[]>;
  /** The gateway's or provider's response headers, where the framework shows them. */
  readonly responseHeaders?: Record<string, string | undefined> | undefined;
  readonly attributes?: OperationOptions['attributes'];
}

export interface ToolInput extends OperationOptions {
  readonly name: string;
  readonly callId?: string | undefined;
  /** `function` by default. */
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly arguments?: Lazy<unknown>;
}
export interface ToolResult {
  readonly result?: Lazy<unknown>;
}

export interface AgentInput extends OperationOptions {
  /** `invoke_agent` by default, or `invoke_workflow`, `create_agent`. */
  readonly operation?: string | undefined;
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly description?: string | undefined;
  readonly provider?: string | undefined;
  readonly requestModel?: string | undefined;
  readonly inputMessages?: Lazy<readonly ChatMessage[]>;
  readonly systemInstructions?: Lazy<readonly MessagePart[]>;
}
export interface AgentResult {
  readonly outputMessages?: Lazy<readonly OutputMessage[]>;
}

export interface RetrievalInput extends OperationOptions {
  readonly dataSourceId?: string | undefined;
  readonly query?: Lazy<string>;
  readonly topK?: number | undefined;
}
export interface RetrievalResult {
  readonly documents?: Lazy<readonly RetrievalDocument[]>;
}

/** A span of a GenAI operation that is open. `R` is what it ends with. */
export interface Operation<R> {
  readonly span: Span;
  /** The context in which the operation's span is active. */
  readonly context: Context;
  /** Runs `fn` with the operation's span active. What `fn` returns or throws passes through; the operation is not ended. */
  run<T>(fn: () => T): T;
  /** Ends the operation as done. */
  end(result?: R): void;
  /**
   * Ends the operation as failed: status ERROR, `error.type`, an exception event. An abort becomes `error.type`
   * `AbortError`. Usage that is known already may be given.
   */
  fail(error: unknown, result?: R): void;
  /** Ends the operation with its status unset: the consumer stopped reading. */
  abandon(result?: R): void;
  readonly ended: boolean;
}

export interface ModelCallOperation extends Operation<ModelCallResult> {
  /**
   * Call on each chunk that reaches the user: the first one sets `gen_ai.response.time_to_first_chunk`, the mean time between
   * them is `portkey.response.time_per_output_chunk` in the end.
   */
  chunk(): void;
}

export interface StreamBinding<T, R> {
  /** Sees each chunk, in order, before the user does. Its errors are swallowed. */
  onChunk?(chunk: T): void;
  /** What the operation ends with: called once, at done, error, break, `return()`, abort or idle time-out. */
  result?(): R | undefined;
  /** Milliseconds without a chunk pulled after which an abandoned stream ends its span. Default: `PORTKEY_STREAM_IDLE_MS` or 60,000. */
  idleMs?: number;
  /** The request's abort signal, where there is one. */
  signal?: AbortSignal | undefined;
}
