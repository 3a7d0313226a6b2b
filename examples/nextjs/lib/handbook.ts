import { cosineSimilarity, embed, embedMany } from 'ai';
import { portkey } from './portkey.ts';

const model = portkey.embeddingModel('text-embedding-3-small');

const pages = [
  'Refunds: a ticket can be returned until one hour before the tour starts; the money is back within three days.',
  'Dogs are welcome on every walking tour, on a lead. On the boat they pay half the price.',
  'Meeting point: the fountain on the main square. The guide carries a yellow umbrella.',
  'Rain: tours take place in any weather. Umbrellas can be borrowed at the office, free of charge.',
];

let index: Promise<number[][]> | undefined;

/** The page that is the most like the question, by its embedding. */
export async function searchHandbook(question: string): Promise<string> {
  index ??= embedMany({ model, values: pages, maxRetries: 0 }).then(({ embeddings }) => embeddings);
  const vectors = await index.catch((error) => {
    index = undefined;
    throw error;
  });
  const { embedding } = await embed({ model, value: question, maxRetries: 0 });
  const likeness = vectors.map((vector) => cosineSimilarity(vector, embedding));
  return pages[likeness.indexOf(Math.max(...likeness))] ?? '';
}
