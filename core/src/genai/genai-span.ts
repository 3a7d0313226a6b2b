import type { ChatMessage, MessagePart, OutputMessage, ToolDefinition } from './messages.ts';
import type { Attributes } from './span.ts';
import type { Usage } from './usage.ts';

/** Who is billed in a trace; `undefined` on tools, HTTP and the rest (`portkey.span.role`). */
export type SpanRole = 'billable' | 'rollup' | 'duplicate' | 'failed';

/** A cost that came on the span. `provider`: from the provider's own response; `emitter`: an instrumentation's own sum. */
export interface ReportedCost {
  readonly usd: number;
  readonly source: 'provider' | 'custom' | 'table' | 'emitter';
}

/** What decides the price of a call beside model, time and usage. All as the response says, else as the request says. */
export interface PricingContext {
  /** OpenAI's `service_tier` and its like: `flex`, `priority`, `standard`, … */
  readonly serviceTier?: string | undefined;
  /** Sent through a batch API, which most providers sell at half price. */
  readonly batch?: boolean | undefined;
  /** Anthropic's `speed`: `fast`. */
  readonly speed?: string | undefined;
  /** Where the model ran, as the cloud names it. */
  readonly region?: string | undefined;
  /** Azure's: `global`, `data-zone`, `regional`. */
  readonly deploymentType?: string | undefined;
  /** Of a web search: `low`, `medium`, `high`. */
  readonly searchContextSize?: string | undefined;
  /** Of made images, such as `1024x1024`. */
  readonly imageSize?: string | undefined;
  /** Of made images, such as `hd`. */
  readonly imageQuality?: string | undefined;
}

/** One span in the vocabulary of the GenAI conventions, whatever library emitted it. */
export interface GenAiSpan {
  /** `gen_ai.operation.name`: `chat`, `embeddings`, `execute_tool`, `invoke_agent`, …, or the emitter's own word. */
  readonly operation: string;
  /** The span name by the conventions, `{operation} {model | tool | agent}`. */
  readonly name: string;
  /** Semantic-convention provider id, such as `openai`, `gcp.vertex_ai`. */
  readonly provider?: string | undefined;
  readonly requestModel?: string | undefined;
  readonly responseModel?: string | undefined;
  readonly responseId?: string | undefined;
  /** `gen_ai.conversation.id`: what makes calls of several traces one conversation. */
  readonly conversationId?: string | undefined;
  /** `user.id`: who is served. */
  readonly userId?: string | undefined;
  readonly agentName?: string | undefined;
  readonly toolName?: string | undefined;
  /** `gen_ai.response.finish_reasons`, one for each choice. */
  readonly finishReasons?: readonly string[] | undefined;
  /** `error.type`: an exception's name, an HTTP status, or the provider's code. */
  readonly errorType?: string | undefined;
  /** `undefined` when the span carries no count at all. */
  readonly usage?: Usage | undefined;
  readonly reportedCost?: ReportedCost | undefined;
  /** What decides the price beside model, time and usage. */
  readonly pricing?: PricingContext | undefined;
  readonly inputMessages?: readonly ChatMessage[] | undefined;
  readonly outputMessages?: readonly OutputMessage[] | undefined;
  readonly systemInstructions?: readonly MessagePart[] | undefined;
  /** Calls that give equal texts of definitions may share what these hold: not to be changed. */
  readonly toolDefinitions?: readonly ToolDefinition[] | undefined;
  /** The span opened a stream whose answer and counts the emitter reports on another span, maybe in a trace of its own. */
  readonly reportedApart?: true | undefined;
  /** Some content was cut off before it reached us. */
  readonly truncated?: true | undefined;
  /** The role that an earlier pass of ours wrote on the span: evidence for `assignRoles`, not its answer. */
  readonly writtenRole?: SpanRole | undefined;
  /** Dialects that the span speaks, the deciding one first. */
  readonly dialects: readonly string[];
  /**
   * Every other attribute, in GenAI names, without usage, cost and role: those depend on the whole trace and are written by
   * `writeSpan`. Keys that another field above replaces are gone.
   */
  readonly attributes: Attributes;
  /** Which rule decided each field; only with `explain: true`. */
  readonly explanation?: readonly Decision[] | undefined;
}

/** Which rule decided one field of a `GenAiSpan`. */
export interface Decision {
  /** Name of the field in `GenAiSpan`. */
  readonly field: string;
  /** Dialect and rule, such as `vercel-ai: ai.usage.inputTokenDetails`. */
  readonly rule: string;
  readonly value?: unknown;
  /** `documented`: the rule was read in documentation and was never seen in a capture. */
  readonly confidence?: 'captured' | 'documented' | 'inferred' | undefined;
}
