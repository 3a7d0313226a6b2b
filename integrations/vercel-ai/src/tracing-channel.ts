import type * as AsyncHooks from 'node:async_hooks';
import type * as DiagnosticsChannel from 'node:diagnostics_channel';
import { type Context, context } from '@opentelemetry/api';
import { guard, slot } from '@portkey-otel/core/instrument';
import { fields, text } from './ai-sdk.ts';
import { isEdgeRuntime } from './edge-runtime.ts';
import { liveCalls } from './live-call.ts';

/** The AI SDK's tracing channel (`AI_SDK_TELEMETRY_TRACING_CHANNEL`). */
const CHANNEL = 'ai:telemetry';

type CallIds = AsyncHooks.AsyncLocalStorage<string | undefined>;
interface Slot {
  callIds: CallIds | undefined;
}

const state = () => slot<Slot>('vercel-ai.tracing-channel', () => ({ callIds: undefined }));

/**
 * Follows the AI SDK's calls into their requests. Of embeddings, rerank, speech and transcription the SDK tells telemetry only
 * the begin and the end, so no span can be active in between; on Node its tracing channel carries the call's id. Does nothing
 * where there is no such channel (edge runtimes), and nothing the second time.
 */
export function followTracingChannel(): void {
  guard('tracing channel', bind);
}

function bind(): void {
  const followed = state();
  if (isEdgeRuntime || followed.callIds !== undefined) return;
  // Looked up, not imported: an import of a Node module would break the edge build of whoever bundles this.
  const builtin = (globalThis as { process?: { getBuiltinModule?: (id: string) => unknown } }).process
    ?.getBuiltinModule;
  const hooks = builtin?.('node:async_hooks') as typeof AsyncHooks | undefined;
  const channels = builtin?.('node:diagnostics_channel') as typeof DiagnosticsChannel | undefined;
  if (!hooks || !channels?.tracingChannel) return;
  followed.callIds = new hooks.AsyncLocalStorage();
  channels.tracingChannel(CHANNEL).start.bindStore(followed.callIds, callIdOf);
}

/** Runs in the SDK's own call, where an exception would end the process. */
function callIdOf(message: unknown): string | undefined {
  return text(fields(fields(message).event).callId);
}

/** Runs `fn` in the context of the embedding, rerank, speech or transcription call that it belongs to, if it does to one. */
export function inFollowedCall<T>(fn: () => T): T {
  const followed = guard('followed call', followedContext);
  return followed === undefined ? fn() : context.with(followed, fn);
}

/** That call's context. */
export function followedContext(): Context | undefined {
  const call = liveCalls().get(state().callIds?.getStore() ?? '');
  return call?.kind === 'single' && !call.operation.ended ? call.operation.context : undefined;
}
