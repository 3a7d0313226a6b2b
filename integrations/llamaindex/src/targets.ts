import { type Around, around, guard, isPatched, type Patches } from '@portkey-otel/core/instrument';
import { runStreamTrace, setupTrace } from './agents.ts';
import type { ModelTracing } from './chat.ts';
import { type Class, seeEmbeddings, seeLlms, seeTools } from './construction.ts';
import { chatAgentTrace, engineTrace, prepareTrace, stepTrace } from './engines.ts';
import { execTrace } from './exec.ts';
import { traceEmbeddingModel, traceLlm } from './models.ts';
import { pipelineTrace } from './pipeline.ts';
import { retrievalTrace } from './retrieval.ts';
import { isRecord, type UnknownRecord } from './shapes.ts';
import { agentToolTrace, toolTrace } from './tool.ts';

/** The exports of one copy of a package of the framework. */
export type Namespace = { readonly [name: string]: unknown };

/** A method of an exported class, or `static` one of the class itself, and what becomes of it. */
type Row = readonly [Class: string, method: string, first: Around, ...traces: readonly Around[]];

/** Traces what one copy of `llamaindex` has. Returns what it has not. */
export function traceFramework(copy: Namespace, tracing: ModelTracing): string[] {
  const { patches } = tracing;
  const meetModels = prepareTrace((self: UnknownRecord) => traceHeldModels(self, tracing));
  const meetStores = prepareTrace((self: UnknownRecord) => traceStores(self, patches));
  const meetPostprocessors = prepareTrace((self: UnknownRecord) => tracePostprocessors(self, patches));
  return [
    ...traceConstructors(copy, tracing),
    ...traceMethods(copy, patches, [
      ['BaseLLM', 'exec', execTrace(patches), prepareTrace((llm: object) => traceLlm(llm, tracing))],
      ['BaseLLM', 'complete', prepareTrace((llm: object) => traceLlm(llm, tracing))],
      ['BaseEmbedding', 'getTextEmbeddingsBatch', prepareTrace((model: object) => traceEmbeddingModel(model, tracing))],
      ['BaseRetriever', 'retrieve', retrievalTrace],
      ['BaseQueryEngine', 'query', engineTrace],
      ['BaseSynthesizer', 'synthesize', stepTrace('synthesize'), meetModels],
      ['ContextChatEngine', 'chat', engineTrace, meetModels],
      ['SimpleChatEngine', 'chat', engineTrace, meetModels],
      ['CondenseQuestionChatEngine', 'chat', engineTrace, meetModels],
      ['AgentRunner', 'chat', chatAgentTrace, meetModels],
      ['QueryEngineTool', 'call', toolTrace()],
      ['RetrieverQueryEngine', 'applyNodePostprocessors', meetPostprocessors],
      ['DefaultContextGenerator', 'applyNodePostprocessors', meetPostprocessors],
      ['VectorIndexRetriever', '_retrieve', meetStores],
      ['VectorStoreIndex', 'insertNodes', stepTrace('insert'), meetStores],
      ['VectorStoreIndex', 'static fromDocuments', stepTrace('index')],
      ['SummaryIndex', 'static fromDocuments', stepTrace('index')],
      ['KeywordTableIndex', 'static fromDocuments', stepTrace('index')],
      ['IngestionPipeline', 'run', pipelineTrace, meetStores],
    ]),
  ];
}

/** Traces what one copy of `@llamaindex/workflow` has. Returns what it has not. */
export function traceWorkflows(copy: Namespace, tracing: ModelTracing): string[] {
  const stop = copy.stopAgentEvent as { include?(event: unknown): boolean } | undefined;
  return traceMethods(copy, tracing.patches, [
    ['AgentWorkflow', 'runStream', runStreamTrace],
    ['AgentWorkflow', 'setupWorkflowSteps', setupTrace((event) => stop?.include?.(event) === true)],
    ['AgentWorkflow', 'callTool', agentToolTrace],
    ['FunctionAgent', 'takeStep', prepareTrace((self: UnknownRecord) => traceHeldModels(self, tracing))],
  ]);
}

/** The later of two traces is the outer one. */
function traceMethods(copy: Namespace, patches: Patches, rows: readonly Row[]): string[] {
  const missing: string[] = [];
  for (const [name, method, ...traces] of rows) {
    const Class = classOf(copy, name);
    const isStatic = method.startsWith('static ');
    const all = traces.reduce(outside);
    const done =
      Class !== undefined &&
      guard(
        `patch ${name}.${method}`,
        () => patches.method(isStatic ? Class : Class.prototype, method.replace('static ', ''), all),
        false,
      );
    if (!done) missing.push(`${name}.${method}`);
  }
  return missing;
}

const outside = (inner: Around, outer: Around): Around =>
  around<object, unknown[]>((self, args, call) =>
    outer(self as never, args as never, (given = args, on = self) =>
      inner(on as never, given as never, (last = given, at = on) => call(last, at)),
    ),
  );

function traceConstructors(copy: Namespace, tracing: ModelTracing): string[] {
  const { patches } = tracing;
  const base = classOf(copy, 'BaseLLM');
  // Once for each copy: the same classes may come from more than one module of it.
  if (base !== undefined && isPatched((base.prototype as UnknownRecord).exec)) return [];
  const rows = [
    ['ToolCallLLM', (Class: Class) => seeLlms(Class, tracing)],
    ['BaseEmbedding', (Class: Class) => seeEmbeddings(Class, tracing)],
    ['FunctionTool', (Class: Class) => seeTools(Class, patches)],
  ] as const;
  if (isRecord(copy.Settings)) traceSettings(copy.Settings, tracing);
  return rows.flatMap(([name, see]) => {
    const Class = classOf(copy, name);
    if (Class === undefined) return [name];
    guard(`patch ${name}`, () => see(Class), undefined);
    return [];
  });
}

/** Models that the application sets, of whatever class. The accessors are those of the settings' class. */
function traceSettings(settings: object, tracing: ModelTracing): void {
  const holder = Object.getPrototypeOf(settings) as object;
  for (const name of ['llm', 'embedModel']) {
    const accessor = Object.getOwnPropertyDescriptor(holder, name);
    if (!accessor?.set) continue;
    tracing.patches.property(holder, name, {
      ...accessor,
      set(model: object) {
        guard(`llamaindex Settings.${name}`, () => traceHeldModels({ [name]: model }, tracing), undefined);
        accessor.set?.call(this, model);
      },
    });
  }
}

function traceHeldModels(holder: UnknownRecord, tracing: ModelTracing): void {
  for (const llm of [holder.llm, holder.chatModel]) if (isRecord(llm)) traceLlm(llm, tracing);
  if (typeof holder.embedModel === 'function') traceEmbeddingModel(holder.embedModel, tracing);
}

function traceStores(holder: UnknownRecord, patches: Patches): void {
  const stores = holder.vectorStores ?? (isRecord(holder.index) ? holder.index.vectorStores : undefined);
  for (const store of isRecord(stores) ? Object.values(stores) : []) {
    if (!isRecord(store)) continue;
    patches.inherited(store, 'query', stepTrace('query'));
    patches.inherited(store, 'add', stepTrace('add'));
  }
}

function tracePostprocessors(holder: UnknownRecord, patches: Patches): void {
  for (const postprocessor of Array.isArray(holder.nodePostprocessors) ? holder.nodePostprocessors : []) {
    if (isRecord(postprocessor)) patches.inherited(postprocessor, 'postprocessNodes', stepTrace('postprocess'));
  }
}

function classOf(copy: Namespace, name: string): Class | undefined {
  const value = copy[name];
  return typeof value === 'function' && isRecord(value.prototype) ? (value as unknown as Class) : undefined;
}
