import { type Fields, fieldsOf, guard, slot } from '@portkey-otel/core/instrument';
import { followCall } from './follow-call.ts';
import { injectTraceHeaders } from './gateway-fetch.ts';
import { modelMethods } from './model-methods.ts';
import { isTracing } from './opentelemetry-global.ts';

export interface WithPortkeyOptions {
  /**
   * The model's base URL. For providers that take no `fetch`: trace headers then go into each call's `headers`, when it is a
   * gateway's.
   */
  readonly url?: string | undefined;
}

/**
 * A model, or a provider and every model that it makes, which knows its own span while the provider is asked: also for image
 * models, `generateObject` and embeddings on edge runtimes, of which the AI SDK's telemetry tells too little. Beside
 * `portkeyTelemetry()` a call still has one span. For AI SDK 5 and 6 it is what makes the spans. Models and providers by shape;
 * anything else is returned as it is. Never throws.
 *
 *     const portkey = withPortkey(createOpenAICompatible({ … }));
 */
export function withPortkey<T extends object>(target: T, options: WithPortkeyOptions = {}): T {
  return guard(
    'withPortkey',
    () => (isProvider(target) ? wrappedProvider : wrappedModel)(target, options) as T,
    target,
  );
}

function isProvider(target: unknown): boolean {
  return typeof target === 'function' || typeof fieldsOf(target).languageModel === 'function';
}

/** Calls of the provider, and of its functions (`chatModel`, `embeddingModel`, …), make models. */
function wrappedProvider(provider: object, options: WithPortkeyOptions): object {
  const maker: Replace =
    (method) =>
    (...args) =>
      wrappedModel(method.apply(provider, args), options);
  return proxied(provider, maker, {
    apply: (make, self, args) => wrappedModel(Reflect.apply(make as Method, self, args), options),
  });
}

/** What is no model is returned as it is. */
function wrappedModel(model: unknown, options: WithPortkeyOptions): unknown {
  return guard('withPortkey', () => tracedModel(model, options), model);
}

function tracedModel(model: unknown, { url }: WithPortkeyOptions): unknown {
  const methods = modelMethods(model);
  if (methods === undefined) return model;
  return proxied(model as object, (method, name) => {
    const start = methods[name];
    if (start === undefined) return method.bind(model);
    return (call: Fields) =>
      followCall(
        () => method.call(model, withHeaders(call, url)),
        () => (isTracing() ? start(fieldsOf(model), call, url) : undefined),
      );
  });
}

type Method = (...args: never[]) => unknown;
type Replace = (method: (...args: unknown[]) => unknown, name: string) => Method;

/** The object with other methods in place of its own. */
function proxied(object: object, replace: Replace, handler: ProxyHandler<object> = {}): object {
  const proxy = new Proxy(object, {
    ...handler,
    get(target, name) {
      const value = Reflect.get(target, name, target);
      return typeof value !== 'function' || isFixed(target, name) ? value : replace(value, String(name));
    },
  });
  wrappedObjects().add(proxy);
  return proxy;
}

/** Whatever a copy of this package has wrapped: it need not be wrapped again. */
export function wrappedObjects(): WeakSet<object> {
  return slot('vercel-ai.wrapped', () => new WeakSet());
}

/** A proxy must hand such a property out as it is. */
function isFixed(target: object, name: string | symbol): boolean {
  const own = Object.getOwnPropertyDescriptor(target, name);
  return own?.configurable === false && own.writable === false;
}

function withHeaders(call: Fields, url: string | undefined): Fields {
  if (url === undefined || !isTracing()) return call;
  const given = (call.headers ?? {}) as Record<string, string>;
  const headers = injectTraceHeaders(given, { url });
  return headers === given ? call : { ...call, headers };
}
