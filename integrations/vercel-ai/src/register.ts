import { type TracerProvider, trace } from '@opentelemetry/api';
import {
  configure,
  type ExportStats,
  guard,
  isGatewayUrl,
  type PortkeySpanProcessor,
  type PortkeySpanProcessorOptions,
  portkeySpanProcessor,
  type Settings,
  sayOnce,
  sayTracingIsOn,
  settings,
  slot,
} from '@portkey-otel/core/otel';
import { registerOTel } from '@vercel/otel';
import { speakUp } from './diagnostics.ts';
import { registerGlobalTelemetry } from './global-telemetry.ts';
import { registeredGlobals, vercelOtel } from './opentelemetry-global.ts';

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

/** What `registerPortkey` set up. */
export interface Registration {
  /** Sends what is waiting. Never rejects. For `after()`, `waitUntil` and the end of a script. */
  forceFlush(): Promise<void>;
  /** Ends open spans, marks them, sends what is waiting and stops. Never rejects; twice is once. */
  shutdown(): Promise<void>;
  /** What happened to spans so far; `undefined` when nothing of ours exports. */
  stats(): ExportStats | undefined;
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
  const held = slot<{ registration?: Registration }>('registration', () => ({}));
  held.registration ??= guard('registerPortkey', () => register(options), NOTHING_REGISTERED);
  if (!settings().disabled) guard('telemetry', () => registerGlobalTelemetry(options), undefined);
  return held.registration;
}

const NOTHING_REGISTERED: Registration = {
  forceFlush: async () => {},
  shutdown: async () => {},
  stats: () => undefined,
};

function register(options: RegisterPortkeyOptions): Registration {
  const { disabled, captureContent, gatewayOrigins, streamIdleMs, propagateBaggage } = options;
  configure({ disabled, captureContent, gatewayOrigins, streamIdleMs, propagateBaggage });
  if (settings().disabled) return NOTHING_REGISTERED;
  speakUp(variable('OTEL_LOG_LEVEL'));
  if (registeredGlobals().trace !== undefined) {
    sayOnce('other-provider', OTHER_PROVIDER);
    return { ...NOTHING_REGISTERED, forceFlush: () => flush(provider()) };
  }
  const ours = portkeySpanProcessor({ prices: loadPrices, ...options });
  registerOTel(configuration(options, ours));
  vercelOtel().registered = true;
  sayTracingIsOn(ours.destinations);
  const registered = provider();
  let stopped: Promise<void> | undefined;
  return {
    forceFlush: () => flush(registered),
    shutdown() {
      stopped ??= quietly('shutdown', () => registered.shutdown?.());
      return stopped;
    },
    stats: () => ours.stats(),
  };
}

const OTHER_PROVIDER =
  'another OpenTelemetry tracer provider is registered already, so AI SDK spans go there and not to Portkey. Add ' +
  'portkeySpanProcessor() of @portkey-otel/vercel-ai to the spanProcessors of that provider, or call registerPortkey() before it.';

function configuration(options: RegisterPortkeyOptions, ours: PortkeySpanProcessor): VercelOtelOptions {
  const { serviceName, otel = {} } = options;
  const { instrumentationConfig, spanProcessors } = otel;
  const theirs = spanProcessors ?? ownExport(options);
  return {
    ...otel,
    ...(serviceName !== undefined && { serviceName }),
    spanProcessors: [...theirs, ours],
    instrumentationConfig: {
      ...instrumentationConfig,
      fetch: {
        ...instrumentationConfig?.fetch,
        // A request to a gateway is the model call itself; a span of its own would take its place in the trace headers.
        ignoreUrls: [
          ...(instrumentationConfig?.fetch?.ignoreUrls ?? []),
          ...settings().gatewayOrigins.map((origin) => `${origin}/`),
        ],
      },
    },
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

interface Flushable {
  forceFlush?(): Promise<void>;
  shutdown?(): Promise<void>;
}

function provider(): Flushable {
  const proxy = trace.getTracerProvider() as TracerProvider & { getDelegate?(): TracerProvider };
  return (proxy.getDelegate?.() ?? proxy) as Flushable;
}

function flush(of: Flushable): Promise<void> {
  return quietly('flush', () => of.forceFlush?.());
}

async function quietly(what: string, work: () => Promise<void> | undefined): Promise<void> {
  try {
    await work();
  } catch (error) {
    sayOnce(`${what}-failed`, `${what} failed: ${String(error)}`);
  }
}

function variable(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name]?.trim() || undefined;
}
