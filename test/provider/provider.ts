import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, CallInfo } from './answer.ts';
import { type Api, apiOf, openaiError, type RequestBody } from './apis.ts';
import { type Behaviour, readBehaviour, withoutMarkers } from './behaviour.ts';
import type { Answers } from './turn.ts';
import type { ProviderUsage } from './usage.ts';

/** One model call that the provider billed. */
export interface ServedCall {
  /** The response id; the `x-request-id` for embeddings, which have no id of their own. */
  readonly id: string;
  readonly path: string;
  readonly requestModel: string;
  readonly answeredModel: string;
  readonly stream: boolean;
  /** As it was sent to the client; `undefined` when the client was told nothing. */
  readonly usage: ProviderUsage | undefined;
  /** What the invoice says, also for a stream that broke off. */
  readonly billed: ProviderUsage;
  /** False for a stream that broke off or that the client left. */
  readonly complete: boolean;
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
}

/** One request that arrived, billed or not. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  /** 0 when the connection was cut before an answer. */
  status: number;
}

export interface Provider {
  /** `http://127.0.0.1:PORT/v1`, to be used as a base URL. */
  readonly url: string;
  /** The ledger: every call that was really billed, in the order in which they ended. */
  readonly served: ServedCall[];
  readonly requests: SeenRequest[];
  reset(): void;
  close(): Promise<void>;
}

export interface ProviderOptions {
  /** Answers to questions; the provider's own phrases where it returns `undefined`. */
  readonly answers?: Answers | undefined;
}

/**
 * Starts a provider on 127.0.0.1 that answers as OpenAI does (chat completions, responses, embeddings), as Anthropic does (messages) and as
 * Google does (generateContent, embedContent), plain and streamed. Google's paths stand beside `/v1`, under `/v1beta`.
 * The markers that make it fail, pause or call tools are listed in `behaviour.ts`.
 */
export async function startProvider(options: ProviderOptions = {}): Promise<Provider> {
  const served: ServedCall[] = [];
  const requests: SeenRequest[] = [];
  const failures = new Map<string, number>();
  let sequence = 0;

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const raw = await text(request);
    const json = parse(raw);
    const seen: SeenRequest = { method: request.method ?? '', path, headers: request.headers, body: json, status: 0 };
    requests.push(seen);
    const route = request.method === 'POST' ? apiOf(path) : undefined;
    if (!route) return refuse(response, seen, 404, `Unknown request URL: ${request.method} ${path}.`);
    const { api } = route;
    const body = withPath(json, route.fromPath);
    if (!isRequest(body)) return refuse(response, seen, 400, 'We could not parse the JSON body of your request.', api);

    const model = withoutMarkers(body.model).replace(/^@[^/]+\//, '');
    const problem = api.problem(body);
    if (problem) return refuse(response, seen, 400, problem, api);
    const behaviour = readBehaviour(body.model, api.markedText(body, model));
    if (behaviour.delayMs) await sleep(behaviour.delayMs);
    if (!api.models.test(model)) {
      return refuse(
        response,
        seen,
        404,
        `The model \`${model}\` does not exist or you do not have access to it.`,
        api,
        'model_not_found',
      );
    }
    const status = behaviour.errorStatus ?? failureOf(behaviour, path, raw);
    if (status) return refuse(response, seen, status, failureMessages[status] ?? 'The request failed.', api);

    sequence += 1;
    const call: CallInfo = {
      id: `${api.idPrefix}${sequence}-${randomBytes(6).toString('hex')}`,
      sequence,
      model,
      createdUnixSeconds: Math.floor(Date.now() / 1000),
    };
    const answer = api.answer(body, call, behaviour, options.answers);
    const sent = answer.events
      ? await sendStream(response, answer, behaviour, seen)
      : await sendPlain(response, answer, behaviour, seen);
    served.push({
      id: answer.id,
      path,
      requestModel: body.model,
      answeredModel: answer.answeredModel,
      stream: answer.events !== undefined,
      usage: answer.usageSent && sent === 1 ? answer.usage : undefined,
      billed:
        sent === 1 ? answer.usage : { ...answer.usage, outputTokens: Math.ceil(answer.usage.outputTokens * sent) },
      complete: sent === 1,
      status: seen.status,
      headers: request.headers,
    });
  }

  /** Counts arrivals of the same body, because a gateway's or a client's retry sends the same body again. */
  function failureOf(behaviour: Behaviour, path: string, raw: string): number | undefined {
    if (!behaviour.fail) return undefined;
    const key = createHash('sha256').update(path).update(raw).digest('hex');
    const failed = failures.get(key) ?? 0;
    if (failed >= behaviour.fail.times) {
      failures.delete(key);
      return undefined;
    }
    failures.set(key, failed + 1);
    return behaviour.fail.status;
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error) => response.destroy(error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    served,
    requests,
    reset() {
      served.length = 0;
      requests.length = 0;
      failures.clear();
      sequence = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const failureMessages: Record<number, string> = {
  400: 'Invalid request.',
  401: 'Incorrect API key provided.',
  404: 'Not found.',
  429: 'Rate limit reached for requests per minute. Please try again later.',
  500: 'The server had an error while processing your request. Sorry about that!',
  503: 'The engine is currently overloaded, please try again later.',
};

function refuse(
  response: ServerResponse,
  seen: SeenRequest,
  status: number,
  message: string,
  api?: Api,
  code?: string,
) {
  seen.status = status;
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-request-id': requestId(),
    ...(status === 429 && { 'retry-after': '1', 'retry-after-ms': '20' }),
  });
  response.end(JSON.stringify((api?.error ?? openaiError)(status, message, code)));
}

/** Resolves with the share of the answer that reached the client: 1 or 0. */
async function sendPlain(
  response: ServerResponse,
  answer: Answer,
  behaviour: Behaviour,
  seen: SeenRequest,
): Promise<number> {
  if (behaviour.breakOff) {
    response.destroy();
    return 0;
  }
  seen.status = 200;
  response.writeHead(200, { 'content-type': 'application/json', 'x-request-id': requestId(answer.id) });
  response.end(JSON.stringify(answer.body));
  return 1;
}

/** Resolves with the share of the events that went out before the stream ended, broke off or lost its client. */
async function sendStream(
  response: ServerResponse,
  answer: Answer,
  behaviour: Behaviour,
  seen: SeenRequest,
): Promise<number> {
  const events = answer.events ?? [];
  const stopAt = behaviour.breakOff || behaviour.streamError ? Math.ceil(events.length / 2) : events.length;
  seen.status = 200;
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-request-id': requestId(answer.id) });
  let written = 0;
  for (const event of events.slice(0, stopAt)) {
    if (response.destroyed) return written / events.length;
    response.write(event);
    written += 1;
    // A turn of the event loop between two events: they leave as chunks of their own, and a client that left is noticed.
    await sleep(behaviour.paceMs ?? 1);
  }
  if (behaviour.breakOff) response.destroy();
  else response.end(behaviour.streamError ? answer.errorEvent : undefined);
  return written / events.length;
}

function requestId(id?: string): string {
  return id?.startsWith('req_') ? id : `req_${randomBytes(12).toString('hex')}`;
}

function isRequest(body: unknown): body is RequestBody {
  return typeof body === 'object' && body !== null && 'model' in body && typeof body.model === 'string';
}

function withPath(body: unknown, fromPath: object): unknown {
  return typeof body === 'object' && body !== null ? { ...body, ...fromPath } : body;
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
