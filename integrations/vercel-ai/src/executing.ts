import { type Context, createContextKey } from '@opentelemetry/api';

/** A model call whose provider is being asked. */
export interface Executing {
  readonly callId: string;
  /** False once the provider has answered: the context lives on in the answer's stream. */
  now: boolean;
}

const EXECUTING = createContextKey('vercel-ai.executing');

export function enterExecuting(of: Context, executing: Executing): Context {
  return of.setValue(EXECUTING, executing);
}

/** The call id of the model call that is being executed around here; `undefined` outside of one. */
export function executingCallId(of: Context): string | undefined {
  const executing = of.getValue(EXECUTING) as Executing | undefined;
  return executing?.now ? executing.callId : undefined;
}
