/**
 * What one model call consumed. Totals are inclusive, as the GenAI conventions say since 1.40: `inputTokens` contains cache
 * reads, cache writes, audio and image input; `outputTokens` contains reasoning, audio and image output. Every other token
 * count is a part of one of the two. `undefined` is "not known" and never means 0.
 */
export interface Usage {
  readonly inputTokens?: number | undefined;
  readonly outputTokens?: number | undefined;
  readonly cacheReadTokens?: number | undefined;
  /** All cache writes, whatever their lifetime. */
  readonly cacheWriteTokens?: number | undefined;
  /** The part of `cacheWriteTokens` kept for five minutes. */
  readonly cacheWrite5mTokens?: number | undefined;
  /** The part of `cacheWriteTokens` kept for one hour. */
  readonly cacheWrite1hTokens?: number | undefined;
  readonly inputAudioTokens?: number | undefined;
  /** The part of `cacheReadTokens` that is audio. */
  readonly cacheReadAudioTokens?: number | undefined;
  readonly inputImageTokens?: number | undefined;
  /** The part of `cacheReadTokens` that is image. */
  readonly cacheReadImageTokens?: number | undefined;
  readonly reasoningTokens?: number | undefined;
  readonly outputAudioTokens?: number | undefined;
  readonly outputImageTokens?: number | undefined;
  /** Amounts that are not tokens, by unit: `input_characters`, `audio_seconds`, `images`, `pages`, `searches` (of a reranker), `web_search`, `requests`… */
  readonly units?: { readonly [unit: string]: number } | undefined;
  /** The numbers are an emitter's own estimate, not the provider's count: shown, never billed as fact. */
  readonly estimated?: true | undefined;
  /** Some cache count is known to have been lost on the way: a price from the totals is an upper bound. */
  readonly cacheUnknown?: true | undefined;
}
