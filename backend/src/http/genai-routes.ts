import { Hono } from 'hono';
import { FIELDS, isKnownField } from '../filter/fields.ts';
import {
  type AttributeQuery,
  type Counted,
  InvalidCursorError,
  type JsonText,
  type ListedTrace,
  type TraceStore,
} from '../store/trace-store.ts';
import { conversationView } from '../trace/conversation-view.ts';
import { spanFacts } from '../trace/span-facts.ts';
import { spanOutline, spanView } from '../trace/span-view.ts';
import { ApiError } from './api-error.ts';
import type { BackendEnv } from './env.ts';
import { OPENAPI_DOCUMENT } from './openapi/document.ts';
import {
  fieldParameter,
  filterParameter,
  groupByParameter,
  invalid,
  limitParameter,
  measuresParameter,
  spanIdParameter,
  stepParameter,
  timeParameter,
  traceIdParameter,
  wordParameter,
} from './query-parameters.ts';

const DEFAULT_LIMIT = 20;
const MOST = 500;
const DEFAULT_COMPLETIONS = 100;
const MOST_COMPLETIONS = 1_000;
const MOST_POINTS = 11_000;
const MOST_MATCHED_SPANS = 20;
const MOST_GROUP_FIELDS = 4;
const DAY_MS = 86_400_000;

export interface GenAiRoutesOptions {
  readonly store: TraceStore;
  /** A trace is settled when no span of it came for this long. */
  readonly settleMs: number;
}

/** The GenAI API, under `/api/genai`. */
export function genAiRoutes({ store, settleMs }: GenAiRoutesOptions): Hono<BackendEnv> {
  const routes = new Hono<BackendEnv>();

  routes.get('/traces', async (c) => {
    const { start, end, filter, limit, cursor, spans } = c.req.query();
    const page = await store
      .traces(c.var.access.workspace, {
        startMs: timeParameter('start', start),
        endMs: timeParameter('end', end),
        filter: filterParameter(filter),
        limit: limitParameter(limit, DEFAULT_LIMIT, MOST),
        cursor: cursor || undefined,
        spans: limitParameter(spans, 0, MOST_MATCHED_SPANS, 'spans'),
      })
      .catch(refusedCursor);
    return c.json({ traces: page.traces.map((trace) => listed(trace, settleMs)), nextCursor: page.nextCursor ?? null });
  });

  routes.get('/traces/:id', async (c) => {
    const traceId = traceIdParameter(c.req.param('id'));
    const { workspace } = c.var.access;
    const isOutline = wordParameter('form', c.req.query('form'), ['whole', 'outline']) === 'outline';
    const text = await (isOutline ? store.outline(workspace, traceId) : store.detail(workspace, traceId));
    if (!text) throw new ApiError(404, 'not_found', `no trace ${traceId}`);
    return jsonResponse(text);
  });

  routes.get('/traces/:id/spans/:spanId', async (c) => {
    const traceId = traceIdParameter(c.req.param('id'));
    const spanId = spanIdParameter(c.req.param('spanId'));
    const span = await store.span(c.var.access.workspace, traceId, spanId);
    if (!span) throw new ApiError(404, 'not_found', `no span ${spanId} in trace ${traceId}`);
    return c.json(spanView(span, spanFacts(span)));
  });

  routes.get('/summary', async (c) => {
    const { start, end, filter, of, groupBy, step, measures } = c.req.query();
    const endMs = timeParameter('end', end) ?? Date.now();
    const startMs = timeParameter('start', start) ?? endMs - DAY_MS;
    if (startMs >= endMs) throw invalid('start', 'before end');
    const summary = await store.summary(c.var.access.workspace, {
      startMs,
      endMs,
      filter: filterParameter(filter),
      of: wordParameter<Counted>('of', of, ['calls', 'tools']),
      groupBy: groupByParameter(groupBy, MOST_GROUP_FIELDS),
      stepMs: stepParameter(step, endMs - startMs, MOST_POINTS),
      measures: measuresParameter(measures),
    });
    return jsonResponse(summary);
  });

  routes.get('/conversations', async (c) => {
    const { start, end, filter, limit, cursor } = c.req.query();
    const page = await store
      .conversations(c.var.access.workspace, {
        startMs: timeParameter('start', start),
        endMs: timeParameter('end', end),
        filter: filterParameter(filter),
        limit: limitParameter(limit, DEFAULT_LIMIT, MOST),
        cursor: cursor || undefined,
      })
      .catch(refusedCursor);
    return c.json({ conversations: page.conversations, nextCursor: page.nextCursor ?? null });
  });

  routes.get('/conversations/:id', async (c) => {
    const { workspace } = c.var.access;
    const conversationId = c.req.param('id');
    const traces = await store.conversation(workspace, conversationId);
    if (traces.length === 0) throw new ApiError(404, 'not_found', `no conversation ${JSON.stringify(conversationId)}`);
    const whole = await Promise.all(traces.map(({ traceId }) => store.trace(workspace, traceId)));
    return c.json(
      conversationView(
        conversationId,
        traces.map((trace) => listed(trace, settleMs)),
        whole,
      ),
    );
  });

  routes.get('/attributes', async (c) => {
    const names = await store.attributeNames(c.var.access.workspace, completion(c.req.query()));
    return c.json({ fields: Object.keys(FIELDS), attributes: names });
  });

  routes.get('/attributes/:name/values', async (c) => {
    const field = fieldParameter('the attribute', nameOfField(c.req.param('name')));
    return c.json({ values: await store.attributeValues(c.var.access.workspace, field, completion(c.req.query())) });
  });

  routes.get('/openapi.json', (c) => c.json(OPENAPI_DOCUMENT));

  return routes;
}

/** A field by its name, any other name is that of an attribute. */
function nameOfField(name: string): string {
  return isKnownField(name) || name.startsWith('attribute.') ? name : `attribute.${name}`;
}

function completion({ start, end, limit }: Record<string, string>): AttributeQuery {
  return {
    startMs: timeParameter('start', start),
    endMs: timeParameter('end', end),
    limit: limitParameter(limit, DEFAULT_COMPLETIONS, MOST_COMPLETIONS),
  };
}

function listed({ updatedMs, matched, ...trace }: ListedTrace, settleMs: number) {
  return {
    ...trace,
    updated: new Date(updatedMs).toISOString(),
    // A time that is yet to come is by a clock that was set back since.
    settled: Math.abs(Date.now() - updatedMs) >= settleMs,
    ...(matched ? { matched: { count: matched.count, spans: matched.spans.map(spanOutline) } } : {}),
  };
}

function jsonResponse(text: JsonText<unknown>): Response {
  return new Response(text as BodyInit, { headers: { 'content-type': 'application/json' } });
}

function refusedCursor(error: unknown): never {
  if (error instanceof InvalidCursorError) {
    throw new ApiError(400, 'invalid_parameter', 'cursor must be the nextCursor of an earlier answer');
  }
  throw error;
}
