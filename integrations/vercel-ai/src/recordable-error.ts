import { abortError, fieldsOf } from '@portkey-otel/core/instrument';
import { type CallEvent, text } from './ai-sdk.ts';

/**
 * The error as a call's span may show it: whole, or, where the user has content switched off for the call
 * (`recordInputs` or `recordOutputs` false), its kind without its text, which may quote content.
 */
export function recordableError(thrown: unknown, event: CallEvent): unknown {
  // How Next.js calls a reader that went away.
  const error = fieldsOf(thrown).name === 'ResponseAborted' ? abortError('The reader left.') : thrown;
  if (event.recordInputs !== false && event.recordOutputs !== false) return error;
  const name = text(fieldsOf(error).name) ?? 'Error';
  return Object.assign(new Error('The call failed; its content is not recorded.'), { name, stack: undefined });
}
