import type { ChatMessage, OutputMessage } from '../genai/messages.ts';
import { indexed } from './indexed.ts';
import { isObject } from './json.ts';
import { toMessages, toOutputMessages } from './messages.ts';
import type { SpanReader } from './span-reader.ts';

/** `gen_ai.prompt.N.{role, content, tool_calls.K.*}`: OpenLLMetry's old form, and that of others who took it over. */
export function promptMessages(span: SpanReader): ChatMessage[] | undefined {
  return span.once(readPrompts);
}

function readPrompts(span: SpanReader): ChatMessage[] | undefined {
  const list = flattened(span, 'gen_ai.prompt');
  return list === undefined ? undefined : toMessages(list, span);
}

/** `gen_ai.completion.N.{role, content, finish_reason, tool_calls.K.*, function_call.*}` */
export function completionMessages(span: SpanReader): OutputMessage[] | undefined {
  const list = flattened(span, 'gen_ai.completion');
  return list === undefined ? undefined : toOutputMessages(list, span);
}

function flattened(span: SpanReader, prefix: string): unknown[] | undefined {
  const list = indexed(span, prefix);
  if (!Array.isArray(list)) {
    return undefined;
  }
  return list.map((message) =>
    isObject(message) ? Object.assign(message, { content: contentOf(span, message.content) }) : message,
  );
}

/** Content may be the JSON of a list of parts, or the text `null`. */
function contentOf(span: SpanReader, content: unknown): unknown {
  if (content === 'null') {
    return undefined;
  }
  const parts = typeof content === 'string' && content.startsWith('[{') ? span.parse(content) : undefined;
  return Array.isArray(parts) ? parts : content;
}
