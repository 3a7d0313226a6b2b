/**
 * Messages by the published JSON schemas of the GenAI conventions 1.41.1 (`gen-ai-input-messages.json`,
 * `gen-ai-output-messages.json`, `gen-ai-system-instructions.json`, `gen-ai-tool-definitions.json`).
 */
export type Role = 'system' | 'user' | 'assistant' | 'tool' | (string & {});
/** What a blob, file or URI shows. */
export type Modality = 'image' | 'video' | 'audio' | (string & {});

/** Text that was said. */
export interface TextPart {
  type: 'text';
  content: string;
}
/** What the model thought, as far as its provider tells. */
export interface ReasoningPart {
  type: 'reasoning';
  content: string;
}
/** A tool that the model asks for. */
export interface ToolCallPart {
  type: 'tool_call';
  id?: string | null;
  name: string;
  /** Parsed where it was JSON. */
  arguments?: unknown;
}
/** What a tool answered, under the `id` of its call. */
export interface ToolCallResponsePart {
  type: 'tool_call_response';
  id?: string | null;
  response: unknown;
}
/** Data within the message; its `content` is replaced by size and hash unless blobs are kept. */
export interface BlobPart {
  type: 'blob';
  modality: Modality;
  mime_type?: string | null;
  /** Base64. */
  content: string;
}
/** A file that the provider holds. */
export interface FilePart {
  type: 'file';
  modality: Modality;
  mime_type?: string | null;
  file_id: string;
}
/** Data elsewhere. */
export interface UriPart {
  type: 'uri';
  modality: Modality;
  mime_type?: string | null;
  uri: string;
}
/** Any other part: its type and fields as the emitter wrote them. */
export interface GenericPart {
  type: string & {};
  [key: string]: unknown;
}
/** One part of a message, told apart by `type`. */
export type MessagePart =
  | TextPart
  | ReasoningPart
  | ToolCallPart
  | ToolCallResponsePart
  | BlobPart
  | FilePart
  | UriPart
  | GenericPart;

/** One message of a conversation, by `gen-ai-input-messages.json`. */
export interface ChatMessage {
  role: Role;
  parts: MessagePart[];
  name?: string | null;
}

/** One choice of an answer, by `gen-ai-output-messages.json`. */
export interface OutputMessage extends ChatMessage {
  /** `stop`, `length`, `content_filter`, `tool_call`, `error`, or the provider's own word. */
  finish_reason: string;
}

/** A tool that the model may ask for, by `gen-ai-tool-definitions.json`. */
export interface ToolDefinition {
  /** `function`, or the vendor's own tool type. */
  type: string;
  name: string;
  description?: string | null;
  /** JSON Schema. */
  parameters?: unknown;
  [key: string]: unknown;
}

/** A document that was found, by `gen-ai-retrieval-documents.json`; that asks for a score, which not every retriever tells. */
export interface RetrievalDocument {
  id: string;
  /** As the store says it: its scale and direction are the store's own. */
  score?: number | undefined;
  [key: string]: unknown;
}
