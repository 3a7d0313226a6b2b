import { around, guard, isAsyncIterable, isGatewayUrl, isThenable, type Patches } from '@portkey-otel/core/instrument';
import { type OpenCall, openCall, type StreamUsage } from './open-call.ts';
import { isRecord, type UnknownRecord } from './shapes.ts';

/**
 * LlamaIndex drops the usage of embeddings and asks for none on streams. Both are to be had from OpenAI's client, which every
 * OpenAI-like class of the framework holds as `session`. Outside a call of ours the client does what it always did.
 */
export function traceClient(model: { readonly session?: unknown }, patches: Patches): void {
  const { session } = model;
  // Registered before the class itself awaits its session, so the client is ready when the request is made.
  if (isThenable(session))
    session.then((client) => guard('openai client', () => traceResources(client, patches), undefined), ignore);
}

function traceResources(client: unknown, patches: Patches): void {
  if (!isRecord(client)) return;
  const { chat, embeddings } = client;
  if (isRecord(chat) && isRecord(chat.completions)) patches.inherited(chat.completions, 'create', traceChatRequest);
  if (isRecord(embeddings)) patches.inherited(embeddings, 'create', traceEmbeddingRequest);
}

const traceEmbeddingRequest = around<unknown, unknown[]>((_, __, send) => {
  const call = guard('llamaindex call', openCall, undefined);
  const returned = send();
  if (call && isThenable(returned)) returned.then((response) => addRaw(call, response), ignore);
  return returned;
});

const traceChatRequest = around<unknown, unknown[]>((resource, [body, ...rest], send) => {
  const call = guard('llamaindex call', openCall, undefined);
  const asking = call && guard('stream usage', () => withUsageAsked(resource, body, call.streamUsage), undefined);
  if (!asking) return send();
  const returned = send([asking, ...rest]);
  // The same stream object goes on to the framework; only its iterator is ours.
  if (isThenable(returned))
    returned.then((stream) => guard('usage chunk', () => hideUsage(stream, call), undefined), ignore);
  return returned;
});

/** The body with usage asked for; `undefined` where it must stay as it is. */
function withUsageAsked(resource: unknown, body: unknown, streamUsage: StreamUsage): UnknownRecord | undefined {
  if (!isRecord(body) || body.stream !== true) return undefined;
  const options = isRecord(body.stream_options) ? body.stream_options : {};
  if ('include_usage' in options || !takesStreamUsage(baseUrlOf(resource), streamUsage)) return undefined;
  return { ...body, stream_options: { ...options, include_usage: true } };
}

const OPENAI = 'https://api.openai.com';

function takesStreamUsage(url: string, streamUsage: StreamUsage): boolean {
  if (typeof streamUsage === 'boolean') return streamUsage;
  const origin = URL.parse(url)?.origin;
  if (origin === undefined) return false;
  const listed = typeof streamUsage === 'string' ? [] : streamUsage;
  return isGatewayUrl(url) || origin === OPENAI || listed.some((entry) => URL.parse(entry)?.origin === origin);
}

function baseUrlOf(resource: unknown): string {
  const client = isRecord(resource) && isRecord(resource._client) ? resource._client : {};
  return typeof client.baseURL === 'string' ? client.baseURL : '';
}

function hideUsage(stream: unknown, call: OpenCall): void {
  if (!isAsyncIterable(stream)) return;
  const iterate = stream[Symbol.asyncIterator].bind(stream);
  Object.defineProperty(stream, Symbol.asyncIterator, {
    value: () => withoutUsage({ [Symbol.asyncIterator]: iterate }, call),
    configurable: true,
    writable: true,
  });
}

/** The chunks as they would have come unasked: without the last one that holds nothing but usage, and no `usage: null`. */
async function* withoutUsage(chunks: AsyncIterable<unknown>, call: OpenCall): AsyncGenerator<unknown> {
  for await (const chunk of chunks) {
    addRaw(call, chunk);
    if (isRecord(chunk) && isUsageOnly(chunk)) continue;
    if (isRecord(chunk) && chunk.usage === null) Reflect.deleteProperty(chunk, 'usage');
    yield chunk;
  }
}

function isUsageOnly(chunk: UnknownRecord): boolean {
  return isRecord(chunk.usage) && Array.isArray(chunk.choices) && chunk.choices.length === 0;
}

function addRaw(call: OpenCall, raw: unknown): void {
  guard('llamaindex raw response', () => call.addRaw(raw), undefined);
}

const ignore = () => {};
