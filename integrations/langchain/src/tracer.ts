import { type Context, context, createContextKey, type Span, trace } from '@opentelemetry/api';
import {
  bindAsyncIterable,
  createInstrumentation,
  type Fields,
  fieldsOf,
  guard,
  type ModelCallResult,
  numberOf,
  type Operation,
  parsedJson,
  settings,
  slot,
  textOf,
} from '@portkey-otel/core/instrument';
import { inputMessagesOf, outputMessagesOf } from './chain-content.ts';
import { isControlFlow, normalizedError } from './failures.ts';
import type { GenerationLike, LlmResultLike } from './langchain.ts';
import { messageOf } from './messages.ts';
import { conversationAttributes, type ModelRun, modelRequest, modelResult } from './model-call.ts';
import { type ModelEvent, PartialAnswer } from './partial-answer.ts';
import { documentsOf } from './retrieval.ts';
import { activeRunId, type Run, type RunKind, Runs } from './runs.ts';
import { SCOPE } from './scope.ts';

/** Which kinds of span are made; a kind that is off hands its children to the span above. Default: all of them. */
export interface SpanKinds {
  readonly model?: boolean | undefined;
  readonly tool?: boolean | undefined;
  readonly retrieval?: boolean | undefined;
  readonly embeddings?: boolean | undefined;
  readonly agent?: boolean | undefined;
  /** Graphs, and chains that nothing is above. */
  readonly workflow?: boolean | undefined;
  /** Nodes of a graph; those of `createAgent` are never shown. */
  readonly node?: boolean | undefined;
}

/** One run as LangChain tells its start. */
export interface RunStart {
  readonly runId: string;
  readonly parentId: string | undefined;
  readonly name: string | undefined;
  readonly tags: readonly string[];
  readonly metadata: Fields;
  readonly kinds: SpanKinds;
}

export interface ChainStart extends RunStart {
  readonly id: readonly string[];
  readonly runType: string | undefined;
  readonly inputs: unknown;
}

export interface ModelStart extends RunStart, ModelRun {
  /** The chat's messages, or a text model's prompt. */
  readonly input: readonly unknown[];
  readonly operation: 'chat' | 'text_completion';
}

/** Collects the ids of the runs that start below: of a model call, or of a stream. */
export interface Collector {
  readonly owner?: object | undefined;
  readonly runIds: string[];
}
export const MODEL_CALL = createContextKey('portkey-otel.langchain.model-call');
export const STREAM = createContextKey('portkey-otel.langchain.stream');

const { startAgent, startModelCall, startRetrieval, startStep, startTool, startWorkflow } =
  createInstrumentation(SCOPE);

/** Turns LangChain's runs into spans: one for the process, whatever handlers and bridges tell it. */
export class Tracer {
  readonly runs = new Runs();

  startModel(start: ModelStart): void {
    this.#begin(start, start.kinds.model, (parent) => ({
      kind: 'model',
      answer: new PartialAnswer(),
      operation: startModelCall({
        ...modelRequest(start),
        operation: start.operation,
        parent,
        inputMessages: () => start.input.map(messageOf),
      }),
    }));
  }

  /** A chunk of a stream arrived. Telling the same one twice does no harm. */
  chunk(runId: string, chunk: GenerationLike | ModelEvent): void {
    const run = this.runs.get(runId);
    if (run?.kind !== 'model') return;
    if (run.answer.isEmpty) run.operation.span.setAttribute('gen_ai.request.stream', true);
    if (run.answer.add(chunk)) run.operation.chunk();
  }

  endModel(runId: string, result: LlmResultLike, cached: boolean): void {
    const run = this.runs.take(runId);
    if (run?.kind === 'model') run.operation.end(modelResult(result, cached));
  }

  startTool(start: RunStart & { input: string; callId: string | undefined }): void {
    this.#begin(start, start.kinds.tool, (parent) => ({
      kind: 'tool',
      operation: startTool({
        name: start.name ?? 'tool',
        callId: start.callId,
        arguments: () => parsedJson(start.input),
        attributes: conversationAttributes(start.metadata),
        parent,
      }),
    }));
  }

  endTool(runId: string, output: unknown): void {
    const run = this.runs.take(runId);
    if (run?.kind !== 'tool') return;
    const { tool_call_id: callId, content } = fieldsOf(output);
    // Older versions tell the call's id only here.
    if (typeof callId === 'string') run.operation.span.setAttribute('gen_ai.tool.call.id', callId);
    run.operation.end({ result: () => parsedJson(callId === undefined ? output : content) });
  }

  startRetrieval(start: RunStart & { query: string }): void {
    this.#begin(start, start.kinds.retrieval, (parent) => ({
      kind: 'retrieval',
      operation: startRetrieval({
        dataSourceId: textOf(start.metadata, 'data_source_id') ?? start.name,
        query: () => start.query,
        attributes: conversationAttributes(start.metadata),
        parent,
      }),
    }));
  }

  endRetrieval(runId: string, documents: unknown): void {
    const run = this.runs.take(runId);
    if (run?.kind === 'retrieval') run.operation.end({ documents: () => documentsOf(documents) });
  }

  startChain(start: ChainStart): void {
    const kind = chainKind(start, this.runs.get(parentIdOf(start))?.kind, graphOf(start));
    this.#begin(start, kind !== 'hidden' && start.kinds[kind], (parent) => {
      const { metadata, name = start.id.at(-1) ?? 'chain' } = start;
      if (kind === 'node') {
        return { kind, operation: startNode(name, metadata, parent) };
      }
      const input = {
        name,
        parent,
        inputMessages: () => inputMessagesOf(start.inputs),
        attributes: conversationAttributes(metadata),
      };
      if (kind === 'agent') return { kind, operation: startAgent(input) };
      return { kind: 'workflow', operation: startWorkflow(input) };
    });
  }

  endChain(runId: string, outputs: unknown): void {
    const run = this.runs.take(runId);
    if (run?.kind === 'agent' || run?.kind === 'workflow') {
      run.operation.end({ outputMessages: () => outputMessagesOf(outputs) });
    } else run?.operation?.abandon();
  }

  fail(runId: string, error: unknown): void {
    const shown = this.runs.shown(runId);
    const run = this.runs.take(runId);
    if (isControlFlow(error)) {
      shown?.operation?.span.setAttribute('langgraph.control_flow', (error as Error).name);
      run?.operation?.abandon();
    } else run?.operation?.fail(normalizedError(error), partialResult(run) as never);
  }

  /** Ends a run whose reader went away, and all that is still open below it. */
  abandon(runId: string): void {
    for (const id of this.runs.tree(runId)) {
      const run = this.runs.take(id);
      run?.operation?.abandon(partialResult(run) as never);
    }
  }

  /**
   * The stream of a model's run: the same chunks, each pulled with the run's span active. Its end is told by LangChain; what
   * LangChain never tells (the reader broke off, or stopped reading) ends the run here. With `alone`, nothing is told at all.
   */
  bindModelStream<T>(runId: string, stream: AsyncIterable<T>, signal?: AbortSignal, alone = false): AsyncIterable<T> {
    const run = this.runs.get(runId);
    if (run?.kind !== 'model') return stream;
    run.operation.span.setAttribute('gen_ai.request.stream', true);
    return bindAsyncIterable(stream, this.#reader(runId, run.context, { alone }), {
      signal,
      onChunk: (chunk) => this.chunk(runId, chunk as GenerationLike),
    });
  }

  /** The stream of a chain, an agent or a graph: when its reader goes away, the runs that began with it end. */
  bindStream<T>(generator: AsyncGenerator<T>, { runIds }: Collector): AsyncGenerator<T> {
    const [runId = ''] = runIds;
    const leave = generator.return;
    let left = false;
    // LangGraph aborts what goes on when its reader leaves: the pull that then fails was not aborted by the application.
    generator.return = function (value) {
      left = true;
      return leave.call(this, value);
    };
    return bindAsyncIterable(generator, this.#reader(runId, context.active(), { left: () => left }));
  }

  #reader(
    runId: string,
    of: Context,
    { alone = false, left }: { alone?: boolean; left?: () => boolean },
  ): Operation<unknown> {
    const { runs } = this;
    const quietly = (fn: () => void) => guard('end of a stream', fn);
    return {
      span: trace.getSpan(of) as Span,
      context: of,
      run: (fn) => context.with(of, fn),
      end: () => alone && quietly(() => this.abandon(runId)),
      // Other errors LangChain tells by itself, with the run that threw.
      fail: (error) =>
        quietly(() => {
          if (left?.()) this.abandon(runId);
          else if (alone || fieldsOf(error).name === 'AbortError')
            for (const id of runs.tree(runId)) this.fail(id, error);
        }),
      abandon: () => quietly(() => this.abandon(runId)),
      get ended() {
        return !runs.has(runId);
      },
    };
  }

  #begin(start: RunStart, wanted: boolean | undefined, make: (parent: Context) => RunMade): void {
    if (settings().disabled || this.runs.has(start.runId)) return;
    const active = context.active();
    for (const key of [MODEL_CALL, STREAM]) (active.getValue(key) as Collector | undefined)?.runIds.push(start.runId);
    const parentId = parentIdOf(start);
    const parent = this.runs.parentContext(parentId, active);
    this.runs.add(start.runId, parentId, parent, wanted === false ? { kind: 'hidden' } : make(parent));
  }
}

/** A node of a graph: the conventions have no operation for it, so it is a plain span. */
function startNode(name: string, metadata: Fields, parent: Context): Operation<void> {
  const attributes = { 'langgraph.node': name, 'langgraph.step': numberOf(metadata, 'langgraph_step') };
  return startStep(`node ${name}`, { parent, attributes });
}

type RunMade = Parameters<Runs['add']>[3];

/** The tracer of the process: handlers made by hand and the bridge know of each other's runs. */
export function tracer(): Tracer {
  return slot('langchain.tracer', () => new Tracer());
}

/** Where LangChain's own context is not set up, it tells no parent to what is called without a config. */
function parentIdOf({ parentId }: RunStart): string | undefined {
  return parentId ?? activeRunId(context.active());
}

/** Never shown: what LangChain hides itself, what only passes values on, and the inside of an agent. */
function chainKind(start: ChainStart, above: RunKind | undefined, graph: GraphLike | undefined): Kind {
  const { id, tags, runType } = start;
  if (tags.includes('langsmith:hidden') || runType === 'prompt' || runType === 'parser') return 'hidden';
  if (id[0] === 'langgraph') return isAgent(start, graph) ? 'agent' : 'workflow';
  if (tags.some((tag) => tag.startsWith('graph:step:'))) return above === 'workflow' ? 'node' : 'hidden';
  return above === undefined ? 'workflow' : 'hidden';
}
type Kind = 'agent' | 'workflow' | 'node' | 'hidden';

/** A compiled graph. */
interface GraphLike {
  readonly nodes?: object | undefined;
  readonly config?: { readonly metadata?: Fields | undefined } | undefined;
}

/** The graph that this run is the first of; known where `stream()` is bridged, which `invoke()` goes through too. */
function graphOf({ id }: ChainStart): GraphLike | undefined {
  if (id[0] !== 'langgraph') return undefined;
  const stream = context.active().getValue(STREAM) as Collector | undefined;
  return stream?.runIds.length === 0 ? stream.owner : undefined;
}

const AGENT = 'langchain_create_agent';

function isAgent({ name, metadata }: ChainStart, graph: GraphLike | undefined): boolean {
  const own = graph?.config?.metadata?.ls_integration;
  if (own !== undefined) return own === AGENT;
  // The metadata go down to every graph below, so the name must be the agent's own.
  if (metadata.ls_integration === AGENT) return [undefined, name].includes(textOf(metadata, 'lc_agent_name'));
  // The first versions of createAgent tell nothing; it is known by its node.
  return metadata.ls_integration === undefined && 'model_request' in fieldsOf(graph?.nodes);
}

/** What a stream told before it broke off. */
function partialResult(run: Run): ModelCallResult | undefined {
  if (run.kind !== 'model' || run.answer.isEmpty) return undefined;
  return guard('answer', () => modelResult({ generations: [[run.answer.generation()]] }, false));
}
