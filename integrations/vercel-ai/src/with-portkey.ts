import { type Context, context } from '@opentelemetry/api';
import { guard } from '@portkey-otel/core/otel';
import { fields, type ObjectValue } from './ai-sdk.ts';
import { injectTraceHeaders } from './gateway-fetch.ts';
import { type CalledModel, modelMethods, type StartedCall } from './model-methods.ts';
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
  return guard('withPortkey', () => wrapped(target, options), target);
}

function wrapped<T>(target: T, options: WithPortkeyOptions): T {
  if (target === null || (typeof target !== 'object' && typeof target !== 'function')) return target;
  const methods = modelMethods(target);
  if (methods !== undefined) return wrappedModel(target, methods, options) as T;
  return isProvider(target) ? (wrappedProvider(target, options) as T) : target;
}

function isProvider(target: object): boolean {
  return typeof target === 'function' || typeof fields(target).languageModel === 'function';
}

/** Calls of the provider, and of its functions (`chatModel`, `embeddingModel`, …), make models. */
function wrappedProvider(provider: object, options: WithPortkeyOptions): object {
  const made = (model: unknown) => (modelMethods(model) === undefined ? model : wrapped(model, options));
  return new Proxy(provider, {
    apply: (make, self, args) => made(Reflect.apply(make as () => unknown, self, args)),
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function' || isFixed(target, name)) return value;
      return (...args: unknown[]) => made(value.apply(target, args));
    },
  });
}

function wrappedModel(model: object, methods: Record<string, CalledModel>, options: WithPortkeyOptions): object {
  return new Proxy(model, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (typeof value !== 'function' || isFixed(target, name)) return value;
      const start = methods[String(name)];
      if (start === undefined) return value.bind(target);
      return (call: ObjectValue) => follow(target, value, call, start, options);
    },
  });
}

/** A proxy must hand such a property out as it is. */
function isFixed(target: object, name: string | symbol): boolean {
  const own = Object.getOwnPropertyDescriptor(target, name);
  return own?.configurable === false && own.writable === false;
}

async function follow(
  model: object,
  method: (call: ObjectValue) => unknown,
  call: ObjectValue,
  start: CalledModel,
  { url }: WithPortkeyOptions,
): Promise<unknown> {
  const execute = () => method.call(model, withHeaders(call, url));
  const started = guard('model call', () => (isTracing() ? start(fields(model), call, url) : undefined), undefined);
  if (started === undefined) return execute();
  let answer: unknown;
  try {
    answer = await context.with(started.context as Context, execute);
  } catch (error) {
    guard('failed model call', () => started.failed?.(error), undefined);
    throw error;
  }
  return guard('answered model call', () => finished(started, answer), answer);
}

function finished(started: StartedCall, answer: unknown): unknown {
  return started.answered === undefined ? answer : started.answered(answer);
}

function withHeaders(call: ObjectValue, url: string | undefined): ObjectValue {
  if (url === undefined || !isTracing()) return call;
  const given = (call.headers ?? {}) as Record<string, string>;
  const headers = injectTraceHeaders(given, { url });
  return headers === given ? call : { ...call, headers };
}
