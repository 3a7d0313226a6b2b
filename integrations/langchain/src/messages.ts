import {
  type ChatMessage,
  type MessagePart,
  mediaPart,
  type OutputMessage,
  resolveFinishReason,
  type ToolCallPart,
  type ToolDefinition,
} from '@portkey-otel/core/instrument';
import { type Fields, fieldsOf, type GenerationLike, type MessageLike, textOf } from './langchain.ts';

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
    if (call.id !== undefined && named.has(call.id)) continue;
    parts.push(toolCall(call.id, call.name, call.args));
  }
  return parts;
}

const text = (content: string): MessagePart => ({ type: 'text', content });
const textParts = (content: string): MessagePart[] => (content === '' ? [] : [text(content)]);
const toolCall = (id: unknown, name: unknown, args: unknown): MessagePart => ({
  type: 'tool_call',
  id: typeof id === 'string' ? id : null,
  name: String(name ?? ''),
  arguments: args,
});

function blockParts(message: MessageLike): MessagePart[] {
  const blocks = Array.isArray(message.contentBlocks) ? message.contentBlocks : message.content;
  return Array.isArray(blocks) ? blocks.map((block) => blockPart(block)) : [];
}

/** By block type: LangChain's standard content and what providers bring of their own. */
function blockPart(given: unknown): MessagePart {
  if (typeof given === 'string') return text(given);
  const block = fieldsOf(given);
  const type = String(block.type ?? 'text');
  const read = BLOCKS[type];
  return read?.(block) ?? { ...block, type };
}

const BLOCKS: Readonly<Record<string, (block: Fields) => MessagePart | undefined>> = {
  text: (block) => text(String(block.text ?? '')),
  'text-plain': (block) => text(String(block.text ?? '')),
  reasoning: reasoning,
  thinking: reasoning,
  tool_call: (block) => toolCall(block.id, block.name, block.args),
  tool_use: (block) => toolCall(block.id, block.name, block.input),
  image: (block) => media(block, 'image'),
  audio: (block) => media(block, 'audio'),
  video: (block) => media(block, 'video'),
  file: (block) => media(block, 'document'),
  image_url: (block) => {
    const { image_url: image } = block;
    return mediaPart({ modality: 'image', url: typeof image === 'string' ? image : fieldsOf(image).url });
  },
};

function reasoning(block: Fields): MessagePart {
  return { type: 'reasoning', content: textOf(block, 'reasoning', 'thinking') ?? '' };
}

function media(block: Fields, modality: string): MessagePart | undefined {
  return mediaPart({
    modality,
    mimeType: textOf(block, 'mimeType', 'mime_type'),
    data: block.data,
    url: textOf(block, 'url'),
    fileId: textOf(block, 'fileId', 'file_id', 'id'),
  });
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

/** Tools of a request, in the form of OpenAI (both APIs), Anthropic, Google or Bedrock. */
export function toolDefinitionsOf(tools: unknown): ToolDefinition[] | undefined {
  if (!Array.isArray(tools) || tools.length === 0) return undefined;
  return tools.flatMap((tool) => {
    const given = fieldsOf(tool);
    const declarations = given.functionDeclarations;
    return Array.isArray(declarations) ? declarations.map(toolDefinition) : [toolDefinition(given)];
  });
}

function toolDefinition(given: unknown): ToolDefinition {
  const tool = fieldsOf(given);
  const inner = fieldsOf(tool.function ?? tool.toolSpec ?? tool);
  const declared = textOf(tool, 'type');
  const type = declared === undefined || declared === 'custom' ? 'function' : declared;
  const schema = inner.parameters ?? inner.input_schema ?? fieldsOf(inner.inputSchema).json;
  const description = textOf(inner, 'description');
  return {
    type,
    name: textOf(inner, 'name') ?? type,
    ...(description !== undefined && { description }),
    ...(schema !== undefined && { parameters: schema }),
  };
}
