import { list, listVariable, numberVariable, variable } from '../instrument/environment.ts';
import { sayOnce } from '../instrument/guard.ts';
import { originOf } from '../instrument/settings.ts';

/** What the receiver is: Portkey's own ingest, or any OTLP endpoint. */
export type ExportProfile = 'portkey' | 'otlp';

/** What is sent: OTLP over HTTP, as protobuf (default) or JSON. */
export type ExportProtocol = 'http/protobuf' | 'http/json';

/** Where spans go. Arguments win over `PORTKEY_*` variables, these over `OTEL_EXPORTER_OTLP_*`. */
export interface DestinationOptions {
  /** `PORTKEY_API_KEY`. */
  readonly apiKey?: string | undefined;
  /**
   * Base URLs of OTLP receivers; `/v1/traces` is appended unless the path ends so. `PORTKEY_OTEL_ENDPOINT` (comma list), else
   * `PORTKEY_BASE_URL` with `/otel`, else `https://api.portkey.ai/v1/otel` when there is a key, else
   * `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`, `OTEL_EXPORTER_OTLP_ENDPOINT`.
   */
  readonly endpoint?: string | readonly string[] | undefined;
  /** Default: `otlp` on loopback and for the `OTEL_*` endpoints, `portkey` otherwise. */
  readonly profile?: ExportProfile | undefined;
  /** The header that carries the key. `PORTKEY_AUTH_HEADER`; default: `authorization` for aigw.portkey.ai, else `x-portkey-api-key`. */
  readonly authHeader?: string | undefined;
  /** Further request headers; win over `OTEL_EXPORTER_OTLP_HEADERS`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** `OTEL_EXPORTER_OTLP_TRACES_PROTOCOL`, `OTEL_EXPORTER_OTLP_PROTOCOL`. */
  readonly protocol?: ExportProtocol | undefined;
  /** Milliseconds for one request. `OTEL_EXPORTER_OTLP_TRACES_TIMEOUT`, `OTEL_EXPORTER_OTLP_TIMEOUT`; default: 10,000. */
  readonly timeoutMs?: number | undefined;
}

/** One receiver, with everything that a request to it needs. */
export interface Destination {
  /** Full URL of the signal. */
  readonly url: string;
  readonly profile: ExportProfile;
  readonly protocol: ExportProtocol;
  /** The key among them: never to be logged. */
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for one request. */
  readonly timeoutMs: number;
}

export type Signal = 'traces' | 'logs';

const HOSTED = 'https://api.portkey.ai/v1/otel';
const BEARER_ORIGIN = 'https://aigw.portkey.ai';
const PORTKEY_ORIGINS: readonly string[] = ['https://api.portkey.ai', BEARER_ORIGIN];
const DEFAULT_TIMEOUT_MS = 10_000;

/** The destinations that the options and the environment name. Empty, and said once, when there is none. */
export function resolveDestinations(options: DestinationOptions, signal: Signal = 'traces'): Destination[] {
  const key = (options.apiKey ?? variable('PORTKEY_API_KEY'))?.trim() || undefined;
  const endpoints = portkeyEndpoints(options, key);
  const found =
    endpoints.length > 0
      ? endpoints.map((base) => portkeyDestination(base, key, options, signal))
      : [otelDestination(key, options, signal)];
  const usable = found.filter((destination) => destination !== undefined);
  if (found[0] === undefined && endpoints.length === 0) {
    sayOnce('no-endpoint', 'no PORTKEY_API_KEY and no endpoint (PORTKEY_OTEL_ENDPOINT) is set: nothing is exported');
  }
  return usable;
}

function portkeyEndpoints(options: DestinationOptions, key: string | undefined): string[] {
  const { endpoint } = options;
  const given =
    typeof endpoint === 'string' ? list(endpoint) : [...(endpoint ?? listVariable('PORTKEY_OTEL_ENDPOINT'))];
  if (given.length > 0) return given;
  // An endpoint of the standard variables names Portkey's own receiver together with the key in its headers.
  if (key === undefined) return [];
  const gateway = variable('PORTKEY_BASE_URL');
  return gateway !== undefined && !isLoopback(gateway) ? [`${gateway.replace(/\/+$/, '')}/otel`] : [HOSTED];
}

function portkeyDestination(base: string, key: string | undefined, options: DestinationOptions, signal: Signal) {
  const profile = options.profile ?? (isLoopback(base) ? 'otlp' : 'portkey');
  return destination(signalUrl(base, signal), profile, key, options, signal, {});
}

/** The standard variables: a signal's own endpoint is taken word for word, the general one is a base. */
function otelDestination(key: string | undefined, options: DestinationOptions, signal: Signal) {
  const own = otelVariable(signal, 'ENDPOINT', true);
  const general = variable('OTEL_EXPORTER_OTLP_ENDPOINT');
  const url = own ?? (general && signalUrl(general, signal));
  if (!url) return undefined;
  const profile = options.profile ?? (PORTKEY_ORIGINS.includes(originOf(url) ?? '') ? 'portkey' : 'otlp');
  const headers = {
    ...parseHeaders(variable('OTEL_EXPORTER_OTLP_HEADERS')),
    ...parseHeaders(otelVariable(signal, 'HEADERS', true)),
  };
  return destination(url, profile, key, options, signal, headers);
}

function destination(
  url: string,
  profile: ExportProfile,
  key: string | undefined,
  options: DestinationOptions,
  signal: Signal,
  environmentHeaders: Record<string, string>,
): Destination | undefined {
  const origin = originOf(url);
  if (origin === undefined || !/^https?:/.test(url)) {
    sayOnce(`bad-endpoint:${url}`, `not an http(s) URL, nothing is exported there: ${withoutCredentials(url)}`);
    return undefined;
  }
  const headers = {
    ...environmentHeaders,
    ...lowerCase(options.headers ?? {}),
    ...authentication(origin, key, options),
  };
  if (profile === 'portkey' && !('x-portkey-api-key' in headers) && !('authorization' in headers)) {
    sayOnce(`no-key:${origin}`, `no PORTKEY_API_KEY is set: nothing is exported to ${origin}`);
    return undefined;
  }
  if (!isHeaderSafe(headers)) {
    sayOnce(
      `bad-header:${origin}`,
      `the key or a header for ${origin} has characters no header may have: nothing is exported there`,
    );
    return undefined;
  }
  const protocol = options.protocol ?? otelVariable(signal, 'PROTOCOL');
  const timeoutMs =
    options.timeoutMs ??
    numberVariable(`OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_TIMEOUT`) ??
    numberVariable('OTEL_EXPORTER_OTLP_TIMEOUT') ??
    DEFAULT_TIMEOUT_MS;
  return { url, profile, headers, timeoutMs, protocol: protocol === 'http/json' ? protocol : 'http/protobuf' };
}

function authentication(origin: string, key: string | undefined, options: DestinationOptions): Record<string, string> {
  if (key === undefined) return {};
  const chosen = options.authHeader ?? variable('PORTKEY_AUTH_HEADER');
  const name = (chosen ?? (origin === BEARER_ORIGIN ? 'authorization' : 'x-portkey-api-key')).toLowerCase();
  return { [name]: name === 'authorization' ? `Bearer ${key}` : key };
}

function otelVariable(signal: Signal, name: string, ownOnly = false): string | undefined {
  return (
    variable(`OTEL_EXPORTER_OTLP_${signal.toUpperCase()}_${name}`) ??
    (ownOnly ? undefined : variable(`OTEL_EXPORTER_OTLP_${name}`))
  );
}

/** A base URL with the signal's path, appended once. A path of the other signal is exchanged. */
export function signalUrl(base: string, signal: Signal): string {
  const url = URL.parse(base);
  if (url === null) return base;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/v1\/(?:traces|logs)$/, '');
  url.pathname = `${path}/v1/${signal}`;
  return url.href;
}

/** The loopback interface, where no key is needed. */
export function isLoopback(url: string): boolean {
  const host = URL.parse(url)?.hostname ?? '';
  return host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

/** `key=value` pairs, comma separated, values percent-encoded, as the OTLP exporter specification says. */
function parseHeaders(text: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const pair of list(text)) {
    const equals = pair.indexOf('=');
    if (equals > 0) headers[pair.slice(0, equals).trim().toLowerCase()] = decoded(pair.slice(equals + 1).trim());
  }
  return headers;
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

const lowerCase = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

function isHeaderSafe(headers: Readonly<Record<string, string>>): boolean {
  try {
    return new Headers(headers) !== undefined;
  } catch {
    return false;
  }
}

function withoutCredentials(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}
