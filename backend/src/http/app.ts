import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import { createMiddleware } from 'hono/factory';
import type { Forwarding } from '../forward/forwarding.ts';
import { forwardMetrics } from '../forward/metrics.ts';
import type { SettledTraces } from '../metrics/settled-traces.ts';
import type { TraceStore } from '../store/trace-store.ts';
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
  readonly settleMs: number;
  /** Origins whose pages may ask from a browser. */
  readonly corsOrigins: readonly string[];
  readonly log: (line: string) => void;
}

const CORS_MAX_AGE_S = 600;
const RETRY_SOON = { 'retry-after': '1' };
const OPEN_PATHS: ReadonlySet<string> = new Set(['/healthz', '/ready']);

/** Every path of the backend's contract, behind its keys. */
export function createApp(options: AppOptions): Hono<BackendEnv> {
  const { store, ingest, keys, settled, forwarding, settleMs, corsOrigins, log } = options;
  const app = new Hono<BackendEnv>();
  if (keys.isEmpty) app.use(onlyLoopbackHosts);
  // Before the keys: a browser asks for leave without one.
  if (corsOrigins.length > 0) app.use(cors({ origin: [...corsOrigins], maxAge: CORS_MAX_AGE_S }));
  app.use(authenticate(keys));

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/ready', (c) => c.json({ status: 'ready' }));
  app.get('/metrics', async (c) => {
    await settled.settle(Date.now());
    const { workspace } = c.var.access;
    const forwarded = forwardMetrics((await forwarding?.states(workspace)) ?? []);
    return c.text(settled.of(workspace).text() + ingest.refusals.text(workspace) + forwarded, 200, {
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

  app.notFound((c) => failure(c, new ApiError(404, 'not_found', `no ${c.req.method} ${c.req.path}`)));
  app.onError((error, c) => {
    const known = error instanceof ApiError ? error : ingestError(error);
    if (known) return failure(c, known);
    log(`${c.req.method} ${c.req.path} failed: ${error.stack ?? error.message}`);
    return failure(c, new ApiError(500, 'internal', 'the backend failed: its log says why'));
  });
  return app;
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
  const needed: Right = c.req.method === 'GET' || c.req.method === 'HEAD' ? 'read' : 'write';
  if (!access.rights.has(needed)) throw new ApiError(403, 'missing_right', `the API key has no right to ${needed}`);
  return access;
}
