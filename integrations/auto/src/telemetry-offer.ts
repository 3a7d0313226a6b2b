import type { Agent } from './agent.ts';

/** The hooks of our telemetry for AI SDK 7. */
export const HOOKS = [
  'onStart',
  'onEnd',
  'experimental_onStreamTranscriptionStart',
  'experimental_onStreamTranscriptionEnd',
  'onObjectStepStart',
  'onObjectStepEnd',
  'onToolExecutionEnd',
  'onAbort',
  'onError',
  'executeLanguageModelCall',
  'executeTool',
] as const;

/**
 * Puts our telemetry into the AI SDK's global registry, where version 7 asks for it at each call, also when a bundler has made
 * `ai` a part of the application. It loads when it is asked for.
 */
export function offerTelemetry(agent: Agent): void {
  const telemetry = {};
  for (const name of HOOKS) {
    Object.defineProperty(telemetry, name, { get: () => hookOf(agent, name), enumerable: true });
  }
  const sdk = globalThis as { AI_SDK_TELEMETRY_INTEGRATIONS?: unknown[] };
  sdk.AI_SDK_TELEMETRY_INTEGRATIONS ??= [];
  sdk.AI_SDK_TELEMETRY_INTEGRATIONS.push(telemetry);
}

function hookOf(agent: Agent, name: string): unknown {
  try {
    return agent.telemetry()[name];
  } catch {
    return undefined;
  }
}
