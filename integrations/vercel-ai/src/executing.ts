import { type Context, createContextKey } from '@opentelemetry/api';

/** A model call whose provider may be being asked. */
export interface Executing {
  /** The AI SDK's call that it belongs to; `undefined` where nobody tells. */
  readonly callId?: string | undefined;
  /** False once the provider has answered: the context lives on in the answer's stream. */
  readonly executing: boolean;
}

const EXECUTING = createContextKey('vercel-ai.executing');

export function enterExecuting(of: Context, call: Executing): Context {
  return of.setValue(EXECUTING, call);
}

/** The call id of the model call that is being executed around here; `undefined` outside of one. */
export function executingCallId(of: Context): string | undefined {
  const call = of.getValue(EXECUTING) as Executing | undefined;
  return call?.executing ? call.callId : undefined;
}
