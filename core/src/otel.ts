export type { BatchOptions } from './export/batch-queue.ts';
export type { DestinationOptions, ExportProfile, ExportProtocol } from './export/destination.ts';
export { type PortkeyExporter, type PortkeyExporterOptions, portkeyExporter } from './export/exporter.ts';
export type { DeliveryOptions } from './export/lanes.ts';
export {
  type PortkeyLogRecordProcessor,
  type PortkeyLogRecordProcessorOptions,
  portkeyLogRecordProcessor,
} from './export/log-processor.ts';
export type { LogRecordProcessor, ReadableLogRecord } from './export/log-record.ts';
export { measuringSampler, type SamplerShape } from './export/measuring-sampler.ts';
export {
  type PortkeySpanProcessor,
  type PortkeySpanProcessorOptions,
  portkeySpanProcessor,
} from './export/processor.ts';
export type { ReadableSpan, SpanExporter, SpanProcessor } from './export/readable-span.ts';
export type { PartPlace, Redact } from './export/redact.ts';
export {
  besideProvider,
  NOTHING_REGISTERED,
  type Registration,
  registeredOnce,
  registeredProvider,
  registrationOf,
} from './export/registration.ts';
export type { SpanScope } from './export/span-scope.ts';
export type { DropReason, ExportStats } from './export/stats.ts';
export type { WaitUntil } from './export/wait-until.ts';
export { startAgent, startWorkflow } from './instrument/agent.ts';
export { errorType } from './instrument/error-type.ts';
export { guard, sayOnce } from './instrument/guard.ts';
export { createInstrumentation, type Instrumentation } from './instrument/instrumentation.ts';
export { toJson } from './instrument/json.ts';
export { startEmbeddings, startModelCall } from './instrument/model-call.ts';
export type * from './instrument/operation.ts';
export { isApiRegistered } from './instrument/registered-api.ts';
export { startRetrieval } from './instrument/retrieval.ts';
export { type ContentCapture, configure, isGatewayUrl, type Settings, settings } from './instrument/settings.ts';
export { sayTracingIsOn } from './instrument/start-up.ts';
export { endOpenOperations, startOperation } from './instrument/started.ts';
export { processState, slot } from './instrument/state.ts';
export { stderrLogger } from './instrument/stderr-logger.ts';
export { bindAsyncIterable, bindReadableStream } from './instrument/stream.ts';
export { startTool } from './instrument/tool.ts';
export { gatewayFactsFromHeaders } from './propagation/gateway-facts.ts';
export { type PortkeyMetadata, setPortkeyMetadata, withPortkeyMetadata } from './propagation/metadata.ts';
export { type PortkeyFetchOptions, portkeyFetch } from './propagation/portkey-fetch.ts';
export { type PortkeyHeadersOptions, portkeyHeaders } from './propagation/portkey-headers.ts';
export { injectTraceHeaders, traceHeaders } from './propagation/trace-headers.ts';
