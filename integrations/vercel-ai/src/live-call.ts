import type { Context } from '@opentelemetry/api';
import {
  type AgentResult,
  abortError,
  bounded,
  guard,
  type LateJson,
  type ModelCallOperation,
  type Operation,
  RepeatedContent,
  slot,
  type ToolResult,
  toJson,
} from '@portkey-otel/core/instrument';
import type { EndEvent, NamedStartEvent } from './ai-sdk.ts';
import { finishReason } from './finish-reason.ts';
import { instrumentation } from './instrumentation.ts';
import { promptMessages, systemInstructions } from './messages.ts';
import { outputMessages } from './model-answer.ts';
import { outliveRequest } from './outlive-request.ts';
import { recordableError } from './recordable-error.ts';

/** What is asked of the call that a user made, whatever its kind. */
export interface UserCall {
  /** `agent`: its model calls and tools have spans of their own; `single`: its span is the model call's. */
  readonly kind: 'agent' | 'single';
  /** The event that it started with: its settings hold for its model calls. */
  readonly start: NamedStartEvent;
  readonly operation: Operation<never>;
  end(event: EndEvent): void;
  fail(error: unknown): void;
}

const MAX_LIVE_CALLS = 10_000;

/** The user's calls that are going on, by the AI SDK's call id. Process-wide, since bundlers evaluate modules twice. */
export function liveCalls(): Map<string, UserCall> {
  return slot('vercel-ai.live-calls', () => new Map<string, UserCall>());
}

/** Remembers a call; beyond 10,000 the oldest is forgotten: a call that never ended. */
export function remember(call: UserCall): void {
  bounded(liveCalls(), MAX_LIVE_CALLS).set(call.start.callId, call);
}

/** Milliseconds after a stream was left in which the SDK may still say why, or try again. */
const AFTERMATH_MS = 500;

/**
 * A `generateText`, `streamText`, `generateObject` or `streamObject` from start to end. A streamed one whose reader goes away
 * hears nothing more from the SDK, so it ends itself when no model call and no tool has been open for a while.
 */
export class AgentCall implements UserCall {
  readonly kind = 'agent';
  readonly operation: Operation<AgentResult>;
  readonly start: NamedStartEvent;
  /** `streamText` and `streamObject`. */
  readonly streams: boolean;
  /** Milliseconds without any model call or tool after which a streamed call counts as left by its reader. */
  readonly idleMs: number;
  /** Tools that run, by tool call id. */
  readonly tools = new Map<string, Operation<ToolResult>>();
  /** What its model calls are told: each of them mostly what the one before was. */
  readonly messages = new RepeatedContent();
  readonly toolDefinitions = new RepeatedContent();
  /** The one model call of an object call. */
  step: ModelCallOperation | undefined;
  /** What that call sends, by identity. */
  stepPrompt: unknown;
  /** How the last model call failed; nothing while one is going on, or when it went well. */
  failure: unknown;
  readonly #left = new Set<(abort: unknown) => void>();
  #over: { readonly abort: unknown } | undefined;
  #open = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(start: NamedStartEvent, parent: Context, idleMs: number) {
    this.start = start;
    this.streams = start.operationId?.startsWith('ai.stream') === true;
    this.idleMs = idleMs;
    this.operation = instrumentation.startAgent({
      parent,
      startTimeMs: start.timestamp,
      name: start.functionId,
      provider: start.provider,
      requestModel: start.modelId,
      systemInstructions: () => systemInstructions(start.instructions ?? start.system),
      inputMessages: () => this.messages.json(promptMessages(start.prompt, start.messages)),
    });
    outliveRequest(this.operation.span, this.streams);
  }

  /** A model call or a tool begins. */
  opened(asksModel?: boolean): void {
    if (asksModel) this.failure = undefined;
    this.#open += 1;
    clearTimeout(this.#timer);
  }

  /** A model call or a tool is over; `left` when its reader went away. */
  closed(left = false): void {
    this.#open -= 1;
    if (this.#open > 0 || !this.streams || this.operation.ended) return;
    clearTimeout(this.#timer);
    const abandon = () => guard('stream', () => this.#abandon());
    this.#timer = setTimeout(abandon, left ? Math.min(AFTERMATH_MS, this.idleMs) : this.idleMs);
    (this.#timer as { unref?(): void }).unref?.();
  }

  /**
   * A model's stream was cancelled. Whether a signal did it the SDK says apart from that, through `onAbort`, a moment earlier
   * or later: `settle` is called once, with that abort, or with `undefined` when there is none.
   */
  whenLeft(settle: (abort: unknown) => void): void {
    if (this.#over) {
      settle(this.#over.abort);
      return;
    }
    const once = (abort: unknown) => {
      clearTimeout(timer);
      if (this.#left.delete(once)) settle(abort);
    };
    const timer = setTimeout(() => guard('stream', () => once(undefined)), 0);
    this.#left.add(once);
  }

  end(event: EndEvent): void {
    this.#close((operation) => operation.end());
    const result: AgentResult = { outputMessages: () => finalMessage(event) };
    // A stream with an `error` part ends like any other; its last reason tells.
    if (event.finishReason === 'error' && this.failure) this.operation.fail(this.failure, result);
    this.operation.end(result);
  }

  fail(error: unknown): void {
    // Where content is not recorded, the SDK hands telemetry an error of no kind in place of the real one.
    this.#fail(recordableError(error, this.start) === error ? error : (this.failure ?? error));
  }

  abort(reason: unknown): void {
    const error = abortError(reason);
    this.#fail(error, error);
  }

  #fail(error: unknown, abort?: unknown): void {
    this.#close((operation) => operation.fail(error), abort);
    this.operation.fail(error);
  }

  /** A reader need not stay after an error. */
  #abandon(): void {
    if (this.failure) this.#fail(this.failure);
    this.#close((operation) => operation.abandon());
    this.operation.abandon();
  }

  /** Nothing below outlives the call. */
  #close(close: (operation: Operation<never>) => void, abort?: unknown): void {
    this.#over ??= { abort };
    clearTimeout(this.#timer);
    liveCalls().delete(this.start.callId);
    for (const settle of this.#left) settle(abort);
    if (this.step) close(this.step);
    for (const tool of this.tools.values()) tool.abandon();
    this.tools.clear();
  }
}

/** What the user gets: the last step's content, or the object. */
function finalMessage(event: EndEvent): LateJson | undefined {
  const { object, finalStep } = event;
  const content =
    finalStep?.content ?? event.content ?? (object !== undefined && [{ type: 'text', text: toJson(object) }]);
  return outputMessages(content || undefined, finishReason(event.finishReason));
}
