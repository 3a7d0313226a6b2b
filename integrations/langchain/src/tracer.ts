import { type Context, context, type Span, trace } from '@opentelemetry/api';
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
import { chainKind } from './chain-kind.ts';
import { type Collector, MODEL_CALL, STREAM } from './collector.ts';
import { isControlFlow, normalizedError } from './failures.ts';
import type { GenerationLike, LlmResultLike } from './langchain.ts';
import { messageOf } from './messages.ts';
import { conversationAttributes, modelRequest, modelResult } from './model-call.ts';
import { type ModelEvent, PartialAnswer } from './partial-answer.ts';
import { documentsOf } from './retrieval.ts';
import type { ChainStart, ModelStart, RunStart } from './run-start.ts';
import { activeRunId, type Run, Runs } from './runs.ts';
import { SCOPE } from './scope.ts';

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
    const kind = chainKind(start, this.runs.get(parentIdOf(start))?.kind);
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

/** What a stream told before it broke off. */
function partialResult(run: Run): ModelCallResult | undefined {
  if (run.kind !== 'model' || run.answer.isEmpty) return undefined;
  return guard('answer', () => modelResult({ generations: [[run.answer.generation()]] }, false));
}
