/** The count of one call. Totals are inclusive: `inputTokens` contains cache reads and writes, `outputTokens` contains reasoning. */
export interface ProviderUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly reasoningTokens: number;
  /** Of any lifetime; `undefined` where the API does not bill writes. */
  readonly cacheWriteTokens?: number | undefined;
  /** Those of `cacheWriteTokens` that live for an hour. */
  readonly cacheWrite1hTokens?: number | undefined;
}

/** About four characters a token, as English text has with OpenAI's tokenizers. */
export function countTokens(text: string): number {
  return text === '' ? 0 : Math.max(1, Math.ceil(text.length / 4));
}

const thinks = /^(o\d|gpt-5|gemini-(?:2\.5|3))/;

/**
 * Counted from the sizes of the texts, so the same request costs the same prompt; the output grows by the call's number, so that
 * no two calls have the same usage and a call that is counted twice, or mistaken for another, shows.
 */
export function countUsage(call: {
  readonly model: string;
  readonly inputText: string;
  readonly messages: number;
  readonly outputText: string;
  readonly cachedTokens?: number | undefined;
  readonly sequence: number;
}): ProviderUsage {
  const cacheReadTokens = call.cachedTokens ?? 0;
  const reasoningTokens = thinks.test(call.model) ? 64 * (1 + (call.sequence % 4)) : 0;
  return {
    inputTokens: 3 + 4 * call.messages + countTokens(call.inputText) + cacheReadTokens,
    outputTokens: countTokens(call.outputText) + call.sequence + reasoningTokens,
    cacheReadTokens,
    reasoningTokens,
  };
}
