import { type Context, context } from '@opentelemetry/api';
import { type Fields, fieldsOf, type ModelCallInput, type ModelCallResult } from '@portkey-otel/core/instrument';
import { ownWord, text } from './ai-sdk.ts';
import { executingCall } from './executing.ts';
import type { StartedCall } from './follow-call.ts';
import { followedContext } from './followed-call.ts';
import { instrumentation } from './instrumentation.ts';
import { type AgentCall, liveCalls } from './live-call.ts';
import { promptMessages } from './messages.ts';
import { responseFacts } from './model-answer.ts';
import { ModelCall } from './model-call.ts';
import { SINGLE_CALLS, type SingleCall } from './single-call.ts';
import { count, embeddingUsage, languageModelUsage, unitsOf } from './usage.ts';

/** What to do when a model is called; `undefined` where the span of the call is active already. */
type CalledModel = (model: Fields, call: Fields, url: string | undefined) => StartedCall | undefined;

function languageCall(stream: boolean): CalledModel {
  return (model, call, url) => {
    // `portkeyTelemetry` has made the span; a middleware that asks another model, where the first failed, makes one more.
    if (executingCall(context.active())?.modelId === model.modelId) return undefined;
    const step = objectStep(call.prompt);
    if (step !== undefined) return { context: step };
    const event = {
      ...call,
      ...named(model),
      messages: call.prompt as readonly unknown[],
      output: fieldsOf(call.responseFormat).type === 'json' ? 'object' : undefined,
    };
    return new ModelCall(event, undefined, { stream, url, signal: call.abortSignal as AbortSignal | undefined });
  };
}

/** What a language model is asked is a list of messages; what an image or a video is made of, a text. */
function isPrompt(prompt: unknown): boolean {
  return Array.isArray(prompt);
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

/** A span of our own would end with the start of the stream. */
const streamedMediaCall = joined(() => undefined);

const imageCall: CalledModel = (model, call, url) =>
  ownCall(pictured('image', model, call, url), ({ usage, images }) => ({
    usage: { ...languageModelUsage(usage), units: unitsOf('images', fieldsOf(images).length) },
    imageSize: text(call.size),
    imageQuality: ownWord(call.providerOptions, 'quality'),
  }));

/** Billed by the second, of which only the caller knows. */
const videoCall: CalledModel = (model, call, url) =>
  ownCall(pictured('video', model, call, url), ({ videos }) => ({
    usage: { units: unitsOf('video_seconds', Number(call.duration) * Number(fieldsOf(videos).length)) },
  }));

function pictured(outputType: 'image' | 'video', model: Fields, call: Fields, url: string | undefined): ModelCallInput {
  return {
    ...named(model),
    operation: `${outputType}_generation`,
    url,
    parameters: { outputType, choiceCount: count(call.n), seed: count(call.seed) },
    inputMessages: () => promptMessages(call.prompt),
  };
}

function ownCall(input: ModelCallInput, result: (answer: Fields) => ModelCallResult): StartedCall {
  const operation = instrumentation.startModelCall(input);
  return {
    context: operation.context,
    answered: (value) => {
      const answer = fieldsOf(value);
      operation.end({ ...responseFacts(answer.response), ...result(answer) });
      return value;
    },
    failed: (error) => operation.fail(error),
  };
}

/** The user's call that asks this model for this: where nothing carries its id, model and input tell. */
function singleCall(model: Fields, call: Fields): Context | undefined {
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

function named(model: Fields) {
  const { provider, modelId } = model as { readonly provider?: string; readonly modelId: string };
  return { provider, modelId, requestModel: modelId };
}

/** Models of several kinds have methods of the same name: what they are called with tells the kind. */
const METHODS: Readonly<Record<string, CalledModel>> = {
  doGenerate(model, call, url) {
    const start = isPrompt(call.prompt)
      ? languageCall(false)
      : 'maxImagesPerCall' in model
        ? imageCall
        : 'maxVideosPerCall' in model
          ? videoCall
          : mediaCall;
    return start(model, call, url);
  },
  doStream: (model, call, url) => (isPrompt(call.prompt) ? languageCall(true) : streamedMediaCall)(model, call, url),
  doGenerateFromUrl: mediaCall,
  doEmbed: embeddingCall,
  doRerank: rerankCall,
};

/** The methods by which a model is called; `undefined` for what is no model. */
export function modelMethods(value: unknown): Readonly<Record<string, CalledModel>> | undefined {
  const model = fieldsOf(value);
  const isModel = typeof model.modelId === 'string' && Object.keys(METHODS).some((name) => name in model);
  return isModel ? METHODS : undefined;
}
