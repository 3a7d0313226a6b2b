import { bridgeCaller } from './caller-bridge.ts';
import { bridgeEmbeddings, type EmbeddingsTarget } from './embeddings.ts';
import { PortkeyCallbackHandler } from './handler.ts';
import { bridgeModels } from './model-bridge.ts';
import { Patches } from './patches.ts';
import { registerHandler } from './registration.ts';
import { bridgeRuns } from './run-bridge.ts';
import { bridgeStreams } from './stream-bridge.ts';
import type { SpanKinds } from './tracer.ts';

export interface LangChainInstrumentationOptions {
  /** Kinds of span to leave out, such as `{ model: false }` beside a provider's own instrumentation. Default: all are made. */
  readonly spans?: SpanKinds | undefined;
  /**
   * Embeddings classes, such as `[OpenAIEmbeddings]`: they emit no callbacks. Those that a vector store searches with are found
   * without being named.
   */
  readonly embeddings?: readonly EmbeddingsTarget[] | undefined;
}

let current: { readonly undo: () => void } | undefined;

/**
 * Traces everything that LangChain.js and LangGraph run in this process from now on. Call it once, at start, beside
 * `registerPortkey()`; further calls change nothing and return the same function.
 *
 * Where an internal of `@langchain/core` is missing, what depends on it is left out and one line through OpenTelemetry's `diag`
 * says what is lost. Never throws.
 *
 * @returns What takes the instrumentation out again.
 */
export function instrumentLangChain(options: LangChainInstrumentationOptions = {}): () => void {
  if (current !== undefined) return current.undo;
  const patches = new Patches();
  const spans = options.spans ?? {};
  registerHandler(patches, new PortkeyCallbackHandler({ spans }));
  bridgeModels(patches, spans);
  bridgeRuns(patches);
  bridgeStreams(patches);
  bridgeCaller(patches);
  if (spans.embeddings !== false) bridgeEmbeddings(patches, options.embeddings ?? []);
  const undo = () => {
    patches.undo();
    current = undefined;
  };
  current = { undo };
  return undo;
}
