import { fieldsOf, resolveFinishReason } from '@portkey-otel/core/instrument';
import { text } from './ai-sdk.ts';

/**
 * The finish reason of a model call, as the GenAI conventions spell it: a string (events) or `{ unified, raw }` (providers).
 * `other` with a raw reason is the provider's own word.
 */
export function finishReason(reason: unknown): string | undefined {
  const { unified, raw } = fieldsOf(reason);
  const word = text(reason) ?? (unified === 'other' ? (text(raw) ?? 'other') : text(unified));
  return word === undefined ? undefined : resolveFinishReason(word);
}
