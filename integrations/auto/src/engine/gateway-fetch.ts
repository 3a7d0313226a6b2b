import { context, trace } from '@opentelemetry/api';
import {
  bindReadableStream,
  callSpans,
  createInstrumentation,
  guard,
  type ModelCallOperation,
  used,
} from '@portkey-otel/core/instrument';
import { portkeyFetch, settings } from '@portkey-otel/core/otel';
import { inFollowedCall } from '../../../vercel-ai/src/followed-call.ts';
import { partsSwitchedOff } from '../switched-off.ts';
import { sayBundledClient } from './bundled.ts';
import { modelCallResult } from './model-answer.ts';
import { type ModelRequest, modelCallInput, readModelRequest } from './model-request.ts';
import { StreamedAnswer } from './streamed-answer.ts';

const { startModelCall } = createInstrumentation({ name: '@portkey-otel/auto', version: '0.1.0' });

type Fetch = typeof globalThis.fetch;

/**
 * A request to a gateway: trace headers where they are absent, the gateway's answer on the span of the call. Where nobody has
 * made a span of the call, as of the clients of `openai` and `@anthropic-ai/sdk`, it is made here. Body, stream, errors and
 * abort are those of `inner`.
 */
export function gatewayFetch(inner: Fetch, input: RequestInfo | URL, init: RequestInit | undefined): Promise<Response> {
  const told = portkeyFetch(inner);
  return inFollowedCall(() => {
    const call = guard('request to a gateway', () => startCall(input, init));
    return call === undefined ? inModelCall(() => told(input, init)) : follow(call, (own) => told(input, own), init);
  });
}

/** What makes a span of each request, as Next.js does, stands between a model call and what it sends: the call is the one. */
function inModelCall<T>(send: () => T): T {
  const within = guard('context of a request', () => {
    const active = context.active();
    const call = callSpans(active).at(-1);
    return call === undefined || call === trace.getSpan(active) ? undefined : trace.setSpan(active, call);
  });
  return within === undefined ? send() : context.with(within, send);
}

interface Call {
  readonly operation: ModelCallOperation;
  readonly init: RequestInit;
}

function startCall(input: RequestInfo | URL, init: RequestInit | undefined): Call | undefined {
  used();
  if (settings().disabled || init?.body === undefined || callSpans(context.active()).length > 0) return undefined;
  const headers = new Headers(init.headers ?? (input instanceof Request ? input.headers : undefined));
  const url = typeof input === 'string' ? input : 'href' in input ? input.href : input.url;
  const request = readModelRequest(url, init.body, (name) => headers.get(name) ?? undefined);
  if (request === undefined || partsSwitchedOff().has(request.part)) return undefined;
  sayBundledClient(headers.get('user-agent') ?? '');
  return { init: withoutParentsHeader(init, headers), operation: start(request) };
}

function start(request: ModelRequest): ModelCallOperation {
  return startModelCall(modelCallInput(request));
}

/** A header that names the active span was put there for want of this call's own, which takes its place. */
function withoutParentsHeader(init: RequestInit, headers: Headers): RequestInit {
  const active = trace.getSpanContext(context.active());
  const given = headers.get('traceparent');
  if (active === undefined || given === null || given.slice(3, 52) !== `${active.traceId}-${active.spanId}`)
    return init;
  headers.delete('traceparent');
  headers.delete('tracestate');
  return { ...init, headers };
}

async function follow(
  { operation, init: own }: Call,
  send: (init: RequestInit) => Promise<Response>,
  init: RequestInit | undefined,
): Promise<Response> {
  let response: Response;
  try {
    response = await operation.run(() => send(own));
  } catch (error) {
    operation.fail(error);
    throw error;
  }
  return guard('answer of a gateway', () => answered(operation, response, init?.signal ?? undefined), response);
}

function answered(operation: ModelCallOperation, response: Response, signal: AbortSignal | undefined): Response {
  const type = response.headers.get('content-type') ?? '';
  if (response.body === null) {
    end(operation, response, undefined);
    return response;
  }
  if (response.ok && type.includes('text/event-stream')) return watched(operation, response, signal);
  if (!type.includes('json')) {
    end(operation, response, undefined);
    return response;
  }
  // The first of the two is read first, so that the span knows before the caller can go on.
  const forCaller = response.clone();
  void response.json().then(
    (answer) => end(operation, response, answer),
    (error) => operation.fail(error),
  );
  return forCaller;
}

function end(operation: ModelCallOperation, { ok, status, statusText }: Response, answer: unknown): void {
  guard('answer of a model', () => {
    if (ok) {
      operation.end(modelCallResult(answer));
      return;
    }
    const { message = statusText } = ((answer as { error?: unknown } | undefined)?.error ?? {}) as { message?: string };
    operation.fail(Object.assign(new Error(message), { status }), {
      attributes: { 'http.response.status_code': status },
    });
  });
}

/** Parts of a response that read its body without `body`. */
const READERS = ['arrayBuffer', 'blob', 'bytes', 'json', 'text'] as const;

/** The same response, the chunks of whose body are looked at as the caller reads them. */
function watched(operation: ModelCallOperation, response: Response, signal: AbortSignal | undefined): Response {
  const answer = new StreamedAnswer();
  const { body } = response;
  let bound: ReadableStream<Uint8Array> | undefined;
  const watchedBody = () => {
    bound ??= bindReadableStream(body as ReadableStream<Uint8Array>, failingOn(answer, operation), {
      signal,
      onChunk: (chunk) => answer.add(chunk),
      result: () => modelCallResult(answer.answer()),
    });
    return bound;
  };
  Object.defineProperty(response, 'body', { get: watchedBody, configurable: true });
  for (const name of READERS) {
    Object.defineProperty(response, name, {
      value: () => new Response(watchedBody(), response)[name](),
      configurable: true,
      writable: true,
    });
  }
  return response;
}

/** A stream that tells of an error in its midst has failed, however it ends. */
function failingOn(answer: StreamedAnswer, operation: ModelCallOperation) {
  return {
    context: operation.context,
    chunk: () => operation.chunk(),
    fail: operation.fail.bind(operation),
    abandon: operation.abandon.bind(operation),
    end: (result?: ReturnType<typeof modelCallResult>) => {
      if (answer.error === undefined) operation.end(result);
      else operation.fail(answer.error, result);
    },
  };
}
