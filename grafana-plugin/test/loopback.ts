import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly path: string;
  readonly query: { readonly [name: string]: string };
  readonly headers: IncomingHttpHeaders;
  /** The client closed before it was answered. */
  isLeft(): boolean;
}

export interface Loopback {
  readonly url: string;
  readonly asked: Asked[];
  close(): Promise<void>;
}

type Answer = { readonly status?: number; readonly body: unknown; readonly afterMs?: number } | undefined;

/** A server that answers each GET as told, 404 where it is told nothing; texts as they are, the rest as JSON. */
export async function startLoopback(answer: (asked: Asked) => Answer): Promise<Loopback> {
  const all: Asked[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const asked = {
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      isLeft: () => response.destroyed && !response.writableFinished,
    };
    all.push(asked);
    const { status = 200, body, afterMs = 0 } = answer(asked) ?? { status: 404, body: '' };
    setTimeout(() => {
      const isText = typeof body === 'string';
      response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json' });
      response.end(isText ? body : JSON.stringify(body));
    }, afterMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: all,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
