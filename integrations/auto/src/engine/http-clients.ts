import { subscribe } from 'node:diagnostics_channel';
import { context } from '@opentelemetry/api';
import { callSpans, gatewayFacts, guard, requestFacts, traceHeaders, used } from '@portkey-otel/core/instrument';
import { isGatewayUrl } from '@portkey-otel/core/otel';

/** What clients publish of a request that is about to be sent, by shape. */
interface UndiciRequest {
  readonly origin?: string | URL;
  readonly path?: string;
  /** Names and values in turn, or lines of text. */
  readonly headers?: readonly string[] | string;
  addHeader?(name: string, value: string): void;
}

interface ClientRequest {
  readonly protocol?: string;
  readonly host?: string;
  readonly path?: string;
  getHeader?(name: string): unknown;
  setHeader?(name: string, value: string): void;
}

/**
 * Trace headers, where they are absent, on requests that `undici` and `node:http` send to a gateway, and its answer on the span of
 * the call. The global `fetch` goes through `undici` too: what has its headers by then stays as it is.
 */
export function watchHttpClients(): void {
  subscribe('undici:request:create', guarded(undiciCreated));
  subscribe('undici:request:headers', guarded(undiciAnswered));
  subscribe('http.client.request.created', guarded(httpCreated));
  subscribe('http.client.response.finish', guarded(httpAnswered));
}

/** What a subscriber throws ends the process. */
const guarded = (fn: (message: never) => void) => (message: unknown) => {
  guard('request of a client', () => fn(message as never));
};

type Spans = ReturnType<typeof callSpans>;
const spansOf = new WeakMap<object, Spans>();

/** The headers to add; `undefined` where the request is not a gateway's, or has its own. */
function join(request: object, url: string, header: (name: string) => string | undefined) {
  if (!isGatewayUrl(url) || header('traceparent') !== undefined) return undefined;
  used();
  const active = context.active();
  const spans = callSpans(active);
  for (const span of spans) span.setAttributes(requestFacts(url, header));
  spansOf.set(request, spans);
  return Object.entries(traceHeaders(active)).filter(([name]) => header(name) === undefined);
}

function record(request: object, header: (name: string) => string | undefined, status: number | undefined): void {
  const facts = gatewayFacts(header, status);
  for (const span of spansOf.get(request) ?? [])
    if (facts !== undefined && span.isRecording()) span.setAttributes(facts);
}

function undiciCreated({ request }: { readonly request: UndiciRequest }): void {
  const header = (name: string) => undiciHeader(request.headers ?? [], name);
  for (const [name, value] of join(request, `${request.origin}${request.path}`, header) ?? []) {
    request.addHeader?.(name, value);
  }
}

function undiciHeader(headers: readonly string[] | string, wanted: string): string | undefined {
  if (typeof headers === 'string') {
    const line = headers.split('\r\n').find((one) => one.toLowerCase().startsWith(`${wanted}:`));
    return line?.slice(wanted.length + 1).trim();
  }
  for (let at = 0; at < headers.length; at += 2) {
    if (String(headers[at]).toLowerCase() === wanted) return String(headers[at + 1]);
  }
  return undefined;
}

interface UndiciAnswer {
  readonly request: UndiciRequest;
  readonly response: { readonly statusCode?: number; readonly headers?: readonly Uint8Array[] };
}

function undiciAnswered({ request, response }: UndiciAnswer): void {
  if (!spansOf.has(request)) return;
  const headers = (response.headers ?? []).map((bytes) => new TextDecoder('latin1').decode(bytes));
  record(request, (name) => undiciHeader(headers, name), response.statusCode);
}

function httpCreated({ request }: { readonly request: ClientRequest }): void {
  const header = (name: string) => {
    const value = request.getHeader?.(name);
    return value === undefined ? undefined : String(value);
  };
  const url = `${request.protocol}//${header('host') ?? request.host}${request.path}`;
  for (const [name, value] of join(request, url, header) ?? []) request.setHeader?.(name, value);
}

interface HttpAnswer {
  readonly request: ClientRequest;
  readonly response: {
    readonly statusCode?: number;
    readonly headers?: Readonly<Record<string, string | string[] | undefined>>;
  };
}

function httpAnswered({ request, response }: HttpAnswer): void {
  const { headers = {} } = response;
  record(request, (name) => (headers[name] === undefined ? undefined : String(headers[name])), response.statusCode);
}
