import { type Context, createContextKey } from '@opentelemetry/api';
import type { LanguageModelCallEvent } from './ai-sdk.ts';

/** A model call whose provider may be being asked. */
export interface Executing {
  readonly event: LanguageModelCallEvent;
  /** False once the provider has answered: the context lives on in the answer's stream. */
  readonly executing: boolean;
}

const EXECUTING = createContextKey('vercel-ai.executing');

export function enterExecuting(of: Context, call: Executing): Context {
  return of.setValue(EXECUTING, call);
}

/** What the model call that is being executed around here was asked; `undefined` outside of one. */
export function executingCall(of: Context): LanguageModelCallEvent | undefined {
  const call = of.getValue(EXECUTING) as Executing | undefined;
  return call?.executing ? call.event : undefined;
}
