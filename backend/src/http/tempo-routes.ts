import { Hono } from 'hono';
import { tempoTraceResponse, tracesToJson, tracesToProtobuf } from '../otlp/encode.ts';
import type { ReceivedSpan } from '../otlp/received.ts';
import type { TraceStore } from '../store/trace-store.ts';
import { withEvaluationEvents } from '../trace/evaluations.ts';
import { ApiError } from './api-error.ts';
import type { BackendEnv } from './env.ts';
import { traceIdParameter } from './query-parameters.ts';

/**
 * Trace by id as Grafana Tempo answers it: OTLP, JSON or protobuf by the Accept header. Spans carry their enriched name and
 * attributes, cost among them; evaluations that came as log records are events of the span they are about.
 */
export function tempoRoutes(store: TraceStore): Hono<BackendEnv> {
  const routes = new Hono<BackendEnv>();

  routes.get('/api/traces/:id', async (c) => {
    const spans = await enrichedSpans(store, c.var.access.workspace, c.req.param('id'));
    if (wantsProtobuf(c.req.header('accept'))) return protobuf(tracesToProtobuf(spans));
    return c.json({ batches: tracesToJson(spans).resourceSpans });
  });

  routes.get('/api/v2/traces/:id', async (c) => {
    const spans = await enrichedSpans(store, c.var.access.workspace, c.req.param('id'));
    if (wantsProtobuf(c.req.header('accept'))) return protobuf(tempoTraceResponse(spans));
    return c.json({ trace: tracesToJson(spans), status: 'COMPLETE' });
  });

  return routes;
}

async function enrichedSpans(store: TraceStore, workspace: string, id: string): Promise<ReceivedSpan[]> {
  const traceId = traceIdParameter(id);
  const spans = await store.trace(workspace, traceId);
  if (!spans) throw new ApiError(404, 'not_found', `no trace ${traceId}`);
  return withEvaluationEvents(spans, await store.logs(workspace, traceId));
}

function wantsProtobuf(accept = ''): boolean {
  return /application\/(x-)?protobuf/i.test(accept);
}

function protobuf(body: Uint8Array): Response {
  return new Response(body as BodyInit, { headers: { 'content-type': 'application/protobuf' } });
}
