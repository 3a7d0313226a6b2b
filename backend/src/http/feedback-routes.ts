import { randomUUID } from 'node:crypto';
import { type Context, Hono } from 'hono';
import { hexId } from '../ingest/portkey-log.ts';
import type { TraceStore } from '../store/trace-store.ts';
import { ApiError } from './api-error.ts';
import type { BackendEnv } from './env.ts';
import { invalid } from './query-parameters.ts';
import { mediaType, readBody } from './request-body.ts';

const BODY_LIMITS = { maxWireBytes: 1024 * 1024, maxInflatedBytes: 1024 * 1024 };
const MOST_AT_ONCE = 100;

type Json = { readonly [key: string]: unknown };

/** Portkey's feedback API: `{ trace_id, value, weight?, metadata? }`, one or an array; shown with the trace. */
export function feedbackRoutes(store: TraceStore): Hono<BackendEnv> {
  const routes = new Hono<BackendEnv>();

  routes.post('/v1/feedback', async (c) => {
    const body = await jsonBody(c);
    const entries = (Array.isArray(body) ? body : [body]).map((entry) => readFeedback(entry as Json, randomUUID()));
    if (entries.length === 0 || entries.length > MOST_AT_ONCE)
      throw invalid('the body', `one to ${MOST_AT_ONCE} feedback objects`);
    for (const entry of entries) await store.putFeedback(c.var.access.workspace, entry);
    const feedback_ids = entries.map(({ id }) => id);
    return c.json({ status: 'success', message: 'Feedback successfully saved', feedback_ids });
  });

  routes.put('/v1/feedback/:id', async (c) => {
    const id = c.req.param('id');
    const entry = readFeedback((await jsonBody(c)) as Json, id);
    const isStored = await store.putFeedback(c.var.access.workspace, entry);
    if (!isStored) throw new ApiError(404, 'not_found', `no feedback ${JSON.stringify(id)}`);
    return c.json({ status: 'success', message: 'Feedback successfully updated', feedback_ids: [id] });
  });

  return routes;
}

async function jsonBody(c: Context<BackendEnv>): Promise<unknown> {
  // A form of a foreign page may post text, but not JSON: a browser would first ask for leave.
  if (mediaType(c.env.incoming) !== 'application/json')
    throw new ApiError(415, 'unsupported_media_type', 'content-type must be application/json');
  const body = await readBody(c.env.incoming, BODY_LIMITS);
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new ApiError(400, 'invalid_body', 'the body is no JSON');
  }
}

/** A number, also written as text; NaN for anything else: nothing that is missing is 0. */
function numberOf(value: unknown): number {
  return typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : Number.NaN;
}

function readFeedback(entry: Json | null, id: string) {
  const traceId = hexId(entry?.trace_id, 32);
  if (traceId === undefined) throw invalid('trace_id', 'the id of a trace');
  const value = numberOf(entry?.value);
  if (!Number.isInteger(value) || Math.abs(value) > 10) throw invalid('value', 'a whole number from -10 to 10');
  const weight = numberOf(entry?.weight ?? 1);
  if (!(weight >= 0 && weight <= 1)) throw invalid('weight', 'a number from 0 to 1');
  const metadata = typeof entry?.metadata === 'object' && entry.metadata !== null ? (entry.metadata as Json) : {};
  return { id, traceId, value, weight, metadata };
}
