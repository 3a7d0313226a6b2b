import type { ChatMessage } from '../genai/messages.ts';
import { at, text } from './json.ts';

/** OpenAI's tokenizers never put two of these into one token. */
const PIECE = /\p{L}+|\p{N}{1,3}|[^\s\p{L}\p{N}]+/gu;
const TOKENS_PER_MESSAGE = 3;
const TOKENS_FOR_ANSWER = 3;

/**
 * Whether an input count is too small to be OpenAI's own: a chat prompt has at least a token for each word, each group of
 * digits and each run of signs, three for each message and three to open the answer. A count below that was made by somebody
 * who counted the bare texts. The reverse proves nothing: an estimate of a long prompt may pass.
 *
 * Rules: OpenAI Cookbook, "How to count tokens with tiktoken", section 6.
 */
export function isBelowPromptMinimum(
  inputTokens: number | undefined,
  messages: readonly ChatMessage[],
  model: string,
): boolean {
  if (inputTokens === undefined || messages.length === 0 || !/^(gpt-|o\d|chatgpt-)/.test(model)) {
    return false;
  }
  let minimum = TOKENS_FOR_ANSWER + TOKENS_PER_MESSAGE * messages.length;
  for (const message of messages) {
    for (const part of message.parts) {
      const content = part.type === 'text' ? text(at(part, 'content')) : undefined;
      if (content === undefined) {
        continue;
      }
      PIECE.lastIndex = 0;
      while (minimum <= inputTokens && PIECE.test(content)) {
        minimum++;
      }
    }
  }
  return minimum > inputTokens;
}
