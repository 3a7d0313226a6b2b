import { context } from '@opentelemetry/api';
import {
  around,
  createInstrumentation,
  follow,
  guard,
  type Operation,
  type RetrievalResult,
  settings,
} from '@portkey-otel/core/instrument';
import { patchEmbeddings } from './embeddings.ts';
import type { LangChainCore } from './langchain-core.ts';
import type { CorePatches } from './patches.ts';
import { documentsOf } from './retrieval.ts';
import type { SpanKinds } from './run-start.ts';
import { activeRunId } from './runs.ts';
import { SCOPE } from './scope.ts';
import { tracer } from './tracer.ts';

const { startRetrieval } = createInstrumentation(SCOPE);

/**
 * Searches of a vector store, which emit no callbacks: each is a `retrieval`, unless a retriever's run is one already. And the
 * embeddings that the store searches with are found here.
 */
export function bridgeVectorStores(
  patches: CorePatches,
  { VectorStore }: LangChainCore,
  { spans, gatewayFetch }: { spans: SpanKinds; gatewayFetch: boolean },
): void {
  const found = (store: object) =>
    guard('embeddings', () => {
      const { embeddings } = store as { embeddings?: object };
      if (embeddings && spans.embeddings !== false) patchEmbeddings(patches, embeddings, gatewayFetch);
    });
  const search = around<object, unknown[]>((store, args, call) => {
    found(store);
    return follow<RetrievalResult>(call, {
      start: () => start(store, args, spans),
      onValue: (documents) => ({ documents: () => documentsOf(documents) }),
    });
  });
  for (const name of ['similaritySearch', 'similaritySearchWithScore', 'maxMarginalRelevanceSearch']) {
    patches.replace(VectorStore?.prototype, name, search);
  }
  patches.replace(
    VectorStore?.prototype,
    'asRetriever',
    around<object, unknown[]>((store, _, call) => {
      found(store);
      return call();
    }),
  );
}

function start(store: object, [query, k]: unknown[], spans: SpanKinds): Operation<RetrievalResult> | undefined {
  const above = tracer().runs.get(activeRunId(context.active()));
  if (spans.retrieval === false || settings().disabled || above?.kind === 'retrieval') return undefined;
  return startRetrieval({
    dataSourceId: store.constructor.name,
    query: () => String(query),
    topK: typeof k === 'number' ? k : undefined,
  });
}
