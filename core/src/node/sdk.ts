/** What we use of OpenTelemetry's SDK. Bundled apart, for Node: everything else runs on edge and Workers too. */
export { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
export { NodeTracerProvider, type Sampler, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
