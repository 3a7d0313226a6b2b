import { variable } from '../instrument/environment.ts';
import { toJson } from '../instrument/json.ts';
import { configure } from '../instrument/settings.ts';

/** The gateway's request headers by name; what is not given is not sent. */
export interface PortkeyHeadersOptions {
  /** `PORTKEY_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Provider slug, such as `openai` or `@openai-prod`. */
  readonly provider?: string | undefined;
  /** Config id (`pc-…`), or the config itself. */
  readonly config?: string | Readonly<Record<string, unknown>> | undefined;
  /** Virtual key of a provider, where no `provider` slug or config names it. */
  readonly virtualKey?: string | undefined;
  /** Base URL of a provider of one's own. */
  readonly customHost?: string | undefined;
  /** Portkey's trace id of all requests; leave it out where `traceparent` is sent. */
  readonly traceId?: string | undefined;
  /** Fixed metadata of all requests; what belongs to one request goes through `withPortkeyMetadata`. */
  readonly metadata?: Readonly<Record<string, unknown>> | undefined;
  /** Names of headers that the gateway passes on to the provider as they are. */
  readonly forwardHeaders?: readonly string[] | undefined;
  /** Any other `x-portkey-*` header by its name without the prefix. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The base URL that these headers are for, where it is not Portkey's own: its origin then counts as a gateway. */
  readonly baseUrl?: string | undefined;
}

/**
 * The fixed headers of requests to the gateway, in the form that `defaultHeaders` options take. Trace headers are not among
 * them, since they differ for each call: `portkeyFetch` or `injectTraceHeaders` adds those.
 */
export function portkeyHeaders(options: PortkeyHeadersOptions = {}): Record<string, string> {
  if (options.baseUrl !== undefined) configure({ gatewayOrigins: [options.baseUrl] });
  const { config, metadata, forwardHeaders } = options;
  const named: Record<string, string | undefined> = {
    'api-key': options.apiKey ?? variable('PORTKEY_API_KEY'),
    provider: options.provider,
    config: typeof config === 'string' ? config : toJson(config),
    'virtual-key': options.virtualKey,
    'custom-host': options.customHost,
    'trace-id': options.traceId,
    metadata: toJson(metadata),
    'forward-headers': forwardHeaders?.join(','),
    ...options.headers,
  };
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(named)) if (value) headers[`x-portkey-${name}`] = value;
  return headers;
}
