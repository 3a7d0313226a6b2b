import { Hono } from 'hono';
import { InvalidCursorError, type ListedTrace, type TraceStore } from '../store/trace-store.ts';
import { traceView } from '../trace/trace-view.ts';
import { ApiError } from './api-error.ts';
import type { BackendEnv } from './env.ts';
import { limitParameter, timeParameter, traceIdParameter } from './query-parameters.ts';

const DEFAULT_LIMIT = 20;
const MOST = 500;

export interface GenAiRoutesOptions {
  readonly store: TraceStore;
  /** A trace is settled when no span of it came for this long. */
  readonly settleMs: number;
}

/** The GenAI API, under `/api/genai`. */
export function genAiRoutes({ store, settleMs }: GenAiRoutesOptions): Hono<BackendEnv> {
  const routes = new Hono<BackendEnv>();

  routes.get('/traces', async (c) => {
    const { start, end, limit, cursor } = c.req.query();
    const page = await store
      .traces(c.var.access.workspace, {
        startMs: timeParameter('start', start),
        endMs: timeParameter('end', end),
        limit: limitParameter(limit, DEFAULT_LIMIT, MOST),
        cursor: cursor || undefined,
      })
      .catch(refusedCursor);
    return c.json({ traces: page.traces.map((trace) => listed(trace, settleMs)), nextCursor: page.nextCursor ?? null });
  });

  routes.get('/traces/:id', async (c) => {
    const traceId = traceIdParameter(c.req.param('id'));
    const spans = await store.trace(c.var.access.workspace, traceId);
    if (!spans) throw new ApiError(404, 'not_found', `no trace ${traceId}`);
    return c.json(traceView(spans));
  });

  return routes;
}

function listed({ updatedMs, ...trace }: ListedTrace, settleMs: number) {
  return { ...trace, updated: new Date(updatedMs).toISOString(), settled: Date.now() - updatedMs >= settleMs };
}

function refusedCursor(error: unknown): never {
  if (error instanceof InvalidCursorError) {
    throw new ApiError(400, 'invalid_parameter', 'cursor must be the nextCursor of an earlier answer');
  }
  throw error;
}
