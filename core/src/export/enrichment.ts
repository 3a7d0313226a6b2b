/** What loads with the first batch: dialects, cost engine, privacy, and the profiles of destinations. */
export { ClientMetrics } from './client-metrics.ts';
export { enrichBatch } from './enrich-batch.ts';
export { packSpans } from './pack-spans.ts';
export { SpanSelection } from './span-selection.ts';
