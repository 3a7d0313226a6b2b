import { type Attributes, type Context, DiagLogLevel, diag, type Link, type SpanKind } from '@opentelemetry/api';
import type { SamplerShape } from '../export/measuring-sampler.ts';
import {
  type PortkeySpanProcessor,
  type PortkeySpanProcessorOptions,
  portkeySpanProcessor,
} from '../export/processor.ts';
import type { SpanProcessor } from '../export/readable-span.ts';
import {
  besideProvider,
  type Flushable,
  NOTHING_REGISTERED,
  type Registration,
  registeredOnce,
  registeredProvider,
  registrationOf,
} from '../export/registration.ts';
import { variable } from '../instrument/environment.ts';
import { isApiRegistered } from '../instrument/registered-api.ts';
import { configure, type Settings, settings } from '../instrument/settings.ts';
import { sayTracingIsOn } from '../instrument/start-up.ts';
import { stderrLogger } from '../instrument/stderr-logger.ts';
import { flushAtExit } from './exit.ts';
import {
  defaultResource,
  detectResources,
  envDetector,
  NodeTracerProvider,
  resourceFromAttributes,
  type Sampler as SdkSampler,
  type SpanProcessor as SdkSpanProcessor,
} from './sdk.ts';

/** A sampler of any line of the SDK. */
export type Sampler = SamplerShape<
  [context: Context, traceId: string, spanName: string, spanKind: SpanKind, attributes: Attributes, links: Link[]],
  { readonly decision: number }
>;

/** Settings, where spans go, and what else the process's OpenTelemetry set-up needs. */
export interface RegisterOptions extends Partial<Settings>, PortkeySpanProcessorOptions {
  /** Default: `OTEL_SERVICE_NAME`, else `unknown_service:node`. */
  readonly serviceName?: string | undefined;
  /** Further resource attributes, such as `deployment.environment.name`. */
  readonly resourceAttributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  /**
   * Default: `OTEL_TRACES_SAMPLER`. Cost totals made of sampled traces are partial; wrapped in `measuringSampler`, the client
   * metrics stay whole.
   */
  readonly sampler?: Sampler | undefined;
  /** Further span processors, each seeing every span as it was recorded. */
  readonly spanProcessors?: readonly SpanProcessor[] | undefined;
}

/**
 * Sets OpenTelemetry up for this process: tracer provider, context across `await`, W3C propagation, our processor, and a flush
 * at SIGTERM and at natural process end. Idempotent: the second call returns what the first one made. Where a provider is
 * registered already, it joins that one if it can, or says how to. Never throws.
 */
export function registerPortkey(options: RegisterOptions = {}): Registration {
  return registeredOnce(() => register(options));
}

function register(options: RegisterOptions): Registration {
  configure(options);
  if (settings().disabled) return NOTHING_REGISTERED;
  speakUp();

  const ours = portkeySpanProcessor({ prices: loadPrices, ...options });
  const existing = registeredProvider();
  if (existing !== undefined) return join(existing, ours);

  const { serviceName, resourceAttributes, sampler, spanProcessors = [] } = options;
  const provider = new NodeTracerProvider({
    ...(sampler && { sampler: sampler as SdkSampler }),
    resource: defaultResource()
      .merge(detectResources({ detectors: [envDetector] }))
      .merge(resourceFromAttributes({ ...resourceAttributes, ...(serviceName && { 'service.name': serviceName }) })),
    spanProcessors: [...spanProcessors, ours] as SdkSpanProcessor[],
  });
  provider.register();
  sayTracingIsOn(ours.destinations);
  return flushAtExit(registrationOf(provider, ours));
}

/** Loaded with the first batch, off the caller's path. */
async function loadPrices() {
  const { prices } = await import('../cost/prices/index.ts');
  return prices;
}

interface Existing extends Flushable {
  /** Of SDK 1.x. */
  addSpanProcessor?(processor: SpanProcessor): void;
  /** Of SDK 2.x and 3.x, which take processors only when they are made: the one that hands spans on to all of them. */
  readonly _activeSpanProcessor?: { readonly _spanProcessors?: unknown };
}

/** Takes part in a provider that is there: its spans then go to us too, and what it sends elsewhere stays as it is. */
function join(existing: Existing, ours: PortkeySpanProcessor): Registration {
  const processors = existing._activeSpanProcessor?._spanProcessors;
  if (existing.addSpanProcessor !== undefined) existing.addSpanProcessor(ours);
  else if (Array.isArray(processors)) processors.push(ours);
  else return besideProvider(existing, '@portkey-otel/core/otel');
  sayTracingIsOn(ours.destinations);
  return flushAtExit(registrationOf({ forceFlush: () => ours.forceFlush(), shutdown: () => ours.shutdown() }, ours));
}

const LEVELS: Readonly<Record<string, DiagLogLevel>> = {
  none: DiagLogLevel.NONE,
  error: DiagLogLevel.ERROR,
  warn: DiagLogLevel.WARN,
  info: DiagLogLevel.INFO,
  debug: DiagLogLevel.DEBUG,
  verbose: DiagLogLevel.VERBOSE,
  all: DiagLogLevel.ALL,
};

/** Without a logger nobody would learn of a wrong key. One that the user has set stays. */
function speakUp(): void {
  if (isApiRegistered('diag')) return;
  const logLevel = LEVELS[variable('OTEL_LOG_LEVEL')?.toLowerCase() ?? ''] ?? DiagLogLevel.INFO;
  diag.setLogger(stderrLogger(), { logLevel, suppressOverrideMessage: true });
}
