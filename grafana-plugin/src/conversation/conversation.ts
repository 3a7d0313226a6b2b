import type {
  ChatMessage,
  EvaluationResult,
  MessagePart,
  OutputMessage,
  ToolDefinition,
  Usage,
} from '@portkey-otel/core';

/** Sums over model calls, each counted once. What is not known is counted beside the sums, never taken for 0. */
export interface Rollup {
  readonly calls: number;
  readonly errors: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
  readonly reasoningTokens: number;
  readonly costUsd: number;
  readonly cacheSavingsUsd: number;
  readonly unknownUsageCalls: number;
  readonly unknownCostCalls: number;
}

/** What the gateway said of a call. */
export interface GatewayFacts {
  readonly provider?: string | undefined;
  /** `hit`, `miss`, `disabled`, … */
  readonly cacheStatus?: string | undefined;
  /** −1: every attempt failed. */
  readonly retryCount?: number | undefined;
  readonly target?: string | undefined;
  readonly config?: string | undefined;
  readonly guardrailStatus?: string | undefined;
}

/** One call of a model. */
export interface Call {
  readonly traceId: string;
  readonly spanId: string;
  readonly operation: string;
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  /** Milliseconds since the Unix epoch. */
  readonly startMs: number;
  readonly durationMs: number;
  readonly timeToFirstTokenMs?: number | undefined;
  readonly usage?: Usage | undefined;
  readonly costUsd?: number | undefined;
  /** Why the cost of a billable call is not known. */
  readonly costUnknown?: string | undefined;
  /** The cost is at most `costUsd`. */
  readonly costUpperBound?: true | undefined;
  readonly cacheSavingsUsd?: number | undefined;
  readonly finishReasons: readonly string[];
  readonly error?: CallError | undefined;
  readonly gateway?: GatewayFacts | undefined;
  readonly evaluations: readonly EvaluationResult[];
  readonly request: CallRequest;
  readonly response: readonly OutputMessage[];
}

/** What was asked, as far as it is on the span. */
export interface CallRequest {
  readonly model?: string | undefined;
  readonly system: readonly MessagePart[];
  readonly messages: readonly ChatMessage[];
  readonly tools: readonly ToolDefinition[];
  readonly temperature?: number | undefined;
  readonly topP?: number | undefined;
  readonly maxTokens?: number | undefined;
}

export interface CallError {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
}

/** A tool as it ran, from its own span. */
export interface ToolRun {
  readonly traceId: string;
  readonly spanId: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly error?: CallError | undefined;
}

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reasoning'; readonly text: string }
  | ToolPart
  | MediaPart
  | { readonly kind: 'other'; readonly type: string; readonly value: unknown };

/** A tool call with its result, whichever messages or spans the two came in. */
export interface ToolPart {
  readonly kind: 'tool';
  readonly callId?: string | undefined;
  readonly name: string;
  readonly arguments?: unknown;
  /** `undefined`: not known, or not there yet. */
  readonly result?: unknown;
  readonly run?: ToolRun | undefined;
}

/** Never loaded: what it is and where it is. */
export interface MediaPart {
  readonly kind: 'media';
  readonly modality: string;
  readonly mimeType?: string | undefined;
  /** URI or file id. */
  readonly reference?: string | undefined;
  /** Of embedded content. */
  readonly bytes?: number | undefined;
}

export interface Message {
  /** Unique in the conversation and the same each time the same spans are read. */
  readonly id: string;
  readonly role: string;
  readonly name?: string | undefined;
  readonly parts: readonly Part[];
  readonly traceId: string;
  /** The call that sent or answered it. */
  readonly spanId: string;
  readonly timeMs: number;
  /** Only on what the model answered, also where it answered with an error. */
  readonly call?: Call | undefined;
  /** Something was cut off before it reached the store. */
  readonly truncated?: true | undefined;
}

/** A step of a turn in its tree. */
export interface Step {
  readonly kind: 'agent' | 'call' | 'tool' | 'retrieval' | 'attempt' | 'step';
  readonly traceId: string;
  readonly spanId: string;
  readonly name: string;
  readonly startMs: number;
  readonly durationMs: number;
  readonly error?: CallError | undefined;
  /** Of the step and all below it. */
  readonly rollup: Rollup;
  readonly call?: Call | undefined;
  readonly steps: readonly Step[];
}

/** Feedback as Portkey takes it: −10 to 10, with a weight. */
export interface Feedback {
  readonly traceId: string;
  readonly value: number;
  readonly weight?: number | undefined;
  readonly metadata?: { readonly [key: string]: unknown } | undefined;
}

/** One trace: what a user asked and all that was done to answer. */
export interface Turn {
  readonly traceId: string;
  readonly name: string;
  readonly service?: string | undefined;
  readonly userId?: string | undefined;
  readonly conversationId?: string | undefined;
  readonly startMs: number;
  readonly durationMs: number;
  readonly rollup: Rollup;
  readonly messages: readonly Message[];
  readonly steps: readonly Step[];
  readonly feedback: readonly Feedback[];
  /** Of the turn as a whole: those of a single call are with the call. */
  readonly evaluations: readonly EvaluationResult[];
}

/** What was said over one or many traces, in order. */
export interface Conversation {
  readonly turns: readonly Turn[];
  readonly rollup: Rollup;
}
