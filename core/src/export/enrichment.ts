/** What loads with the first batch: dialects, cost engine, privacy, and the profiles of destinations. */
export { enrichBatch } from './enrich-batch.ts';
export { packSpans } from './pack-spans.ts';
export { SpanSelection } from './span-selection.ts';
