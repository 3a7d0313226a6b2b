import {
  GEN_AI_REQUEST_MODEL,
  GEN_AI_RESPONSE_MODEL,
  GEN_AI_USAGE_PREFIX,
  PORTKEY_GATEWAY_REQUEST_MODEL,
  PORTKEY_GATEWAY_RESPONSE_MODEL,
  PORTKEY_GATEWAY_ROUTED,
  SERVER_ADDRESS,
} from '../genai/attributes.ts';
import { toJson } from '../instrument/json.ts';
import { isGatewayUrl, settings } from '../instrument/settings.ts';
import { pairsFromAttributes } from '../propagation/metadata.ts';
import { cut } from '../propagation/trace-headers.ts';
import type { ReadableSpan } from './readable-span.ts';

/** What to do with the usage of calls that went through the gateway, which bills them itself. */
export type GatewayRouted = 'strip-usage' | 'keep';

/** Resource attributes that Portkey's ingest would drop, and under which name they go onto the span. */
const COPIED: readonly (readonly [from: string, to: string])[] = [
  ['service.name', 'service.name'],
  ['deployment.environment.name', 'deployment.environment'],
  ['deployment.environment', 'deployment.environment'],
];

/** Where a span comes from, as far as the profile looks at it. */
export interface SpanOrigin {
  readonly resource?: { readonly attributes?: Readonly<Record<string, unknown>> | undefined } | undefined;
  readonly instrumentationScope?: { readonly name?: string | undefined } | undefined;
}

/** A span's attributes as Portkey's ingest takes them: scalars and JSON text, never empty, with the resource's names. */
export function portkeyAttributes(
  span: SpanOrigin,
  attributes: Readonly<Record<string, unknown>>,
  gatewayRouted: GatewayRouted,
): Record<string, string | number | boolean> {
  const written: Record<string, string | number | boolean> = {};
  const strip = gatewayRouted === 'strip-usage' && isGatewayRouted(attributes);
  for (const name in attributes) {
    const value = scalar(attributes[name]);
    if (value === undefined) continue;
    const target = strip ? strippedName(name) : name;
    if (target !== undefined) written[target] = value;
  }
  for (const [from, to] of COPIED) {
    const value = scalar(span.resource?.attributes?.[from]);
    if (value !== undefined) written[to] ??= value;
  }
  // A span without attributes makes the ingest refuse the whole batch.
  if (Object.keys(written).length === 0) written['otel.scope.name'] = span.instrumentationScope?.name || 'unknown';
  return written;
}

/** `portkeyFetch` said so, or the address is a gateway's. */
export function isGatewayRouted(attributes: Readonly<Record<string, unknown>>): boolean {
  if (attributes[PORTKEY_GATEWAY_ROUTED] === true) return true;
  for (const name of ['url.full', 'http.url']) {
    const url = attributes[name];
    if (typeof url === 'string' && isGatewayUrl(url)) return true;
  }
  const host = attributes[SERVER_ADDRESS];
  if (typeof host !== 'string') return false;
  const port = attributes['server.port'];
  return settings().gatewayOrigins.some((origin) => {
    const url = new URL(origin);
    return url.hostname === host && (port === undefined || url.port === '' || url.port === String(port));
  });
}

function strippedName(name: string): string | undefined {
  if (name === GEN_AI_REQUEST_MODEL) return PORTKEY_GATEWAY_REQUEST_MODEL;
  if (name === GEN_AI_RESPONSE_MODEL) return PORTKEY_GATEWAY_RESPONSE_MODEL;
  return name.startsWith(GEN_AI_USAGE_PREFIX) ? undefined : name;
}

function scalar(value: unknown): string | number | boolean | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    case 'bigint':
      return value.toString();
    case 'object':
      return value === null ? undefined : toJson(value);
    default:
      return undefined;
  }
}

/** Header lengths that servers take without a setting. */
const MAX_METADATA_HEADER = 4_096;

/** The headers of one trace's request: its id, since the ingest makes one up otherwise, and who was calling. */
export function traceRequestHeaders(
  traceId: string,
  spans: readonly Pick<ReadableSpan, 'attributes'>[],
): Record<string, string> {
  let pairs: Record<string, string> = {};
  for (const span of spans) pairs = { ...pairsFromAttributes(span.attributes), ...pairs };
  const metadata = metadataHeader(pairs);
  return { 'x-portkey-trace-id': traceId, ...(metadata && { 'x-portkey-metadata': metadata }) };
}

/** JSON in ASCII, as headers must be; `_user` first, so that it is the last thing to be left out. */
function metadataHeader(pairs: Record<string, string>): string | undefined {
  const { _user, ...others } = pairs;
  const kept: Record<string, string> = {};
  let header: string | undefined;
  for (const [key, value] of [...(_user === undefined ? [] : [['_user', _user] as const]), ...Object.entries(others)]) {
    const longer = ascii(JSON.stringify({ ...kept, [cut(key)]: cut(value) }));
    if (longer.length > MAX_METADATA_HEADER) continue;
    kept[cut(key)] = cut(value);
    header = longer;
  }
  return header;
}

function ascii(json: string): string {
  return json.replace(/[\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
