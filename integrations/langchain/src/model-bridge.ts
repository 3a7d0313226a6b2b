import { BaseChatModel } from '@langchain/core/language_models/chat_models';
import { BaseLLM } from '@langchain/core/language_models/llms';
import { context } from '@opentelemetry/api';
import { guard } from '@portkey-otel/core/otel';
import { type Fields, fieldsOf, type SerializedLike } from './langchain.ts';
import { type Method, ownerOf, type Patches } from './patches.ts';
import { type Collector, MODEL_CALL, type SpanKinds, tracer } from './tracer.ts';

const BRIDGE = 'bridge of a model';
const LOST = 'the span of a model call is not active around its request';

/**
 * Makes a model call's own span the active one around its request. LangChain has no such place, so the methods that do the
 * request (`_generate`, `_streamResponseChunks`, `_streamChatModelEvents`) are wrapped in each model's class when it is first
 * used. The class, not the object: `bindTools` and `withConfig` make new objects.
 */
export function bridgeModels(patches: Patches, kinds: SpanKinds): void {
  const seen = new WeakSet<object>();
  for (const base of [BaseChatModel.prototype, BaseLLM.prototype] as object[]) {
    patches.replace(
      base,
      '_generateUncached',
      (original) =>
        function (...args) {
          guard(BRIDGE, () => wrapClass(this, base), undefined);
          const started = args[3] as readonly { readonly runId: string }[] | undefined;
          const call: Collector = { owner: this, runIds: started?.map(({ runId }) => runId) ?? [] };
          return context.with(context.active().setValue(MODEL_CALL, call), () => original.apply(this, args));
        },
      LOST,
    );
    patches.replace(
      base,
      '_streamIterator',
      (original) =>
        function (...args) {
          guard(BRIDGE, () => wrapClass(this, base), undefined);
          return original.apply(this, args);
        },
      LOST,
    );
  }
  patches.replace(
    BaseChatModel.prototype,
    'streamEvents',
    (original) =>
      function (...args) {
        guard(BRIDGE, () => wrapClass(this, BaseChatModel.prototype), undefined);
        return original.apply(this, args);
      },
  );

  function wrapClass(model: object, base: object): void {
    const own = Object.hasOwn(model, '_generate') || Object.hasOwn(model, '_streamResponseChunks');
    const prototype = Object.getPrototypeOf(model) as object;
    if (seen.has(prototype) && !own) return;
    seen.add(prototype);
    wrap(model, '_generate', base, inRun);
    wrap(model, '_streamResponseChunks', base, streamInRun);
    // The default of the base class is wrapped too: the other two are told from it by comparison and must stay.
    const events = ownerOf(model, '_streamChatModelEvents');
    if (events) patches.replace(events, '_streamChatModelEvents', (original) => eventsInRun(original, kinds));
  }

  function wrap(model: object, name: string, base: object, make: (original: Method) => Method): void {
    const owner = ownerOf(model, name);
    if (owner && owner !== base) patches.replace(owner, name, make);
  }
}

function inRun(original: Method): Method {
  return function (...args) {
    const run = guard(BRIDGE, () => tracer().runs.get(runIdOf(this, args[2]))?.context, undefined);
    return run ? context.with(run, () => original.apply(this, args)) : original.apply(this, args);
  };
}

function streamInRun(original: Method): Method {
  return function (...args) {
    const runId = guard(BRIDGE, () => runIdOf(this, args[2]), undefined);
    const stream = original.apply(this, args);
    return runId === undefined ? stream : bind(runId, stream, args[1]);
  };
}

/** Outside of any run, `model.streamEvents()` emits no callbacks at all: the call is told here. */
function eventsInRun(original: Method, kinds: SpanKinds): Method {
  return function (...args) {
    const runId = guard(BRIDGE, () => runIdOf(this, args[2]), undefined);
    const alone =
      runId === undefined && kinds.model !== false
        ? guard(BRIDGE, () => startAlone(this, args[0], args[1], kinds), undefined)
        : undefined;
    const stream = original.apply(this, args);
    const id = runId ?? alone;
    return id === undefined ? stream : bind(id, stream, args[1], alone !== undefined);
  };
}

/** What a chat model tells about itself, as LangChain's own callbacks would ask it. */
interface ModelLike {
  toJSON?(): SerializedLike;
  invocationParams?(options: unknown): Fields;
  getLsParams?(options: unknown): Fields;
}

let told = 0;

function startAlone(model: ModelLike, input: unknown, options: unknown, kinds: SpanKinds): string {
  told += 1;
  const runId = `streamEvents-${told}`;
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

function bind(runId: string, stream: unknown, options: unknown, alone = false): unknown {
  const signal = fieldsOf(options).signal as AbortSignal | undefined;
  return guard(BRIDGE, () => tracer().bindModelStream(runId, stream as AsyncIterable<unknown>, signal, alone), stream);
}

/** From the run manager; where LangChain hands none on, from the call that is going on. */
function runIdOf(model: object, runManager: unknown): string | undefined {
  const { runId } = (runManager ?? {}) as { runId?: string };
  if (runId !== undefined) return tracer().runs.has(runId) ? runId : undefined;
  const call = context.active().getValue(MODEL_CALL) as Collector | undefined;
  return call?.owner === model ? call.runIds.find((id) => tracer().runs.has(id)) : undefined;
}
