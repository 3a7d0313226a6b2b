import { Document, type DocumentInterface } from '@langchain/core/documents';
import type { EmbeddingsInterface } from '@langchain/core/embeddings';
import { VectorStore } from '@langchain/core/vectorstores';

/** A vector store in this process's memory: enough for a few notes. */
export class NotesStore extends VectorStore {
  readonly #notes: { vector: number[]; document: DocumentInterface }[] = [];

  constructor(embeddings: EmbeddingsInterface) {
    super(embeddings, {});
  }

  override _vectorstoreType(): string {
    return 'notes';
  }

  async addNotes(notes: string[]): Promise<void> {
    await this.addDocuments(notes.map((pageContent, index) => new Document({ id: `note-${index + 1}`, pageContent })));
  }

  override async addDocuments(documents: DocumentInterface[]): Promise<void> {
    const vectors = await this.embeddings.embedDocuments(documents.map(({ pageContent }) => pageContent));
    await this.addVectors(vectors, documents);
  }

  override async addVectors(vectors: number[][], documents: DocumentInterface[]): Promise<void> {
    for (const [index, document] of documents.entries()) this.#notes.push({ vector: vectors[index] ?? [], document });
  }

  override async similaritySearchVectorWithScore(query: number[], k: number): Promise<[DocumentInterface, number][]> {
    return this.#notes
      .map(({ vector, document }): [DocumentInterface, number] => [document, cosine(query, vector)])
      .sort(([, a], [, b]) => b - a)
      .slice(0, k);
  }
}

function cosine(a: number[], b: number[]): number {
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, index) => sum + value * (y[index] ?? 0), 0);
  return dot(a, b) / (Math.sqrt(dot(a, a) * dot(b, b)) || 1);
}
