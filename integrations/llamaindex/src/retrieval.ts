import { around, follow, type RetrievalDocument, type RetrievalResult } from '@portkey-otel/core/instrument';
import { classNameOf } from './provider.ts';
import { startRetrieval } from './scope.ts';
import { isRecord, type NodeWithScore } from './shapes.ts';

interface Retriever {
  readonly topK?: unknown;
  readonly similarityTopK?: unknown;
}
/** A retriever's `retrieve()` with what it found. */
export const retrievalTrace = around<Retriever, unknown[]>((retriever, [query], call) =>
  follow<RetrievalResult>(call, {
    start: () =>
      startRetrieval({
        query: () => queryText(query),
        topK: topKOf(retriever),
        attributes: { 'llamaindex.retriever': classNameOf(retriever) },
      }),
    onValue: (nodes) => ({ documents: () => (Array.isArray(nodes) ? nodes.map(toDocument) : undefined) }),
  }),
);

/** The text of a query, which is a string, a bundle with one, or a list of parts. */
export function queryText(query: unknown): string | undefined {
  if (typeof query === 'string') return query;
  if (Array.isArray(query)) return query.map((part) => (isRecord(part) ? String(part.text ?? '') : '')).join('\n');
  return isRecord(query) && 'query' in query ? queryText(query.query) : undefined;
}

export function toDocument({ node, score }: NodeWithScore): RetrievalDocument {
  return { id: node?.id_ ?? '', score, content: node?.getContent?.('NONE'), metadata: node?.metadata };
}

function topKOf({ similarityTopK, topK }: Retriever): number | undefined {
  const value = isRecord(topK) ? topK.TEXT : (topK ?? similarityTopK);
  return typeof value === 'number' ? value : undefined;
}
