import { guard } from '@portkey-otel/core/otel';
import { follow } from './follow.ts';
import { toOutputMessage, userMessage } from './messages.ts';
import type { Method, Trace } from './patches.ts';
import { classNameOf } from './provider.ts';
import { startAgent, startWorkflow } from './scope.ts';
import { isRecord, type LlamaMessage } from './shapes.ts';
import { startStep } from './step.ts';

interface EngineParams {
  /** Of query engines. */
  readonly query?: unknown;
  /** Of chat engines. */
  readonly message?: unknown;
}
type Run = (this: object, params: EngineParams, ...rest: unknown[]) => unknown;

/** `query()` of a query engine or `chat()` of a chat engine: the question and the answer around what answers it. */
export const engineTrace: Trace = answering(startWorkflow);

/** `chat()` of the framework's older agents. */
export const chatAgentTrace: Trace = answering(startAgent);

function answering(start: typeof startAgent): Trace {
  return (method: Method) => {
    const original = method as Run;
    return function answer(this: object, params: EngineParams, ...rest: unknown[]) {
      const streamed = { text: '' };
      return follow(() => original.call(this, params, ...rest), {
        start: () =>
          start({
            name: classNameOf(this),
            inputMessages: () => [userMessage(params?.query ?? params?.message)],
          }),
        onValue: (response) => ({ outputMessages: () => answerOf(response) }),
        onChunk: (chunk) => {
          const content = isRecord(chunk) && isRecord(chunk.message) ? chunk.message.content : undefined;
          if (typeof content === 'string') streamed.text += content;
        },
        result: () => ({ outputMessages: () => answerOf({ message: { role: 'assistant', content: streamed.text } }) }),
      });
    } as Method;
  };
}

function answerOf(response: unknown) {
  if (!isRecord(response) || !isRecord(response.message) || response.message.content === '') return undefined;
  return [toOutputMessage(response.message as LlamaMessage)];
}

type Step = (this: object, ...args: unknown[]) => unknown;

/** A method as a plain child span named after it and its class, such as `synthesize CompactAndRefine`. */
export function stepTrace(label: string): Trace {
  return (method: Method) => {
    const original = method as Step;
    return function step(this: object, ...args: unknown[]) {
      return follow(() => original.apply(this, args), { start: () => startStep(`${label} ${ownerName(this)}`) });
    } as Method;
  };
}

/** A static method's owner is the class itself. */
function ownerName(owner: object): string {
  return typeof owner === 'function' && Object.hasOwn(owner, 'prototype') ? owner.name : classNameOf(owner);
}

/** Runs `prepare` on the object and its arguments before each call, and leaves the call as it is. */
export function prepareTrace(prepare: (self: never, ...args: never[]) => void): Trace {
  return (method: Method) => {
    const original = method as Step;
    return function prepared(this: object, ...args: unknown[]) {
      guard('llamaindex preparation', () => prepare(this as never, ...(args as never[])), undefined);
      return original.apply(this, args);
    } as Method;
  };
}
