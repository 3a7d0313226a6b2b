/** What model calls are asked and answer in the benchmarks of adapters. */
export interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** 11 messages of 500 characters. */
export const conversation: readonly Turn[] = Array.from({ length: 11 }, (_, turn) => ({
  role: turn % 2 === 0 ? 'user' : 'assistant',
  content: `${turn}: ${'What was said earlier in the conversation, in some words more. '.repeat(8)}`,
}));

export const question: readonly Turn[] = [{ role: 'user', content: 'What is the weather in Lisbon?' }];

export const answer = 'It is sunny in Lisbon, and warm enough for the beach. '.repeat(4);

/** An OpenAI response as frameworks keep it. */
export const response = {
  id: 'chatcmpl-1',
  model: 'gpt-4o-2024-08-06',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: answer } }],
  usage: {
    prompt_tokens: 1_500,
    completion_tokens: 60,
    total_tokens: 1_560,
    prompt_tokens_details: { cached_tokens: 1_024 },
    completion_tokens_details: { reasoning_tokens: 20 },
  },
};
