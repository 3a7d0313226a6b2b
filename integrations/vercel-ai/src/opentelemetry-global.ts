import { settings, slot } from '@portkey-otel/core/otel';

interface Registered {
  readonly trace?: unknown;
  readonly diag?: unknown;
}

/** What is registered with the OpenTelemetry API 1.x in this process; the API itself answers with stand-ins where nothing is. */
export function registeredGlobals(): Registered {
  return (globalThis as { [key: symbol]: Registered | undefined })[API] ?? {};
}
const API = Symbol.for('opentelemetry.js.api.1');

/** Whether a tracer provider is there and we are not switched off. */
export function isTracing(): boolean {
  return registeredGlobals().trace !== undefined && !settings().disabled;
}

/** Whether `registerPortkey` has set up `@vercel/otel`, in whose hands spans then are. */
export function vercelOtel(): { registered: boolean } {
  return slot('vercel-ai.vercel-otel', () => ({ registered: false }));
}
