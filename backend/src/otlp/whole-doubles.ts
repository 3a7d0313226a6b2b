/**
 * Attributes that are doubles by meaning: always sent as `doubleValue`, also when the value is 0 or 1, so that backends with
 * typed columns see one type.
 */
const DOUBLE_BY_MEANING: ReadonlySet<string> = new Set([
  'gen_ai.usage.cost',
  'gen_ai.request.temperature',
  'gen_ai.request.top_p',
  'gen_ai.request.frequency_penalty',
  'gen_ai.request.presence_penalty',
  'gen_ai.response.time_to_first_chunk',
  'gen_ai.server.time_to_first_token',
  'gen_ai.evaluation.score.value',
]);

export function isDoubleByMeaning(key: string): boolean {
  return DOUBLE_BY_MEANING.has(key) || (key.startsWith('portkey.cost.') && key.endsWith('_usd'));
}
