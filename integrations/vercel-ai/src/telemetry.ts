import { type Context, context } from '@opentelemetry/api';
import { fieldsOf, guard, settings } from '@portkey-otel/core/instrument';
import { type PortkeyMetadata, setPortkeyMetadata } from '@portkey-otel/core/otel';
import type {
  AbortEvent,
  CallEvent,
  EndEvent,
  ErrorEvent,
  LanguageModelCallEvent,
  NamedStartEvent,
  ObjectStepEndEvent,
  ObjectStepStartEvent,
  StartEvent,
  ToolExecutionEndEvent,
  ToolExecutionEvent,
} from './ai-sdk.ts';
import { executingCall } from './executing.ts';
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

interface Listeners {
  onStart: StartEvent;
  onEnd: EndEvent;
  experimental_onStreamTranscriptionStart: StartEvent;
  experimental_onStreamTranscriptionEnd: EndEvent;
  onObjectStepStart: ObjectStepStartEvent;
  onObjectStepEnd: ObjectStepEndEvent;
  onToolExecutionEnd: ToolExecutionEndEvent;
  onAbort: AbortEvent;
  onError: ErrorEvent;
}

interface Wrappers {
  executeLanguageModelCall<T>(options: LanguageModelCallEvent & Execute<T>): PromiseLike<T>;
  executeTool<T>(options: ToolExecutionEvent & Execute<T>): PromiseLike<T>;
}

/** A `Telemetry` of AI SDK 7, by shape. Its hooks are there while an OpenTelemetry SDK is. */
export type PortkeyTelemetry = {
  readonly [Name in keyof Listeners]?: (event: Name extends 'onError' ? unknown : Listeners[Name]) => void;
} & { readonly [Name in keyof Wrappers]?: Wrappers[Name] };

/** An event of a call that has an id, as all have in `ai` 7. */
type Named<E> = E & { readonly callId: string };

/**
 * Telemetry for AI SDK 7, to be handed to `registerTelemetry` or to one call's `telemetry.integrations`: `invoke_agent` over
 * `chat` and `execute_tool`, one `chat` for each attempt; `embeddings`, `rerank`, `speech`, `transcription`. A model call's span
 * is active while the provider is asked, so `portkeyFetch` sends that very span's id. Registered twice, it traces once. No hook
 * throws, and no result, chunk or error of the SDK is changed.
 *
 *     registerTelemetry(portkeyTelemetry());
 */
export function portkeyTelemetry(options: PortkeyTelemetryOptions = {}): PortkeyTelemetry {
  const start = (event: Named<StartEvent>) => startCall(event, options.streamIdleMs ?? settings().streamIdleMs);
  const end = (event: Named<EndEvent>) => liveCalls().get(event.callId)?.end(event);
  const listeners: { [Name in keyof Listeners]: (event: Named<Listeners[Name]>) => void } = {
    onStart: start,
    onEnd: end,
    experimental_onStreamTranscriptionStart: start,
    experimental_onStreamTranscriptionEnd: end,
    onObjectStepStart: ofAgent(startObjectStep),
    onObjectStepEnd: ofAgent(endObjectStep),
    onToolExecutionEnd: ofAgent(endTool),
    onAbort: ofAgent<AbortEvent>((agent, event) => agent.abort(event.reason)),
    onError: (event) => liveCalls().get(event.callId)?.fail(event.error),
  };
  const hooks = Object.entries(listeners).map(([name, listen]) => [name, guarded(name, listen as Listen)] as const);
  return whileTracing([...hooks, ...Object.entries({ executeLanguageModelCall, executeTool })]);
}

type Listen = (event: Named<CallEvent>) => void;

/** The one boundary of our listeners: deaf to events without a call id, as `ai` 6 sends them to the same registry. */
function guarded(name: string, listen: Listen): (event: CallEvent) => void {
  return (event) => {
    guard(name, () => (hasCallId(event) ? listen(event) : undefined));
  };
}

/**
 * The SDK looks its integrations' hooks up for each call, and copies and redacts every event for each hook that it finds. So
 * there are none while nobody traces.
 */
function whileTracing(hooks: readonly (readonly [name: string, hook: unknown])[]): PortkeyTelemetry {
  const telemetry = {};
  for (const [name, hook] of hooks) {
    Object.defineProperty(telemetry, name, { get: () => (isTracing() ? hook : undefined), enumerable: true });
  }
  return telemetry;
}

/** Hears of what belongs to an agent's call. */
function ofAgent<E extends CallEvent>(fn: (agent: AgentCall, event: E) => void): (event: E) => void {
  return (event) => {
    const agent = agentCall(event);
    if (agent !== undefined) fn(agent, event);
  };
}

function hasCallId<E extends CallEvent>(event: E): event is Named<E> {
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
  const told = fieldsOf(runtimeContext) as PortkeyMetadata;
  return Object.keys(told).length === 0 ? parent : setPortkeyMetadata(parent, told);
}

function executeLanguageModelCall<T>(options: LanguageModelCallEvent & Execute<T>): Promise<T> {
  return followCall(options.execute, () => startModelCall(options));
}

function startModelCall(event: LanguageModelCallEvent): StartedCall | undefined {
  if (!hasCallId(event)) return undefined;
  // A second registration of ours wraps the same call.
  if (executingCall(context.active())?.callId === event.callId) return undefined;
  return new ModelCall(event, agentCall(event));
}

function executeTool<T>(options: ToolExecutionEvent & Execute<T>): Promise<T> {
  return followCall(options.execute, () => startTool(options, agentCall(options)));
}
