import { context } from '@opentelemetry/api';
import { guard } from '@portkey-otel/core/otel';
import { useGatewayFetch } from './gateway-fetch.ts';
import { type Fields, fieldsOf, type SerializedLike } from './langchain.ts';
import type { LangChainCore } from './langchain-core.ts';
import { type Around, type Method, ownerOf, type Patches } from './patches.ts';
import { type Collector, MODEL_CALL, type SpanKinds, tracer } from './tracer.ts';

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
export function bridgeModels(patches: Patches, core: LangChainCore, options: ModelBridgeOptions): void {
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
  const wrapFirst: Around = (self, args, original) => {
    guard(BRIDGE, () => first(self), undefined);
    return original.apply(self, args);
  };
  for (const base of [core.BaseChatModel?.prototype, core.BaseLLM?.prototype]) {
    patches.replace(base, '_generateUncached', (self, args, original) => inCall(self, args, wrapFirst, original), LOST);
    patches.replace(base, '_streamIterator', wrapFirst, LOST);
    patches.replace(base, 'streamEvents', wrapFirst);
  }
}

/** As `bridgeModels`, for one object and the objects that its `withConfig` and `bindTools` make. */
export function bridgeModel(patches: Patches, model: object, { spans, gatewayFetch }: ModelBridgeOptions): void {
  if (gatewayFetch) useGatewayFetch(model);
  for (const [, name, around] of requestMethods(model, spans)) patches.own(model, name, around);
  patches.own(model, '_generateUncached', inCall);
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
function inCall(self: object, args: unknown[], next: Around | Method, original?: Method): unknown {
  const started = args[3] as readonly { readonly runId: string }[] | undefined;
  const call: Collector = { owner: self, runIds: started?.map(({ runId }) => runId) ?? [] };
  return context.with(context.active().setValue(MODEL_CALL, call), () =>
    original ? (next as Around)(self, args, original) : (next as Method).apply(self, args),
  );
}

const inRun: Around = (self, args, original) => {
  const run = guard(BRIDGE, () => tracer().runs.get(runIdOf(self, args[2]))?.context, undefined);
  return run ? context.with(run, () => original.apply(self, args)) : original.apply(self, args);
};

const streamInRun: Around = (self, args, original) => {
  const runId = guard(BRIDGE, () => runIdOf(self, args[2]), undefined);
  const stream = original.apply(self, args);
  return runId === undefined ? stream : bind(runId, stream, args[1]);
};

/** Outside of any run, `model.streamEvents()` emits no callbacks at all: the call is told here. */
function eventsInRun(kinds: SpanKinds): Around {
  return (self, args, original) => {
    const told = guard(BRIDGE, () => runIdOf(self, args[2]), undefined);
    const isAlone = told === undefined && kinds.model !== false;
    const runId = isAlone ? guard(BRIDGE, () => startAlone(self, args[0], args[1], kinds), undefined) : told;
    const stream = original.apply(self, args);
    return runId === undefined ? stream : bind(runId, stream, args[1], isAlone);
  };
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
