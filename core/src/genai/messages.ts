/**
 * Messages by the published JSON schemas of the GenAI conventions 1.41.1 (`gen-ai-input-messages.json`,
 * `gen-ai-output-messages.json`, `gen-ai-system-instructions.json`, `gen-ai-tool-definitions.json`).
 */
export type Role = 'system' | 'user' | 'assistant' | 'tool' | (string & {});
export type Modality = 'image' | 'video' | 'audio' | (string & {});

export interface TextPart {
  type: 'text';
  content: string;
}
export interface ReasoningPart {
  type: 'reasoning';
  content: string;
}
export interface ToolCallPart {
  type: 'tool_call';
  id?: string | null;
  name: string;
  arguments?: unknown;
}
export interface ToolCallResponsePart {
  type: 'tool_call_response';
  id?: string | null;
  response: unknown;
}
export interface BlobPart {
  type: 'blob';
  modality: Modality;
  mime_type?: string | null;
  /** Base64. */
  content: string;
}
export interface FilePart {
  type: 'file';
  modality: Modality;
  mime_type?: string | null;
  file_id: string;
}
export interface UriPart {
  type: 'uri';
  modality: Modality;
  mime_type?: string | null;
  uri: string;
}
export interface GenericPart {
  type: string & {};
  [key: string]: unknown;
}
export type MessagePart =
  | TextPart
  | ReasoningPart
  | ToolCallPart
  | ToolCallResponsePart
  | BlobPart
  | FilePart
  | UriPart
  | GenericPart;

export interface ChatMessage {
  role: Role;
  parts: MessagePart[];
  name?: string | null;
}

export interface OutputMessage extends ChatMessage {
  /** `stop`, `length`, `content_filter`, `tool_call`, `error`, or the provider's own word. */
  finish_reason: string;
}

export interface ToolDefinition {
  /** `function`, or the vendor's own tool type. */
  type: string;
  name: string;
  description?: string | null;
  /** JSON Schema. */
  parameters?: unknown;
  [key: string]: unknown;
}

export interface RetrievalDocument {
  id: string;
  score: number;
  [key: string]: unknown;
}
