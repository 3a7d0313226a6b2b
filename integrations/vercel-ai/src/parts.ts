export { portkeyHeaders, withPortkeyMetadata } from '@portkey-otel/core/otel';
export { injectTraceHeaders, portkeyFetch } from './gateway-fetch.ts';
export { type PortkeyTelemetry, type PortkeyTelemetryOptions, portkeyTelemetry } from './telemetry.ts';
