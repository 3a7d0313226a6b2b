import type { Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createAdaptorServer } from '@hono/node-server';

/** PEM texts. */
export interface TlsOptions {
  readonly cert: string;
  readonly key: string;
}

export interface ServerLimits {
  /** All header lines of a request together; beyond it the answer is 431. Default: 16 KiB. */
  readonly maxHeaderBytes: number;
  /** A request whose headers take longer is answered 408, also a connection that sends none. Default: 10,000. */
  readonly headersTimeoutMs: number;
  /** A request that takes longer to arrive is answered 408. Default: 30,000. */
  readonly requestTimeoutMs: number;
  /** Connections at once; what comes beyond is closed at once. Default: 2,000. */
  readonly maxConnections: number;
}

export const DEFAULT_SERVER_LIMITS: ServerLimits = {
  maxHeaderBytes: 16 * 1024,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 30_000,
  maxConnections: 2_000,
};

const KEEP_ALIVE_MS = 60_000;
const MOST_BETWEEN_CHECKS_MS = 5_000;
const CLOSE_TIMEOUT_MS = 5_000;

/** A server that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:4318`. */
  readonly url: string;
  /** Answers what is under way, and takes no more. */
  close(): Promise<void>;
}

/** @throws Error when the address is taken, or certificate and key do not fit */
export async function listen(
  fetch: (request: Request, env: never) => Response | Promise<Response>,
  { port, host }: { readonly port: number; readonly host: string },
  limits: ServerLimits,
  tls?: TlsOptions,
): Promise<Listening> {
  const serverOptions = {
    maxHeaderSize: limits.maxHeaderBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: Math.max(limits.requestTimeoutMs, limits.headersTimeoutMs),
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: Math.min(MOST_BETWEEN_CHECKS_MS, limits.headersTimeoutMs),
  };
  const server = createAdaptorServer({
    fetch: fetch as Parameters<typeof createAdaptorServer>[0]['fetch'],
    ...(tls ? { createServer: createHttpsServer, serverOptions: { ...serverOptions, ...tls } } : { serverOptions }),
  }) as Server;
  server.maxConnections = limits.maxConnections;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} is taken: stop what listens there, or use --port 0 to pick a free one`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host, tls ? 'https' : 'http'), close: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await closed;
  clearTimeout(timer);
}

function urlOf(server: Server, host: string, scheme: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return `${scheme}://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
