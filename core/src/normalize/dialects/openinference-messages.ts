import type { ChatMessage } from '../../genai/messages.ts';
import { indexed } from '../indexed.ts';
import { at, isObject, text } from '../json.ts';
import { toMessages } from '../messages.ts';
import type { SpanReader } from '../span-reader.ts';

/** `<prefix>.N.message.{role, content, contents.M.message_content.*, tool_calls.K.tool_call.*}` */
export function flattened(span: SpanReader, prefix: string): ChatMessage[] | undefined {
  const list = indexed(span, prefix);
  if (!Array.isArray(list)) {
    return undefined;
  }
  const messages = list.map((item) => {
    const message = at(item, 'message');
    if (!isObject(message)) {
      return undefined;
    }
    const contents = Array.isArray(message.contents) ? message.contents.map(contentOf) : [];
    return Object.assign(message, { content: contents.length > 0 ? contents : message.content });
  });
  return toMessages(messages, span, prefix.includes('output') ? 'assistant' : 'user');
}

/** Of completions: `llm.prompts.N.prompt.text`, or a list under `llm.prompts`. */
export function prompts(span: SpanReader): ChatMessage[] | undefined {
  const list = indexed(span, 'llm.prompts') ?? span.json('llm.prompts');
  return Array.isArray(list)
    ? toMessages(
        list.map((item) => at(item, 'prompt', 'text') ?? item),
        span,
      )
    : undefined;
}

export function choices(span: SpanReader): ChatMessage[] | undefined {
  const list = indexed(span, 'llm.choices');
  return Array.isArray(list)
    ? toMessages(
        list.map((item) => at(item, 'completion', 'text')),
        span,
        'assistant',
      )
    : undefined;
}

function contentOf(item: unknown): unknown {
  const content = at(item, 'message_content');
  const image = at(content, 'image', 'image') ?? at(content, 'image');
  return isObject(content) && isObject(image) ? Object.assign(content, { image }) : content;
}

export function lacksToolCallIds(messages: readonly ChatMessage[]): boolean {
  return messages.some((message) =>
    message.parts.some(
      (part) => (part.type === 'tool_call' || part.type === 'tool_call_response') && at(part, 'id') === undefined,
    ),
  );
}

export function merge(messages: readonly ChatMessage[]): ChatMessage {
  return { role: 'assistant', parts: messages.flatMap((message) => message.parts) };
}

export function embeddingTexts(span: SpanReader): ChatMessage[] | undefined {
  const list = indexed(span, 'embedding.embeddings');
  const texts = (Array.isArray(list) ? list : [])
    .map((item) => text(at(item, 'embedding', 'text')))
    .filter((value) => value !== undefined);
  return texts.length === 0
    ? undefined
    : [{ role: 'user', parts: texts.map((content) => ({ type: 'text', content })) }];
}
