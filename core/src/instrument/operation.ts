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

/** What every operation may be started with. */
export interface OperationOptions {
  /** Parent context; default: the active one. */
  readonly parent?: Context | undefined;
  /** Milliseconds since the Unix epoch; default: now. */
  readonly startTimeMs?: number | undefined;
  /** Further span attributes; `undefined` writes none. */
  readonly attributes?: Record<string, string | number | boolean | readonly string[] | undefined> | undefined;
  /** `gen_ai.conversation.id`; default: that of `withPortkeyMetadata`. */
  readonly conversationId?: string | undefined;
}

/** What a request asks for, beside its messages: `gen_ai.request.*`, as the provider was told. */
export interface RequestParameters {
  readonly temperature?: number | undefined;
  readonly topP?: number | undefined;
  readonly topK?: number | undefined;
  readonly maxTokens?: number | undefined;
  readonly stopSequences?: readonly string[] | undefined;
  readonly frequencyPenalty?: number | undefined;
  readonly presencePenalty?: number | undefined;
  readonly seed?: number | undefined;
  /** How many answers; 1 is not written. */
  readonly choiceCount?: number | undefined;
  /** `text`, `json`, `image`, `speech`. */
  readonly outputType?: string | undefined;
  readonly encodingFormats?: readonly string[] | undefined;
  /** Length of each embedding. */
  readonly dimensions?: number | undefined;
  /** As asked for; what was billed is on the result. */
  readonly serviceTier?: string | undefined;
}

/** What is known of a model call when it starts. */
export interface ModelCallInput extends OperationOptions {
  /** `chat` by default; `text_completion`, `generate_content`, `embeddings`, or the framework's own word. */
  readonly operation?: string | undefined;
  /** In any spelling (`openai.chat`, `@openai-prod/gpt-4o`): `resolveProvider` maps it. */
  readonly provider?: string | undefined;
  readonly requestModel?: string | undefined;
  /** Base URL or full URL of the endpoint, for `server.address` and to know a gateway. Never recorded whole. */
  readonly url?: string | undefined;
  /** Whether the answer comes in chunks. */
  readonly stream?: boolean | undefined;
  readonly parameters?: RequestParameters | undefined;
  readonly inputMessages?: Lazy<readonly ChatMessage[]>;
  readonly systemInstructions?: Lazy<readonly MessagePart[]>;
  readonly toolDefinitions?: Lazy<readonly ToolDefinition[]>;
}

/** What is known of a model call when it ends. */
export interface ModelCallResult extends PricingContext {
  readonly responseModel?: string | undefined;
  readonly responseId?: string | undefined;
  readonly finishReasons?: readonly string[] | undefined;
  /** By the convention of `Usage`: totals hold their parts. Not given, it stays unknown. */
  readonly usage?: Usage | undefined;
  readonly outputMessages?: Lazy<readonly OutputMessage[]>;
  /** The gateway's or provider's response headers, where the framework shows them. */
  readonly responseHeaders?: Record<string, string | undefined> | undefined;
  readonly attributes?: OperationOptions['attributes'];
}

/** A tool that is called. */
export interface ToolInput extends OperationOptions {
  readonly name: string;
  readonly callId?: string | undefined;
  /** `function` by default. */
  readonly type?: string | undefined;
  readonly description?: string | undefined;
  readonly arguments?: Lazy<unknown>;
}
/** What a tool gave. */
export interface ToolResult {
  readonly result?: Lazy<unknown>;
}

/** An agent or workflow that is run. */
export interface AgentInput extends OperationOptions {
  /** `invoke_agent` by default, or `invoke_workflow`, `create_agent`. */
  readonly operation?: string | undefined;
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly description?: string | undefined;
  /** Of the model that the agent is made with, in any spelling. */
  readonly provider?: string | undefined;
  readonly requestModel?: string | undefined;
  readonly inputMessages?: Lazy<readonly ChatMessage[]>;
  readonly systemInstructions?: Lazy<readonly MessagePart[]>;
}
/** What an agent or workflow answered. */
export interface AgentResult {
  readonly outputMessages?: Lazy<readonly OutputMessage[]>;
}

/** A search in a store of documents. */
export interface RetrievalInput extends OperationOptions {
  /** `gen_ai.data_source.id`: which store. */
  readonly dataSourceId?: string | undefined;
  readonly query?: Lazy<string>;
  /** How many documents at most. */
  readonly topK?: number | undefined;
}
/** What was found, in the order of the store. */
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
  /** Whether one of `end`, `fail`, `abandon` was called. */
  readonly ended: boolean;
}

/** A model call that is open. */
export interface ModelCallOperation extends Operation<ModelCallResult> {
  /**
   * Call on each chunk that reaches the user: the first one sets `gen_ai.response.time_to_first_chunk`, the mean time between
   * them is `portkey.response.time_per_output_chunk` in the end.
   */
  chunk(): void;
}

/** How a stream tells its operation what came and when it is over. */
export interface StreamBinding<T, R> {
  /** Sees each chunk, in order, before the user does. Its errors are swallowed. */
  onChunk?(chunk: T): void;
  /** What the operation ends with: called once, at done, error, break, `return()`, abort or idle time-out. */
  result?(): R | undefined;
  /** Milliseconds without a chunk pulled after which an abandoned stream ends its span. Default: `PORTKEY_STREAM_IDLE_MS` or 60,000. */
  idleMs?: number | undefined;
  /** The request's abort signal, where there is one. */
  signal?: AbortSignal | undefined;
}
