import { type Context, context, createContextKey } from '@opentelemetry/api';

/** A call to a model that is going on, for what happens below it: the client's request, a superclass's own method. */
export interface OpenCall {
  /** The LLM or embedding object that was called. */
  readonly owner: object;
  readonly streamUsage: StreamUsage;
  /** Takes a raw response of the provider that the framework does not hand on. */
  addRaw(raw: unknown): void;
}

/**
 * Where `stream_options.include_usage` is asked for, so that streamed calls have usage: `known`, gateway origins and OpenAI's
 * own API; a list, these origins too; `true`, wherever an OpenAI client goes; `false`, nowhere.
 */
export type StreamUsage = 'known' | boolean | readonly string[];

const CALL = createContextKey('portkey-otel.llamaindex.call');

export function withCall(parent: Context, call: OpenCall): Context {
  return parent.setValue(CALL, call);
}

export function openCall(): OpenCall | undefined {
  return context.active().getValue(CALL) as OpenCall | undefined;
}

/** The model whose call is going on. */
export function openOwner(): object | undefined {
  return openCall()?.owner;
}
