import { BaseCallbackHandler, type BaseCallbackHandlerInput } from '@langchain/core/callbacks/base';
import { type Fields, fieldsOf, guard } from '@portkey-otel/core/instrument';
import type { GenerationLike, LlmResultLike, SerializedLike } from './langchain.ts';
import type { RunStart, SpanKinds } from './run-start.ts';
import { type Tracer, tracer } from './tracer.ts';

/** LangChain's own options of a handler, and which spans it makes. */
export interface PortkeyCallbackHandlerOptions extends BaseCallbackHandlerInput {
  /** Kinds of span to leave out. Default: all are made. */
  readonly spans?: SpanKinds | undefined;
}

export const HANDLER_NAME = 'portkey_callback_handler';

/** The one boundary of the callbacks: LangChain would warn of a handler that throws, at every call. */
const quietly = (fn: () => void) => guard('callback of a run', fn);

type Tags = readonly string[] | undefined;
/** In the order of the running code; the declared one has `runType` and `parentRunId` exchanged. */
type ChainStartArguments = [
  chain: SerializedLike,
  inputs: unknown,
  runId: string,
  parentId?: string,
  tags?: Tags,
  metadata?: Fields,
  runType?: string,
  runName?: string,
];
type StartArguments<T, I> = [
  component: T,
  input: I,
  runId: string,
  parentId?: string,
  tags?: Tags,
  metadata?: Fields,
  runName?: string,
  toolCallId?: string,
];
type ModelStartArguments = [
  model: SerializedLike,
  input: readonly unknown[],
  runId: string,
  parentId?: string,
  extra?: Fields,
  tags?: Tags,
  metadata?: Fields,
  runName?: string,
];
type ModelEndArguments = [result: LlmResultLike, runId: string, parentId?: string, tags?: Tags, extra?: Fields];
type TokenArguments = [
  token: string,
  index: unknown,
  runId: string,
  parentId?: string,
  tags?: Tags,
  fields?: { readonly chunk?: GenerationLike },
];

/**
 * A callback handler that makes GenAI spans of LangChain's runs. `instrumentLangChain()` puts it everywhere and does more
 * (active spans in tools and models, trace headers, embeddings); passed by hand it gives the tree alone. Never throws.
 */
export class PortkeyCallbackHandler extends BaseCallbackHandler {
  override readonly name = HANDLER_NAME;
  /** Runs in the caller's own turn, where the application's span is still the active one. */
  override awaitHandlers = true;
  readonly spans: SpanKinds;
  readonly #tracer: Tracer = tracer();

  constructor(options: PortkeyCallbackHandlerOptions = {}) {
    super(options);
    this.spans = options.spans ?? {};
    this.awaitHandlers = true;
  }

  override handleChatModelStart(...given: unknown[]): void {
    quietly(() => {
      const [serialized, messages, ...rest] = given as ModelStartArguments;
      const [input] = messages as readonly (readonly unknown[])[];
      this.#startModel('chat', serialized, input ?? [], rest);
    });
  }

  override handleLLMStart(...given: unknown[]): void {
    quietly(() => {
      const [serialized, prompts, ...rest] = given as ModelStartArguments;
      this.#startModel('text_completion', serialized, prompts, rest);
    });
  }

  override handleLLMNewToken(...given: unknown[]): void {
    const [, , runId, , , fields] = given as TokenArguments;
    // A hit in LangChain's cache comes as a token without a chunk.
    const chunk = fields?.chunk;
    if (chunk) quietly(() => this.#tracer.chunk(runId, chunk));
  }

  override handleLLMEnd(...given: unknown[]): void {
    const [result, runId, , , extra] = given as ModelEndArguments;
    quietly(() => this.#tracer.endModel(runId, result, extra?.cached === true));
  }

  override handleChainStart(...given: unknown[]): void {
    quietly(() => {
      const [chain, inputs, runId, parentId, tags, metadata, runType, name] = given as ChainStartArguments;
      const start = this.#start(runId, parentId, tags, metadata, name);
      this.#tracer.startChain({ ...start, id: chain?.id ?? [], inputs, runType });
    });
  }

  override handleChainEnd(...[outputs, runId]: [outputs: unknown, runId: string, ...unknown[]]): void {
    quietly(() => this.#tracer.endChain(runId, outputs));
  }

  override handleToolStart(...given: unknown[]): void {
    quietly(() => {
      const [tool, input, runId, parentId, tags, metadata, name, callId] = given as StartArguments<
        SerializedLike,
        string
      >;
      const start = this.#start(runId, parentId, tags, metadata, name ?? tool?.id?.at(-1));
      this.#tracer.startTool({ ...start, input, callId });
    });
  }

  override handleToolEnd(output: unknown, runId: string): void {
    quietly(() => this.#tracer.endTool(runId, output));
  }

  override handleRetrieverStart(...given: unknown[]): void {
    quietly(() => {
      const [, query, runId, parentId, tags, metadata, name] = given as StartArguments<SerializedLike, string>;
      this.#tracer.startRetrieval({ ...this.#start(runId, parentId, tags, metadata, name), query });
    });
  }

  override handleRetrieverEnd(documents: unknown, runId: string): void {
    quietly(() => this.#tracer.endRetrieval(runId, documents));
  }

  override handleLLMError(error: unknown, runId: string): void {
    this.#fail(error, runId);
  }

  override handleChainError(error: unknown, runId: string): void {
    this.#fail(error, runId);
  }

  override handleToolError(error: unknown, runId: string): void {
    this.#fail(error, runId);
  }

  override handleRetrieverError(error: unknown, runId: string): void {
    this.#fail(error, runId);
  }

  #fail(error: unknown, runId: string): void {
    quietly(() => this.#tracer.fail(runId, error));
  }

  #startModel(
    operation: 'chat' | 'text_completion',
    serialized: SerializedLike,
    input: readonly unknown[],
    [runId, parentId, extra, tags, metadata, name]: [string, string?, Fields?, Tags?, Fields?, string?],
  ): void {
    const start = this.#start(runId, parentId, tags, metadata, name);
    const invocationParams = fieldsOf(extra?.invocation_params);
    this.#tracer.startModel({ ...start, serialized, input, invocationParams, operation });
  }

  #start(
    runId: string,
    parentId: string | undefined,
    tags: Tags,
    metadata: Fields | undefined,
    name: string | undefined,
  ): RunStart {
    return { runId, parentId, name, tags: tags ?? [], metadata: metadata ?? {}, kinds: this.spans };
  }
}
