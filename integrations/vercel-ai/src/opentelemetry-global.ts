import { isApiRegistered, settings, slot, used } from '@portkey-otel/core/instrument';

/** Whether a tracer provider is there and we are not switched off. */
export function isTracing(): boolean {
  used();
  return isApiRegistered('trace') && !settings().disabled;
}

/** Whether `registerPortkey` has set up `@vercel/otel`, in whose hands spans then are. */
export function vercelOtel(): { registered: boolean } {
  return slot('vercel-ai.vercel-otel', () => ({ registered: false }));
}
