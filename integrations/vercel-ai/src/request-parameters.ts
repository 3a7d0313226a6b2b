import { fieldsOf, type RequestParameters } from '@portkey-otel/core/instrument';
import type { StartEvent } from './ai-sdk.ts';
import { serviceTier } from './model-answer.ts';

/**
 * The settings of a call, in the names of the GenAI conventions.
 *
 * @param whole The call that it is a step of: what it wants and what it tells the provider is not said again in its steps.
 */
export function requestParameters(event: StartEvent, whole: StartEvent = event): RequestParameters {
  return {
    temperature: event.temperature,
    topP: event.topP,
    topK: event.topK,
    maxTokens: event.maxOutputTokens,
    stopSequences: event.stopSequences,
    frequencyPenalty: event.frequencyPenalty,
    presencePenalty: event.presencePenalty,
    seed: event.seed,
    outputType: outputType(whole.output),
    serviceTier: serviceTier(whole.providerOptions),
  };
}

/** An object strategy by name, or an output specification; without one nothing was asked for. */
function outputType(output: unknown): string | undefined {
  const name = typeof output === 'string' ? output : fieldsOf(output).name;
  return name === undefined ? undefined : name === 'text' ? 'text' : 'json';
}
