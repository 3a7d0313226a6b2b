import { guard, sayOnce } from '@portkey-otel/core/instrument';
import { instrumentCore } from './core-instrumentation.ts';
import { type EmbeddingsTarget, patchEmbeddings } from './embeddings.ts';
import { PortkeyCallbackHandler } from './handler.ts';
import { otherCores, ownCore } from './langchain-core.ts';
import { CorePatches } from './patches.ts';
import type { SpanKinds } from './run-start.ts';

/** What is traced, and what is done to requests. */
export interface LangChainInstrumentationOptions {
  /** Kinds of span to leave out, such as `{ model: false }` beside a provider's own instrumentation. Default: all are made. */
  readonly spans?: SpanKinds | undefined;
  /**
   * Embeddings classes, such as `[OpenAIEmbeddings]`: they emit no callbacks. Those that a vector store searches with are found
   * without being named.
   */
  readonly embeddings?: readonly EmbeddingsTarget[] | undefined;
  /**
   * Gives `portkeyFetch()` to every model and embeddings client that has no `fetch` of its own, so that `configuration.fetch` need
   * not be set. Requests to other places than a gateway stay as they are. Default: false.
   */
  readonly gatewayFetch?: boolean | undefined;
}

let current: { readonly undo: () => void } | undefined;

/**
 * Traces everything that LangChain.js and LangGraph run in this process from now on. Call it once, at start, beside
 * `registerPortkey()`; further calls change nothing and return the same function.
 *
 * Where an internal of `@langchain/core` is missing, what depends on it is left out and one line through OpenTelemetry's `diag`
 * says what is lost. Where several copies of `@langchain/core` are in use, all are traced and a line says so. Never throws.
 *
 * @returns What takes the instrumentation out again.
 */
export function instrumentLangChain(options: LangChainInstrumentationOptions = {}): () => void {
  if (current !== undefined) return current.undo;
  const { embeddings = [], gatewayFetch = false, spans = {} } = options;
  const handler = new PortkeyCallbackHandler({ spans });
  const others = guard('copies of LangChain', otherCores, []);
  const instrumented = [ownCore, ...others].map((core) =>
    instrumentCore(new CorePatches(core !== ownCore), core, handler, { spans, gatewayFetch }),
  );
  if (others.length > 0) {
    sayOnce(
      'langchain-copies',
      `${others.length + 1} copies of @langchain/core are in use. All are traced; npm ls @langchain/core tells where they are.`,
    );
  }
  const own = instrumented[0] as CorePatches;
  if (spans.embeddings !== false) for (const target of embeddings) patchEmbeddings(own, target, gatewayFetch);
  const undo = () => {
    for (const patches of instrumented) patches.undo();
    current = undefined;
  };
  current = { undo };
  return undo;
}
