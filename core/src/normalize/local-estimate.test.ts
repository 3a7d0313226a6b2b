import { describe, expect, it } from 'vitest';
import { isBelowPromptMinimum } from './local-estimate.ts';

const ask = (content: string) => [{ role: 'user', parts: [{ type: 'text' as const, content }] }];

/** Texts with as many tokens as OpenAI's tokenizer (o200k_base) makes of them. */
const COUNTED: readonly (readonly [string, number])[] = [
  ["import { Tag } from '../genai/tag.ts';\n(this.x).map((y) => y.z);\n@media .a .b .c _d $e", 34],
  ["don't can't won't it's we're I'll I'd I've I'm", 9],
  ['https://www.example.com/a/b?c=d&e=f', 12],
  ['$x .y (z @w #v', 9],
];

describe("a count that is too small to be a provider's own", () => {
  it.each(COUNTED)("OpenAI's own is not: %s", (content, tokens) => {
    // Three for the message, three to open the answer, one for the role.
    expect(isBelowPromptMinimum(tokens + 7, ask(content), 'gpt-4o')).toBe(false);
  });

  it.each([
    ['Tell me about rivers.', 5, 'gpt-4o', true],
    ['Tell', 1, 'mistral-large-latest', true],
    ['Tell', 1, 'meta-llama/Llama-3.3-70B-Instruct-Turbo', true],
    ['Tell', 4, 'mistral-large-latest', false],
    [
      '[{"role":"user","content":"Weather in Lisbon?"},{"type":"function_call","name":"get_weather"}]',
      20,
      'gpt-5',
      false,
    ],
    // Google and Cohere count the bare text themselves.
    ['Tell', 1, 'gemini-2.5-flash', false],
    ['Tell', 1, 'command-a-03-2025', false],
  ])('%s: %d of %s: %s', (content, tokens, model, expected) => {
    expect(isBelowPromptMinimum(tokens, ask(content), model)).toBe(expected);
  });

  it('is not looked for in texts so long that it proves nothing', () => {
    const words = (count: number) => ask('river '.repeat(count));
    expect(isBelowPromptMinimum(99, words(99), 'gpt-4o')).toBe(true);
    expect(isBelowPromptMinimum(101, words(101), 'gpt-4o')).toBe(false);
  });
});
