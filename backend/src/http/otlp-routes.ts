import { type Context, Hono } from 'hono';
import { type GroupCommit, QueueFullError } from '../ingest/group-commit.ts';
import { portkeyLogObjects, spanOfLogObject } from '../ingest/portkey-log.ts';
import type { Refusals } from '../ingest/refusals.ts';
import type { TimeWindow } from '../ingest/time-window.ts';
import { decodeLogs } from '../otlp/decode.ts';
import { MalformedOtlpError, type OtlpEncoding, type ValueLimits } from '../otlp/received.ts';
import { CONTENT_TYPES, exportResponse, type OtlpSignal, statusResponse } from '../otlp/response.ts';
import { StoreUnavailableError } from '../store/trace-store.ts';
import { ApiError } from './api-error.ts';
import type { BackendEnv } from './env.ts';
import { type BodyLimits, mediaType, readBody } from './request-body.ts';

export interface Ingest {
  readonly commits: GroupCommit;
  readonly window: TimeWindow;
  readonly bodyLimits: BodyLimits;
  readonly valueLimits: ValueLimits;
  readonly refusals: Refusals;
  readonly log: (line: string) => void;
}

const TRACE_PATHS = ['/v1/otel/v1/traces', '/v1/traces', '/v1/logs/otel', '/v1/logs/otel/v1/traces'];
const LOG_PATHS = ['/v1/otel/v1/logs', '/v1/logs/otel/v1/logs', '/v1/logs'];
const METRIC_PATHS = ['/v1/otel/v1/metrics', '/v1/metrics'];
export const OTLP_PATHS: ReadonlySet<string> = new Set([...TRACE_PATHS, ...LOG_PATHS, ...METRIC_PATHS]);

/** OTLP over HTTP. 200 means committed. */
export function otlpRoutes(ingest: Ingest): Hono<BackendEnv> {
  const routes = new Hono<BackendEnv>();
  let hasSaidMetrics = false;

  for (const path of TRACE_PATHS) {
    routes.post(path, async (c) => {
      const encoding = encodingOf(c);
      const body = await readBody(c.env.incoming, ingest.bodyLimits);
      const encoded = { body, encoding, limits: ingest.valueLimits, ...ingest.window.at(Date.now()) };
      const { workspace } = c.var.access;
      const batch = { workspace, spans: [], encoded };
      const { rejected, outside, rejections } = await ingest.commits.write(batch, body.byteLength);
      ingest.refusals.add(workspace, 'traces', { invalid: rejected, outside });
      const reasons = [...rejections, ...(outside > 0 ? [ingest.window.describe()] : [])];
      return answer('traces', encoding, rejected + outside, reasons.join('; '));
    });
  }

  for (const path of LOG_PATHS) {
    routes.post(path, async (c) => {
      const encoding = encodingOf(c);
      const body = await readBody(c.env.incoming, ingest.bodyLimits);
      const now = Date.now();
      const { workspace } = c.var.access;
      const logObjects = path === '/v1/logs' && encoding === 'json' ? portkeyLogObjects(body) : undefined;
      if (logObjects) {
        const all = logObjects.logs.map((object) => spanOfLogObject(object, now));
        const spans = all.filter(({ startUnixNano }) => ingest.window.contains(startUnixNano, now));
        if (spans.length > 0) await ingest.commits.write({ workspace, spans }, body.byteLength);
        const outside = all.length - spans.length;
        const invalid = logObjects.others;
        ingest.refusals.add(workspace, 'logs', { invalid, outside });
        const reasons = [
          ...(invalid > 0 ? ['a log object has a request and a response'] : []),
          ...(outside > 0 ? [ingest.window.describe()] : []),
        ];
        return c.json({
          status: 'success',
          accepted: spans.length,
          ...(reasons.length > 0 ? { refused: invalid + outside, message: reasons.join('; ') } : {}),
        });
      }
      const { records, rejected, rejections } = decodeLogs(body, encoding, ingest.valueLimits);
      const homed = records.filter(({ traceId }) => traceId !== undefined);
      const logs = homed.filter((log) => ingest.window.contains(log.timeUnixNano ?? log.observedTimeUnixNano, now));
      const homeless = records.length - homed.length;
      const outside = homed.length - logs.length;
      if (logs.length > 0) await ingest.commits.write({ workspace, spans: [], logs }, body.byteLength);
      ingest.refusals.add(workspace, 'logs', { invalid: rejected, no_trace: homeless, outside });
      const reasons = [
        ...rejections,
        ...(homeless > 0
          ? ['records that name no trace are not kept: send the spans of the same calls, or records with a trace id']
          : []),
        ...(outside > 0 ? [ingest.window.describe()] : []),
      ];
      return answer('logs', encoding, rejected + homeless + outside, reasons.join('; '));
    });
  }

  for (const path of METRIC_PATHS) {
    routes.post(path, async (c) => {
      const encoding = encodingOf(c);
      await readBody(c.env.incoming, ingest.bodyLimits);
      if (!hasSaidMetrics) {
        ingest.log(`metrics arrive at ${path} and are discarded: this backend keeps traces and logs`);
        hasSaidMetrics = true;
      }
      return answer('metrics', encoding, 0, '');
    });
  }
  return routes;
}

/** The OTLP form of an error, in the request's own encoding. */
export function otlpError(c: Context<BackendEnv>, error: ApiError): Response {
  const encoding = /protobuf/i.test(c.req.header('content-type') ?? '') ? 'protobuf' : 'json';
  return new Response(statusResponse(error.status, encoding, error.message) as BodyInit, {
    status: error.status,
    headers: { ...error.headers, 'content-type': CONTENT_TYPES[encoding] },
  });
}

/** What the layers below throw, as an answer. Anything else is a fault of ours. */
export function ingestError(error: unknown): ApiError | undefined {
  if (error instanceof MalformedOtlpError) return new ApiError(400, 'malformed_otlp', error.message);
  if (error instanceof QueueFullError || error instanceof StoreUnavailableError) {
    return new ApiError(503, 'unavailable', `${error.message}: try again later`, { 'retry-after': '1' });
  }
  return undefined;
}

function encodingOf(c: Context<BackendEnv>): OtlpEncoding {
  const type = mediaType(c.env.incoming);
  if (type === 'application/json') return 'json';
  if (type === 'application/x-protobuf' || type === 'application/protobuf') return 'protobuf';
  throw new ApiError(415, 'unsupported_media_type', 'content-type must be application/x-protobuf or application/json');
}

function answer(signal: OtlpSignal, encoding: OtlpEncoding, rejected: number, message: string): Response {
  return new Response(exportResponse(signal, encoding, rejected, message) as BodyInit, {
    headers: { 'content-type': CONTENT_TYPES[encoding] },
  });
}
