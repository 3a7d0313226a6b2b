import { resolveFinishReason } from '../genai/finish-reasons.ts';
import type { ChatMessage, MessagePart, OutputMessage, ToolDefinition } from '../genai/messages.ts';
import { at, isObject, type JsonObject, parseRepeated, text } from './json.ts';
import {
  addParts,
  type PartOptions,
  shortenBlob,
  toArguments,
  toolCallPart,
  toolResponsePart,
  toPart,
  toParts,
} from './parts.ts';

export interface MessageOptions extends PartOptions {
  readonly forms: PartOptions['forms'] & {
    readonly roles: ReadonlyMap<string, string>;
    readonly looseParts: ReadonlyMap<string, string>;
    readonly unwrapMessage: readonly ((raw: JsonObject) => JsonObject | undefined)[];
    readonly besideContent: readonly ((message: JsonObject) => readonly unknown[] | undefined)[];
    readonly unwrapTool: readonly ((raw: JsonObject) => readonly unknown[] | undefined)[];
  };
}

/**
 * Messages in the form of any API or framework as messages of the conventions. Takes a list, one message, plain text, or an
 * object that holds a list under `messages`, `input`, `prompt` or `contents`.
 */
export function toMessages(value: unknown, options: MessageOptions, role = 'user'): ChatMessage[] {
  if (typeof value === 'string') {
    return value === '' ? [] : toMessages([value], options, role);
  }
  if (Array.isArray(value)) {
    // LangChain gives a list of lists: one list for each prompt of the batch.
    const list = value.length > 0 && value.every(Array.isArray) ? value.flat() : value;
    const messages: ChatMessage[] = [];
    for (const item of list) {
      const message = toMessage(item, options, role);
      if (message !== undefined) {
        messages.push(message);
      }
    }
    return messages;
  }
  if (!isObject(value)) {
    return [];
  }
  for (const key of ['messages', 'input', 'contents', 'prompt']) {
    const inner = value[key];
    if (
      (Array.isArray(inner) && inner.length > 0) ||
      (typeof inner === 'string' && inner !== '' && value.role === undefined)
    ) {
      return toMessages(inner, options, role);
    }
  }
  const message = toMessage(value, options, role);
  return message === undefined ? [] : [message];
}

/** One message of any API or framework. */
export function toMessage(raw: unknown, options: MessageOptions, defaultRole: string): ChatMessage | undefined {
  if (typeof raw === 'string') {
    return { role: defaultRole, parts: [{ type: 'text', content: raw }] };
  }
  if (!isObject(raw)) {
    return undefined;
  }
  // Nothing stands beside role and content: there is nothing else to look for.
  const isBare = raw.content && Object.keys(raw).length === (raw.role === undefined ? 1 : 2);
  const message = isBare || Array.isArray(raw.parts) ? raw : unwrap(raw, options);
  const role = toRole(roleOf(message, options) ?? defaultRole, options);
  if (Array.isArray(message.parts)) {
    return standardMessage(message, role, options);
  }
  if (isBare && role !== 'tool') {
    return { role, parts: toParts(message.content, options) };
  }
  const looseRole =
    message.role === undefined && typeof message.type === 'string'
      ? options.forms.looseParts.get(message.type)
      : undefined;
  if (looseRole !== undefined) {
    const part = toPart(message, options);
    return part === undefined ? undefined : { role: looseRole, parts: [part] };
  }
  const parts = contentParts(message, role, options);
  if (parts.length === 0 && message.role === undefined && message.content === undefined) {
    return undefined;
  }
  return role === 'tool' ? { role, parts } : withName(message, role, parts);
}

function withName(message: JsonObject, role: string, parts: MessagePart[]): ChatMessage {
  const name = text(message.name);
  return name === undefined ? { role, parts } : { role, parts, name };
}

function roleOf({ role, type }: JsonObject, { forms }: MessageOptions): string | undefined {
  return text(role) ?? (typeof type === 'string' && forms.roles.has(type.toLowerCase()) ? type : undefined);
}

function toRole(role: string, { forms }: MessageOptions): string {
  return forms.roles.get(role) ?? forms.roles.get(role.toLowerCase()) ?? role;
}

/** What a framework wraps around a message; a nested `message`. */
function unwrap(raw: JsonObject, options: MessageOptions): JsonObject {
  for (const unwrapMessage of options.forms.unwrapMessage) {
    const message = unwrapMessage(raw);
    if (message !== undefined) {
      return message;
    }
  }
  return isObject(raw.message) && raw.role === undefined && raw.content === undefined
    ? unwrap(raw.message, options)
    : raw;
}

function standardMessage(message: JsonObject, role: string, options: MessageOptions): ChatMessage {
  const parts: MessagePart[] = [];
  for (const raw of message.parts as unknown[]) {
    const part = toPart(raw, options);
    if (part !== undefined) {
      parts.push(shortenBlob(part, options));
    }
  }
  return withName(message, role, parts);
}

function contentParts(message: JsonObject, role: string, options: MessageOptions): MessagePart[] {
  const toolCallId = text(message.tool_call_id ?? message.toolCallId);
  if (role === 'tool' && (toolCallId !== undefined || !Array.isArray(message.content))) {
    return [toolResponsePart({ id: toolCallId, response: toArguments(message.content) })];
  }
  const parts: MessagePart[] = [];
  const reasoning = text(message.reasoning_content ?? message.reasoning ?? message.thinking);
  if (reasoning !== undefined) {
    parts.push({ type: 'reasoning', content: reasoning });
  }
  addParts(parts, message.content ?? message.text, options);
  const calls = message.tool_calls ?? message.toolCalls;
  const beside = Array.isArray(calls) ? calls.map(asToolCall) : [];
  for (const besideContent of options.forms.besideContent) {
    for (const raw of besideContent(message) ?? []) {
      beside.push(toPart(raw, options));
    }
  }
  if (beside.length > 0) {
    // LangChain repeats the tool calls of the content in `tool_calls`.
    const known = new Set(parts.map(callId));
    known.delete(undefined);
    for (const part of beside) {
      if (part !== undefined && !known.has(callId(part))) {
        parts.push(part);
      }
    }
  }
  return parts;
}

function callId(part: MessagePart): unknown {
  return part.type === 'tool_call' ? at(part, 'id') : undefined;
}

function asToolCall(call: unknown): MessagePart | undefined {
  return isObject(call) ? toolCallPart(isObject(call.tool_call) ? call.tool_call : call) : undefined;
}

/** Like `toMessages`, for what the model answered. Finish reasons: the message's own, else the call's, else `unknown`. */
export function toOutputMessages(
  value: unknown,
  options: MessageOptions,
  finishReasons?: readonly string[],
): OutputMessage[] {
  const raw = [value, at(value, 'messages')].find(Array.isArray) ?? [value];
  const messages: OutputMessage[] = [];
  for (const item of raw) {
    const message = toMessage(item, options, 'assistant');
    if (message !== undefined) {
      const own = text(at(item, 'finish_reason') ?? at(item, 'finishReason') ?? at(item, 'message', 'finish_reason'));
      const reason = own ?? finishReasons?.[messages.length] ?? finishReasons?.[0] ?? 'unknown';
      messages.push(Object.assign(message, { finish_reason: resolveFinishReason(reason) }));
    }
  }
  return messages;
}

export interface ToolOptions {
  readonly forms: Pick<MessageOptions['forms'], 'unwrapTool'>;
}

/** Tool definitions in the form of any API or framework; a bare name is a function of which no more is known. */
export function toToolDefinitions(value: unknown, options: ToolOptions): ToolDefinition[] {
  const definitions: ToolDefinition[] = [];
  const list = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  for (const item of list) {
    const raw = typeof item === 'string' ? (parseRepeated(item)?.value ?? { name: item }) : item;
    if (isObject(raw)) {
      const inner = unwrapTool(raw, options);
      if (inner !== undefined) {
        definitions.push(...toToolDefinitions(inner, options));
        continue;
      }
      const definition = toToolDefinition(raw);
      if (definition !== undefined) {
        definitions.push(definition);
      }
    }
  }
  return definitions;
}

function unwrapTool(raw: JsonObject, { forms }: ToolOptions): readonly unknown[] | undefined {
  for (const unwrap of forms.unwrapTool) {
    const inner = unwrap(raw);
    if (inner !== undefined) {
      return inner;
    }
  }
  return undefined;
}

function toToolDefinition(raw: JsonObject): ToolDefinition | undefined {
  const inner = isObject(raw.function) ? raw.function : raw;
  const name = text(inner.name ?? raw.name ?? raw.type);
  if (name === undefined) {
    return undefined;
  }
  const description = text(inner.description);
  const schema = inner.parameters ?? inner.inputSchema ?? inner.input_schema ?? inner.arguments ?? raw.parameters;
  const parameters = toArguments(isObject(schema) && isObject(schema.json) ? schema.json : schema, parseRepeated);
  const type = typeof raw.type === 'string' && !raw.type.startsWith('custom') ? raw.type : 'function';
  return {
    type,
    name,
    // A provider's own tool keeps its settings.
    ...(inner === raw && type !== 'function' && settingsOf(raw)),
    ...(description !== undefined && { description }),
    ...(parameters !== undefined && parameters !== null && { parameters }),
  };
}

/** What `toToolDefinition` reads. */
const DEFINED = 'type name description parameters inputSchema input_schema arguments'.split(' ');

function settingsOf(raw: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => !DEFINED.includes(key)));
}
