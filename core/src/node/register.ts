import {
  type Attributes,
  type Context,
  DiagLogLevel,
  diag,
  type Link,
  type SpanKind,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';
import type { SamplerShape } from '../export/measuring-sampler.ts';
import {
  type PortkeySpanProcessor,
  type PortkeySpanProcessorOptions,
  portkeySpanProcessor,
} from '../export/processor.ts';
import type { SpanProcessor } from '../export/readable-span.ts';
import type { ExportStats } from '../export/stats.ts';
import { variable } from '../instrument/environment.ts';
import { describe, guard, sayOnce } from '../instrument/guard.ts';
import { isApiRegistered } from '../instrument/registered-api.ts';
import { configure, type Settings, settings } from '../instrument/settings.ts';
import { sayTracingIsOn } from '../instrument/start-up.ts';
import { slot } from '../instrument/state.ts';
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

/** What `registerPortkey` set up. */
export interface Registration {
  /** Sends what is waiting. Never rejects. */
  forceFlush(): Promise<void>;
  /** Ends open spans, marks them, sends what is waiting and stops. Never rejects; twice is once. */
  shutdown(): Promise<void>;
  /** What happened to spans so far; `undefined` when nothing of ours exports. */
  stats(): ExportStats | undefined;
}

const NOTHING_REGISTERED: Registration = {
  forceFlush: async () => {},
  shutdown: async () => {},
  stats: () => undefined,
};

/**
 * Sets OpenTelemetry up for this process: tracer provider, context across `await`, W3C propagation, our processor, and a flush
 * at SIGTERM and at natural process end. Idempotent: the second call returns what the first one made. Where a provider is
 * registered already, it joins that one if it can, or says how to. Never throws.
 */
export function registerPortkey(options: RegisterOptions = {}): Registration {
  const held = slot<{ registration?: Registration }>('registration', () => ({}));
  if (held.registration !== undefined) {
    diag.debug('portkey-otel: registerPortkey was called before; the first registration stays');
    return held.registration;
  }
  held.registration = guard('registerPortkey', () => register(options), NOTHING_REGISTERED);
  return held.registration;
}

function register(options: RegisterOptions): Registration {
  const { disabled, captureContent, gatewayOrigins, streamIdleMs, propagateBaggage } = options;
  configure({ disabled, captureContent, gatewayOrigins, streamIdleMs, propagateBaggage });
  if (settings().disabled) return NOTHING_REGISTERED;
  speakUp();

  const ours = portkeySpanProcessor({ prices: loadPrices, ...options });
  const existing = existingProvider();
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

interface Flushable {
  forceFlush?(): Promise<void>;
  shutdown?(): Promise<void>;
  addSpanProcessor?(processor: SpanProcessor): void;
}

/** The provider that somebody else registered. The API itself answers with a stand-in when there is none. */
function existingProvider(): Flushable | undefined {
  if (!isApiRegistered('trace')) return undefined;
  const proxy = trace.getTracerProvider() as TracerProvider & { getDelegate?(): TracerProvider };
  return (proxy.getDelegate?.() ?? proxy) as Flushable;
}

/** SDK 1.x takes processors later on; 2.x and 3.x only when they are made. */
function join(existing: Flushable, ours: PortkeySpanProcessor): Registration {
  if (existing.addSpanProcessor !== undefined) {
    existing.addSpanProcessor(ours);
    return flushAtExit(registrationOf({ forceFlush: () => ours.forceFlush(), shutdown: () => ours.shutdown() }, ours));
  }
  sayOnce(
    'other-provider',
    'another OpenTelemetry tracer provider is registered already, so spans go there and not to Portkey. Add ' +
      'portkeySpanProcessor() of @portkey-otel/core/otel to the spanProcessors of that provider, or call registerPortkey() first.',
  );
  return { ...NOTHING_REGISTERED, forceFlush: () => quietly('flush', () => existing.forceFlush?.()) };
}

function registrationOf(provider: Flushable, ours: PortkeySpanProcessor): Registration {
  let stopped: Promise<void> | undefined;
  return {
    forceFlush: () => quietly('flush', () => provider.forceFlush?.()),
    shutdown() {
      stopped ??= quietly('shutdown', () => provider.shutdown?.());
      return stopped;
    },
    stats: () => ours.stats(),
  };
}

async function quietly(what: string, work: () => Promise<void> | undefined): Promise<void> {
  try {
    await work();
  } catch (error) {
    sayOnce(`${what}-failed`, `${what} failed: ${describe(error)}`);
  }
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
