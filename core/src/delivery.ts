/** How requests reach an OTLP endpoint, and what Portkey's asks for: for programs that bring spans of their own, such as the backend. */
export { type Destination, type DestinationOptions, resolveDestinations, signalUrl } from './export/destination.ts';
export { isGatewayRouted, portkeyAttributes, traceRequestHeaders } from './export/portkey-profile.ts';
export { attributesWithoutSecrets, withoutSecrets } from './export/secrets.ts';
export { type Outcome, Sender } from './export/send.ts';
export { ExportCounters } from './export/stats.ts';
