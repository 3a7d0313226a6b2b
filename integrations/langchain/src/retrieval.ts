import type { RetrievalDocument } from '@portkey-otel/core';
import { type DocumentLike, fieldsOf, numberOf } from './langchain.ts';

/** Documents in the conventions' form. The score is given where the retriever tells one: LangChain's own have none. */
export function documentsOf(documents: unknown): RetrievalDocument[] | undefined {
  if (!Array.isArray(documents)) return undefined;
  return documents.map((given, index) => {
    const { id, pageContent, metadata } = given as DocumentLike;
    const score = numberOf(fieldsOf(metadata), 'score', 'relevanceScore');
    return {
      id: id ?? String(index),
      ...(score !== undefined && { score }),
      content: pageContent,
      metadata,
    } as RetrievalDocument;
  });
}
