import { slot } from '@portkey-otel/core/instrument';
import { type PortkeyTelemetryOptions, portkeyTelemetry } from './telemetry.ts';

/**
 * Adds our telemetry to the AI SDK's global registry, once in the life of the process. This is what `registerTelemetry` of `ai`
 * does, without importing `ai`: an app on AI SDK 5 or 6 has no such function.
 */
export function registerGlobalTelemetry(options: PortkeyTelemetryOptions): void {
  slot('vercel-ai.registered', () => {
    const sdk = globalThis as { AI_SDK_TELEMETRY_INTEGRATIONS?: unknown[] };
    sdk.AI_SDK_TELEMETRY_INTEGRATIONS ??= [];
    return sdk.AI_SDK_TELEMETRY_INTEGRATIONS.push(portkeyTelemetry(options));
  });
}
