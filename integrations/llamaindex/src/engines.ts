import { type AgentResult, type Around, around, follow, guard } from '@portkey-otel/core/instrument';
import { toOutputMessage, userMessage } from './messages.ts';
import { classNameOf } from './provider.ts';
import { startAgent, startStep, startWorkflow } from './scope.ts';
import { isRecord, type LlamaMessage } from './shapes.ts';

interface EngineParams {
  /** Of query engines. */
  readonly query?: unknown;
  /** Of chat engines. */
  readonly message?: unknown;
}
/** `query()` of a query engine or `chat()` of a chat engine: the question and the answer around what answers it. */
export const engineTrace: Around = answering(startWorkflow);

/** `chat()` of the framework's older agents. */
export const chatAgentTrace: Around = answering(startAgent);

function answering(start: typeof startAgent): Around {
  return around<object, [EngineParams]>((engine, [params], call) => {
    let streamed = '';
    return follow<AgentResult>(call, {
      start: () =>
        start({
          name: classNameOf(engine),
          inputMessages: () => [userMessage(params?.query ?? params?.message)],
        }),
      onValue: (response) => ({ outputMessages: () => answerOf(response) }),
      onChunk: (chunk) => {
        const content = isRecord(chunk) && isRecord(chunk.message) ? chunk.message.content : undefined;
        if (typeof content === 'string') streamed += content;
      },
      result: () => ({ outputMessages: () => answerOf({ message: { role: 'assistant', content: streamed } }) }),
    });
  });
}

function answerOf(response: unknown) {
  if (!isRecord(response) || !isRecord(response.message) || response.message.content === '') return undefined;
  return [toOutputMessage(response.message as LlamaMessage)];
}

/** A method as a plain child span named after it and its class, such as `synthesize CompactAndRefine`. */
export function stepTrace(label: string): Around {
  return around<object, unknown[]>((owner, _, call) =>
    follow(call, { start: () => startStep(`${label} ${ownerName(owner)}`) }),
  );
}

/** A static method's owner is the class itself. */
function ownerName(owner: object): string {
  return typeof owner === 'function' && Object.hasOwn(owner, 'prototype') ? owner.name : classNameOf(owner);
}

/** Runs `prepare` on the object before each call, and leaves the call as it is. */
export function prepareTrace<S>(prepare: (self: S) => void): Around {
  return around<S, unknown[]>((self, _, call) => {
    guard('llamaindex preparation', () => prepare(self), undefined);
    return call();
  });
}
