import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type WireSpan, wireSpans } from '../ingest/wire.ts';

export interface EndpointRequest {
  readonly headers: IncomingHttpHeaders;
  readonly spans: readonly WireSpan[];
}

/** An answer in place of 200. */
export interface EndpointAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

export interface Endpoint {
  /** Base URL. */
  readonly url: string;
  /** Those that were answered 200. */
  readonly accepted: EndpointRequest[];
  readonly statuses: number[];
  judge: (request: EndpointRequest) => EndpointAnswer | undefined;
  /** Span ids of what was accepted, in the order of arrival, with repetitions. */
  ids(): string[];
  close(): Promise<void>;
}

/** An OTLP endpoint on loopback that reads requests with generated protobuf code. What it cannot read is answered 400. */
export async function startEndpoint(port = 0): Promise<Endpoint> {
  const server = createServer(async (request, response) => {
    const { headers } = request;
    const spans = wireSpans(await buffer(request), headers['content-type'] ?? '');
    const answer = spans === undefined ? { status: 400 } : endpoint.judge({ headers, spans });
    const { status, headers: more, body } = { status: 200, headers: {}, body: undefined, ...answer };
    endpoint.statuses.push(status);
    if (status === 200) endpoint.accepted.push({ headers, spans: spans ?? [] });
    response.writeHead(status, { 'content-type': 'application/json', ...more }).end(body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const endpoint: Endpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted: [],
    statuses: [],
    judge: () => undefined,
    ids: () => endpoint.accepted.flatMap(({ spans }) => spans.map(({ spanId }) => spanId)),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return endpoint;
}
