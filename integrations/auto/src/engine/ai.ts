import { context, createContextKey } from '@opentelemetry/api';
import { guard, used } from '@portkey-otel/core/instrument';
import { settings } from '@portkey-otel/core/otel';
import { withPortkey, wrappedObjects } from '../../../vercel-ai/src/with-portkey.ts';
import type { Binding } from '../agent.ts';
import { AGENTS, CALLS, RESOLVERS } from '../ai-functions.ts';
import { rootTracer } from './root-tracer.ts';

type Fn = (this: unknown, ...args: unknown[]) => unknown;

/** In the context of a call whose telemetry the application has chosen itself: it stays as it was chosen. */
const CHOSEN = createContextKey('portkey-otel.auto.chosen');

/** What each major version has; a later one is taken to be like the last that is known. */
const MISSING_BY_NATURE: Readonly<Record<string, readonly string[]>> = {
  '5': ['resolveSpeechModel', 'resolveTranscriptionModel', 'resolveRerankingModel', 'rerank'],
};

/**
 * Traces one copy of `ai`: every model that a call finds makes its span, and before AI SDK 7 the call's own telemetry is on
 * unless the call says otherwise. Returns what is not there.
 */
export function traceAi(version: string, bindings: Readonly<Record<string, Binding>>): string[] {
  const [major = ''] = version.split('.');
  const wanted = Number(major) < 7 ? [...RESOLVERS, ...CALLS] : [...RESOLVERS];
  const missing = wanted.filter((name) => !replace(bindings[name], name));
  return missing.filter((name) => !MISSING_BY_NATURE[major]?.includes(name));
}

const isOneOf = (names: readonly string[], name: string) => names.includes(name);

function replace(binding: Binding | undefined, name: string): boolean {
  try {
    const [get, set] = binding as Binding;
    const original = get() as Fn;
    if (typeof original !== 'function') return false;
    const replacement = isOneOf(RESOLVERS, name) ? resolver(original) : call(original, isOneOf(AGENTS, name));
    for (const property of ['name', 'length'] as const) {
      Object.defineProperty(replacement, property, { value: original[property], configurable: true });
    }
    set(replacement);
    return true;
  } catch {
    return false; // This version has no such function.
  }
}

function resolver(original: Fn): Fn {
  return function (...args) {
    const model = original.apply(this, args);
    return guard('model', () => (context.active().getValue(CHOSEN) ? model : traced(args[0], model)), model);
  };
}

/** Unless the application, or an earlier step of the call, has wrapped the model that was `given`. */
function traced(given: unknown, model: unknown): unknown {
  const isWrapped = [given, model].some((one) => typeof one === 'object' && wrappedObjects().has(one as object));
  return isWrapped ? model : withPortkey(model as object);
}

interface Options {
  readonly experimental_telemetry?: Readonly<Record<string, unknown>> | undefined;
}

/** What is one call of a model needs nothing around it. */
function call(original: Fn, isAgent: boolean): Fn {
  return function (options, ...rest) {
    used();
    const { experimental_telemetry: given } = (options ?? {}) as Options;
    if (given?.isEnabled !== undefined) {
      const chosen = guard('telemetry', () => context.active().setValue(CHOSEN, true));
      const run = () => original.call(this, options, ...rest);
      return chosen === undefined ? run() : context.with(chosen, run);
    }
    if (!isAgent || !options) return original.call(this, options, ...rest);
    const on = guard('telemetry', () => ({ ...options, experimental_telemetry: telemetry(given) }), options);
    return original.call(this, on, ...rest);
  };
}

/** Its own spans of model calls are left out: ours tell more, of streams that fail, of what was cached. */
function telemetry(given: Options['experimental_telemetry']): Options['experimental_telemetry'] {
  const content = settings().captureContent === 'full' ? {} : { recordInputs: false, recordOutputs: false };
  return { tracer: rootTracer, ...given, ...content, isEnabled: !settings().disabled };
}
