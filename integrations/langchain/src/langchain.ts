import type { Fields } from '@portkey-otel/core/instrument';

/**
 * What we read of LangChain's objects, by shape: nothing here depends on a version of `@langchain/core`, every field may be
 * missing, and what providers put in varies.
 */

export interface MessageLike {
  readonly type?: string | undefined;
  /** Of plain `{ role, content }` messages and of `ChatMessage`. */
  readonly role?: string | undefined;
  readonly content?: unknown;
  /** Standard content blocks, made by a getter from the provider's own ones. */
  readonly contentBlocks?: unknown;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly tool_calls?: readonly ToolCallLike[] | undefined;
  readonly invalid_tool_calls?: readonly ToolCallLike[] | undefined;
  /** Of the chunks of a stream. */
  readonly tool_call_chunks?: readonly unknown[] | undefined;
  readonly tool_call_id?: string | undefined;
  readonly usage_metadata?: UsageMetadata | undefined;
  readonly response_metadata?: Fields | undefined;
}

export interface ToolCallLike {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly args?: unknown;
}

/** `usage_metadata`: totals are inclusive, details are parts of them. */
export interface UsageMetadata {
  readonly input_tokens?: number | undefined;
  readonly output_tokens?: number | undefined;
  readonly total_tokens?: number | undefined;
  readonly input_token_details?: Readonly<Record<string, number | null | undefined>> | undefined;
  readonly output_token_details?: Readonly<Record<string, number | null | undefined>> | undefined;
}

export interface GenerationLike {
  readonly text?: string | undefined;
  readonly message?: MessageLike | undefined;
  readonly generationInfo?: Fields | undefined;
  concat?(other: GenerationLike): GenerationLike;
}

export interface LlmResultLike {
  readonly generations?: readonly (readonly (GenerationLike | undefined)[])[] | undefined;
  readonly llmOutput?: Fields | undefined;
}

/** `toJSON()` of a component: `id` ends with the class name, `kwargs` are its constructor's arguments, secrets masked. */
export interface SerializedLike {
  readonly id?: readonly string[] | undefined;
  readonly kwargs?: Fields | undefined;
}

export interface DocumentLike {
  readonly id?: string | undefined;
  readonly pageContent?: string | undefined;
  readonly metadata?: Fields | undefined;
}
