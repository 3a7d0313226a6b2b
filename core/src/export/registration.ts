import { diag, type TracerProvider, trace } from '@opentelemetry/api';
import { describe, guard, sayOnce } from '../instrument/guard.ts';
import { isApiRegistered } from '../instrument/registered-api.ts';
import { slot } from '../instrument/state.ts';
import type { PortkeySpanProcessor } from './processor.ts';
import type { ExportStats } from './stats.ts';

/** What `registerPortkey` set up. */
export interface Registration {
  /** Sends what is waiting. Never rejects. For `after()`, `waitUntil` and the end of a script. */
  forceFlush(): Promise<void>;
  /** Ends open spans, marks them, sends what is waiting and stops. Never rejects; twice is once. */
  shutdown(): Promise<void>;
  /** What happened to spans so far; `undefined` when nothing of ours exports. */
  stats(): ExportStats | undefined;
}

/** A tracer provider, or a part of one, by what can be asked of it at the end. */
export interface Flushable {
  forceFlush?(): Promise<void>;
  shutdown?(): Promise<void>;
}

/** Where nothing was set up: tracing is off, or another provider has the spans. */
export const NOTHING_REGISTERED: Registration = {
  forceFlush: async () => {},
  shutdown: async () => {},
  stats: () => undefined,
};

/** What the first `registerPortkey` of this process made, whichever package it came from. Never throws. */
export function registeredOnce(register: () => Registration): Registration {
  const held = slot<{ registration?: Registration }>('registration', () => ({}));
  if (held.registration !== undefined)
    diag.debug('portkey-otel: registerPortkey was called before; the first registration stays');
  held.registration ??= guard('registerPortkey', register, NOTHING_REGISTERED);
  return held.registration;
}

/** The provider that is registered with OpenTelemetry's API; the API itself answers with a stand-in when there is none. */
export function registeredProvider(): Flushable | undefined {
  if (!isApiRegistered('trace')) return undefined;
  const proxy = trace.getTracerProvider() as TracerProvider & { getDelegate?(): TracerProvider };
  return (proxy.getDelegate?.() ?? proxy) as Flushable;
}

/** The registration of a provider that has `ours` among its processors. */
export function registrationOf(provider: Flushable, ours: PortkeySpanProcessor): Registration {
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

/**
 * Where somebody else's provider takes the spans: says once what to add to it, and flushes it.
 *
 * @param packageName The package whose `portkeySpanProcessor()` its owner is to add.
 */
export function besideProvider(other: Flushable, packageName: string): Registration {
  sayOnce(
    'other-provider',
    'another OpenTelemetry tracer provider is registered already, so spans go there and not to Portkey. Add ' +
      `portkeySpanProcessor() of ${packageName} to the spanProcessors of that provider, or call registerPortkey() before it.`,
  );
  return { ...NOTHING_REGISTERED, forceFlush: () => quietly('flush', () => other.forceFlush?.()) };
}

async function quietly(what: string, work: () => Promise<void> | undefined): Promise<void> {
  try {
    await work();
  } catch (error) {
    sayOnce(`${what}-failed`, `${what} failed: ${describe(error)}`);
  }
}
