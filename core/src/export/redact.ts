import type { GenAiSpan } from '../genai/genai-span.ts';
import type { ChatMessage, MessagePart } from '../genai/messages.ts';
import { describe, sayOnce } from '../instrument/guard.ts';

/** Where a part of a conversation stands. */
export interface PartPlace {
  /** The attribute: `gen_ai.input.messages`, `gen_ai.tool.call.arguments`, … */
  readonly attribute: string;
  /** The message's role, in messages. */
  readonly role?: string | undefined;
}

/**
 * Called for each part of the content before it is sent, off the caller's path. Returns the part to send, changed or not (a
 * new object, please), or nothing to leave it out. Tool arguments, results and retrieved texts come as text parts. When it
 * throws, the part is left out: what could not be looked at is not sent.
 */
export type Redact = (
  part: MessagePart,
  place: PartPlace,
) => MessagePart | undefined | Promise<MessagePart | undefined>;

/** Content that is one text of its own. */
const TEXTS: readonly string[] = [
  'gen_ai.tool.call.arguments',
  'gen_ai.tool.call.result',
  'gen_ai.retrieval.query.text',
  'gen_ai.retrieval.documents',
];

/** The span with its content as `redact` leaves it; everything else as it was. Never rejects. */
export async function redactContent(genAi: GenAiSpan, redact: Redact): Promise<GenAiSpan> {
  const [inputMessages, outputMessages, systemInstructions, attributes] = await Promise.all([
    redactMessages(genAi.inputMessages, 'gen_ai.input.messages', redact),
    redactMessages(genAi.outputMessages, 'gen_ai.output.messages', redact),
    genAi.systemInstructions &&
      redactParts(genAi.systemInstructions, { attribute: 'gen_ai.system_instructions' }, redact),
    redactTexts(genAi.attributes, redact),
  ]);
  return { ...genAi, inputMessages, outputMessages, systemInstructions, attributes };
}

async function redactMessages<M extends ChatMessage>(
  messages: readonly M[] | undefined,
  attribute: string,
  redact: Redact,
): Promise<readonly M[] | undefined> {
  if (messages === undefined) return undefined;
  return Promise.all(
    messages.map(async (message) => ({
      ...message,
      parts: await redactParts(message.parts, { attribute, role: message.role }, redact),
    })),
  );
}

async function redactParts(parts: readonly MessagePart[], place: PartPlace, redact: Redact): Promise<MessagePart[]> {
  const redacted = await Promise.all(parts.map((part) => redactPart(part, place, redact)));
  return redacted.filter((part) => part !== undefined);
}

async function redactPart(part: MessagePart, place: PartPlace, redact: Redact): Promise<MessagePart | undefined> {
  try {
    return await redact(part, place);
  } catch (error) {
    sayOnce('redact-failed', `redact failed, so the part was left out: ${describe(error)}`);
    return undefined;
  }
}

async function redactTexts(attributes: GenAiSpan['attributes'], redact: Redact): Promise<GenAiSpan['attributes']> {
  const redacted = { ...attributes };
  for (const attribute of TEXTS) {
    const content = attributes[attribute];
    if (content === undefined) continue;
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const part = await redactPart({ type: 'text', content: text }, { attribute }, redact);
    const { content: left } = (part ?? {}) as { content?: unknown };
    if (typeof left === 'string') redacted[attribute] = left;
    else delete redacted[attribute];
  }
  return redacted;
}
