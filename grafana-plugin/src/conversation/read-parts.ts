import type { MessagePart } from '@portkey-otel/core';
import type { MediaPart, Part, ToolPart } from './conversation.ts';

/** The result of a tool, to be joined with its call. */
export interface ToolResult {
  readonly callId?: string | undefined;
  readonly result: unknown;
}

/** Parts of a message as they are shown, and the tool results among them, which belong to calls said before. */
export function readParts(parts: readonly MessagePart[]): { shown: Part[]; results: ToolResult[] } {
  const shown: Part[] = [];
  const results: ToolResult[] = [];
  for (const part of parts) {
    const fields = part as { readonly [field: string]: unknown };
    if (part.type === 'tool_call_response') {
      results.push({ callId: text(fields.id), result: fields.response ?? fields.result });
    } else if (fields.content !== '' || part.type === 'blob') {
      shown.push(readPart(part.type, fields));
    }
  }
  return { shown, results };
}

function readPart(type: string, fields: { readonly [field: string]: unknown }): Part {
  switch (type) {
    case 'text':
    case 'reasoning':
      return typeof fields.content === 'string'
        ? { kind: type, text: fields.content }
        : { kind: 'other', type, value: fields.content };
    case 'tool_call':
      return toolPart(fields);
    case 'blob':
    case 'file':
    case 'uri':
      return mediaPart(fields);
    default:
      return { kind: 'other', type, value: fields };
  }
}

function toolPart({ id, name, arguments: args }: { readonly [field: string]: unknown }): ToolPart {
  return { kind: 'tool', callId: text(id), name: text(name) ?? 'tool', arguments: args };
}

function mediaPart(fields: { readonly [field: string]: unknown }): MediaPart {
  const content = text(fields.content);
  const size = typeof fields.size_bytes === 'number' ? fields.size_bytes : undefined;
  return {
    kind: 'media',
    modality: text(fields.modality) ?? 'file',
    mimeType: text(fields.mime_type),
    reference: text(fields.uri) ?? text(fields.file_id),
    bytes: size ?? (content === undefined ? undefined : Math.floor((content.length * 3) / 4)),
  };
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
