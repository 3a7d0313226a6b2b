import { fields, text } from './ai-sdk.ts';

/** The AI SDK's finish reasons in the spelling of the GenAI conventions; others stay as they are. */
const FINISH_REASONS: Record<string, string> = {
  'tool-calls': 'tool_call',
  'content-filter': 'content_filter',
};

/**
 * The finish reason of a model call: a string (events) or `{ unified, raw }` (providers). `other` with a raw reason is
 * the provider's own word.
 */
export function finishReason(reason: unknown): string | undefined {
  const { unified, raw } = fields(reason);
  const word = text(reason) ?? (unified === 'other' ? (text(raw) ?? 'other') : text(unified));
  return word === undefined ? undefined : (FINISH_REASONS[word] ?? word);
}
