import { context } from '@opentelemetry/api';
import { type Around, around, type Fields, fieldsOf, guard, ownerOf } from '@portkey-otel/core/instrument';
import { type Collector, MODEL_CALL } from './collector.ts';
import { useGatewayFetch } from './gateway-fetch.ts';
import type { SerializedLike } from './langchain.ts';
import type { LangChainCore } from './langchain-core.ts';
import type { CorePatches } from './patches.ts';
import type { SpanKinds } from './run-start.ts';
import { tracer } from './tracer.ts';

const BRIDGE = 'model bridge';
const LOST = 'spans of model calls are not active around their requests';

export interface ModelBridgeOptions {
  readonly spans: SpanKinds;
  readonly gatewayFetch: boolean;
}

/**
 * Makes a model call's own span the active one around its request. LangChain has no such place, so the methods that do the
 * request (`_generate`, `_streamResponseChunks`, `_streamChatModelEvents`) are wrapped in each model's class when it is first
 * used. The class, not the object: `bindTools` and `withConfig` make new objects.
 */
export function bridgeModels(patches: CorePatches, core: LangChainCore, options: ModelBridgeOptions): void {
  const seen = new WeakSet<object>();
  const first = (model: object) => {
    if (options.gatewayFetch && !seen.has(model)) useGatewayFetch(model);
    seen.add(model);
    const prototype = Object.getPrototypeOf(model) as object;
    const own = Object.hasOwn(model, '_generate') || Object.hasOwn(model, '_streamResponseChunks');
    if (seen.has(prototype) && !own) return;
    seen.add(prototype);
    for (const [owner, name, around] of requestMethods(model, options.spans)) patches.replace(owner, name, around);
  };
  const meet = (model: object) => guard(BRIDGE, () => first(model));
  const metFirst = around<object, unknown[]>((model, _, call) => {
    meet(model);
    return call();
  });
  const metInCall = around<object, unknown[]>((model, args, call) => {
    meet(model);
    return inCall(model, args, call);
  });
  for (const base of [core.BaseChatModel?.prototype, core.BaseLLM?.prototype]) {
    patches.replace(base, '_generateUncached', metInCall, LOST);
    patches.replace(base, '_streamIterator', metFirst, LOST);
    patches.replace(base, 'streamEvents', metFirst);
  }
}

/** As `bridgeModels`, for one object and the objects that its `withConfig` and `bindTools` make. */
export function bridgeModel(patches: CorePatches, model: object, { spans, gatewayFetch }: ModelBridgeOptions): void {
  if (gatewayFetch) useGatewayFetch(model);
  for (const [, name, around] of requestMethods(model, spans)) patches.own(model, name, around);
  patches.own(model, '_generateUncached', around<object, unknown[]>(inCall));
}

function requestMethods(model: object, spans: SpanKinds): [owner: object, name: string, around: Around][] {
  // Of the base class's own, LangChain tells by comparison whether a model has overridden the first two: they must stay.
  const base = ownerOf(model, '_generateUncached');
  const methods: [string, Around][] = [
    ['_generate', inRun],
    ['_streamResponseChunks', streamInRun],
    ['_streamChatModelEvents', eventsInRun(spans)],
  ];
  return methods.flatMap(([name, around]) => {
    const owner = ownerOf(model, name);
    return owner && (owner !== base || name === '_streamChatModelEvents') ? [[owner, name, around]] : [];
  });
}

/** Where LangChain hands no run manager on, the run is the one that this call began. */
function inCall(owner: object, args: unknown[], call: () => unknown): unknown {
  const started = args[3] as readonly { readonly runId: string }[] | undefined;
  const of: Collector = { owner, runIds: started?.map(({ runId }) => runId) ?? [] };
  return context.with(context.active().setValue(MODEL_CALL, of), () => call());
}

const inRun = around<object, unknown[]>((model, args, call) => {
  const run = guard(BRIDGE, () => tracer().runs.get(runIdOf(model, args[2]))?.context);
  return run ? context.with(run, () => call()) : call();
});

const streamInRun = around<object, unknown[]>((model, args, call) => {
  const runId = guard(BRIDGE, () => runIdOf(model, args[2]));
  const stream = call();
  return runId === undefined ? stream : bind(runId, stream, args[1]);
});

/** Outside of any run, `model.streamEvents()` emits no callbacks at all: the call is told here. */
function eventsInRun(kinds: SpanKinds): Around {
  return around<object, unknown[]>((model, args, call) => {
    const told = guard(BRIDGE, () => runIdOf(model, args[2]));
    const isAlone = told === undefined && kinds.model !== false;
    const runId = isAlone ? guard(BRIDGE, () => startAlone(model, args[0], args[1], kinds)) : told;
    const stream = call();
    return runId === undefined ? stream : bind(runId, stream, args[1], isAlone);
  });
}

/** What a chat model tells about itself, as LangChain's own callbacks would ask it. */
interface ModelLike {
  toJSON?(): SerializedLike;
  invocationParams?(options: unknown): Fields;
  getLsParams?(options: unknown): Fields;
}

let alone = 0;

function startAlone(model: ModelLike, input: unknown, options: unknown, kinds: SpanKinds): string {
  alone += 1;
  const runId = `streamEvents-${alone}`;
  tracer().startModel({
    runId,
    parentId: undefined,
    name: undefined,
    tags: [],
    metadata: model.getLsParams?.(options) ?? {},
    invocationParams: model.invocationParams?.(options) ?? {},
    serialized: model.toJSON?.(),
    input: input as readonly unknown[],
    operation: 'chat',
    kinds,
  });
  return runId;
}

function bind(runId: string, stream: unknown, options: unknown, isAlone = false): unknown {
  const signal = fieldsOf(options).signal as AbortSignal | undefined;
  return guard(
    BRIDGE,
    () => tracer().bindModelStream(runId, stream as AsyncIterable<unknown>, signal, isAlone),
    stream,
  );
}

/** From the run manager; where LangChain hands none on, from the call that is going on. */
function runIdOf(model: object, runManager: unknown): string | undefined {
  const { runId } = (runManager ?? {}) as { runId?: string };
  if (runId !== undefined) return tracer().runs.has(runId) ? runId : undefined;
  const call = context.active().getValue(MODEL_CALL) as Collector | undefined;
  return call?.owner === model ? call.runIds.find((id) => tracer().runs.has(id)) : undefined;
}
