import type { Context } from '@opentelemetry/api';
import {
  bindReadableStream,
  fieldsOf,
  type ModelCallOperation,
  type ModelCallResult,
  ownJson,
  type StreamOperation,
  settings,
} from '@portkey-otel/core/instrument';
import type { GenerateResult, LanguageModelCallEvent, StreamResult } from './ai-sdk.ts';
import { type Executing, enterExecuting } from './executing.ts';
import type { StartedCall } from './follow-call.ts';
import { instrumentation } from './instrumentation.ts';
import type { AgentCall } from './live-call.ts';
import { chatMessages, systemInstructions } from './messages.ts';
import { modelCallResult } from './model-answer.ts';
import { outliveRequest } from './outlive-request.ts';
import { recordableError } from './recordable-error.ts';
import { requestParameters } from './request-parameters.ts';
import { StreamContent } from './stream-content.ts';
import { toolDefinitions } from './tool-definitions.ts';
import { count } from './usage.ts';

export interface ModelCallDetails {
  readonly stream?: boolean | undefined;
  readonly url?: string | undefined;
  /** The request's abort signal, where no agent tells of aborts. */
  readonly signal?: AbortSignal | undefined;
}

/** One call of a language model: one attempt, so a retried call shows as a failed span and its successor. */
export class ModelCall implements StartedCall, Executing {
  readonly operation: ModelCallOperation;
  readonly context: Context;
  readonly event: LanguageModelCallEvent;
  executing = true;
  readonly #agent: AgentCall | undefined;
  readonly #keepContent: boolean;
  readonly #signal: AbortSignal | undefined;

  constructor(event: LanguageModelCallEvent, agent: AgentCall | undefined, more: ModelCallDetails = {}) {
    this.#agent = agent;
    this.event = event;
    this.#signal = more.signal;
    const stream = agent?.streams ?? more.stream;
    this.operation = instrumentation.startModelCall({
      parent: agent?.operation.context,
      startTimeMs: event.timestamp,
      provider: event.provider,
      requestModel: event.modelId,
      stream,
      url: more.url,
      parameters: requestParameters(event, agent?.start),
      systemInstructions: () => systemInstructions(event.instructions),
      inputMessages: () => ownJson(chatMessages(event.messages), agent?.messages),
      toolDefinitions: () => ownJson(toolDefinitions(event.tools), agent?.toolDefinitions),
    });
    this.context = enterExecuting(this.operation.context, this);
    outliveRequest(this.operation.span, stream);
    this.#keepContent =
      event.recordOutputs !== false && settings().captureContent === 'full' && this.operation.span.isRecording();
    agent?.opened(true);
  }

  /** The model answered. A stream is handed on with its chunks watched; anything else ends the call. */
  answered<T>(answer: T): T {
    this.executing = false;
    const { stream } = fieldsOf(answer);
    if (stream instanceof ReadableStream) return { ...answer, stream: this.#watched(answer as StreamResult, stream) };
    this.operation.end(modelCallResult(fieldsOf(answer) as GenerateResult, { keepContent: this.#keepContent }));
    this.#agent?.closed();
    return answer;
  }

  failed(error: unknown, result?: ModelCallResult): void {
    this.executing = false;
    const recorded = recordableError(error, this.event);
    // What an `APICallError` tells beside its message: the HTTP status, and the gateway's headers.
    const { statusCode, responseHeaders = result?.responseHeaders } = fieldsOf(error);
    this.operation.fail(recorded, {
      ...result,
      attributes: { 'http.response.status_code': count(statusCode) },
      responseHeaders: responseHeaders as ModelCallResult['responseHeaders'],
    });
    if (this.#agent === undefined) return;
    this.#agent.failure = recorded;
    this.#agent.closed();
  }

  #watched(answer: StreamResult, stream: ReadableStream<unknown>): ReadableStream<unknown> {
    const content = new StreamContent({ keepContent: this.#keepContent, headers: answer.response?.headers });
    // An `error` part makes any end a failure, a cancelled stream may be an abort.
    const operation: StreamOperation<ModelCallResult> = {
      context: this.operation.context,
      end: (result) => this.#ended(content, result),
      fail: (error, result) => this.failed(content.failed ? content.error : error, result),
      abandon: (result) => this.#left(content, result),
    };
    return bindReadableStream(stream, operation, {
      idleMs: this.#agent?.idleMs,
      signal: this.#signal,
      onChunk: (part) => {
        if (content.add(part)) this.operation.chunk();
        // The SDK may end its call before the stream's own end comes by here.
        if (content.failed && this.#agent) this.#agent.failure ??= recordableError(content.error, this.event);
      },
      result: () => content.result(),
    });
  }

  #ended(content: StreamContent, result: ModelCallResult | undefined): void {
    if (content.failed) {
      this.failed(content.error, result);
      return;
    }
    this.operation.end(result);
    this.#agent?.closed();
  }

  #left(content: StreamContent, result: ModelCallResult | undefined): void {
    // All was said: a reader that stops at the last part has left nothing.
    if (content.failed || content.finished) {
      this.#ended(content, result);
      return;
    }
    const settle = (abort: unknown) => {
      if (abort !== undefined) {
        this.failed(abort, result);
        return;
      }
      this.operation.abandon(result);
      this.#agent?.closed(true);
    };
    if (this.#agent === undefined) settle(undefined);
    else this.#agent.whenLeft(settle);
  }
}
