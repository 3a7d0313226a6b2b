import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join, normalize } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { GenAiSecrets, GenAiSettings } from '../../src/datasource/query.ts';
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

const PLUGIN = join(import.meta.dirname, '../..', 'dist');
const ICONS = join(dirname(fileURLToPath(import.meta.resolve('@grafana/ui/package.json'))), 'dist/public/img/icons');
const PROXY = /^\/api\/datasources\/proxy\/uid\/([\w-]+)/;
const SAVED = /^\/api\/datasources\/uid\/[\w-]+$/;
/** A page elsewhere may not ask in the name of a host of its own that leads to this machine. */
const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

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
  const { upstream, others = {}, reactModules, port = 0 } = options;
  let { settings = {}, secrets = {}, secretHeaders = {} } = options;
  const host = await bundleHost(reactModules);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: String(error) }));
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://host');
    if (!LOOPBACK.test(request.headers.host ?? ''))
      return refuse(response, 403, 'This page is for this machine alone.');
    if (request.method === 'PUT' && SAVED.test(url.pathname)) return save(request, response);
    if (PROXY.test(url.pathname)) return proxied(request, url, response);
    if (url.pathname === '/') return send(response, 'text/html', PAGE);
    if (url.pathname === '/host.js') return send(response, 'text/javascript', host.script);
    if (url.pathname === '/settings.json')
      return send(response, 'application/json', JSON.stringify({ settings, others, upstream }));
    if (url.pathname === '/host.css') return send(response, 'text/css', host.style);
    const path = url.pathname.startsWith('/plugin/')
      ? join(PLUGIN, normalize(url.pathname.slice('/plugin'.length)))
      : url.pathname.startsWith('/public/build/img/icons/')
        ? join(ICONS, normalize(url.pathname.slice('/public/build/img/icons'.length)))
        : undefined;
    const content = path && (await readFile(path).catch(() => undefined));
    if (!path || !content) return refuse(response, 404, 'not here');
    send(response, TYPES[extname(path)] ?? 'application/octet-stream', content);
  }

  /** As Grafana keeps what its settings page sends: what is secret stays here, the page is told the rest. */
  async function save(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { jsonData = {}, secureJsonData = {} } = (await json(request)) as Saved;
    settings = jsonData;
    secrets = { ...secrets, ...secureJsonData };
    for (const [field, name] of Object.entries(jsonData)) {
      const value = secureJsonData[field.replace('httpHeaderName', 'httpHeaderValue')];
      if (/^httpHeaderName\d+$/.test(field) && value) secretHeaders = { ...secretHeaders, [String(name)]: value };
    }
    send(response, 'application/json', JSON.stringify({ datasource: { jsonData } }));
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

interface Saved {
  readonly jsonData?: GenAiSettings & { readonly [httpHeader: string]: unknown };
  readonly secureJsonData?: GenAiSecrets & { readonly [name: string]: string | undefined };
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(message);
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
