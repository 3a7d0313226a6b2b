import {
  bindAsyncIterable,
  createInstrumentation,
  type ModelCallOperation,
  type ModelCallResult,
  type Operation,
} from '@portkey-otel/core/otel';
import { type Fields, fieldsOf, type SerializedLike } from './langchain.ts';
import { messageOf } from './messages.ts';
import { modelRequest, modelResult } from './model-call.ts';
import { type ModelEvent, PartialAnswer } from './partial-answer.ts';
import { SCOPE } from './scope.ts';

const { startModelCall } = createInstrumentation(SCOPE);

/** What a chat model tells about itself, as LangChain's own callbacks would ask it. */
interface ModelLike {
  toJSON?(): SerializedLike;
  invocationParams?(options: unknown): Fields;
  getLsParams?(options: unknown): Fields;
}

/** The span of a chat model whose `streamEvents()` is called outside of any run. The same events, in the same number. */
export function traceEventStream(
  model: ModelLike,
  messages: unknown,
  options: unknown,
  stream: AsyncIterable<ModelEvent>,
): AsyncIterable<ModelEvent> {
  const operation = startModelCall({
    ...modelRequest({
      serialized: model.toJSON?.(),
      invocationParams: model.invocationParams?.(options) ?? {},
      metadata: model.getLsParams?.(options) ?? {},
    }),
    stream: true,
    inputMessages: () => (messages as readonly unknown[]).map(messageOf),
  });
  const answer = new PartialAnswer();
  return bindAsyncIterable(stream, withoutChunk(operation), {
    signal: fieldsOf(options).signal as AbortSignal | undefined,
    onChunk: (event) => {
      if (answer.add(event)) operation.chunk();
    },
    result: () => (answer.isEmpty ? undefined : modelResult({ generations: [[answer.generation()]] }, false)),
  });
}

/** The operation without its `chunk`: an event is not yet content. */
function withoutChunk(operation: ModelCallOperation): Operation<ModelCallResult> {
  return {
    span: operation.span,
    context: operation.context,
    get ended() {
      return operation.ended;
    },
    run: (fn) => operation.run(fn),
    end: (result) => operation.end(result),
    fail: (error, result) => operation.fail(error, result),
    abandon: (result) => operation.abandon(result),
  };
}
