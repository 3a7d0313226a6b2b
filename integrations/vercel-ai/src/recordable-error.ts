import { fieldsOf } from '@portkey-otel/core/instrument';
import type { CallEvent } from './ai-sdk.ts';

/**
 * The error as a call's span may show it: whole, or, where the user has content switched off for the call
 * (`recordInputs` or `recordOutputs` false), its kind without its text, which may quote content.
 */
export function recordableError(thrown: unknown, event: CallEvent): unknown {
  // How Next.js calls a reader that went away.
  const error =
    fieldsOf(thrown).name === 'ResponseAborted' ? new DOMException('The reader left.', 'AbortError') : thrown;
  if (event.recordInputs !== false && event.recordOutputs !== false) return error;
  const { name } = fieldsOf(error);
  return Object.assign(new Error('The call failed; its content is not recorded.'), {
    ...(typeof name === 'string' && { name }),
    stack: undefined,
  });
}
