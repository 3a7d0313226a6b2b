import type { CallEvent } from './ai-sdk.ts';
import { fields } from './ai-sdk.ts';

/**
 * The error as a call's span may show it: whole, or, where the user has content switched off for the call
 * (`recordInputs` or `recordOutputs` false), its kind without its text, which may quote content.
 */
export function recordableError(error: unknown, event: CallEvent): unknown {
  if (event.recordInputs !== false && event.recordOutputs !== false) return error;
  const { name } = fields(error);
  return Object.assign(new Error('The call failed; its content is not recorded.'), {
    ...(typeof name === 'string' && { name }),
    stack: undefined,
  });
}
