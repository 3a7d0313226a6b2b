import {
  type ChatMessage,
  type Fields,
  fieldsOf,
  type LateJson,
  type MessagePart,
  ownJson,
  parsedJson,
} from '@portkey-otel/core/instrument';
import { text } from './ai-sdk.ts';
import { filePart } from './files.ts';

/**
 * The AI SDK's prompt as messages of the GenAI conventions 1.41.1. Reads model messages (`ModelMessage`) and provider prompts
 * (`LanguageModelV4Prompt`), which differ little. An unknown part is kept under its own type name rather than dropped. What is
 * in the parts is still the user's, to be copied before the call goes on (`ownJson`).
 */
export function chatMessages(messages: readonly unknown[] | undefined): ChatMessage[] | undefined {
  if (!Array.isArray(messages) || messages.length === 0) return undefined;
  return messages.map((message) => {
    const { role, content } = fieldsOf(message);
    return { role: text(role) ?? 'user', parts: messageParts(content) };
  });
}

/**
 * `instructions` (or `system`): a string, one system message, or a list of them.
 */
export function systemInstructions(instructions: unknown): LateJson | undefined {
  if (instructions === undefined || instructions === null) return undefined;
  const list = Array.isArray(instructions) ? instructions : [instructions];
  const parts = list.flatMap((entry) => messageParts(typeof entry === 'string' ? entry : fieldsOf(entry).content));
  return parts.length > 0 ? ownJson(parts) : undefined;
}

/** The conversation of a start event that holds a `prompt` (string or messages) or `messages`. */
export function promptMessages(prompt: unknown, messages?: readonly unknown[]): ChatMessage[] | undefined {
  const said = typeof prompt === 'string' ? [{ content: prompt }] : prompt;
  return chatMessages(Array.isArray(said) ? said : messages);
}

function messageParts(content: unknown): MessagePart[] {
  if (typeof content === 'string') return [{ type: 'text', content }];
  return Array.isArray(content) ? content.map(messagePart) : [];
}

/** One part of a prompt, of a generated content or of a step's content. */
export function messagePart(value: unknown): MessagePart {
  const part = fieldsOf(value);
  switch (part.type) {
    case 'text':
    case 'reasoning':
      return { type: part.type, content: String(part.text ?? '') };
    case 'image':
      return filePart({ data: part.image, mediaType: part.mediaType ?? 'image/*' });
    case 'file':
    case 'reasoning-file':
      return filePart(part);
    case 'tool-call':
      return {
        type: 'tool_call',
        id: text(part.toolCallId) ?? null,
        name: String(part.toolName ?? ''),
        // A provider hands on the JSON text that the model wrote; the SDK parses it later.
        arguments: parsedJson(part.input ?? part.args),
      };
    case 'tool-result':
      return toolResponse(part, part.output !== undefined ? toolOutput(part.output) : part.result);
    case 'tool-error':
      return toolResponse(part, { error: errorMessage(part.error) });
    default:
      return { ...part, type: text(part.type) ?? 'unknown' };
  }
}

function toolResponse(part: Fields, response: unknown): MessagePart {
  return { type: 'tool_call_response', id: text(part.toolCallId) ?? null, response: response ?? null };
}

/** A prompt wraps a tool's output as `{ type, value }`; a step holds the value itself. */
function toolOutput(output: unknown): unknown {
  const { type, value, reason } = fieldsOf(output);
  switch (type) {
    case 'text':
    case 'json':
      return value;
    case 'error-text':
    case 'error-json':
      return { error: value };
    case 'execution-denied':
      return { denied: true, reason };
    case 'content':
      return Array.isArray(value) ? value.map(messagePart) : value;
    default:
      return output;
  }
}

function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
