import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Forwarding } from '../forward/forwarding.ts';
import { forwardMetrics } from '../forward/metrics.ts';
import type { SettledTraces } from '../metrics/settled-traces.ts';
import type { TraceStore } from '../store/trace-store.ts';
import type { ThreadEnds } from '../threads/thread-ends.ts';
import { ApiError } from './api-error.ts';
import type { BackendEnv } from './env.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { genAiRoutes } from './genai-routes.ts';
import { type Access, type ApiKeys, DEFAULT_WORKSPACE, type Right } from './keys.ts';
import { type Ingest, ingestError, OTLP_PATHS, otlpError, otlpRoutes } from './otlp-routes.ts';
import { tempoRoutes } from './tempo-routes.ts';

export interface AppOptions {
  readonly store: TraceStore;
  readonly ingest: Ingest;
  readonly keys: ApiKeys;
  readonly settled: SettledTraces;
  readonly forwarding?: Forwarding | undefined;
  readonly threadEnds: ThreadEnds;
  readonly settleMs: number;
  /** Origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  readonly log: (line: string) => void;
}

const CORS_MAX_AGE_S = 600;
const CORS_METHODS = ['GET', 'HEAD', 'POST', 'PUT'];
const RETRY_SOON = { 'retry-after': '1' };
const OPEN_PATHS: ReadonlySet<string> = new Set(['/healthz', '/ready']);

/** Every path of the backend's contract, behind its keys. */
export function createApp(options: AppOptions): Hono<BackendEnv> {
  const { store, ingest, keys, settled, forwarding, threadEnds, settleMs, corsOrigins, log } = options;
  const app = new Hono<BackendEnv>();
  if (keys.isEmpty) app.use(onlyLoopbackHosts);
  // Before the keys: a browser asks for leave without one.
  if (corsOrigins.length > 0)
    app.use(cors({ origin: [...corsOrigins], allowMethods: CORS_METHODS, maxAge: CORS_MAX_AGE_S }));
  app.use(authenticate(keys));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: otherMethod }));

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/ready', (c) => {
    if (!store.isWritable) throw new ApiError(503, 'unavailable', 'spans cannot be stored at present', RETRY_SOON);
    return c.json({ status: 'ready' });
  });
  app.get('/metrics', async (c) => {
    // What cannot be read now is counted another time: the other figures tell why.
    await settled
      .settle(performance.now())
      .catch((error: Error) => log(`cannot count settled traces: ${error.message}`));
    const { workspace } = c.var.access;
    const forwarded = forwardMetrics((await forwarding?.states(workspace)) ?? []);
    const text = settled.of(workspace).text() + ingest.refusals.text(workspace) + threadEnds.text() + forwarded;
    return c.text(text, 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    });
  });
  app.get('/api/forward', async (c) => {
    const targets = forwarding ? await forwarding.states(c.var.access.workspace) : [];
    if (!targets) throw new ApiError(503, 'unavailable', 'forwarding is being started again: ask again', RETRY_SOON);
    return c.json({ targets });
  });
  app.route('/', otlpRoutes(ingest));
  app.route('/api/genai', genAiRoutes({ store, settleMs }));
  app.route('/', tempoRoutes(store));
  app.route('/', feedbackRoutes(store));

  app.notFound((c) =>
    failure(c, new ApiError(404, 'not_found', `no ${c.req.method} ${c.req.path}: ${whereElse(c.req.method)}`)),
  );
  app.onError((error, c) => {
    const known = error instanceof ApiError ? error : ingestError(error);
    if (known) return failure(c, known);
    log(`${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}`);
    return failure(c, new ApiError(500, 'internal', 'the backend failed: its log says why'));
  });
  return app;
}

/** Exporters are often given a base URL where the whole one is asked for. */
function whereElse(method: string): string {
  const all = '/api/genai/openapi.json lists what there is';
  return method === 'POST' ? `spans go to /v1/traces, logs to /v1/logs; ${all}` : all;
}

/** The path is there, but not with the method of the request. */
function otherMethod(c: Context<BackendEnv>, allowed: readonly string[]): Response {
  const { method } = c.req;
  if (method === 'OPTIONS') return c.body(null, 204, { allow: [...allowed, 'OPTIONS'].join(', ') });
  const message = `${method} is not possible here: use ${allowed.join(' or ')}`;
  return failure(c, new ApiError(405, 'method_not_allowed', message, { allow: allowed.join(', ') }));
}

function failure(c: Context<BackendEnv>, error: ApiError): Response {
  if (OTLP_PATHS.has(c.req.path)) return otlpError(c, error);
  return c.json({ error: { code: error.code, message: error.message } }, error.status, error.headers);
}

/** A page in a browser can make a foreign name point to this machine: such requests carry that name. */
const onlyLoopbackHosts = createMiddleware<BackendEnv>(async (c, next) => {
  const host = (c.req.header('host') ?? '').toLowerCase().replace(/:\d+$/, '');
  if (!/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host)) {
    throw new ApiError(403, 'forbidden_host', 'without API keys only requests to localhost or 127.0.0.1 are answered');
  }
  await next();
});

function authenticate(keys: ApiKeys) {
  return createMiddleware<BackendEnv>(async (c, next) => {
    if (keys.isEmpty) c.set('access', { workspace: DEFAULT_WORKSPACE, rights: new Set<Right>(['read', 'write']) });
    else if (!OPEN_PATHS.has(c.req.path)) c.set('access', authorized(c, keys));
    await next();
  });
}

function authorized(c: Context<BackendEnv>, keys: ApiKeys): Access {
  const secret = c.req.header('x-portkey-api-key') ?? /^Bearer\s+(.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (!secret) {
    throw new ApiError(401, 'no_key', 'an API key is needed: send it as x-portkey-api-key or Authorization: Bearer', {
      'www-authenticate': 'Bearer',
    });
  }
  const access = keys.find(secret.trim());
  if (!access) throw new ApiError(401, 'wrong_key', 'the API key is not known here', { 'www-authenticate': 'Bearer' });
  if (c.req.method === 'OPTIONS') return access;
  const needed: Right = c.req.method === 'GET' || c.req.method === 'HEAD' ? 'read' : 'write';
  if (!access.rights.has(needed)) throw new ApiError(403, 'missing_right', `the API key has no right to ${needed}`);
  return access;
}
