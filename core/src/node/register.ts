import { diag, type TracerProvider, trace } from '@opentelemetry/api';
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { NodeTracerProvider, type SpanProcessor } from '@opentelemetry/sdk-trace-node';
import { describe, guard, sayOnce } from '../instrument/guard.ts';
import { configure, type Settings, settings } from '../instrument/settings.ts';
import { endOpenOperations } from '../instrument/started.ts';
import { slot } from '../instrument/state.ts';

export interface RegisterOptions extends Partial<Settings> {
  /** Default: `OTEL_SERVICE_NAME`, else `unknown_service:node`. */
  readonly serviceName?: string | undefined;
  /** Further resource attributes, such as `deployment.environment.name`. */
  readonly resourceAttributes?: Readonly<Record<string, string | number | boolean>> | undefined;
  /** Further span processors, each seeing every span as it was recorded. */
  readonly spanProcessors?: readonly SpanProcessor[] | undefined;
}

/** What `registerPortkey` set up. */
export interface Registration {
  /** Sends what is waiting. Never rejects. */
  forceFlush(): Promise<void>;
  /** Ends open spans, marks them, sends what is waiting and stops. Never rejects; twice is once. */
  shutdown(): Promise<void>;
}

interface Held {
  registration?: Registration;
}

/**
 * Sets OpenTelemetry up for this process: tracer provider, context across `await`, W3C propagation, our processor, and a flush
 * at SIGTERM and at natural process end. Idempotent: the second call returns what the first one made. Never throws.
 */
export function registerPortkey(options: RegisterOptions = {}): Registration {
  const held = slot<Held>('registration', () => ({}));
  if (held.registration !== undefined) {
    diag.debug('portkey-otel: registerPortkey was called before; the first registration stays');
    return held.registration;
  }
  held.registration = guard('registerPortkey', () => register(options), NOTHING_REGISTERED);
  return held.registration;
}

const NOTHING_REGISTERED: Registration = { forceFlush: async () => {}, shutdown: async () => {} };

function register(options: RegisterOptions): Registration {
  const { serviceName, resourceAttributes, spanProcessors = [], ...given } = options;
  configure(given);
  if (settings().disabled) return NOTHING_REGISTERED;

  const provider = new NodeTracerProvider({
    resource: defaultResource()
      .merge(detectResources({ detectors: [envDetector] }))
      .merge(resourceFromAttributes({ ...resourceAttributes, ...(serviceName && { 'service.name': serviceName }) })),
    spanProcessors: [...spanProcessors],
  });
  if (isRegistered(provider)) {
    sayOnce('other-provider', OTHER_PROVIDER);
    return NOTHING_REGISTERED;
  }
  return flushAtExit(registrationOf(provider));
}

const OTHER_PROVIDER =
  'another OpenTelemetry tracer provider is registered already, so spans go there. Add portkeySpanProcessor() of ' +
  '@portkey-otel/core/otel to its span processors to export them to Portkey.';

/** Registers; true when somebody else was first. */
function isRegistered(provider: NodeTracerProvider): boolean {
  provider.register();
  const global = trace.getTracerProvider() as TracerProvider & { getDelegate?(): TracerProvider };
  return (global.getDelegate?.() ?? global) !== provider;
}

function registrationOf(provider: NodeTracerProvider): Registration {
  let stopped: Promise<void> | undefined;
  return {
    forceFlush: () => quietly('flush', provider.forceFlush()),
    shutdown() {
      stopped ??= (async () => {
        endOpenOperations();
        await quietly('shutdown', provider.shutdown());
      })();
      return stopped;
    },
  };
}

async function quietly(what: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    sayOnce(`${what}-failed`, `${what} failed: ${describe(error)}`);
  }
}

/** `beforeExit` comes again after each flush, SIGTERM may come at any time: both once. */
function flushAtExit(registration: Registration): Registration {
  process.once('beforeExit', () => void registration.shutdown());
  const onSigterm = () => {
    void registration.shutdown().finally(() => {
      // Where nobody else handles the signal, the process ends as it would have without us.
      if (process.listenerCount('SIGTERM') === 0) process.kill(process.pid, 'SIGTERM');
    });
  };
  process.once('SIGTERM', onSigterm);
  return registration;
}
