/**
 * What loads with the first batch: dialects, cost engine, privacy, profiles of destinations, and the serializers that few need.
 * One part, since a bundler makes a file of whatever a combination of parts shares, and each file takes a millisecond to load.
 */
export { ClientMetrics } from './client-metrics.ts';
export { enrichBatch } from './enrich-batch.ts';
export { serializeLogRecords, withCapturedContent, withoutSecretsInRecord } from './log-records.ts';
export { packSpans } from './pack-spans.ts';
export { jsonSpans } from './serialize-json.ts';
export { SpanSelection } from './span-selection.ts';
