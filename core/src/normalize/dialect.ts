import type { PricingContext, ReportedCost, SpanRole } from '../genai/genai-span.ts';
import type { ChatMessage, MessagePart, OutputMessage, ToolDefinition } from '../genai/messages.ts';
import type { Forms } from './forms.ts';
import type { SpanReader } from './span-reader.ts';
import type { UsageClaim } from './usage.ts';

/**
 * Each reads one field of a `GenAiSpan` through a `SpanReader`, returns `undefined` for "not known", never throws and changes
 * nothing.
 */
export interface FieldReaders {
  operation?(span: SpanReader): string | undefined;
  /** Where the conventions' word on the span is known to be wrong: what it is in truth. */
  trueOperation?(span: SpanReader): string | undefined;
  /** `null`: what is written in its place is known to be something else. */
  provider?(span: SpanReader): string | null | undefined;
  /** `null`: what is written there is known to be something else, so the model is not known. */
  requestModel?(span: SpanReader): string | null | undefined;
  /** `null`: likewise. */
  responseModel?(span: SpanReader): string | null | undefined;
  responseId?(span: SpanReader): string | undefined;
  conversationId?(span: SpanReader): string | undefined;
  userId?(span: SpanReader): string | undefined;
  agentName?(span: SpanReader): string | undefined;
  toolName?(span: SpanReader): string | undefined;
  errorType?(span: SpanReader): string | undefined;
  finishReasons?(span: SpanReader): readonly string[] | undefined;
  usage?(span: SpanReader): UsageClaim | undefined;
  reportedCost?(span: SpanReader): ReportedCost | undefined;
  pricing?(span: SpanReader): PricingContext | undefined;
  inputMessages?(span: SpanReader): ChatMessage[] | undefined;
  outputMessages?(span: SpanReader): OutputMessage[] | undefined;
  systemInstructions?(span: SpanReader): MessagePart[] | undefined;
  toolDefinitions?(span: SpanReader): ToolDefinition[] | undefined;
  /** The span opened a stream; what came of it, the emitter writes on another span. */
  reportedApart?(span: SpanReader): true | undefined;
  /** What an earlier pass of ours found out, and wrote on the span. */
  writtenRole?(span: SpanReader): SpanRole | undefined;
  truncated?(span: SpanReader): true | undefined;
  dialects?(span: SpanReader): readonly string[] | undefined;
  /** Attributes of the conventions that take more than a rename. */
  extra?(span: SpanReader): Readonly<Record<string, unknown>> | undefined;
}

export type DialectField = keyof FieldReaders;

/**
 * How one family of emitters writes its spans. A span may speak several dialects at once: for each field, the first dialect in
 * the list that the span speaks and that knows an answer decides it.
 */
export interface Dialect extends FieldReaders {
  readonly name: string;
  /** A span with an attribute that begins so speaks the dialect. */
  readonly prefixes: readonly string[];
  /** A span of one of these scopes speaks the dialect. One ending in `*` is a beginning. */
  readonly scopes?: readonly string[];
  /** A span whose name begins so, of a scope without other evidence, speaks the dialect. */
  readonly spanNames?: readonly string[];
  /** Fields that it decides only where no other dialect does. */
  readonly yields?: readonly DialectField[];
  /** The conventions' own names, which many emitters speak beside their own. */
  readonly general?: true;
  /** Read in documentation or another reader's source, never seen in a capture. */
  readonly documented?: true;
  /** The emitter's attribute → the attribute of the conventions. The conventions' own name wins where both are there. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What the functions below read, or what is worth nothing: gone from the result. A name ending in `*` is a beginning. */
  readonly consumed?: readonly string[];

  /** Spellings of messages and counts that come with it, to be read on spans of every dialect. */
  readonly forms?: readonly Forms[];
}
