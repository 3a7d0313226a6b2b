export {
  type PortkeySpanProcessor,
  type PortkeySpanProcessorOptions,
  portkeyExporter,
  portkeyHeaders,
  portkeySpanProcessor,
  withPortkeyMetadata,
} from '@portkey-otel/core/otel';
export { injectTraceHeaders, portkeyFetch } from './gateway-fetch.ts';
export { type PortkeyTelemetry, type PortkeyTelemetryOptions, portkeyTelemetry } from './telemetry.ts';
export { type WithPortkeyOptions, withPortkey } from './with-portkey.ts';
