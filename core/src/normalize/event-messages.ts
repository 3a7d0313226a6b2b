import { GEN_AI_OPERATION_DETAILS_EVENT } from '../genai/attributes.ts';
import type { ChatMessage, OutputMessage } from '../genai/messages.ts';
import { at, isObject } from './json.ts';
import { toMessage, toMessages, toOutputMessages } from './messages.ts';
import type { SpanReader } from './span-reader.ts';

/** A span event or a log record, which are two carriers of the same events. */
interface ContentEvent {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

const MESSAGE_ROLES: Readonly<Record<string, string>> = {
  __proto__: null as never,
  'gen_ai.system.message': 'system',
  'gen_ai.user.message': 'user',
  'gen_ai.assistant.message': 'assistant',
  'gen_ai.tool.message': 'tool',
};

const OUTPUT_EVENTS: ReadonlySet<string> = new Set([
  'gen_ai.choice',
  'gen_ai.content.completion',
  'gen_ai.assistant.choice',
]);

/** Attributes of an event, and as some emitters call them → fields of a message. */
const MESSAGE_FIELDS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ ['role', 'content', 'message', 'tool_calls', 'id', 'finish_reason', 'name'].flatMap((field) => [
    [field, field],
    [`gen_ai.event.${field}`, field],
  ]),
);

/** Those of the conventions, which are read once. */
function contentEvents(span: SpanReader): readonly ContentEvent[] {
  return span.once(readContentEvents);
}

function readContentEvents(span: SpanReader): ContentEvent[] {
  const found: ContentEvent[] = [];
  const add = (name: unknown, attributes: unknown, body: unknown) => {
    if (typeof name === 'string' && name.startsWith('gen_ai.')) {
      found.push({ name, attributes: isObject(attributes) ? attributes : {}, body });
    }
  };
  for (const event of span.events) {
    add(event?.name, event?.attributes, undefined);
  }
  for (const log of span.logs) {
    add(log?.eventName ?? at(log?.attributes, 'event.name'), log?.attributes, log?.body);
  }
  return found;
}

/** An attribute of the details event. Some emitters send several such events, one for each attribute. */
export function fromDetailsEvents(span: SpanReader, attribute: string): unknown {
  for (const event of contentEvents(span)) {
    if (event.name === GEN_AI_OPERATION_DETAILS_EVENT) {
      const value = event.attributes[attribute] ?? at(event.body, attribute);
      if (value !== undefined && value !== null) {
        return span.parse(value);
      }
    }
  }
  return undefined;
}

/** Input messages from the per-message events of the conventions up to 1.36, or from the content events of 1.26. */
export function inputFromEvents(span: SpanReader): ChatMessage[] | undefined {
  const messages: ChatMessage[] = [];
  for (const event of contentEvents(span)) {
    const role = MESSAGE_ROLES[event.name];
    if (role !== undefined) {
      const message = toMessage(messageOf(span, event), span, role);
      if (message !== undefined) {
        messages.push(message);
      }
    } else if (event.name === 'gen_ai.content.prompt') {
      messages.push(...toMessages(span.parse(event.attributes['gen_ai.prompt']), span));
    }
  }
  return messages.length === 0 ? undefined : messages;
}

export function outputFromEvents(span: SpanReader): OutputMessage[] | undefined {
  const messages: OutputMessage[] = [];
  for (const event of contentEvents(span)) {
    if (event.name === 'gen_ai.content.completion') {
      messages.push(...toOutputMessages(span.parse(event.attributes['gen_ai.completion']), span));
    } else if (OUTPUT_EVENTS.has(event.name)) {
      messages.push(...toOutputMessages([messageOf(span, event)], span));
    }
  }
  return messages.length === 0 ? undefined : messages;
}

/** `{ role, content, tool_calls, id }`, in the body or as attributes, each of which may be JSON text. */
function messageOf(span: SpanReader, { attributes, body }: ContentEvent): unknown {
  const whole = isObject(body) ? body : span.parse(body);
  if (isObject(whole)) {
    const inner = span.parse(whole.message);
    const flat = isObject(inner)
      ? Object.assign({}, inner, { finish_reason: whole.finish_reason })
      : typeof whole.message === 'string'
        ? { content: whole.message, finish_reason: whole.finish_reason, tool_calls: whole.tool_calls }
        : whole;
    return withToolCallId(flat);
  }
  const message: Record<string, unknown> = {};
  for (const key in attributes) {
    const field = MESSAGE_FIELDS.get(key);
    const value = attributes[key];
    if (field !== undefined && value !== undefined && (field === key || message[field] === undefined)) {
      message[field] = field === 'id' || field === 'role' ? value : span.parse(value);
    }
  }
  if (message.message !== undefined) {
    const inner = message.message;
    return withToolCallId(Object.assign(message, isObject(inner) ? inner : { content: inner }));
  }
  if (typeof whole === 'string') {
    message.content ??= whole;
  }
  return withToolCallId(message);
}

/** In a tool message `id` is the id of the call that it answers. */
function withToolCallId(message: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return typeof message.id === 'string' && message.tool_call_id === undefined
    ? { tool_call_id: message.id, ...message }
    : message;
}
