import {
  type ChatMessage,
  contentPart,
  fieldsOf,
  type MessagePart,
  type OutputMessage,
  resolveFinishReason,
  type ToolCallPart,
  textOf,
} from '@portkey-otel/core/instrument';
import type { GenerationLike, MessageLike } from './langchain.ts';

const ROLES: Readonly<Record<string, string>> = {
  human: 'user',
  ai: 'assistant',
  function: 'tool',
};

/** A LangChain message, or a plain `{ role, content }`, in the schema of the GenAI conventions. */
export function messageOf(given: unknown): ChatMessage {
  if (typeof given === 'string') return { role: 'user', parts: [text(given)] };
  if (Array.isArray(given)) return messageOf({ role: given[0], content: given[1] });
  const message = given as MessageLike;
  const type = message.role ?? message.type ?? 'user';
  const role = ROLES[type] ?? type;
  const { name } = message;
  return { role, parts: partsOf(message, role), ...(name && role !== 'tool' && { name }) };
}

function partsOf(message: MessageLike, role: string): MessagePart[] {
  if (role === 'tool') {
    return [{ type: 'tool_call_response', id: message.tool_call_id ?? null, response: message.content ?? null }];
  }
  const parts = typeof message.content === 'string' ? textParts(message.content) : blockParts(message);
  const named = new Set(parts.map((part) => (part.type === 'tool_call' ? (part as ToolCallPart).id : undefined)));
  for (const call of [...(message.tool_calls ?? []), ...(message.invalid_tool_calls ?? [])]) {
    if (call.id === undefined || !named.has(call.id)) parts.push(...blockPart({ ...call, type: 'tool_call' }));
  }
  return parts;
}

const text = (content: string): MessagePart => ({ type: 'text', content });
const textParts = (content: string): MessagePart[] => (content === '' ? [] : [text(content)]);

function blockParts(message: MessageLike): MessagePart[] {
  const blocks = Array.isArray(message.contentBlocks) ? message.contentBlocks : message.content;
  return Array.isArray(blocks) ? blocks.flatMap(blockPart) : [];
}

/** LangChain's standard blocks are named as the providers' are, but for one. */
function blockPart(block: unknown): MessagePart[] {
  const part = contentPart(fieldsOf(block).type === 'text-plain' ? { ...fieldsOf(block), type: 'text' } : block);
  return part === undefined ? [] : [part];
}

/** One choice. A reason that is expected and missing (a stream that broke off) is `error`, as the conventions say. */
export function outputMessageOf(generation: GenerationLike): OutputMessage {
  const reason = finishReasonOf(generation);
  const message = generation.message ?? { type: 'ai', content: generation.text ?? '' };
  return {
    ...messageOf(message),
    role: 'assistant',
    finish_reason: reason === undefined ? 'error' : resolveFinishReason(reason),
  };
}

/** The provider's own word. */
export function finishReasonOf(generation: GenerationLike): string | undefined {
  const names = ['finish_reason', 'finishReason', 'stop_reason', 'stopReason', 'done_reason', 'status'];
  return (
    textOf(fieldsOf(generation.generationInfo), ...names) ??
    textOf(fieldsOf(generation.message?.response_metadata), ...names)
  );
}
