import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GenAiSecrets, GenAiSettings } from '../src/datasource/query.ts';
import { bundleHost } from './bundle-host.ts';
import { pluginRoute } from './plugin-route.ts';

export interface PreviewOptions {
  /** The backend behind the datasource proxy, such as `http://127.0.0.1:4318`. */
  readonly upstream: string;
  /** Added to each proxied request, as Grafana adds a datasource's secrets: the browser never sees them. */
  readonly secretHeaders?: { readonly [name: string]: string } | undefined;
  /** A `node_modules` with the React that the page is to have. Default: this workspace's. */
  readonly reactModules?: string | undefined;
  /** Of the datasource, as its settings editor makes them. Default: the backend's. */
  readonly settings?: GenAiSettings | undefined;
  /** Stay in this process, as they stay in Grafana's: the plugin's routes add them. */
  readonly secrets?: GenAiSecrets | undefined;
  /** Other datasources that the page offers: a request to one of their uids goes to this address. */
  readonly others?: { readonly [uid: string]: OtherDatasource } | undefined;
  /** Default 0: any free one. */
  readonly port?: number | undefined;
}

export interface OtherDatasource {
  readonly type: string;
  readonly name: string;
  readonly upstream: string;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

const PLUGIN = join(import.meta.dirname, '..', 'dist');
const ICONS = join(dirname(fileURLToPath(import.meta.resolve('@grafana/ui/package.json'))), 'dist/public/img/icons');
const PROXY = /^\/api\/datasources\/proxy\/uid\/([\w-]+)/;

const TYPES: { readonly [extension: string]: string } = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>GenAI traces</title><link rel="stylesheet" href="/host.css"><link rel="icon" href="/plugin/img/logo.svg"></head>
<body style="margin: 0"><div id="root"></div><script type="module" src="/host.js"></script></body>
</html>`;

/** The built plugin in a page of its own, with the real libraries of Grafana and a stand-in for its datasource proxy. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { upstream, secretHeaders = {}, settings = {}, secrets = {}, others = {}, reactModules, port = 0 } = options;
  const host = await bundleHost(reactModules);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: String(error) }));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://host');
    if (PROXY.test(url.pathname)) return proxied(request, url, response);
    if (url.pathname === '/') return send(response, 'text/html', PAGE);
    if (url.pathname === '/host.js') return send(response, 'text/javascript', host.script);
    if (url.pathname === '/settings.json')
      return send(response, 'application/json', JSON.stringify({ settings, others }));
    if (url.pathname === '/host.css') return send(response, 'text/css', host.style);
    const path = url.pathname.startsWith('/plugin/')
      ? join(PLUGIN, normalize(url.pathname.slice('/plugin'.length)))
      : url.pathname.startsWith('/public/build/img/icons/')
        ? join(ICONS, normalize(url.pathname.slice('/public/build/img/icons'.length)))
        : undefined;
    const content = path && (await readFile(path).catch(() => undefined));
    if (!path || !content) {
      response.writeHead(404).end();
      return;
    }
    send(response, TYPES[extname(path)] ?? 'application/octet-stream', content);
  }

  async function proxied(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const abort = new AbortController();
    response.on('close', () => abort.abort());
    const other = others[PROXY.exec(url.pathname)?.[1] ?? ''];
    const path = url.pathname.replace(PROXY, '');
    const route = other ? undefined : pluginRoute(path, settings, secrets);
    const target = route?.url ?? `${other?.upstream ?? upstream}${path}`;
    const answered = await fetch(`${target}${url.search}`, {
      method: request.method ?? 'GET',
      headers: { accept: 'application/json', ...(route?.headers ?? (other ? {} : secretHeaders)) },
      signal: abort.signal,
    });
    response.writeHead(answered.status, { 'content-type': answered.headers.get('content-type') ?? 'text/plain' });
    response.end(Buffer.from(await answered.arrayBuffer()));
  }

  await listening(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    // What Grafana can be set to allow at most: a script that a message smuggled in does not run.
    'content-security-policy':
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'",
  });
  response.end(content);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}
