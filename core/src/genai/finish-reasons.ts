/** Every provider's and framework's word → the word of the conventions' message schema. */
const FINISH_REASONS: Readonly<Record<string, string>> = {
  __proto__: null as never,
  stop: 'stop',
  end_turn: 'stop',
  endturn: 'stop',
  stop_sequence: 'stop',
  stopsequence: 'stop',
  finish: 'stop',
  finished: 'stop',
  complete: 'stop',
  completed: 'stop',
  eos: 'stop',
  eos_token: 'stop',
  length: 'length',
  max_tokens: 'length',
  maxtokens: 'length',
  max_output_tokens: 'length',
  model_length: 'length',
  model_context_window_exceeded: 'length',
  incomplete: 'length',
  content_filter: 'content_filter',
  contentfilter: 'content_filter',
  content_filtered: 'content_filter',
  contentfiltered: 'content_filter',
  guardrail_intervened: 'content_filter',
  guardrailintervened: 'content_filter',
  refusal: 'content_filter',
  safety: 'content_filter',
  blocked: 'content_filter',
  recitation: 'content_filter',
  blocklist: 'content_filter',
  prohibited_content: 'content_filter',
  spii: 'content_filter',
  image_safety: 'content_filter',
  tool_call: 'tool_call',
  tool_calls: 'tool_call',
  toolcalls: 'tool_call',
  tool_use: 'tool_call',
  tooluse: 'tool_call',
  function_call: 'tool_call',
  error: 'error',
  failed: 'error',
  malformed_function_call: 'error',
};

/**
 * The finish reason as the conventions spell it (`stop`, `length`, `content_filter`, `tool_call`, `error`), or the emitter's
 * own word when it means none of these.
 */
export function resolveFinishReason(reason: string): string {
  const known = FINISH_REASONS[reason];
  if (known !== undefined) {
    return known;
  }
  const word = reason.startsWith('FinishReason.') ? reason.slice(13) : reason;
  return FINISH_REASONS[word.toLowerCase().replaceAll('-', '_')] ?? reason;
}
