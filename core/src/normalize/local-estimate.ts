import type { ChatMessage } from '../genai/messages.ts';
import { at, text } from './json.ts';

/** OpenAI's tokenizers never put two of these into one token. They do put a sign and the word after it into one: `.com`. */
const PIECE =
  /\p{L}+(?:'(?:[sdmtSDMT]|[lL]{2}|[vrVR][eE])(?!\p{L}))?|\p{N}{1,3}|[^\s\p{L}\p{N}]{2,}|[^\s\p{L}\p{N}](?!\p{L})/gu;
/** No tokenizer of today joins what white space parts. */
const WORD = /\S+/g;

/**
 * Of longer texts nothing can be told: for each token around them they have as many characters, and among these a word that is
 * several tokens. To look for it in each prompt of an agent would cost more than to read it.
 */
const MAX_CHARACTERS = 100;

/** What is counted of whose models, and the tokens around the texts: those of each message, and the others at least. */
const COUNTERS = [
  { models: /^(gpt-|o\d|chatgpt-)/, piece: PIECE, perMessage: 3, around: 3 },
  // Their templates say where the text begins and what the user's turn is.
  { models: /llama|[sx]tral|qwen|deepseek/i, piece: WORD, perMessage: 0, around: 3 },
];

/**
 * Whether an input count is too small to be a provider's own: a chat prompt has at least a token for each word, of OpenAI also for
 * each group of digits and each run of signs, and more around the messages. A count below that was made by somebody who counted
 * the bare texts. The reverse proves nothing: an estimate of a long prompt may pass.
 *
 * Rules: OpenAI Cookbook, "How to count tokens with tiktoken", section 6.
 */
export function isBelowPromptMinimum(
  inputTokens: number | undefined,
  messages: readonly ChatMessage[],
  model: string,
): boolean {
  const counter = COUNTERS.find(({ models }) => models.test(model));
  if (inputTokens === undefined || messages.length === 0 || counter === undefined) {
    return false;
  }
  const { piece, perMessage, around } = counter;
  let minimum = around + perMessage * messages.length;
  let room = MAX_CHARACTERS * minimum;
  for (const message of messages) {
    for (const part of message.parts) {
      const content = part.type === 'text' ? text(at(part, 'content')) : undefined;
      // JSON may be how the emitter writes what was no text, such as items of the Responses API.
      if (content === undefined || /^[[{]{1,2}"/.test(content)) {
        continue;
      }
      room -= content.length;
      if (room < 0) {
        return false;
      }
      minimum += content.match(piece)?.length ?? 0;
    }
  }
  return minimum > inputTokens;
}
