import { type Context, context } from '@opentelemetry/api';
import type { ModelCallInput, ModelCallResult } from '@portkey-otel/core/instrument';
import { fields, type ObjectValue, ownWord, text } from './ai-sdk.ts';
import { executingCallId } from './executing.ts';
import type { StartedCall } from './follow-call.ts';
import { followedContext } from './followed-call.ts';
import { instrumentation } from './instrumentation.ts';
import { type AgentCall, liveCalls } from './live-call.ts';
import { promptMessages } from './messages.ts';
import { responseFacts } from './model-answer.ts';
import { ModelCall } from './model-call.ts';
import { SINGLE_CALLS, type SingleCall } from './single-call.ts';
import { count, embeddingUsage, languageModelUsage } from './usage.ts';

/** What to do when a model is called; `undefined` where the span of the call is active already. */
export type CalledModel = (model: ObjectValue, call: ObjectValue, url: string | undefined) => StartedCall | undefined;

/** The methods by which a model is called, by kind of model; `undefined` for what is no model. */
export function modelMethods(value: unknown): Record<string, CalledModel> | undefined {
  const model = fields(value);
  if (typeof model.modelId !== 'string') return undefined;
  const has = (method: string) => typeof model[method] === 'function';
  if (has('doStream')) return { doGenerate: languageCall(false), doStream: languageCall(true) };
  if (has('doEmbed')) return { doEmbed: embeddingCall };
  if (has('doRerank')) return { doRerank: rerankCall };
  if (has('doGenerate')) return { doGenerate: 'maxImagesPerCall' in (value as object) ? imageCall : mediaCall };
  return undefined;
}

function languageCall(stream: boolean): CalledModel {
  return (model, call, url) => {
    // `portkeyTelemetry` has made the span.
    if (executingCallId(context.active()) !== undefined) return undefined;
    const step = objectStep(call.prompt);
    if (step !== undefined) return { context: step };
    const event = {
      ...call,
      ...named(model),
      messages: call.prompt as readonly unknown[],
      output: fields(call.responseFormat).type === 'json' ? 'object' : undefined,
    };
    const own = new ModelCall(event, undefined, { stream, url, signal: signal(call) });
    return {
      context: own.operation.context,
      answered: (answer) => own.answered(answer),
      failed: (error) => own.failed(error),
    };
  };
}

/** The step of an object call that sends this very prompt. */
function objectStep(prompt: unknown): Context | undefined {
  for (const call of liveCalls().values()) {
    const { step, stepPrompt } = call as Partial<AgentCall>;
    if (step?.ended === false && stepPrompt === prompt) return step.context;
  }
  return undefined;
}

/** AI SDK 7 tells telemetry of the user's call: its span is the one. Without that a span of our own. */
function joined(start: CalledModel): CalledModel {
  return (model, call, url) => {
    const told = followedContext() ?? singleCall(model, call);
    return told === undefined ? start(model, call, url) : { context: told };
  };
}

const embeddingCall = joined((model, _, url) =>
  ownCall({ ...named(model), operation: 'embeddings', url }, (answer) => ({ usage: embeddingUsage(answer.usage) })),
);

const rerankCall = joined((model, call, url) =>
  ownCall({ ...named(model), operation: 'rerank', url, parameters: { topK: count(call.topN) } }, () => ({})),
);

/** Speech is made of a text, a transcription of audio. */
const mediaCall = joined((model, call, url) => {
  const { operation, input, result } = SINGLE_CALLS['text' in call ? 'ai.generateSpeech' : 'ai.transcribe'] ?? {};
  return ownCall({ ...named(model), operation, url, ...input?.(call) }, (answer) => result?.(answer, call) ?? {});
});

const imageCall: CalledModel = (model, call, url) =>
  ownCall(
    {
      ...named(model),
      operation: 'image_generation',
      url,
      parameters: { outputType: 'image', choiceCount: count(call.n), seed: count(call.seed) },
      inputMessages: () => promptMessages(call.prompt),
    },
    (answer) => ({
      usage: {
        ...languageModelUsage(answer.usage),
        units: { images: Array.isArray(answer.images) ? answer.images.length : 0 },
      },
      imageSize: text(call.size),
      imageQuality: ownWord(call.providerOptions, 'quality'),
    }),
  );

function ownCall(input: ModelCallInput, result: (answer: ObjectValue) => ModelCallResult): StartedCall {
  const operation = instrumentation.startModelCall(input);
  return {
    context: operation.context,
    answered: (value) => {
      const answer = fields(value);
      operation.end({ ...responseFacts(answer.response), ...result(answer) });
      return value;
    },
    failed: (error) => operation.fail(error),
  };
}

/** The user's call that asks this model for this: where nothing carries its id, model and input tell. */
function singleCall(model: ObjectValue, call: ObjectValue): Context | undefined {
  const [value] = Array.isArray(call.values) ? call.values : [];
  for (const live of liveCalls().values()) {
    const { start, operation } = live as SingleCall;
    if (live.kind !== 'single' || operation.ended) continue;
    if (start.modelId !== model.modelId || start.provider !== model.provider) continue;
    const asked = Array.isArray(start.value) ? start.value.includes(value) : start.value === value;
    if (asked || start.recordInputs === false) return operation.context;
  }
  return undefined;
}

function named(model: ObjectValue) {
  return { provider: text(model.provider), requestModel: text(model.modelId), modelId: text(model.modelId) };
}

function signal(call: ObjectValue): AbortSignal | undefined {
  return call.abortSignal instanceof AbortSignal ? call.abortSignal : undefined;
}
