import type * as AsyncHooks from 'node:async_hooks';
import { type Context, context, type Span } from '@opentelemetry/api';
import { callSpans, guard, type Operation, slot } from '@portkey-otel/core/instrument';
import { isEdgeRuntime } from './edge-runtime.ts';

/** A call of the user's from where the SDK tells of its start. */
interface Followed {
  readonly operation: Operation<never>;
  /** The call that it is part of. */
  readonly within: Span | undefined;
}

/** `undefined` where there is no such thing (edge runtimes). */
const storage = () =>
  slot('vercel-ai.followed-call', (): AsyncHooks.AsyncLocalStorage<Followed> | undefined => {
    if (isEdgeRuntime) return undefined;
    // Looked up, not imported: an import of a Node module would break the edge build of whoever bundles this.
    const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks');
    return hooks && new hooks.AsyncLocalStorage();
  });

const innermost = () => callSpans(context.active()).at(-1);

/**
 * Follows one of the AI SDK's calls into its requests. Of embeddings, rerank, speech and transcription the SDK tells telemetry
 * only the begin and the end, so no span can be active in between. But it tells of the begin in the call's own first steps, and
 * what is entered there, before anything waits, holds in all that the call does. (Its tracing channel tells as much; but while
 * anybody listens there, the SDK copies the results of all calls.)
 */
export function enterCall(operation: Operation<never>): void {
  guard('followed call', () => storage()?.enterWith({ operation, within: innermost() }));
}

/** Runs `fn` in the context of the embedding, rerank, speech or transcription call that it belongs to, if it does to one. */
export function inFollowedCall<T>(fn: () => T): T {
  const followed = guard('followed call', followedContext);
  return followed === undefined ? fn() : context.with(followed, fn);
}

/** That call's context. What has a call of its own around it by now is not that one's. */
export function followedContext(): Context | undefined {
  const { operation, within } = storage()?.getStore() ?? {};
  return operation?.ended === false && innermost() === within ? operation.context : undefined;
}
