import type { GenAiSpan } from '../genai/genai-span.ts';
import type { ChatMessage, MessagePart } from '../genai/messages.ts';

/** What stands where text was cut. */
const CUT = '…';

/**
 * The span with each message attribute at most `limit` characters of JSON long: part texts are shortened, the oldest first,
 * so that what goes out stays valid JSON; such a span says `portkey.truncated`. The same span when all fits.
 */
export function shortenContent(genAi: GenAiSpan, limit: number): GenAiSpan {
  const inputMessages = genAi.inputMessages && shortenMessages(genAi.inputMessages, limit);
  const outputMessages = genAi.outputMessages && shortenMessages(genAi.outputMessages, limit);
  const [system] = genAi.systemInstructions
    ? shortenMessages([{ role: 'system', parts: [...genAi.systemInstructions] }], limit)
    : [];
  const systemInstructions = same(system?.parts, genAi.systemInstructions) ? genAi.systemInstructions : system?.parts;
  if (
    inputMessages === genAi.inputMessages &&
    outputMessages === genAi.outputMessages &&
    systemInstructions === genAi.systemInstructions
  ) {
    return genAi;
  }
  return { ...genAi, inputMessages, outputMessages, systemInstructions, truncated: true };
}

function shortenMessages<M extends ChatMessage>(messages: readonly M[], limit: number): readonly M[] {
  let excess = jsonLength(messages) - limit;
  if (excess <= 0) return messages;
  return messages.map((message) => {
    if (excess <= 0) return message;
    const parts = message.parts.map((part) => {
      if (excess <= 0) return part;
      const before = jsonLength(part);
      const shorter = shortenPart(part, excess);
      excess -= before - jsonLength(shorter);
      return shorter;
    });
    return { ...message, parts };
  });
}

/** Fields that hold what was said, by preference; names, ids and types stay. */
const TEXT_FIELDS = ['content', 'response', 'arguments', 'uri'] as const;

function shortenPart(part: MessagePart, excess: number): MessagePart {
  const fields = part as Readonly<Record<string, unknown>>;
  for (const field of TEXT_FIELDS) {
    const value = fields[field];
    if (value === undefined || value === null) continue;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    // A character takes at least one place in JSON, so this takes away enough or everything.
    const kept = Math.max(0, text.length - excess - CUT.length);
    return { ...part, [field]: withoutHalf(text.slice(0, kept)) + CUT } as MessagePart;
  }
  return part;
}

/** The first half of a character outside of the basic plane is none. */
function withoutHalf(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? text.slice(0, -1) : text;
}

function same(a: readonly unknown[] | undefined, b: readonly unknown[] | undefined): boolean {
  return a?.length === b?.length && (a ?? []).every((item, i) => item === b?.[i]);
}

function jsonLength(value: unknown): number {
  return JSON.stringify(value)?.length ?? 0;
}
