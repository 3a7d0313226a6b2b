import {
  createServer,
  request as httpRequest,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';

/** One request as it came from the app, and what the gateway answered. */
export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** With secrets masked. */
  readonly headers: IncomingHttpHeaders;
  readonly startUnixMs: number;
  /** `undefined` until the answer's head has come. */
  response?: { readonly status: number; readonly headers: IncomingHttpHeaders };
}

export interface RecordingProxyOptions {
  /** Origin of the gateway, such as `http://127.0.0.1:8787`. */
  readonly target: string;
  /** Headers that hosted Portkey knows by its configuration and that the app does not send. They win over the app's. */
  readonly addHeaders?: Readonly<Record<string, string>>;
}

export interface RecordingProxy {
  /** `http://127.0.0.1:PORT`, without `/v1`. */
  readonly url: string;
  readonly requests: RecordedRequest[];
  reset(): void;
  close(): Promise<void>;
}

const secretHeaders = ['authorization', 'x-portkey-api-key', 'x-portkey-virtual-key', 'api-key', 'x-api-key', 'cookie'];

/**
 * Starts a proxy on 127.0.0.1 in front of a gateway: it shows what left the app, because the gateway drops `traceparent` on its
 * way. Bodies and streams pass through as they come; when the target is down it answers 502.
 */
export async function startRecordingProxy({ target, addHeaders = {} }: RecordingProxyOptions): Promise<RecordingProxy> {
  const requests: RecordedRequest[] = [];
  const targetUrl = new URL(target);

  function forward(incoming: IncomingMessage, outgoing: ServerResponse) {
    const record: RecordedRequest = {
      method: incoming.method ?? '',
      path: incoming.url ?? '/',
      headers: masked(incoming.headers),
      startUnixMs: Date.now(),
    };
    requests.push(record);
    const upstream = httpRequest({
      host: targetUrl.hostname,
      port: targetUrl.port,
      method: record.method,
      path: record.path,
      headers: { ...incoming.headers, host: targetUrl.host, ...addHeaders },
    });
    upstream.on('response', (answer) => {
      record.response = { status: answer.statusCode ?? 0, headers: answer.headers };
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      pipeline(answer, outgoing, () => {});
    });
    upstream.on('error', (error) => {
      if (outgoing.headersSent) return outgoing.destroy(error);
      outgoing.writeHead(502, { 'content-type': 'application/json' });
      outgoing.end(
        JSON.stringify({ error: { message: `The gateway is not reachable: ${error.message}`, type: 'gateway_error' } }),
      );
    });
    outgoing.on('close', () => upstream.destroy());
    incoming.pipe(upstream);
  }

  const server = createServer(forward);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    reset() {
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * What a hosted gateway would know about the key: where its provider is, how often to retry. `traceparent` and `baggage` are
 * forwarded so that the provider's ledger shows them too.
 */
export function gatewayConfiguration(providerUrl: string): Record<string, string> {
  return {
    'x-portkey-custom-host': providerUrl,
    'x-portkey-config': JSON.stringify({
      provider: 'openai',
      retry: { attempts: 2, on_status_codes: [429, 503], use_retry_after_header: true },
    }),
    'x-portkey-forward-headers': 'traceparent,baggage',
  };
}

function masked(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      secretHeaders.includes(name) && value !== undefined ? '***' : value,
    ]),
  );
}
