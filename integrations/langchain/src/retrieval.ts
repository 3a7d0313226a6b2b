import { fieldsOf, numberOf, type RetrievalDocument } from '@portkey-otel/core/instrument';
import type { DocumentLike } from './langchain.ts';

/**
 * Documents in the conventions' form, from a list of them or of pairs with their scores. A retriever tells no scores, so that there
 * the score is what the document's metadata say.
 */
export function documentsOf(documents: unknown): RetrievalDocument[] | undefined {
  if (!Array.isArray(documents)) return undefined;
  return documents.map((given, index) => {
    const [document, told] = Array.isArray(given) ? given : [given];
    const { id, pageContent, metadata } = document as DocumentLike;
    const score = (told as number | undefined) ?? numberOf(fieldsOf(metadata), 'score', 'relevanceScore');
    return { id: id ?? String(index), score, content: pageContent, metadata };
  });
}
