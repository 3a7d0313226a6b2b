import { type Context, context } from '@opentelemetry/api';
import { guard, settings } from '@portkey-otel/core/instrument';
import { setPortkeyMetadata } from '@portkey-otel/core/otel';
import {
  type AbortEvent,
  type CallEvent,
  type EndEvent,
  type ErrorEvent,
  fields,
  type LanguageModelCallEvent,
  type NamedStartEvent,
  type ObjectStepEndEvent,
  type ObjectStepStartEvent,
  type StartEvent,
  type ToolExecutionEndEvent,
  type ToolExecutionEvent,
} from './ai-sdk.ts';
import { enterExecuting, executingCallId } from './executing.ts';
import { followCall, type StartedCall } from './follow-call.ts';
import { AgentCall, liveCalls, remember } from './live-call.ts';
import { ModelCall } from './model-call.ts';
import { endObjectStep, startObjectStep } from './object-step.ts';
import { isTracing } from './opentelemetry-global.ts';
import { SINGLE_CALLS, SingleCall } from './single-call.ts';
import { endTool, startTool } from './tool-execution.ts';

export interface PortkeyTelemetryOptions {
  /** Milliseconds without a reader after which a stream ends its spans. Default: `PORTKEY_STREAM_IDLE_MS`, else 60,000. */
  readonly streamIdleMs?: number | undefined;
}

type Execute<T> = { readonly execute: () => PromiseLike<T> };

interface Hooks {
  onStart(event: StartEvent): void;
  onObjectStepStart(event: ObjectStepStartEvent): void;
  onObjectStepEnd(event: ObjectStepEndEvent): void;
  onToolExecutionEnd(event: ToolExecutionEndEvent): void;
  experimental_onStreamTranscriptionStart(event: StartEvent): void;
  experimental_onStreamTranscriptionEnd(event: EndEvent): void;
  onEnd(event: EndEvent): void;
  onAbort(event: AbortEvent): void;
  onError(event: unknown): void;
  executeLanguageModelCall<T>(options: LanguageModelCallEvent & Execute<T>): PromiseLike<T>;
  executeTool<T>(options: ToolExecutionEvent & Execute<T>): PromiseLike<T>;
}

/** A `Telemetry` of AI SDK 7, by shape. Its hooks are there while an OpenTelemetry SDK is. */
export type PortkeyTelemetry = { readonly [Name in keyof Hooks]?: Hooks[Name] };

/**
 * Telemetry for AI SDK 7, to be handed to `registerTelemetry` or to one call's `telemetry.integrations`: `invoke_agent` over
 * `chat` and `execute_tool`, one `chat` for each attempt; `embeddings`, `rerank`, `speech`, `transcription`. A model call's span
 * is active while the provider is asked, so `portkeyFetch` sends that very span's id. Registered twice, it traces once. No hook
 * throws, and no result, chunk or error of the SDK is changed.
 *
 *     registerTelemetry(portkeyTelemetry());
 */
export function portkeyTelemetry(options: PortkeyTelemetryOptions = {}): PortkeyTelemetry {
  const start = hook<StartEvent>('onStart', (event) => {
    startCall(event, options.streamIdleMs ?? settings().streamIdleMs);
  });
  const end = hook<EndEvent>('onEnd', (event) => liveCalls().get(event.callId)?.end(event));
  return whileTracing({
    onStart: start,
    onEnd: end,
    experimental_onStreamTranscriptionStart: start,
    experimental_onStreamTranscriptionEnd: end,
    onObjectStepStart: agentHook<ObjectStepStartEvent>('onObjectStepStart', startObjectStep),
    onObjectStepEnd: agentHook<ObjectStepEndEvent>('onObjectStepEnd', endObjectStep),
    onToolExecutionEnd: agentHook<ToolExecutionEndEvent>('onToolExecutionEnd', endTool),
    onAbort: agentHook<AbortEvent>('onAbort', (agent, event) => agent.abort(event.reason)),
    onError: hook<ErrorEvent>('onError', (event) => liveCalls().get(event.callId)?.fail(event.error)) as (
      event: unknown,
    ) => void,
    executeLanguageModelCall,
    executeTool,
  });
}

/**
 * The SDK looks its integrations' hooks up for each call, and copies and redacts every event for each hook that it finds. So
 * there are none while nobody traces.
 */
function whileTracing(hooks: Hooks): PortkeyTelemetry {
  const telemetry = {};
  for (const name of Object.keys(hooks) as (keyof Hooks)[]) {
    Object.defineProperty(telemetry, name, { get: () => (isTracing() ? hooks[name] : undefined), enumerable: true });
  }
  return telemetry;
}

/** The one boundary of our hooks: guarded, and deaf to events without a call id, as `ai` 6 sends them to the same registry. */
function hook<E extends CallEvent>(
  name: string,
  fn: (event: E & { readonly callId: string }) => void,
): (event: E) => void {
  return (event) => {
    guard(name, () => (hasCallId(event) ? fn(event) : undefined));
  };
}

/** A hook of what belongs to an agent's call. */
function agentHook<E extends CallEvent>(name: string, fn: (agent: AgentCall, event: E) => void): (event: E) => void {
  return hook<E>(name, (event) => {
    const agent = agentCall(event);
    if (agent !== undefined) fn(agent, event);
  });
}

function hasCallId<E extends CallEvent>(event: E): event is E & { readonly callId: string } {
  return typeof event?.callId === 'string';
}

function agentCall(event: CallEvent): AgentCall | undefined {
  const call = liveCalls().get(event.callId ?? '');
  return call?.kind === 'agent' ? (call as AgentCall) : undefined;
}

function startCall(event: NamedStartEvent, idleMs: number): void {
  // A second registration of ours hears the same event.
  if (liveCalls().has(event.callId)) return;
  // The SDK answers an empty rerank by itself.
  if (event.operationId === 'ai.rerank' && event.documents?.length === 0) return;
  const parent = withRuntimeContext(context.active(), event.runtimeContext);
  const single = SINGLE_CALLS[event.operationId ?? ''];
  remember(single === undefined ? new AgentCall(event, parent, idleMs) : new SingleCall(single, event, parent));
}

/** What the user's `includeRuntimeContext` lets through belongs to the call as if `withPortkeyMetadata` had said it. */
function withRuntimeContext(parent: Context, runtimeContext: unknown): Context {
  const plain = Object.entries(fields(runtimeContext)).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return plain.length === 0 ? parent : setPortkeyMetadata(parent, Object.fromEntries(plain) as Record<string, string>);
}

function executeLanguageModelCall<T>(options: LanguageModelCallEvent & Execute<T>): Promise<T> {
  return followCall(options.execute, () => startModelCall(options));
}

function startModelCall(event: LanguageModelCallEvent): StartedCall | undefined {
  if (!hasCallId(event)) return undefined;
  // A second registration of ours wraps the same call.
  if (executingCallId(context.active()) === event.callId) return undefined;
  const call = new ModelCall(event, agentCall(event));
  const executing = { callId: event.callId, now: true };
  return {
    context: enterExecuting(call.operation.context, executing),
    answered(answer) {
      executing.now = false;
      return call.answered(answer);
    },
    failed(error) {
      executing.now = false;
      call.failed(error);
    },
  };
}

function executeTool<T>(options: ToolExecutionEvent & Execute<T>): Promise<T> {
  return followCall(options.execute, () => startTool(options, agentCall(options)));
}
