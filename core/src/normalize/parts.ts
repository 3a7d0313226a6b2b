import type { GenericPart, MessagePart } from '../genai/messages.ts';
import { blobPart, modalityOf, uriPart } from './blobs.ts';
import { at, isObject, type JsonObject, parseJson, type parseRepeated, text } from './json.ts';

export type PartRule = (part: JsonObject, options: PartOptions) => MessagePart | undefined;

export interface PartOptions {
  /** Keep base64 data instead of its size and hash. */
  readonly keepBlobs: boolean;
  readonly forms: {
    readonly parts: ReadonlyMap<string, PartRule>;
    readonly untypedParts: ReadonlyMap<string, PartRule>;
    readonly nestedParts: ReadonlyMap<string, PartRule>;
  };
}

/** One content part of any API as a part of the conventions; an unknown one is kept as it is, with its type. */
export function toPart(raw: unknown, options: PartOptions): MessagePart | undefined {
  if (typeof raw === 'string') {
    return { type: 'text', content: raw };
  }
  if (!isObject(raw)) {
    return undefined;
  }
  const { type, content } = raw;
  if (typeof content === 'string' && (type === 'text' || type === 'reasoning')) {
    return raw as MessagePart;
  }
  if (typeof type === 'string') {
    const rule = options.forms.parts.get(type);
    return rule === undefined ? (raw as MessagePart) : rule(raw, options);
  }
  return untypedPart(raw, options);
}

function untypedPart(raw: JsonObject, options: PartOptions): MessagePart | undefined {
  const { untypedParts, nestedParts } = options.forms;
  for (const key in raw) {
    const value = raw[key];
    if (value !== undefined && value !== null) {
      const nested = nestedParts.get(key);
      if (nested !== undefined) {
        return isObject(value) ? nested(value, options) : undefined;
      }
      const untyped = untypedParts.get(key);
      if (untyped !== undefined) {
        return untyped(raw, options);
      }
    }
  }
  return Object.keys(raw).length === 0 ? undefined : ({ ...raw, type: 'unknown' } as MessagePart);
}

/** Content of a message (text, one part, a list of parts) as parts. */
export function toParts(content: unknown, options: PartOptions): MessagePart[] {
  const parts: MessagePart[] = [];
  addParts(parts, content, options);
  return parts;
}

export function addParts(parts: MessagePart[], content: unknown, options: PartOptions): void {
  for (const item of Array.isArray(content) ? content : content === '' ? [] : [content]) {
    const part = toPart(item, options);
    if (part !== undefined) {
      parts.push(part);
    }
  }
}

export function textPart(part: JsonObject): MessagePart | undefined {
  const value = part.text ?? part.content;
  const content = typeof value === 'string' ? value : at(value, 'value');
  return typeof content === 'string' ? { type: 'text', content } : undefined;
}

export function reasoningPart(part: JsonObject): MessagePart | undefined {
  const value = part.text ?? part.thinking ?? part.reasoning ?? part.content ?? part.summary ?? part.data;
  const content = Array.isArray(value)
    ? value.map((item) => text(item) ?? text(at(item, 'text')) ?? '').join('\n')
    : (text(value) ?? '');
  return { type: 'reasoning', content };
}

export function toolCallPart(part: JsonObject): MessagePart | undefined {
  const inner = isObject(part.function) ? part.function : part;
  const name = text(inner.name ?? part.toolName ?? part.tool_name);
  if (name === undefined) {
    return undefined;
  }
  const id = callIdOf(part);
  const input = inner.arguments ?? part.args ?? part.input ?? part.parameters;
  const call: MessagePart = id === undefined ? { type: 'tool_call', name } : { type: 'tool_call', id, name };
  if (input !== undefined) {
    call.arguments = toArguments(input);
  }
  return call;
}

function callIdOf(part: JsonObject): string | undefined {
  return text(
    part.toolCallId ?? part.tool_call_id ?? part.tool_use_id ?? part.call_id ?? part.toolUseId ?? part.ref ?? part.id,
  );
}

/** Arguments are an object where the text that holds them is one. */
export function toArguments(input: unknown, parse: typeof parseRepeated | typeof parseJson = parseJson): unknown {
  if (typeof input !== 'string') {
    return input;
  }
  const parsed = parse(input);
  return !parsed || parsed.truncated || typeof parsed.value !== 'object' ? input : parsed.value;
}

export function toolResponsePart(part: JsonObject): MessagePart {
  const id = callIdOf(part);
  let response = part.response ?? part.result ?? part.output ?? part.content ?? part.error;
  // The AI SDK from v5 on wraps outputs: { type: 'json' | 'text' | 'error-text' | 'content', value }.
  if (part.type === 'tool-result' && isObject(response) && typeof response.type === 'string' && 'value' in response) {
    response = response.value;
  }
  response ??= null;
  return id === undefined ? { type: 'tool_call_response', response } : { type: 'tool_call_response', id, response };
}

/** Blob parts of messages that came in the conventions' own form. */
export function shortenBlob(standard: MessagePart, { keepBlobs }: PartOptions): MessagePart {
  const part = standard as GenericPart;
  if (part.type === 'blob' && !keepBlobs && typeof part.content === 'string') {
    return part.content === ''
      ? part
      : blobPart(part.content, text(part.modality) ?? modalityOf(text(part.mime_type)), text(part.mime_type), false);
  }
  if (part.type === 'uri' && typeof part.uri === 'string' && part.uri.startsWith('data:')) {
    return uriPart(part.uri, text(part.modality), text(part.mime_type), keepBlobs);
  }
  return part;
}

/** What the conventions define, and what they had in its place before 1.37. */
export const CONVENTIONAL_PARTS: Readonly<Record<string, PartRule>> = {
  text: textPart,
  reasoning: reasoningPart,
  tool_call: toolCallPart,
  function: toolCallPart,
  tool_call_response: toolResponsePart,
};

export const CONVENTIONAL_UNTYPED_PARTS: Readonly<Record<string, PartRule>> = {
  text: (part) => (part.thought === true ? reasoningPart(part) : textPart(part)),
};
