import { type Around, guard, Patches } from '@portkey-otel/core/instrument';
import type { ModelTracing } from './chat.ts';
import { chatTrace, completeTrace } from './chat.ts';
import { type EmbeddingModel, embeddingTrace } from './embeddings.ts';
import type { StreamUsage } from './open-call.ts';

/** How the object's streams tell their usage. */
export interface WrapOptions {
  /** As `instrumentLlamaIndex` has it. */
  readonly streamUsage?: StreamUsage | undefined;
}

/**
 * Traces one LLM object and nothing else: its own `chat()`, also below its `complete()` and `exec()`. Returns the same object.
 * Never throws. With `instrumentLlamaIndex()` there is no need for it, and no harm in it.
 */
export function wrapLLM<T extends object>(llm: T, options: WrapOptions = {}): T {
  const tracing = tracingOf(options);
  own(llm, 'chat', chatTrace(tracing), tracing);
  // The base class's complete() goes through chat(), another one may ask the provider by itself.
  if (holderOf(llm, 'complete') !== holderOf(llm, 'streamExec')) own(llm, 'complete', completeTrace(tracing), tracing);
  return llm;
}

/** Traces one embedding model and nothing else. Returns the same object. Never throws. */
export function wrapEmbedding<T extends object>(model: T, options: WrapOptions = {}): T {
  const tracing = tracingOf(options);
  const trace = embeddingTrace(tracing, model as EmbeddingModel);
  for (const name of ['getTextEmbedding', 'getTextEmbeddings', 'getImageEmbedding']) own(model, name, trace, tracing);
  return model;
}

function tracingOf({ streamUsage = 'known' }: WrapOptions): ModelTracing {
  return { patches: new Patches(), streamUsage };
}

/** The object's method, its own from now on. */
function own(object: object, name: string, trace: Around, { patches }: ModelTracing): void {
  guard(
    `wrap ${name}`,
    () => {
      const method = (object as Record<string, unknown>)[name];
      if (typeof method !== 'function') return;
      Object.defineProperty(object, name, {
        value: patches.wrap(method as never, trace),
        writable: true,
        enumerable: Object.hasOwn(object, name),
        configurable: true,
      });
    },
    undefined,
  );
}

function holderOf(object: object, name: string): object | null {
  let holder: object | null = object;
  while (holder !== null && !Object.hasOwn(holder, name)) holder = Object.getPrototypeOf(holder);
  return holder;
}
