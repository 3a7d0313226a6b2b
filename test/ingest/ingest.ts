import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { type WireSpan, type WireValue, wireSpans } from './wire.ts';

/** One span as Portkey stores it: one row of its analytics. */
export interface IngestedRow {
  /** From `x-portkey-trace-id`, else `traceparent` of the request, else made up for the whole request. */
  readonly traceId: string;
  readonly span: WireSpan;
  /** Provider, from `gen_ai.system` alone. */
  readonly provider: string | undefined;
  readonly model: string;
  /** What is billed: these two counts and no other; nothing on a failed span. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** Of the request's `x-portkey-metadata` header, never of the span. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface IngestRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly spans: readonly WireSpan[];
  readonly status: number;
}

/** An answer that stands in for the ingest's own. */
export interface Fault {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly delayMs?: number;
}

export interface Ingest {
  /** Base URL, as for `PORTKEY_OTEL_ENDPOINT`. */
  readonly url: string;
  readonly port: number;
  readonly rows: IngestedRow[];
  readonly requests: IngestRequest[];
  /** Asked for each request before anything else is done. */
  fault:
    | ((request: { readonly headers: IncomingHttpHeaders; readonly spans: readonly WireSpan[] }) => Fault | undefined)
    | undefined;
  close(): Promise<void>;
}

const PATH = '/v1/otel/v1/traces';

/**
 * An endpoint on 127.0.0.1 that treats OTLP as Portkey's ingest was seen to: 500 on gzip and for a whole batch with one span
 * that lacks status or attributes, a trace id of its own making without the header, 401 on a wrong key, and the text `ok`.
 */
export async function startIngest({
  key = 'pk-test',
  port = 0,
}: {
  key?: string;
  port?: number;
} = {}): Promise<Ingest> {
  const ingest: Ingest = { url: '', port: 0, rows: [], requests: [], fault: undefined, close: async () => {} };

  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const { headers, url: path = '' } = request;
    const spans =
      headers['content-encoding'] === undefined ? wireSpans(body, headers['content-type'] ?? '') : undefined;
    const fault = ingest.fault?.({ headers, spans: spans ?? [] });
    if (fault?.delayMs) await sleep(fault.delayMs);
    const status = fault?.status ?? judge(path, headers, spans, key);
    ingest.requests.push({ path, headers, spans: spans ?? [], status });
    if (status === 200) ingest.rows.push(...store(headers, spans ?? []));
    answer(response, status, fault?.headers);
  });

  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return Object.assign(ingest, {
    port: bound,
    url: `http://127.0.0.1:${bound}/v1/otel`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

function judge(path: string, headers: IncomingHttpHeaders, spans: WireSpan[] | undefined, key: string): number {
  if (path !== PATH) return 400;
  const given = headers['x-portkey-api-key'] ?? headers.authorization?.replace(/^Bearer /, '');
  if (given !== key) return 401;
  if (spans === undefined || spans.some((span) => span.status === undefined || span.attributes.length === 0))
    return 500;
  return 200;
}

function answer(response: ServerResponse, status: number, headers: Record<string, string> = {}): void {
  const text = status === 200 ? 'ok' : JSON.stringify({ status: 'failure', message: 'Something went wrong' });
  response
    .writeHead(status, { 'content-type': status === 200 ? 'text/plain' : 'application/json', ...headers })
    .end(text);
}

function store(headers: IncomingHttpHeaders, spans: readonly WireSpan[]): IngestedRow[] {
  const traceId =
    header(headers, 'x-portkey-trace-id') ?? header(headers, 'traceparent')?.split('-')[1] ?? randomUUID();
  const metadata = JSON.parse(header(headers, 'x-portkey-metadata') ?? '{}') as Record<string, string>;
  return spans.map((span) => {
    const of = (name: string) => plain(span.attributes.find(({ key }) => key === name)?.value);
    const failed = span.status?.code === 2;
    return {
      traceId,
      span,
      provider: text(of('gen_ai.system')),
      model: text(of('gen_ai.request.model')) ?? text(of('gen_ai.response.model')) ?? 'NA',
      inputTokens: failed ? 0 : Number(of('gen_ai.usage.input_tokens') ?? 0),
      outputTokens: failed ? 0 : Number(of('gen_ai.usage.output_tokens') ?? 0),
      metadata,
    };
  });
}

function header(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** Arrays, objects, false and 0.0 do not survive. */
function plain(value: WireValue | undefined): string | number | boolean | undefined {
  if (value === undefined || value.type === 'array' || value.type === 'kvlist' || value.type === 'bytes')
    return undefined;
  if (value.value === false || (value.type === 'double' && value.value === 0)) return undefined;
  return value.value as string | number | boolean;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
