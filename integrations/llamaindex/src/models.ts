import { type Around, isPatched, sayOnce } from '@portkey-otel/core/instrument';
import { chatTrace, completeTrace, type ModelTracing } from './chat.ts';
import { type EmbeddingModel, embeddingTrace } from './embeddings.ts';
import { execTrace } from './exec.ts';

/**
 * Traces an LLM: what asks a provider, from an object or a class's prototype up to the framework's base class. The object
 * itself counts because the framework's decorators bind `chat` to it when it is made, which may have been before us.
 */
export function traceLlm(llm: object, tracing: ModelTracing): void {
  for (const holder of chain(llm)) {
    // BaseLLM: its complete() goes through chat(), its exec() is more than one call.
    if (Object.hasOwn(holder, 'streamExec')) {
      if (!isPatched((holder as { exec?: unknown }).exec)) sayOtherCopy();
      tracing.patches.method(holder, 'exec', execTrace(tracing.patches));
      return;
    }
    tracing.patches.method(holder, 'chat', chatTrace(tracing));
    tracing.patches.method(holder, 'complete', completeTrace(tracing));
  }
}

/** As `traceLlm`, for an embedding model. */
export function traceEmbeddingModel(model: object, tracing: ModelTracing): void {
  traceEmbeddingClass(model, tracing);
  const batch = Object.getOwnPropertyDescriptor(model, BATCH);
  // An accessor is our own mark on the base class's loop over single texts.
  if (typeof batch?.value === 'function') {
    tracing.patches.method(model, BATCH, embeddingTrace(tracing, model as EmbeddingModel));
  }
}

export const BATCH = 'getTextEmbeddings';

const EMBEDDING_METHODS = ['getTextEmbedding', 'getQueryEmbedding', 'getImageEmbedding', 'getImageEmbeddings'];

export function traceEmbeddingClass(prototype: object, tracing: ModelTracing): void {
  const trace: Around = embeddingTrace(tracing);
  for (const holder of chain(prototype)) {
    // BaseEmbedding and MultiModalEmbedding: what they do goes through the methods of the classes below.
    if (Object.hasOwn(holder, 'getTextEmbeddingsBatch') || Object.hasOwn(holder, 'getImageEmbeddings')) return;
    for (const name of EMBEDDING_METHODS) tracing.patches.method(holder, name, trace);
  }
}

function sayOtherCopy(): void {
  sayOnce(
    'llamaindex-copies',
    'a second copy of @llamaindex/core is in use. Its models are traced from where Settings, an engine or an agent meets them; ' +
      'for the rest pass the copy to instrumentLlamaIndex({ modules }) or call wrapLLM().',
  );
}

function* chain(from: object): Generator<object> {
  for (
    let holder: object | null = from;
    holder && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    if (holder !== Function.prototype) yield holder;
  }
}
