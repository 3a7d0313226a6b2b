import { type ChatMessage, fieldsOf, type OutputMessage, toJson } from '@portkey-otel/core/instrument';
import type { MessageLike } from './langchain.ts';
import { messageOf, outputMessageOf } from './messages.ts';

/** What went into a chain, an agent or a graph, as messages: its `messages`, a text, or its state as JSON. */
export function inputMessagesOf(inputs: unknown): ChatMessage[] | undefined {
  const messages = messagesOf(inputs);
  if (messages !== undefined) return messages.map(messageOf);
  const content = contentOf(inputs);
  return content === undefined ? undefined : [{ role: 'user', parts: [{ type: 'text', content }] }];
}

/** What came out: the last message when the state has messages, a text, or the state as JSON. */
export function outputMessagesOf(outputs: unknown): OutputMessage[] | undefined {
  const message = messagesOf(outputs)?.at(-1);
  if (message !== undefined) {
    const output = outputMessageOf({ message: message as MessageLike });
    return [{ ...output, finish_reason: output.finish_reason === 'error' ? 'stop' : output.finish_reason }];
  }
  const content = contentOf(outputs);
  if (content === undefined) return undefined;
  return [{ role: 'assistant', parts: [{ type: 'text', content }], finish_reason: 'stop' }];
}

function messagesOf(value: unknown): unknown[] | undefined {
  const { messages } = fieldsOf(value);
  const list = [messages ?? value].flat();
  // The messages of a state may be texts or pairs too; anything else must look like one.
  return list.length > 0 && (messages !== undefined || list.every(isMessage)) ? list : undefined;
}

function isMessage(value: unknown): boolean {
  const { role, type, content, response_metadata: metadata } = fieldsOf(value);
  return content !== undefined && (typeof role === 'string' || (typeof type === 'string' && metadata !== undefined));
}

function contentOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const { input, output } = fieldsOf(value);
  const keys = Object.keys(fieldsOf(value)).length;
  // LangChain wraps what is no object as { input } or { output }.
  if (keys === 1 && typeof (input ?? output) === 'string') return (input ?? output) as string;
  return toJson(value);
}
