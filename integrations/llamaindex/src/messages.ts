import {
  type ChatMessage,
  type MessagePart,
  type OutputMessage,
  resolveFinishReason,
  type ToolDefinition,
} from '@portkey-otel/core/instrument';
import { isRecord, type LlamaMessage, type LlamaTool, type LlamaToolCall, type UnknownRecord } from './shapes.ts';

/** LlamaIndex marks a tool's answer as a user message with `options.toolResult`; the conventions call it `tool`. */
export function toChatMessage(message: LlamaMessage): ChatMessage {
  const { content, options, role = 'user' } = message;
  const result = options?.toolResult;
  if (result) {
    const response = result.result ?? content;
    return { role: 'tool', parts: [{ type: 'tool_call_response', id: result.id, response }] };
  }
  return {
    role,
    parts: [...reasoningParts(message), ...contentParts(content), ...(options?.toolCall ?? []).map(toToolCallPart)],
  };
}

export function toOutputMessage(message: LlamaMessage, finishReason = 'stop'): OutputMessage {
  return {
    ...toChatMessage(message),
    role: message.role ?? 'assistant',
    finish_reason: resolveFinishReason(finishReason),
  };
}

export function toToolDefinition(tool: LlamaTool): ToolDefinition {
  const { name = 'unknown', description, parameters } = tool.metadata ?? {};
  return { type: 'function', name, description, parameters };
}

export function toToolCallPart(call: LlamaToolCall): MessagePart {
  return { type: 'tool_call', id: call.id, name: call.name ?? 'unknown', arguments: parseArguments(call.input) };
}

/** The object in the JSON text; the text itself where it is no JSON (a stream that was cut off). */
export function parseArguments(input: unknown): unknown {
  if (typeof input !== 'string') return input;
  try {
    return JSON.parse(input);
  } catch {
    return input;
  }
}

/** A message of one user, as engines and workflows take their input. */
export function userMessage(content: unknown): ChatMessage {
  return { role: 'user', parts: contentParts(isRecord(content) && 'query' in content ? content.query : content) };
}

function contentParts(content: unknown): MessagePart[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', content }];
  if (!Array.isArray(content)) return [];
  return content.filter(isRecord).map(toPart);
}

function toPart(detail: UnknownRecord): MessagePart {
  const type = String(detail.type);
  if (type === 'text') return { type: 'text', content: String(detail.text ?? '') };
  if (type === 'image_url') {
    return toImagePart(isRecord(detail.image_url) ? String(detail.image_url.url) : String(detail.image_url));
  }
  if (typeof detail.data === 'string') {
    const mimeType = typeof detail.mimeType === 'string' ? detail.mimeType : undefined;
    const modality = type === 'file' ? (mimeType?.split('/')[0] ?? 'file') : type;
    return { type: 'blob', modality, mime_type: mimeType, content: detail.data };
  }
  return { ...detail, type };
}

const DATA_URL = /^data:([^;,]*);base64,(.*)$/s;

function toImagePart(url: string): MessagePart {
  const [, mimeType, content] = DATA_URL.exec(url) ?? [];
  return content === undefined
    ? { type: 'uri', modality: 'image', uri: url }
    : { type: 'blob', modality: 'image', mime_type: mimeType || undefined, content };
}

function reasoningParts({ options }: LlamaMessage): MessagePart[] {
  const text = typeof options?.thinking === 'string' ? options.thinking : reasoningSummary(options?.reasoning);
  return text ? [{ type: 'reasoning', content: text }] : [];
}

function reasoningSummary(item: unknown): string {
  if (!isRecord(item) || !Array.isArray(item.summary)) return '';
  return item.summary.map((part) => (isRecord(part) ? String(part.text ?? '') : '')).join('\n');
}
