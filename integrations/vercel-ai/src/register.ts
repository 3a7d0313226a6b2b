import { variable } from '@portkey-otel/core/instrument';
import {
  besideProvider,
  configure,
  guard,
  isGatewayUrl,
  NOTHING_REGISTERED,
  type PortkeySpanProcessor,
  type PortkeySpanProcessorOptions,
  portkeySpanProcessor,
  type Registration,
  registeredOnce,
  registeredProvider,
  registrationOf,
  type Settings,
  sayTracingIsOn,
  settings,
} from '@portkey-otel/core/otel';
import { registerOTel } from '@vercel/otel';
import { speakUp } from './diagnostics.ts';
import { registerGlobalTelemetry } from './global-telemetry.ts';
import { vercelOtel } from './opentelemetry-global.ts';
import { outlivingSpans } from './outlive-request.ts';

export interface RegisterPortkeyOptions extends Partial<Settings>, PortkeySpanProcessorOptions {
  /** Default: `OTEL_SERVICE_NAME`, else `app`. */
  readonly serviceName?: string | undefined;
  /** Anything else for `registerOTel` of `@vercel/otel`: attributes, sampler, further span processors and instrumentations. */
  readonly otel?: VercelOtelOptions | undefined;
}

/** The options of `registerOTel` that we add to; its own type does not resolve under every module resolution. */
export interface VercelOtelOptions {
  /** In place of what `@vercel/otel` exports by itself on Vercel or to `OTEL_EXPORTER_OTLP_ENDPOINT`; ours is added. */
  readonly spanProcessors?: readonly ('auto' | object)[] | undefined;
  readonly instrumentationConfig?:
    | { readonly fetch?: { readonly ignoreUrls?: readonly (string | RegExp)[]; readonly [option: string]: unknown } }
    | undefined;
  readonly [option: string]: unknown;
}

/**
 * Traces the AI SDK and exports to Portkey: sets up `@vercel/otel` with our span processor, and adds our telemetry to AI SDK 7.
 * For Next.js in `instrumentation.ts`, on Node and edge runtimes alike, or at the start of any script:
 *
 *     export function register() { registerPortkey({ serviceName: 'shop' }); }
 *
 * The key comes from `PORTKEY_API_KEY`. Idempotent: the second call returns what the first one made. Where a tracer provider is
 * registered already, spans go there, and one warning says how to have them exported to Portkey too. Never throws.
 */
export function registerPortkey(options: RegisterPortkeyOptions = {}): Registration {
  const registration = registeredOnce(() => register(options));
  if (!settings().disabled) guard('telemetry', () => registerGlobalTelemetry(options));
  return registration;
}

function register(options: RegisterPortkeyOptions): Registration {
  configure(options);
  if (settings().disabled) return NOTHING_REGISTERED;
  speakUp();
  const other = registeredProvider();
  if (other !== undefined) return besideProvider(other, '@portkey-otel/vercel-ai');
  const ours = portkeySpanProcessor({ prices: loadPrices, ...options });
  registerOTel(configuration(options, ours));
  vercelOtel().registered = true;
  sayTracingIsOn(ours.destinations);
  return registrationOf(registeredProvider() ?? ours, ours);
}

function configuration(options: RegisterPortkeyOptions, ours: PortkeySpanProcessor): VercelOtelOptions {
  const { otel = {} } = options;
  const { serviceName = otel.serviceName } = options;
  const { instrumentationConfig, spanProcessors = ownExport(options) } = otel;
  const { ignoreUrls = [], ...fetch } = instrumentationConfig?.fetch ?? {};
  // A request to a gateway is the model call itself; a span of its own would take its place in the trace headers.
  const gateways = settings().gatewayOrigins.map((origin) => `${origin}/`);
  return {
    ...otel,
    serviceName,
    spanProcessors: [...spanProcessors, outlivingSpans, ours],
    instrumentationConfig: { ...instrumentationConfig, fetch: { ...fetch, ignoreUrls: [...ignoreUrls, ...gateways] } },
  };
}

/**
 * What `@vercel/otel` exports by itself: on Vercel to the platform, elsewhere to the endpoint of the standard variables, and
 * without one to `localhost:4318`, where another backend of ours may listen. Only the first two are wanted, and nothing that
 * goes there through us already.
 */
function ownExport(options: RegisterPortkeyOptions): 'auto'[] {
  const endpoint = variable('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? variable('OTEL_EXPORTER_OTLP_ENDPOINT');
  if (endpoint === undefined) return variable('VERCEL') === undefined ? [] : ['auto'];
  const named = options.apiKey ?? options.endpoint ?? variable('PORTKEY_API_KEY') ?? variable('PORTKEY_OTEL_ENDPOINT');
  return named === undefined || isGatewayUrl(endpoint) ? [] : ['auto'];
}

/** Loaded with the first batch, off the caller's path. */
async function loadPrices() {
  const { prices } = await import('@portkey-otel/core/prices');
  return prices;
}
