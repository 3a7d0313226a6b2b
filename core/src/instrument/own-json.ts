import type { ChatMessage, MessagePart, TextPart } from '../genai/messages.ts';
import { SHORT, shortJson } from './json.ts';
import type { LateJson } from './operation.ts';

/** On an object that nobody changes any more: its text, once it was needed. */
const TEXT = Symbol('portkey-otel.json');
type Written = object & { [TEXT]?: string };

/**
 * A list as the content of an operation, for which no copy of it is taken: nobody changes its objects any more, since each was
 * made for this, and what is in it of others' is a `snapshot`. The text of each object is made once, in however many lists it
 * is: a conversation is in the spans of all calls that go on with it.
 */
export function ownJson(list: readonly object[] | undefined): LateJson | undefined {
  return list && (shortJson(list, SHORT) ?? (() => listText(list)));
}

/** The brackets belong to the first and the last text: put around the whole they make it a rope, a third slower to read. */
function listText(list: readonly object[]): string {
  const texts = list.map(textOf);
  texts[0] = `[${texts[0]}`;
  texts.push(`${texts.pop()}]`);
  return texts.join();
}

function textOf(item: Written): string {
  item[TEXT] ??= JSON.stringify(item);
  return item[TEXT];
}

/**
 * The messages, where one that says in text what the one at its place in an earlier list says is that one. To look takes no
 * time: equal texts are mostly one and the same.
 */
export function withKnown(
  messages: readonly ChatMessage[] | undefined,
  known: readonly ChatMessage[] = [],
): ChatMessage[] | undefined {
  return messages?.map((message, index) => {
    const other = known[index];
    return other?.role === message.role && isSameText(message.parts, other.parts) ? other : message;
  });
}

/** Whether both are made of the same texts, and of nothing else. */
function isSameText(parts: MessagePart[], others: MessagePart[]): boolean {
  return (
    parts.length === others.length &&
    parts.every((part, index) => {
      const { type, content } = others[index] as TextPart;
      return part.type === 'text' && type === 'text' && (part as TextPart).content === content;
    })
  );
}
