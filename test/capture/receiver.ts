import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { type DescMessage, fromBinary, toJson } from '@bufbuild/protobuf';
import { ExportLogsServiceRequestSchema } from '../../backend/src/otlp/generated/opentelemetry/proto/collector/logs/v1/logs_service_pb.js';
import { ExportTraceServiceRequestSchema } from '../../backend/src/otlp/generated/opentelemetry/proto/collector/trace/v1/trace_service_pb.js';

import type { TracesRequest } from './model-calls.ts';

type Signal = 'traces' | 'logs';

/** What an OTLP endpoint was sent, each signal merged into one OTLP/JSON request (ids in hex). */
export interface Received {
  readonly url: string;
  traces(): TracesRequest;
  logs(): { resourceLogs: unknown[] };
  close(): Promise<void>;
}

const schemas: Record<Signal, DescMessage> = {
  traces: ExportTraceServiceRequestSchema,
  logs: ExportLogsServiceRequestSchema,
};

const ID_KEYS = new Set(['traceId', 'spanId', 'parentSpanId']);

/** Protobuf's JSON form writes ids as base64; OTLP/JSON writes them as hex. */
function hexIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hexIds);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      ID_KEYS.has(key) && typeof inner === 'string' ? Buffer.from(inner, 'base64').toString('hex') : hexIds(inner),
    ]),
  );
}

/** Starts an OTLP/HTTP endpoint on 127.0.0.1 that keeps what it is sent. */
export async function startReceiver(): Promise<Received> {
  const kept: Record<Signal, Record<string, unknown[]>[]> = { traces: [], logs: [] };
  const server = createServer(async (request, response) => {
    const raw = await buffer(request);
    const body = request.headers['content-encoding'] === 'gzip' ? gunzipSync(raw) : raw;
    const signal = (['traces', 'logs'] as const).find((name) => request.url?.endsWith(`/v1/${name}`));
    if (signal) {
      const json = request.headers['content-type']?.includes('json')
        ? JSON.parse(body.toString('utf8'))
        : hexIds(toJson(schemas[signal], fromBinary(schemas[signal], body), { enumAsInteger: true }));
      kept[signal].push(json);
    }
    const protobuf = request.headers['content-type']?.includes('protobuf');
    response.writeHead(200, { 'content-type': protobuf ? 'application/x-protobuf' : 'application/json' });
    response.end(protobuf ? undefined : '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    traces: () => ({
      resourceSpans: kept.traces.flatMap((request) => request.resourceSpans ?? []) as TracesRequest['resourceSpans'],
    }),
    logs: () => ({ resourceLogs: kept.logs.flatMap((request) => request.resourceLogs ?? []) }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
