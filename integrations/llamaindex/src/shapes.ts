/**
 * What the adapter reads of LlamaIndex.TS objects, by shape: the same code serves every installed copy of the framework, ESM
 * or CommonJS, and classes of providers that it never imports. Every field may be missing.
 */
export type UnknownRecord = { readonly [key: string]: unknown };

export function isRecord(value: unknown): value is UnknownRecord {
  return typeof value === 'object' && value !== null;
}

export interface LlamaToolCall {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** An object, or JSON text: providers differ, and streams carry partial text. */
  readonly input?: unknown;
}

export interface LlamaMessageOptions {
  readonly toolCall?: readonly LlamaToolCall[] | undefined;
  readonly toolResult?: { readonly id?: string | undefined; readonly result?: unknown } | undefined;
  /** Anthropic's reasoning text. */
  readonly thinking?: unknown;
  /** The reasoning item of OpenAI's Responses API. */
  readonly reasoning?: unknown;
}

export interface LlamaMessage {
  readonly role?: string | undefined;
  /** A string, or a list of parts that have a `type`. */
  readonly content?: unknown;
  readonly options?: LlamaMessageOptions | undefined;
}

export interface LlamaToolMetadata {
  readonly name?: string | undefined;
  readonly description?: string | undefined;
  readonly parameters?: unknown;
}

export interface LlamaTool {
  readonly metadata?: LlamaToolMetadata | undefined;
  call?: ((input: unknown) => unknown) | undefined;
}

export interface ChatParams {
  readonly messages?: readonly LlamaMessage[] | undefined;
  readonly stream?: boolean | null | undefined;
  readonly tools?: readonly LlamaTool[] | undefined;
  readonly responseFormat?: unknown;
  readonly additionalChatOptions?: unknown;
}

export interface ChatResponse {
  readonly message?: LlamaMessage | undefined;
  readonly raw?: unknown;
}

export interface ChatChunk {
  readonly delta?: string | undefined;
  readonly raw?: unknown;
  readonly options?: LlamaMessageOptions | undefined;
}

export interface LlamaLlm {
  readonly metadata?:
    | {
        readonly model?: string | undefined;
        readonly temperature?: number | undefined;
        readonly topP?: number | undefined;
        readonly maxTokens?: number | undefined;
      }
    | undefined;
  readonly baseURL?: unknown;
  readonly additionalSessionOptions?: unknown;
  readonly additionalChatOptions?: unknown;
  /** The provider's client, or a promise of it. Reading it makes the client. */
  readonly session?: unknown;
  chat?: unknown;
}

export interface NodeWithScore {
  readonly node?: { readonly id_?: string | undefined; readonly metadata?: unknown; getContent?(mode: string): string };
  readonly score?: number | undefined;
}
